"""The verbs that write persons and organisations."""
