"""The demonstration: the example dossiers in the embedded database, served on this machine only."""

import os
import socket
from pathlib import Path
from typing import TYPE_CHECKING, Final

from polyphonie.cli.serving import TENDER, WORKER, keep_running, web
from polyphonie.kit.errors import Refusal
from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice, voice

if TYPE_CHECKING:
    from polyphonie.dossier.models import Dossier

HOST: Final = "127.0.0.1"
TRIED: Final = "carrefour-des-tilleuls"
"""The example in whose likeness the tools are tried."""
CHECKOUT: Final = Path(__file__).resolve().parents[3]


class PortTaken(Refusal):
    """Another program already answers on this port."""

    def __init__(self, port: int) -> None:
        super().__init__("port-taken", port=str(port), other=str(port + 1 if port < 65_535 else port - 1))


class ExamplesMissing(Refusal):
    """The folder of examples is nowhere near."""

    def __init__(self, folder: Path) -> None:
        super().__init__("examples-missing", folder=str(folder))


def run_demo(port: int, language: Language) -> None:
    """Prepare the demonstration and serve it until it is interrupted.

    What was prepared by an earlier run, from the same files with the same engine, is not computed again.
    """
    say = voice(language)
    folder = examples_folder()
    refuse_taken(port)
    print(say("demo-preparing"), flush=True)
    prepare(folder, say, port)
    refuse_taken(port)
    home = "" if language == "fr" else "en/"
    print(say("demo-address", address=f"http://{HOST}:{port}/{home}"), flush=True)
    keep_running((web(HOST, port, 1), WORKER, TENDER))
    print(say("demo-stopped"), flush=True)


def examples_folder() -> Path:
    """Find the examples: where the command is run, else beside the source."""
    for root in (Path.cwd(), CHECKOUT):
        if any((root / "examples").glob("*.yaml")):
            return root / "examples"
    raise ExamplesMissing(Path.cwd() / "examples")


def refuse_taken(port: int, host: str = HOST) -> None:
    """Refuse a port that another program holds, before any work is done."""
    with socket.socket() as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((host, port))
        except (OSError, OverflowError):
            raise PortTaken(port) from None


def prepare(folder: Path, say: Voice, port: int) -> None:
    """Bring the database up to date, make the people of the demonstration, open the examples as public dossiers."""
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "polyphonie.web.settings")
    os.environ.setdefault("POLYPHONIE_SITE", f"http://localhost:{port}")
    os.environ["POLYPHONIE_DEMO"] = "1"
    import django
    from django.core.management import call_command

    django.setup()
    call_command("migrate", verbosity=0, interactive=False)
    from polyphonie.people.actions.accounts import make_demonstration
    from polyphonie.strategy.actions import open_dossier

    make_demonstration()
    shown = []
    for file in sorted(folder.glob("*.yaml")):
        shown.append(open_dossier(file.read_text("utf-8"), file.name, is_public=True, is_example=True))
        print("  " + say("demo-dossier", title=shown[-1].title), flush=True)
    model = next((one for one in shown if one.slug == TRIED), shown[0])
    print("  " + say("demo-dossier", title=trials_like(model, say("demo-trials")).title), flush=True)


def trials_like(model: "Dossier", title: str) -> "Dossier":
    """Open the dossier in which each tool is shown and tried, led by the first person of the demonstration."""
    from django.utils import timezone

    from polyphonie.coproduction.trying import open_trials
    from polyphonie.people.actions.accounts import CAST, DEMONSTRATION, person_of_cast
    from polyphonie.people.models import Organisation

    leader = person_of_cast(next(iter(CAST)))
    if leader is None:
        raise RuntimeError("the demonstration has nobody to lead it")
    place = Organisation.objects.get(slug=DEMONSTRATION)
    return open_trials(model, title, leader, place, timezone.now())
