"""Ecosystem health: rasters of several years, and the tables that go with them."""

from __future__ import annotations

from .dated_rasters import date_of, years_of
from .gdal_errors import ReadError
from .presets import read_preset
from .texts import listed, tr

PRESETS = {
    "RESILIENCE": "resilience_coefficients",
    "EQUIVALENTS": "qaidam_service_equivalents",
    "CLASSES": "clcd_classes",
    "WEIGHTS": "qaidam_health_weights",
    "BREAKS": "qaidam_health_classes",
    "RULES": "qaidam_zone_rules",
    "MEASURES": "qaidam_restoration_measures",
}


def table_of(given, key):
    """A table as given, or as shipped."""
    return given.table(key) if given.has(key) else read_preset(PRESETS[key])


def land_covers_by_year(given, key, years_key):
    """The land covers from the earliest on, and their years."""
    years = years_of(given, key, years_key)
    sources = given.source(key)
    order = sorted(range(len(years)), key=years.__getitem__)
    return [sources[place] for place in order], [years[place] for place in order]


def of_same_years(given, key, covers_key, years_key):
    """A raster for each land cover, from the earliest on.

    By the years in their names, where each has its own; else in the order given.
    """
    years = years_of(given, covers_key, years_key)
    sources = given.source(key)
    if len(sources) != len(years):
        raise ReadError(
            tr(
                "{count} rasters are given for “{label}”, and {years} land covers. Give"
                " one for each year.",
                count=len(sources),
                label=given.label(key),
                years=len(years),
            )
        )
    dates = [date_of(source) for source in sources]
    named = {}
    if None not in dates:
        named = {year: source for (year, _), source in zip(dates, sources)}
    if len(named) < len(sources):
        order = sorted(range(len(years)), key=years.__getitem__)
        return [sources[place] for place in order]
    if set(named) != set(years):
        raise ReadError(
            tr(
                "The land covers are of {years}, and “{label}” is called by {others}."
                " Give rasters of the same years, or rename them.",
                years=listed(sorted(years)),
                label=given.label(key),
                others=listed(sorted(named)),
            )
        )
    return [named[year] for year in sorted(years)]
