"""The options of circuits, and what each may be."""

from __future__ import annotations

from ...refusal import Refusal

KNOWN = {
    "mode": ("pairwise", "one_to_all", "all_to_one"),
    "surface_is": ("resistance", "conductance"),
    "connection": ("average_resistance", "average_conductance"),
    "neighbours": (4, 8),
    "grounds_are": ("resistance", "conductance"),
    "conflict": ("keep_all", "remove_source", "remove_ground", "remove_both"),
}


def check_options(**options) -> None:
    """Raise Refusal for an option that is not one of those known."""
    for name, value in options.items():
        if value not in KNOWN[name]:
            raise Refusal(
                "{name} is {value}; it must be one of {known}.",
                parameter=name,
                name=name,
                value=value,
                known=", ".join(str(item) for item in KNOWN[name]),
            )
