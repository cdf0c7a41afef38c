"""The pages of the strategy room: a dossier read as a strategy, and the catalogue it rests on."""
