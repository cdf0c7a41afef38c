"""Files and settings that cannot be counted: refused by name, with the line, in both languages."""

import gzip
import io
import zipfile

import pytest

from tests.cli.running import run

VOTES = "comment-id,voter-id,vote\n" + "".join(f"{i % 7},{i % 11},{i % 3 - 1}\n" for i in range(60))
SHEETS = {
    "grades": ("id,parc,bancs\n1,bien,mal\n2,mal,bien\n", ["scale=mal,bien"]),
    "ranking": ("a,b,c\n1,2,3\n2,1,3\n", ["rule=borda"]),
    "opinion": (VOTES, ["resamples=3", "permutations=9"]),
    "rotation": ("id,age\n" + "".join(f"p{i},x\n" for i in range(9)), ["tables=3", "rounds=2"]),
}


def workbook() -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w") as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
    return held.getvalue()


def counted(kind, path, language="fr", *more):
    return run("tally", kind, path, "--language", language, "--settings", *SHEETS[kind][1], *more)


@pytest.mark.parametrize("kind", SHEETS)
@pytest.mark.parametrize(
    ("content", "line", "words"),
    [
        (workbook(), 1, {"fr": "un classeur (xlsx, ods, xls)", "en": "a workbook (xlsx, ods, xls)"}),
        (gzip.compress(b"a,b\n1,2\n", mtime=0), 1, {"fr": "une archive", "en": "an archive"}),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", 1, {"fr": "ou un PDF", "en": "or a PDF"}),
    ],
    ids=("workbook", "archive", "pdf"),
)
def test_what_is_not_text_is_named(tmp_path, kind, content, line, words):
    path = tmp_path / "votes.csv"
    path.write_bytes(content)
    for language, said in words.items():
        found = counted(kind, path, language)
        assert (found.code, found.out) == (2, "")
        assert f"votes.csv:{line}" in found.err
        assert said in found.err


@pytest.mark.parametrize("kind", SHEETS)
@pytest.mark.parametrize("other", ["bom", "utf-16", "semicolons", "tabs", "crlf", "cr", "cp1252"])
def test_what_a_spreadsheet_exports_counts_the_same(tmp_path, kind, other):
    text, path = SHEETS[kind][0], tmp_path / "votes.csv"
    path.write_text(text)
    expected = counted(kind, path).out.splitlines()[0]
    written = {
        "bom": text.encode("utf-8-sig"),
        "utf-16": text.encode("utf-16"),
        "semicolons": text.replace(",", ";").encode(),
        "tabs": text.replace(",", "\t").encode(),
        "crlf": text.replace("\n", "\r\n").encode(),
        "cr": text.replace("\n", "\r").encode(),
        "cp1252": text.encode("cp1252"),
    }
    path.write_bytes(written[other])
    assert counted(kind, path).out.splitlines()[0] == expected


@pytest.mark.parametrize(("kind", "language"), [("grades", "fr"), ("opinion", "en")])
def test_the_same_votes_given_twice_are_refused(tmp_path, kind, language):
    for name in ("one.csv", "two.csv"):
        (tmp_path / name).write_text(SHEETS[kind][0])
    files = [tmp_path / "one.csv", tmp_path / "two.csv"]
    found = run("tally", kind, *files, "--language", language, "--settings", *SHEETS[kind][1])
    assert found.code == 2
    assert {"fr": "compteraient deux fois", "en": "would count twice"}[language] in found.err


@pytest.mark.parametrize("kind", ["soi", "soc", "toi", "toc"])
def test_a_preflib_file_in_utf_16_is_read(tmp_path, kind):
    text = "# NUMBER ALTERNATIVES: 2\n# NUMBER VOTERS: 3\n# ALTERNATIVE NAME 1: été\n# ALTERNATIVE NAME 2: b\n3: 1,2\n"
    path = tmp_path / f"votes.{kind}"
    path.write_bytes(text.encode("utf-16"))
    found = run("tally", "ranking", path)
    assert found.code == 0, found.err
    assert found.out.startswith("été")


@pytest.mark.parametrize(("language", "words"), [("fr", "trois sections, META"), ("en", "three sections, META")])
def test_an_empty_budget_file_is_told_what_it_should_hold(tmp_path, language, words):
    path = tmp_path / "votes.pb"
    path.write_bytes(b"")
    found = run("tally", "budget", path, "--language", language)
    assert found.code == 2
    assert words in found.err


def test_leaving_out_somebody_who_is_not_there_is_refused(tmp_path):
    path = tmp_path / "votes.csv"
    path.write_text(VOTES)
    found = counted("opinion", path, "fr", "exclude=3,nobody")
    assert (found.code, found.out) == (2, "")
    assert "nobody" in found.err
    for idle in ("exclude=3", "person=3"):
        found = counted("opinion", path, "en", "mode=polis", idle)
        assert found.code == 2
        assert "serves nothing in the mode polis" in found.err


def test_a_million_columns_are_counted_right_before_they_are_refused(tmp_path):
    path = tmp_path / "votes.csv"
    path.write_text(",".join(map(str, range(300_000))) + "\n")
    found = counted("opinion", path, "en")
    assert found.code == 2
    assert "300,000" in found.err
