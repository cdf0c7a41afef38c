"""The pieces of the pages: they escape what they are given, and say in words what they show."""

import re

import pytest
from django.template import engines
from django.utils.translation import override

from tests.web.reading import Page

HOSTILE = "<img src=x onerror=alert(1)>\"'&"


def draw(source: str, language: str = "fr", **context) -> Page:
    """Render a piece as a page would."""
    with override(language):
        return Page(engines["jinja2"].from_string('{% import "components.html" as c %}' + source).render(context))


PIECES = (
    '{{ c.crumbs(((x, "#"),)) }}',
    "{{ c.tag(x) }}{{ c.button(x) }}{{ c.button(x, x) }}",
    "{{ c.facts(((x, x),)) }}{{ c.terms(((x, x),)) }}",
    '{{ c.sequence_card(x, x, ((x, x),), ({"when": x, "what": x, "serves": x},), (x, x)) }}',
    '{{ c.reasons(({"label": x, "value": 0.5, "because": x},), x) }}',
    "{% call c.alarm('bad', x, x, ((x, x),)) %}{{ x }}{% endcall %}{% call c.verdict(x) %}{{ x }}{% endcall %}",
    "{{ c.table(x, (x,), ((x,),), csv=x) }}",
    "{% call c.figure(x, (x,), ((x,),), note=x) %}{{ x }}{% endcall %}",
    '{{ c.profile((x,), ({"name": x, "grade": x, "counts": (1, 2)},)) }}'.replace("(x,), (", "(x, x), ("),
    "{{ c.source(x, x) }}{% call c.notice(x) %}{{ x }}{% endcall %}{{ c.empty(x, x, (x, x)) }}",
    "{{ c.search_form(x, x, x) }}{{ c.field('a', x, x, x, x) }}{{ c.grades(x, 'n', ((x, x),)) }}",
    "{{ c.toc(((x, x),)) }}{{ c.pager(1, 2, x, x) }}",
)


@pytest.mark.parametrize("piece", PIECES)
def test_every_piece_escapes_what_it_is_given(piece):
    page = draw(piece, x=HOSTILE)
    assert "img" not in [tag for tag, _ in page.tags]
    assert not [name for _, attrs in page.tags for name in attrs if name.startswith("on")]


def test_the_thread_says_what_is_done_and_where_we_are():
    page = draw('{{ c.thread("validate", {"choose": "/c/"}) }}', "en")
    assert page.values("class", "li") == ["done", "done", "here", "ahead", "ahead", "ahead"]
    assert page.html.count("(done)") == 2
    assert page.values("aria-current") == ["step"]
    assert page.links == ["/c/"]


def test_the_thread_speaks_both_languages():
    assert "Valider ensemble" in draw("{{ c.thread() }}", "fr").html
    assert "Validate together" in draw("{{ c.thread() }}", "en").html


@pytest.mark.parametrize("values", [(0.31, -0.1), (0.2,), (-0.2, -0.1), (0.0,), (0.0, 0.0), ()])
def test_bars_stay_inside_the_picture_and_grow_with_the_value(values):
    rows = [{"label": str(v), "value": v} for v in values]
    page = draw('{{ c.reasons(rows, "why") }}', rows=rows)
    bars = [(float(a["x"][:-1]), float(a["width"][:-1])) for tag, a in page.tags if tag == "rect"]
    assert all(x >= 0 and width >= 0 and x + width <= 100.01 for x, width in bars)
    by_size = [width for _, width in sorted(zip(map(abs, values), (w for _, w in bars), strict=True))]
    assert by_size == sorted(by_size)


def test_the_numbers_of_the_bars_are_in_a_table():
    page = draw(
        '{{ c.reasons(rows, "why", csv="/x.csv") }}', rows=[{"label": "délai", "value": -0.1, "because": "tard"}]
    )
    assert page.html.count("−0,10") == 2
    assert "tard" in page.html
    assert page.links == ["/x.csv"]


def test_an_alarm_does_not_speak_by_colour_alone():
    page = draw('{% call c.alarm("bad", "t", "x") %}m{% endcall %}', "en")
    assert "Blocking" in page.html


def test_a_profile_fills_the_bar():
    page = draw(
        "{{ c.profile(names, rows) }}", names=list("abc"), rows=[{"name": "n", "grade": "a", "counts": (3, 4, 5)}]
    )
    widths = [float(w[:-1]) for w in page.values("width", "rect") if w != "100%"]
    assert sum(widths) == pytest.approx(100, abs=0.02)


def test_a_field_ties_its_fault_and_its_hint():
    page = draw('{{ c.field("a", "A", hint="h", fault="f") }}')
    assert page.values("aria-describedby") == ["a-fault a-hint"]
    assert {"a", "a-fault", "a-hint"} == set(page.values("id"))


def test_no_piece_is_marked_safe():
    from polyphonie.web.rooms import HOUSE

    sources = [p.read_text("utf-8") for p in HOUSE.rglob("templates/**/*.html")]
    assert sources
    assert not [s for s in sources if re.search(r"\|\s*safe\b|autoescape\s+false|Markup\(|style=", s)]
