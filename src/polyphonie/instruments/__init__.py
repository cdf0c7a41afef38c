"""The collective tools that can be run here: one folder each, all alike, none knows another."""
