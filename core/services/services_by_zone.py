"""Services and their sum by zone: long for charts, wide as papers print it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part
from ..refusal import Refusal
from .service_sum import ServiceSum
from .zone_statistics import TOTALS, zone_statistics

SUM = "sum of services"
NO_UNIT = frozenset(["", "-", "–", "none", "index", "1"])
HECTARES = ("hm²", "hm2", "hm^2", "公顷")


def units_of(services: Sequence[str], written: Sequence[str]) -> dict[str, str]:
    """The unit of each service as :func:`.zone_statistics.zone_statistics` has it.

    Parameters
    ----------
    services : sequence of str
    written : sequence of str
        Units in the order of the services, or none at all: mm; t/ha, t/hm² or Mg/hm²;
        CNY/ha; "-" for an index. What follows as "a year" does not count.

    Raises
    ------
    Refusal
        There are more or fewer units than services, or one is not known.

    Examples
    --------
    >>> units_of(["water", "soil", "habitat"], ["mm/a", "Mg/hm2", "-"])
    {'water': 'mm', 'soil': 't/ha', 'habitat': ''}
    """
    if not written:
        return dict.fromkeys(services, "")
    if len(written) != len(services):
        raise Refusal(
            "There are {units} units and {count} services ({services}). Give one unit"
            " for each, with - for an index.",
            parameter="units",
            units=len(written),
            count=len(services),
            services=", ".join(services),
        )
    return {name: _unit(name, unit) for name, unit in zip(services, written)}


def _unit(service, written):
    unit = written.strip()
    for ending in ("/a", "/yr", "/year", "·a", " a-1"):
        unit = unit.removesuffix(ending)
    unit = unit.replace("(", "").replace(")", "")
    for ending in ("/a", "/yr", "·a", " yr", " a"):
        unit = unit.removesuffix(ending)
    for name in HECTARES:
        unit = unit.replace(name, "ha")
    unit = unit.replace("Mg/", "t/").replace("元/", "CNY/")
    if unit.lower() in NO_UNIT:
        return ""
    known = {name.lower(): name for name in TOTALS if name}
    if unit.lower() in known:
        return known[unit.lower()]
    raise Refusal(
        "The service {service} has the unit {unit}; choose one of {choices}, or - for an"
        " index.",
        parameter="units",
        service=service,
        unit=written,
        choices=", ".join(known.values()),
    )


def services_by_zone(
    services: Mapping[str, np.ndarray],
    combined: ServiceSum,
    zones: np.ndarray,
    grid: Grid,
    *,
    units: Mapping[str, str] | None = None,
    names: Mapping[int, str] | None = None,
    progress: Progress = None,
) -> pd.DataFrame:
    """Mean, total and normalised mean of each service and of their sum in each zone.

    Takes 60 MB for a band of rows.

    Parameters
    ----------
    services : mapping of name to 2-D array
        NaN is missing; a service counts where it has a value itself.
    combined : ServiceSum
        With its normalised layers.
    zones : 2-D array of whole numbers
        0 or less: none.
    units : mapping of name to unit, optional
        As for :func:`.zone_statistics.zone_statistics`.
    names : mapping of zone to name, optional

    Returns
    -------
    DataFrame
        As :func:`.zone_statistics.zone_statistics`, with ``name`` after the zone where
        names are given and ``normalised_mean`` (0 to 1) at the end; rows of the service
        "sum of services" hold the sum.

    Raises
    ------
    Refusal
        There is no zone, or a unit that is not known.
    """
    options = {"zones": zones, "grid": grid}
    table = zone_statistics(
        services, **options, units=units, progress=part(progress, 0.0, 0.5)
    )
    scaled = zone_statistics(
        {**combined.normalised, SUM: combined.total},
        **options,
        progress=part(progress, 0.5, 1.0),
    )
    key = ["zone", "service"]
    is_sum = scaled["service"] == SUM
    means = scaled.loc[~is_sum, [*key, "mean"]]
    table = table.merge(means.rename(columns={"mean": "normalised_mean"}), on=key)
    table = pd.concat([table, scaled[is_sum]], ignore_index=True)
    if names:
        shown = [names.get(zone, "") for zone in table["zone"]]
        table.insert(1, "name", shown)
    return table


def zone_table(statistics: pd.DataFrame) -> pd.DataFrame:
    """A row for each zone, with the mean and the total of each service.

    Parameters
    ----------
    statistics : DataFrame
        From :func:`services_by_zone` or :func:`.zone_statistics.zone_statistics`.

    Returns
    -------
    DataFrame
        ``zone``, ``name`` where there is one, ``area_km2`` (the largest of the
        services), and columns such as ``carbon_mean_t_ha`` and ``carbon_total_t``;
        an index has no total. The last row is of all zones.

    Examples
    --------
    >>> from .zone_statistics import zone_statistics
    >>> layer, zones = np.array([[700.0, 900.0]]), np.array([[1, 2]])
    >>> table = zone_table(zone_statistics(
    ...     {"water": layer}, zones, Grid((1, 2), 1000.0), units={"water": "mm"}))
    >>> table.columns.tolist()
    ['zone', 'area_km2', 'water_mean_mm', 'water_total_m3']
    >>> table["water_mean_mm"].tolist()
    [700.0, 900.0, 800.0]
    """
    of_zone = [column for column in ("zone", "name") if column in statistics]
    rows = statistics.groupby("zone", sort=False)
    table = rows.first()[of_zone[1:]].assign(area_km2=rows["area_km2"].max())
    for service, found in statistics.groupby("service", sort=False):
        found = found.set_index("zone")
        unit, total_unit = found["unit"].iloc[0], found["total_unit"].iloc[0]
        table[_column(service, "mean", unit)] = found["mean"]
        if total_unit:
            table[_column(service, "total", total_unit)] = found["total"]
    return table.reset_index()


def _column(service, kind, unit):
    words = [service.replace(" ", "_"), kind, unit.replace("/", "_")]
    return "_".join(word for word in words if word)
