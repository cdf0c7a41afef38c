"""Loads the catalogue; a bad line is refused by file, line and field, all faults of all files at once."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from hashlib import sha256
from importlib.resources import files
from pathlib import Path as FilePath
from typing import Any, Final

from polyphonie.catalogue.conditions import ConditionFault
from polyphonie.catalogue.entries import RECORDS, Fact, LegalRule, ProcessTemplate, Skill
from polyphonie.kit import codes
from polyphonie.kit.declared import Held
from polyphonie.kit.errors import BadFile
from polyphonie.kit.kinds import Many
from polyphonie.kit.method import Method
from polyphonie.kit.provenance import Origins
from polyphonie.kit.reader import MISSING, Path, Reader
from polyphonie.kit.yaml_tree import Mapping as Node
from polyphonie.kit.yaml_tree import Scalar, tree_of

FOLDERS: Final = ("methods", "skills", "law", "templates")


@dataclass(frozen=True)
class Catalogue:
    """All the entries, each list in the order of the files; `digest` names this very version."""

    methods: tuple[Method, ...]
    skills: tuple[Skill, ...]
    rules: tuple[LegalRule, ...]
    facts: tuple[Fact, ...]
    templates: tuple[ProcessTemplate, ...]
    digest: str

    @cached_property
    def by_slug(self) -> Mapping[str, Method]:
        """Give the methods by slug."""
        return {m.slug: m for m in self.methods}

    @cached_property
    def skill_by_code(self) -> Mapping[str, Skill]:
        """Give the skills by code."""
        return {s.code: s for s in self.skills}

    @cached_property
    def rule_by_id(self) -> Mapping[str, LegalRule]:
        """Give the legal rules by id."""
        return {r.id: r for r in self.rules}

    @cached_property
    def fact_by_id(self) -> Mapping[str, Fact]:
        """Give the legal facts by id."""
        return {f.id: f for f in self.facts}


@cache
def catalogue() -> Catalogue:
    """Give the catalogue shipped with the package, read once per process."""
    root = files("polyphonie") / "catalogue"
    texts = {}
    for folder in FOLDERS:
        for path in sorted((root / folder).iterdir(), key=lambda p: p.name):
            if path.name.endswith(".yaml"):
                texts[f"{folder}/{path.name}"] = path.read_bytes()
    return read_catalogue(texts)


def read_folder(folder: FilePath) -> Catalogue:
    """Read a catalogue from a folder laid out as ours."""
    names = (p for kind in FOLDERS for p in sorted((folder / kind).glob("*.yaml")))
    return read_catalogue({str(p.relative_to(folder)): p.read_bytes() for p in names})


def read_catalogue(texts: Mapping[str, bytes]) -> Catalogue:
    """Read a catalogue from its files.

    Parameters
    ----------
    texts: the bytes of each file, by name.

    Raises
    ------
    BadFile
        All the faults of all the files: what cannot be parsed, unknown or missing fields, dangling slugs, …
    """
    shelves: dict[str, list[Any]] = {name: [] for name in RECORDS}
    readers: list[Reader] = []
    homes: dict[tuple[str, str], Reader] = {}
    for name, text in texts.items():
        reader = Reader(name)
        readers.append(reader)
        try:
            kind, records = _shelf(reader, tree_of(text, name))
        except BadFile as bad:
            reader.faults.extend(bad.faults)
            continue
        for record in records:
            _settle(reader, homes, kind, record)
        shelves[kind] += records
    _check_references(shelves, homes)
    faults = [fault for reader in readers for fault in reader.faults]
    if faults:
        raise BadFile(sorted(faults, key=lambda f: (f.file, f.line, f.column)))
    digest = sha256(b"".join(name.encode() + b"\0" + text + b"\0" for name, text in sorted(texts.items()))).hexdigest()
    return Catalogue(
        methods=tuple(shelves["methods"]),
        skills=tuple(shelves["skills"]),
        rules=tuple(shelves["rules"]),
        facts=tuple(shelves["facts"]),
        templates=tuple(shelves["templates"]),
        digest=digest,
    )


def _shelf(reader: Reader, root: Node) -> tuple[str, list[Any]]:
    """Read one file: its header, then its records."""
    kind = next((name for name in RECORDS if root.get(name) is not None), "")
    for key, _ in root.pairs:
        if key.value not in ("polyphonie", "family", "provenance", *RECORDS):
            reader.unknown_key(key, Path(key.value), ("polyphonie", "family", "provenance", *RECORDS))
    node = root.get(kind) if kind else None
    if node is None:
        reader.fault("required", root, Path(), key=" / ".join(RECORDS))
        return "methods", []
    header = root.get("provenance")
    if isinstance(header, Node):
        reader.provenance(header, Path())
    records = Many(Held(RECORDS[kind]), most=2000).read(reader, node, Path(kind, kind))
    return kind, [_placed(reader, root, kind, r) for r in records] if records is not MISSING else []


def _placed(reader: Reader, root: Node, kind: str, record: Any) -> Any:
    """Give a method its family and its provenance."""
    if kind != "methods":
        return record
    family = root.get("family")
    word = family.value if isinstance(family, Scalar) else ""
    if word not in codes.FAMILIES:
        reader.fault("required", root, Path("family"), key="family")
    prefix = f"methods.{record.slug}"
    said = {"": reader.said[""]} if "" in reader.said else {}
    said |= {p[len(prefix) + 1 :]: s for p, s in reader.said.items() if p.startswith(prefix + ".")}
    return replace(record, family=word, origins=Origins(said))


def _settle(reader: Reader, homes: dict[tuple[str, str], Reader], kind: str, record: Any) -> None:
    """Note in which file a record lives; refuse one that lives already elsewhere, or that contradicts itself."""
    name = _name(record)
    if (kind, name) in homes:
        reader.fault_at("duplicate-id", f"{kind}.{name}", id=name)
    homes.setdefault((kind, name), reader)
    if isinstance(record, LegalRule):
        try:
            record.test  # noqa: B018 - parsing is the check
        except ConditionFault as fault:
            reader.fault_at("condition", f"{kind}.{name}.condition", problem=fault.code, column=fault.column)
    if isinstance(record, Method) and len(record.how.fr) != len(record.how.en):
        reader.fault_at("languages-differ", f"{kind}.{name}.how", french=len(record.how.fr), english=len(record.how.en))


def _name(record: Any) -> str:
    return str(
        next(getattr(record, key) for key in ("slug", "code", "id") if isinstance(getattr(record, key, None), str))
    )


def _check_references(shelves: Mapping[str, list[Any]], homes: Mapping[tuple[str, str], Reader]) -> None:
    """Refuse every name that leads nowhere."""
    methods = {m.slug for m in shelves["methods"]}
    skills = {s.code for s in shelves["skills"]}
    rules = {r.id for r in shelves["rules"]}
    facts = {f.id for f in shelves["facts"]}
    for method in shelves["methods"]:
        reader, path = homes["methods", method.slug], f"methods.{method.slug}"
        for part in ("requires", "incompatible", "complements", "precedes"):
            _check(reader, f"{path}.{part}", getattr(method, part), methods)
        _check(reader, f"{path}.skills.required", method.skills.required, skills)
        _check(reader, f"{path}.skills.advised", method.skills.advised, skills)
        _check(reader, f"{path}.legal_basis", method.legal_basis, rules)
    for rule in shelves["rules"]:
        reader, path = homes["rules", rule.id], f"rules.{rule.id}"
        _check(reader, f"{path}.satisfied_by", rule.satisfied_by, methods)
        if "test" in vars(rule):
            _check(reader, f"{path}.condition", sorted(rule.test.facts), facts)
    for template in shelves["templates"]:
        reader = homes["templates", template.slug]
        for step in template.steps:
            _check(reader, f"templates.{template.slug}.steps", step.methods, methods)


def _check(reader: Reader, path: str, names: Iterable[str], known: set[str]) -> None:
    for name in names:
        if name not in known:
            reader.dangling(path, name, known)
