"""How the tools of several services learn what to call them and their zones."""

from __future__ import annotations

from .parameters import text
from .texts import tr


def name_inputs(names_key, column_key):
    """The names of the services, and the column that names their zones."""
    return (
        text(
            names_key,
            tr("Names in the order of the services, with commas"),
            help=tr("For the tables and charts. Empty: the names of the layers."),
            optional=True,
            advanced=True,
        ),
        text(
            column_key,
            tr("Column with the names of zones"),
            "name",
            help=tr("Where the zones have it, tables and charts show it."),
            optional=True,
            advanced=True,
        ),
    )
