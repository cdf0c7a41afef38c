"""Put the house on a bare machine: an environment in .venv, its packages from the hashed lock, and the house itself.

Run by the Makefile as ``python scripts/setup.py run`` (what the product needs) or ``dev`` (and what its tests need).
Only the standard library is used. A stamp named after the digest of the lock makes the next run start at once.
"""

import hashlib
import importlib.util
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
UV = VENV / "bin" / "uv"
LOCKS = {"run": ROOT / "requirements.lock", "dev": ROOT / "requirements-dev.lock"}

TOO_OLD = (
    "Polyphonie demande Python 3.11 ou plus récent.",
    "Polyphonie needs Python 3.11 or newer.",
)
NO_VENV = (
    "Il manque à Python de quoi créer un environnement\u00a0: sur Debian ou Ubuntu, lancez "
    "«\u00a0sudo apt install python3-venv\u00a0», puis recommencez.",
    "Python lacks what it needs to make an environment: on Debian or Ubuntu, run "
    '"sudo apt install python3-venv", then try again.',
)
NOT_INSTALLED = (
    "L’installation des paquets a échoué\u00a0: vérifiez l’accès au réseau, puis recommencez.",
    "The packages could not be installed: check the network, then try again.",
)


def main(arguments: list[str]) -> None:
    """Install what is asked for (``run`` or ``dev``), unless it is already there."""
    wanted = arguments[0] if arguments else "run"
    if wanted not in LOCKS:
        refuse((f"Usage\u00a0: setup.py [{'|'.join(LOCKS)}]", f"Usage: setup.py [{'|'.join(LOCKS)}]"))
    if sys.version_info < (3, 11):  # noqa: UP036 (run by hand, it may meet an older Python)
        refuse(TOO_OLD)
    if is_installed(wanted):
        return
    say("Préparation de l’environnement dans .venv (une minute ou deux, la première fois seulement).")
    say("Preparing the environment in .venv (a minute or two, the first time only).")
    make_environment()
    try:
        install_packages(LOCKS[wanted])
        install_house()
    except subprocess.CalledProcessError:
        refuse(NOT_INSTALLED)
    leave_stamp(wanted)


def stamp(wanted: str) -> Path:
    """Name the mark left by an installation: it changes with the lock, the project file and the place of the house."""
    digest = hashlib.sha256(str(ROOT).encode())
    for path in (LOCKS[wanted], ROOT / "pyproject.toml"):
        digest.update(path.read_bytes())
    return VENV / f".installed-{wanted}-{digest.hexdigest()[:16]}"


def is_installed(wanted: str) -> bool:
    """Tell whether the environment is up to date; the one of the tests holds all that the product needs."""
    return PYTHON.exists() and any(stamp(kind).exists() for kind in {wanted, "dev"})


def leave_stamp(wanted: str) -> None:
    """Remove the marks of earlier installations and leave this one's."""
    for old in VENV.glob(".installed-*"):
        old.unlink()
    stamp(wanted).touch()


def make_environment() -> None:
    """Make .venv, or keep the one that is there if it works here."""
    if environment_works():
        return
    if importlib.util.find_spec("venv") is None or importlib.util.find_spec("ensurepip") is None:
        refuse(NO_VENV)
    if VENV.exists():
        shutil.rmtree(VENV)
    if subprocess.run([sys.executable, "-m", "venv", str(VENV)], capture_output=True).returncode:
        refuse(NO_VENV)


def environment_works() -> bool:
    """Tell whether .venv was made here, by a Python recent enough, and has pip."""
    question = "import sys, pip; print(sys.prefix if sys.version_info >= (3, 11) else '')"
    try:
        answer = subprocess.run([str(PYTHON), "-c", question], capture_output=True, text=True)
        made_for = (VENV / "bin" / "activate").read_text("utf-8", errors="replace")
    except OSError:
        return False
    return answer.returncode == 0 and answer.stdout.strip() == str(VENV) and str(VENV) in made_for


def install_packages(lock: Path) -> None:
    """Install every package of the lock, its digest checked: by uv where pip can get it, else by pip."""
    if get_uv(lock) and run([str(UV), "pip", "install", "--require-hashes", "-r", str(lock)], must=False):
        return
    run([*pip(), "install", "--require-hashes", "--no-deps", "--no-compile", "-r", str(lock)])


def install_house() -> None:
    """Install Polyphonie itself, editable, with the builder that the lock has brought: nothing else is fetched."""
    run([*pip(), "install", "--no-deps", "--no-build-isolation", "--no-compile", "-e", str(ROOT)])


def get_uv(lock: Path) -> bool:
    """Install the uv of the lock, and only it; tell whether it is there."""
    found = re.search(r"^uv==.*?(?=^\S|\Z)", lock.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    if found is None:
        return False
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8") as wish:
        wish.write(found.group())
        wish.flush()
        return run([*pip(), "install", "--require-hashes", "--no-deps", "--no-compile", "-r", wish.name], must=False)


def pip() -> list[str]:
    """Give the pip of the environment, quiet."""
    return [str(PYTHON), "-m", "pip", "--quiet", "--disable-pip-version-check"]


def run(command: list[str], must: bool = True) -> bool:
    """Run a command in the environment; tell whether it succeeded, or raise if it must."""
    if command[0] == str(UV):
        command.insert(1, "--quiet")
    return subprocess.run(command, cwd=ROOT, env=surroundings(), check=must).returncode == 0


def surroundings() -> dict[str, str]:
    """Give uv what the operator has told pip (certificates, mirror) and the environment to work on."""
    known = dict(os.environ, VIRTUAL_ENV=str(VENV))
    for told_to_pip, told_to_uv in (("PIP_CERT", "SSL_CERT_FILE"), ("PIP_INDEX_URL", "UV_DEFAULT_INDEX")):
        if told_to_pip in known:
            known.setdefault(told_to_uv, known[told_to_pip])
    return known


def say(sentence: str) -> None:
    """Tell the person at the keyboard."""
    print(sentence, file=sys.stderr, flush=True)


def refuse(sentences: tuple[str, str]) -> NoReturn:
    """Say in both languages why nothing more can be done, and stop."""
    for sentence in sentences:
        say(sentence)
    sys.exit(1)


if __name__ == "__main__":
    main(sys.argv[1:])
