"""Area of restoration zones as bars in the colours of their map."""

from __future__ import annotations

from ..styles import STYLES

SPARE = "#b07aa1"


def draw_restoration_zones(chart, frame, axes):
    """Draw the areas of zones, in the order of the table, without their total."""
    from ...core.health.zone_rules import NO_ZONE, ZONES

    shown = {
        number: (label, colour)
        for number, colour, label in STYLES["restoration_zones"].entries()
    }
    legend = {name: shown[number] for number, name in ZONES.items()}
    legend["without a zone"] = shown[NO_ZONE]
    rows = frame[frame["zone"] != "total"]
    names, colours = zip(*(legend.get(zone, (zone, SPARE)) for zone in rows["zone"]))
    places = range(len(rows))[::-1]
    axes.barh(places, rows[chart.y], color=colours)
    axes.set_yticks(places, names)
    axes.figure.set_size_inches(7, max(2.0, 0.35 * len(rows) + 0.9))
