"""What each criterion weighs for a team."""

from polyphonie.dossier.models import Dossier
from polyphonie.engines.portfolio import Settings


def settings_of(dossier: Dossier) -> Settings:
    """Give the settings of the recommender for a dossier: those of the house, with the team's weights."""
    weights = dossier.weightings.filter(name="").values_list("weights", flat=True).first()
    return Settings(weights=weights) if weights else Settings()
