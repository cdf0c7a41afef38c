"""Names of the trade, of methods and of skills, in one language: what prose and papers both say."""

from typing import Any

from polyphonie.catalogue import Catalogue
from polyphonie.kit.text import Language
from polyphonie.kit.voice import Voice


class Naming:
    """Names things for somebody who speaks one language and knows one catalogue."""

    language: Language
    say: Voice
    catalogue: Catalogue

    def code(self, kind: str, value: Any) -> str:
        """Say a code of the trade: code("stage", "map"), code("conflict", 3)."""
        return self.say(f"{kind}-{str(value).replace('.', '-')}")

    def method(self, slug: str) -> str:
        """Name a method."""
        found = self.catalogue.by_slug.get(slug)
        return found.name[self.language] if found else slug

    def skill(self, code: str) -> str:
        """Name a skill."""
        found = self.catalogue.skill_by_code.get(code)
        return found.name[self.language] if found else code
