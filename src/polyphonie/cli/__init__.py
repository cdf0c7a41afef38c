"""The same verbs without a browser: polyphonie strategy, actors, catalogue, recommend, tally, verify, schema, admin,
serve, work, demo.

Nothing heavy is imported before the verb is known: no Django, no scipy, no document writer.
"""

import argparse
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from polyphonie import __version__
from polyphonie.kit.text import Language

DONE, BAD_INPUT = 0, 2


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; give its exit code: 0 done, 2 bad input (all faults said, nothing written)."""
    words = list(sys.argv[1:] if argv is None else argv)
    language = _language(words)
    asked = _parser(language).parse_args(words)
    from polyphonie.cli.refusals import spoken

    with spoken(language) as outcome:
        _verb(asked, language)
    return outcome.code


def _verb(asked: argparse.Namespace, language: Language) -> None:
    """Call the verb, imported only now."""
    if asked.verb == "strategy":
        from polyphonie.cli.strategy import write_strategy

        write_strategy(asked.file, asked.out, asked.format, language)
    elif asked.verb == "actors":
        from polyphonie.cli.actors import show_actors

        show_actors(asked.file, language, asked.variant, as_json=asked.json)
    elif asked.verb == "catalogue":
        from polyphonie.cli.catalogue import show_catalogue

        show_catalogue(asked.shelf, language, as_json=asked.json)
    elif asked.verb == "recommend":
        from polyphonie.cli.recommend import write_rankings

        write_rankings(asked.contexts, asked.out)
    elif asked.verb == "verify":
        from polyphonie.cli.verify import verify_file

        verify_file(asked.file, asked.receipt, asked.head, language, as_json=asked.json)
    elif asked.verb == "tally":
        from polyphonie.cli.tally import show_tally

        show_tally(asked.kind, asked.files, asked.settings, asked.seed, language, as_json=asked.json)
    elif asked.verb == "schema":
        from polyphonie.cli.schema import show_schema

        show_schema()
    elif asked.verb == "serve":
        from polyphonie.cli.serve import serve_site

        serve_site(asked.host, asked.port, asked.processes, asked.workers, language)
    elif asked.verb == "work":
        from polyphonie.cli.serve import work_apart

        work_apart(asked.workers, language)
    elif asked.verb == "admin":
        from polyphonie.cli.admin import name_operator

        name_operator(asked.email, language)
    else:
        from polyphonie.cli.demo import run_demo

        run_demo(asked.port, language)


def _number(word: str) -> int:
    """Read a number of processes, or a port."""
    number = int(word)
    if number < 1:
        raise ValueError(word)
    return number


def _language(words: Sequence[str]) -> Language:
    """Choose the language: what is asked, else the machine's, else French."""
    for index, word in enumerate(words):
        if word == "--language" and index + 1 < len(words):
            return "en" if words[index + 1] == "en" else "fr"
        if word.startswith("--language="):
            return "en" if word.endswith("=en") else "fr"
    machine = next((v for n in ("LC_ALL", "LC_MESSAGES", "LANG") if (v := os.environ.get(n))), "")
    return "en" if machine.lower().startswith("en") else "fr"


class _Parser(argparse.ArgumentParser):
    """Refuses a command that it does not understand in the reader's language."""

    language: Language = "fr"

    def error(self, message: str) -> NoReturn:
        """Say what can be typed, then what was not understood."""
        from polyphonie.cli.words import NOT_UNDERSTOOD

        self.print_usage(sys.stderr)
        self.exit(BAD_INPUT, NOT_UNDERSTOOD[self.language].format(command=self.prog, detail=message) + "\n")


def _parser(language: Language) -> argparse.ArgumentParser:
    """Describe the commands in the reader's language."""
    from polyphonie.cli.words import WORDS

    _Parser.language = language
    said = {name: text[language] for name, text in WORDS.items()}
    common = _Parser(add_help=False)
    common.add_argument("--language", choices=("fr", "en"), default=language, help=said["language"])
    parser = _Parser("polyphonie", description=said["polyphonie"])
    parser.add_argument("--version", action="version", version=f"polyphonie {__version__}")
    verbs = parser.add_subparsers(
        dest="verb",
        required=True,
        metavar="{strategy,actors,catalogue,recommend,tally,verify,schema,admin,serve,work,demo}",
    )

    strategy = verbs.add_parser("strategy", parents=[common], help=said["strategy"], description=said["strategy"])
    strategy.add_argument("file", metavar="FILE", help=said["file"])
    strategy.add_argument("--out", metavar="DIR", default="out", help=said["out"])
    strategy.add_argument("--format", metavar="FORMATS", default="json,html,pdf,docx", help=said["format"])

    actors = verbs.add_parser("actors", parents=[common], help=said["actors"], description=said["actors"])
    actors.add_argument("file", metavar="FILE", help=said["file"])
    actors.add_argument("--variant", choices=("v1", "v2", "v3"), default="v2", help=said["variant"])
    actors.add_argument("--json", action="store_true", help=said["json"])

    catalogue = verbs.add_parser("catalogue", parents=[common], help=said["catalogue"], description=said["catalogue"])
    catalogue.add_argument(
        "shelf", nargs="?", choices=("methods", "skills", "law"), default="methods", help=said["shelf"]
    )
    catalogue.add_argument("--json", action="store_true", help=said["json"])

    recommend = verbs.add_parser("recommend", parents=[common], help=said["recommend"], description=said["recommend"])
    recommend.add_argument("--contexts", metavar="IN", required=True, help=said["contexts"])
    recommend.add_argument("--out", metavar="OUT", required=True, help=said["ranked"])

    verify = verbs.add_parser("verify", parents=[common], help=said["verify"], description=said["verify"])
    verify.add_argument("file", metavar="FILE", help=said["archive"])
    verify.add_argument("--receipt", metavar="CODE", action="append", default=[], help=said["receipt"])
    verify.add_argument("--head", metavar="HEX", default="", help=said["head"])
    verify.add_argument("--json", action="store_true", help=said["json"])

    tally = verbs.add_parser("tally", parents=[common], help=said["tally"], description=said["tally"])
    tally.add_argument("kind", metavar="KIND", help=said["kind"])
    tally.add_argument("files", metavar="FILE", nargs="+", help=said["files"])
    tally.add_argument(
        "--settings", metavar="NAME=VALUE", nargs="+", action="extend", default=[], help=said["settings"]
    )
    tally.add_argument("--seed", metavar="N", type=int, default=0, help=said["seed"])
    tally.add_argument("--json", action="store_true", help=said["json"])

    verbs.add_parser("schema", parents=[common], help=said["schema"], description=said["schema"])
    admin = verbs.add_parser("admin", parents=[common], help=said["admin"], description=said["admin"])
    admin.add_argument("email", metavar="EMAIL", help=said["email"])
    serve = verbs.add_parser("serve", parents=[common], help=said["serve"], description=said["serve"])
    serve.add_argument("--host", default="127.0.0.1", help=said["host"])
    serve.add_argument("--port", type=_number, default=os.environ.get("PORT") or "8000", help=said["port"])
    serve.add_argument("--processes", type=_number, default=2, help=said["processes"])
    serve.add_argument("--workers", type=_number, default=1, help=said["workers"])
    work = verbs.add_parser("work", parents=[common], help=said["work"], description=said["work"])
    work.add_argument("--workers", type=_number, default=1, help=said["workers"])
    demo = verbs.add_parser("demo", parents=[common], help=said["demo"], description=said["demo"])
    demo.add_argument("--port", type=int, default=os.environ.get("PORT") or "8000", help=said["port"])
    return parser
