"""The case file of one participatory process, and who may open it."""
