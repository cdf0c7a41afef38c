"""The strategy as one page that stands alone: no script, nothing fetched, light, dark and on paper."""

from importlib.resources import files

from polyphonie.kit.text import Language
from polyphonie.strategy.papers.chapters import chapters
from polyphonie.strategy.papers.drawn import Svg
from polyphonie.strategy.papers.environment import environment
from polyphonie.strategy.papers.reading import read
from polyphonie.strategy.papers.words import Tree
from polyphonie.strategy.pictures import pictures_css


def html_page(record: Tree, language: Language) -> str:
    """Write the page.

    Guarantees
    ----------
    The same record gives the same page; every text of the record is escaped; no address is fetched by reading it.
    """
    reading = read(record, language)
    own = files("polyphonie.strategy.papers")
    sheet = Svg(
        "".join(own.joinpath(name).read_text("utf-8") for name in ("document.css", "pieces.css")) + pictures_css()
    )
    template = environment(language).get_template("strategy/document.html")
    return template.render(reading=reading, chapters=chapters(reading), sheet=sheet).lstrip()
