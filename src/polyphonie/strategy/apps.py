from typing import Any

from django.apps import AppConfig


class StrategyConfig(AppConfig):
    name = "polyphonie.strategy"

    def ready(self) -> None:
        """Ask for a strategy to be computed again whenever its situation changes; keep it before it is replaced."""
        from polyphonie.dossier.signals import situation_about_to_be_replaced, situation_changed

        situation_changed.connect(compute_again, dispatch_uid="compute-again")
        situation_about_to_be_replaced.connect(keep_what_stands, dispatch_uid="keep-what-stands")


def compute_again(sender: Any, dossier: Any, **more: Any) -> None:
    """Ask for the strategy of a dossier, in the transaction that changed its situation."""
    from polyphonie.strategy.computing import refresh

    refresh(dossier)


def keep_what_stands(sender: Any, dossier: Any, by: Any, **more: Any) -> None:
    """Keep the strategy of a dossier as a version, where it has one, before a file takes the place of its situation."""
    from polyphonie.strategy.versions import keep_version

    if dossier.record:
        keep_version(dossier, by, "", is_house=True)
