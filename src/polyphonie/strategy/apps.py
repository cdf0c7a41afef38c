from typing import Any

from django.apps import AppConfig


class StrategyConfig(AppConfig):
    name = "polyphonie.strategy"

    def ready(self) -> None:
        """Ask for a strategy to be computed again whenever the situation it rests on changes."""
        from polyphonie.dossier.signals import situation_changed

        situation_changed.connect(compute_again, dispatch_uid="compute-again")


def compute_again(sender: Any, dossier: Any, **more: Any) -> None:
    """Ask for the strategy of a dossier, in the transaction that changed its situation."""
    from polyphonie.strategy.computing import refresh

    refresh(dossier)
