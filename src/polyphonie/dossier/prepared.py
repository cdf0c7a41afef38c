"""Statements that come again and again: put in the words of the database once, and planned once where it can.

PostgreSQL keeps a plan for a statement whose values come apart from its words, once it has come five times over one
connection. `?prepare_threshold=none` in the address of the database leaves every plan to be made each time, as a pooler
that passes transactions from one connection to another may want. SQLite keeps its own.
"""

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.backends.sqlite3.base import SQLiteCursorWrapper


class LiteCursor(SQLiteCursorWrapper):
    """Puts a statement in the words of SQLite the first time that it comes."""

    def convert_query(self, query: str, *, param_names: Any = None) -> str:
        return super().convert_query(query, param_names=param_names) if param_names else marked(query)


@lru_cache(maxsize=64)
def marked(query: str) -> str:
    """Write the places of the values as SQLite wants them."""
    return query.replace("%s", "?")


def prepared_cursor(link: BaseDatabaseWrapper) -> Any:
    """Give a cursor for statements of constant words; outside of a block, each is a transaction of its own."""
    link.close_if_health_check_failed()
    link.ensure_connection()
    kept: Any = link.connection
    with link.wrap_database_errors:
        plain = postgres_cursor()(kept) if link.vendor == "postgresql" else kept.cursor(factory=LiteCursor)
    return link.make_debug_cursor(plain) if link.queries_logged else link.make_cursor(plain)


@cache
def postgres_cursor() -> type:
    """Give the kind of cursor that sends values apart, every whole number as wide as the widest."""
    from django.db.backends.postgresql.base import ServerBindingCursor
    from psycopg.types.numeric import Int8

    base: Any = ServerBindingCursor

    class PostgresCursor(base):
        """Sends values apart from words."""

        def execute(self, query: Any, params: Sequence[Any] | None = None, **more: Any) -> Any:
            wide = params and [Int8(one) if type(one) is int else one for one in params]
            return super().execute(query, wide, **more)

    return PostgresCursor
