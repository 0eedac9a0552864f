"""Shares of classes by district, as stacked bars in the colours of their maps."""

from __future__ import annotations

import importlib

from ..karst_palettes import DRIVERS
from ..styles import STYLES
from ..texts import tr

MOST_BARS = 20
# Column of the class to its style, and where the names of its codes are.
CLASSES = {
    "risk": ("erosion_risk", "karst.erosion_risk", "RISKS"),
    "vulnerability": (
        "groundwater_vulnerability",
        "karst.groundwater_vulnerability",
        "VULNERABILITY",
    ),
    "trend": ("trend_classes", "karst.trend_classes", "TREND_CLASSES"),
    "scenario": ("trend_scenarios", "karst.vegetation_attribution", "SCENARIOS"),
    "landform": ("landforms", "karst.landform_lithology_zones", "LANDFORMS"),
    "warning": ("drought_warning", "karst.drought_warning", "WARNINGS"),
    "cooling": ("cooling", "karst.cooling_effect", "COOLING"),
    "desertification": (
        "rocky_desertification",
        "karst.rocky_desertification",
        "GRADES",
    ),
    "slope_class": ("slope_classes", "karst.slope_farmland", "SLOPE_CLASSES"),
    "limiting_factor": ("limiting_factor", "", ""),
    "health_class": ("health_classes", "health.health_classes", "HEALTH_CLASSES"),
}


def draw_class_shares(chart, frame, axes):
    """Draw a table of ``class_areas``: a bar for each row of ``x[0]``, parts of ``x[1]``."""
    bar, part = chart.x
    frame = frame.assign(bar=district_names(frame, bar))
    parts = list(dict.fromkeys(frame[part]))
    bars = list(dict.fromkeys(frame["bar"]))
    if len(bars) > MOST_BARS:  # all districts together stand last
        bars = bars[: MOST_BARS - 1] + bars[-1:]
    table = frame.pivot_table(
        index="bar", columns=part, values=chart.y, aggfunc="first", sort=False
    )
    table = table.reindex(index=bars, columns=parts).fillna(0.0)
    table = table.loc[:, (table > 0).any()]
    legend = legend_of(part, parts)
    axes.figure.set_size_inches(7, max(2.6, 0.3 * len(bars) + 1.6))
    left = 0.0
    places = range(len(bars))[::-1]
    for name in table.columns:
        label, colour = legend[name]
        axes.barh(places, table[name], left=left, color=colour, label=label)
        left = left + table[name].to_numpy()
    axes.set_yticks(places, bars)
    axes.set_xlim(0, 100)
    axes.legend(
        frameon=False,
        fontsize=8,
        ncols=3,
        loc="lower center",
        bbox_to_anchor=(0.5, 1.0),
    )


def district_names(frame, column):
    """What to call each row: the name of its district, or its number."""
    zones = frame[column].astype(str).replace("all", tr("all together"))
    if "name" not in frame:
        return zones
    named = frame["name"].fillna("").astype(str)
    # Parts of one district, such as two polygons of a rock, stay apart.
    twice = zones.groupby(named).transform("nunique") > 1
    named = named.mask(twice, named + " (" + zones + ")")
    return named.where(frame["name"].fillna("") != "", zones)


def legend_of(column, parts):
    """Name of each part to its label and colour."""
    style, module, names = CLASSES[column]
    legend = {
        name: (str(name), DRIVERS[place % len(DRIVERS)])
        for place, name in enumerate(parts)
    }
    if module:
        core = importlib.import_module(f"...core.{module}", __package__)
        code_of = {name: code for code, name in getattr(core, names).items()}
        shown = {
            code: (label, colour) for code, colour, label in STYLES[style].entries()
        }
        legend |= {name: shown[code] for name, code in code_of.items() if code in shown}
    return legend
