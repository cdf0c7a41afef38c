"""What is known of methods, skills, law and reusable processes: data files, each line with its source, one loader."""

from polyphonie.catalogue.loader import Catalogue, catalogue, read_catalogue

__all__ = ["Catalogue", "catalogue", "read_catalogue"]
