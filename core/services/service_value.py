"""The value of ecosystem services by equivalent factors of land cover."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.blocks import row_blocks
from ..raster.class_table import numbers
from ..refusal import Refusal
from .class_values import ClassValues, check_classes, plain_columns
from .value_corrections import Correction, check_corrections
from .value_ranges import number

# Names of columns of the results, which no service may bear.
RESERVED = frozenset(["total", "date", "code", "class", "cells", "area_ha", "district"])
CLASS_TABLE = {"table_name": "the table of classes", "parameter": "classes"}


@dataclass(frozen=True)
class ServiceValue:
    """Value of all services, by cell, class, service and district.

    Attributes
    ----------
    value : float32 array
        Currency per ha and year (CNY in the shipped tables); NaN where missing.
    by_class : DataFrame
        A row for each row of the table of classes: ``code``, ``class``, ``cells``,
        ``area_ha``, a column for each service, and ``total``; currency a year.
    by_service : DataFrame
        ``service``, ``value`` (currency a year) and ``percent`` of the total.
    by_district : DataFrame or None
        ``district``, ``area_ha``, a column for each service, and ``total``.
    """

    value: np.ndarray
    by_class: pd.DataFrame
    by_service: pd.DataFrame
    by_district: pd.DataFrame | None

    @property
    def total(self) -> float:
        """Currency a year."""
        return float(self.by_service["value"].sum())


@dataclass(frozen=True)
class ServiceValueSeries:
    """Values of several dates.

    Attributes
    ----------
    values : dict of date to float32 array
        Currency per ha and year.
    change : float32 array
        The last date less the first.
    by_class, by_service, by_district : DataFrame
        As in :class:`ServiceValue`, the dates one below the other, with a column
        ``date`` in front; ``by_district`` is None where there are none.
    totals : DataFrame
        ``date``, ``value`` (currency a year), ``change`` and ``change_percent``
        against the date before (NaN for the first).
    """

    values: dict[str, np.ndarray]
    change: np.ndarray
    by_class: pd.DataFrame
    by_service: pd.DataFrame
    by_district: pd.DataFrame | None
    totals: pd.DataFrame


def standard_unit_value(crops: pd.DataFrame, *, share: float = 1 / 7) -> float:
    """What one equivalent factor is worth: a seventh of the grain of one hectare.

    E = share x sum(area price yield) / sum(area) over the crops (Xie et al. 2003, 2015:
    what land gives without labour is a seventh of its market value).

    Parameters
    ----------
    crops : DataFrame
        A row for each crop: ``area`` (any unit, the same in all rows), ``price`` (CNY
        per kg) and ``yield`` (kg per ha).
    share : float
        Above 0, at most 1.

    Returns
    -------
    float
        CNY per ha and year.

    Raises
    ------
    Refusal
        A column or number is missing or below 0, or all areas are 0.

    Examples
    --------
    >>> crops = pd.DataFrame(
    ...     {"area": [3, 1], "price": [2.4, 4.2], "yield": [5000, 3000]})
    >>> round(standard_unit_value(crops), 2)
    1735.71
    """
    number(share, "The share", above=0.0, high=1.0, parameter="share")
    columns = {}
    for column in ("area", "price", "yield"):
        if column not in crops:
            raise Refusal(
                "The table of crops has no column {column}. Add it.",
                parameter="crops",
                column=column,
            )
        columns[column] = numbers(crops[column])
        if not (columns[column] >= 0).all():
            raise Refusal(
                "Row {row} of the table of crops has no number of at least 0 in the"
                " column {column}. Correct it.",
                parameter="crops",
                row=int(np.argmin(columns[column] >= 0)) + 1,
                column=column,
            )
    if not columns["area"].sum() > 0:
        raise Refusal(
            "The areas of the crops sum to 0. Give the area of at least one crop.",
            parameter="crops",
        )
    per_hectare = columns["price"] * columns["yield"]
    return share * float(np.average(per_hectare, weights=columns["area"]))


def check_equivalents(
    cells: Mapping[float, int], equivalents: pd.DataFrame, classes: pd.DataFrame
) -> list[str]:
    """The services of a table, once it serves all classes of a raster.

    Parameters
    ----------
    cells : mapping of class to its number of cells
        What a look at the raster found.
    equivalents, classes : DataFrame
        As for :func:`service_value`.

    Raises
    ------
    Refusal
        What :func:`service_value` would refuse in the tables.

    Examples
    --------
    >>> factors = pd.DataFrame({"service": ["food"], "cropland": [0.85]})
    >>> classes = pd.DataFrame({"code": [1], "preset_class": ["cropland"]})
    >>> check_equivalents({1: 3000}, factors, classes)
    ['food']
    """
    check_classes(cells, classes, {}, **CLASS_TABLE)
    row = np.array([list(cells)])
    names = ClassValues(row, classes, {}, Grid(row.shape, 1.0), **CLASS_TABLE)
    services, _ = _worth(equivalents, names)
    return services


def service_value(
    land_cover: np.ndarray,
    equivalents: pd.DataFrame,
    classes: pd.DataFrame,
    grid: Grid,
    *,
    unit_value: float = 1.0,
    coefficient: float = 1.0,
    corrections: Sequence[Correction] = (),
    districts: np.ndarray | None = None,
    progress: Progress = None,
) -> ServiceValue:
    """Value of ecosystem services from land cover (Xie et al. 2003, 2015).

    A hectare of a class is worth, for each service, equivalent factor x unit value x
    coefficient x the corrections of the cell.

    Takes 4 bytes per cell above the inputs, and 50 MB for a band of rows.

    Parameters
    ----------
    land_cover : 2-D array of whole numbers
    equivalents : DataFrame
        A row for each service: ``service`` and a column for each kind of land, with
        equivalent factors (``unit_value`` then turns them into money) or with money per
        ha. Factors may be below 0, as some studies have them for built-up land.
    classes : DataFrame
        Which kind of land a class of the raster is: ``code`` (or ``lucode``, ``class``)
        and ``preset_class``, the name of a column of ``equivalents``.
    grid : Grid
        Its mask says where all rasters have a value.
    unit_value : float
        Currency per ha and year for a factor of 1; see :func:`standard_unit_value`.
    coefficient : float
        What is the same everywhere: the biomass factor of a province, or
        :func:`~ecorestore.core.services.value_corrections.development_coefficient`.
    corrections : sequence of Correction
        What differs from cell to cell, such as
        :func:`~ecorestore.core.services.value_corrections.relative_to_mean`.
    districts : 2-D array of whole numbers, optional
        District of each cell; 0 or less: none.

    Returns
    -------
    ServiceValue

    Raises
    ------
    Refusal
        A class of the raster has no row in the table of classes, or its kind no column
        in the table of equivalents; a factor is missing; a service stands in two rows;
        a correction names a service that there is not, or holds a faulty number; or no
        cell has a value.

    References
    ----------
    Xie, G.D. et al. (2015): Improvement of the evaluation method for ecosystem service
    value based on per unit area. Journal of Natural Resources 30, 1243-1254.

    Examples
    --------
    >>> factors = pd.DataFrame({"service": ["food", "climate"],
    ...     "cropland": [0.85, 0.36], "forestland": [0.22, 5.07]})
    >>> classes = pd.DataFrame({"code": [1, 2], "preset_class": ["cropland", "forestland"]})
    >>> cover, grid = np.array([[1, 2, 2]]), Grid((1, 3), 100.0)
    >>> result = service_value(cover, factors, classes, grid, unit_value=1000.0)
    >>> result.value.round().tolist()
    [[1210.0, 5290.0, 5290.0]]
    >>> result.by_service["value"].round().tolist()
    [1290.0, 10500.0]
    >>> lush = Correction(np.array([[1.0, 1.1, 0.9]]), services=("climate",))
    >>> service_value(
    ...     cover, factors, classes, grid, unit_value=1000.0, corrections=[lush]
    ... ).value.round().tolist()
    [[1210.0, 5797.0, 4783.0]]
    """
    scale = number(unit_value, "The unit value", above=0.0, parameter="unit_value")
    scale *= number(coefficient, "The coefficient", above=0.0, parameter="coefficient")
    names = ClassValues(land_cover, classes, {}, grid, **CLASS_TABLE)
    services, worth = _worth(equivalents, names)
    worth = worth * scale
    check_corrections(corrections, services, grid)
    ids, places = _districts(districts, grid)

    # Services with the same corrections share one factor for each cell.
    groups = {}
    for place, service in enumerate(services):
        key = tuple(
            number
            for number, correction in enumerate(corrections)
            if correction.services is None or service in correction.services
        )
        groups.setdefault(key, []).append(place)
    value = np.empty(grid.shape, np.float32)
    row_count = len(names.cells)
    factor_sums = {key: np.zeros((len(ids) + 1, row_count)) for key in groups}
    cells = np.zeros((len(ids) + 1, row_count))
    for rows in row_blocks(grid.shape):
        row = names.rows(rows)
        there = row >= 0
        if grid.mask is not None:
            there &= grid.mask[rows]
        of_class = row[there]
        slot = places(rows)[there] * row_count + of_class
        cells += np.bincount(slot, minlength=cells.size).reshape(cells.shape)
        worth_of_cells = np.zeros(len(of_class))
        for key, members in groups.items():
            factor = np.ones(len(of_class))
            for place in key:
                factor *= corrections[place].factor[rows][there]
            worth_of_cells += factor * worth[members].sum(axis=0)[of_class]
            sums = np.bincount(slot, factor, cells.size)
            factor_sums[key] += sums.reshape(cells.shape)
        block = np.full(row.shape, np.nan)
        block[there] = worth_of_cells
        value[rows] = block
        report(progress, rows.stop / grid.shape[0])

    hectares = grid.cell_area / 1e4
    sums = np.empty((len(services), *cells.shape))
    for key, members in groups.items():
        sums[members] = worth[members][:, None, :] * factor_sums[key] * hectares
    by_class = _wide(services, sums.sum(axis=1), cells.sum(axis=0) * hectares)
    by_class.insert(0, "cells", cells.sum(axis=0).astype(int))
    by_class.insert(0, "class", [str(kind) for kind in names.table["preset_class"]])
    by_class.insert(0, "code", names.names)
    by_service = pd.DataFrame({"service": services, "value": sums.sum(axis=(1, 2))})
    total = by_service["value"].sum()
    by_service["percent"] = 100 * by_service["value"] / (total if total else np.nan)
    by_district = None
    if districts is not None:
        by_district = _wide(
            services, sums.sum(axis=2)[:, 1:], cells.sum(axis=1)[1:] * hectares
        )
        by_district.insert(0, "district", ids)
    return ServiceValue(value, by_class, by_service, by_district)


def service_value_series(
    land_covers: Mapping[str, np.ndarray],
    equivalents: pd.DataFrame,
    classes: pd.DataFrame,
    grid: Grid,
    *,
    unit_value: float = 1.0,
    coefficient: float = 1.0,
    corrections: Mapping[str, Sequence[Correction]] | None = None,
    districts: np.ndarray | None = None,
    progress: Progress = None,
) -> ServiceValueSeries:
    """Value of ecosystem services at several dates, at the same prices.

    Takes 4 bytes per cell and date above the inputs, 4 for the change, and 50 MB for a
    band of rows.

    Parameters
    ----------
    land_covers : mapping of date to 2-D array
        In the order of time; two at least.
    equivalents, classes, unit_value, coefficient, districts
        As for :func:`service_value`.
    grid : Grid
        Its mask says where the rasters of all dates have a value.
    corrections : mapping of date to sequence of Correction, optional

    Returns
    -------
    ServiceValueSeries

    Raises
    ------
    Refusal
        As :func:`service_value`; fewer than two dates, or corrections for a date that
        there is not.
    """
    dates = [str(date) for date in land_covers]
    if len(dates) < 2:
        raise Refusal(
            "There is {count} land cover; a change needs two dates at least.",
            parameter="land_covers",
            count=len(dates),
        )
    corrections = {str(date): of_date for date, of_date in (corrections or {}).items()}
    for date in corrections:
        if date not in dates:
            raise Refusal(
                "Corrections are given for {date}, of which there is no land cover"
                " (dates: {dates}).",
                parameter="corrections",
                date=date,
                dates=", ".join(dates),
            )
    results = {}
    for place, (date, land_cover) in enumerate(zip(dates, land_covers.values())):
        results[date] = service_value(
            land_cover,
            equivalents,
            classes,
            grid,
            unit_value=unit_value,
            coefficient=coefficient,
            corrections=corrections.get(date, ()),
            districts=districts,
            progress=part(progress, place / len(dates), (place + 1) / len(dates)),
        )
    totals = pd.DataFrame(
        {"date": dates, "value": [result.total for result in results.values()]}
    )
    totals["change"] = totals["value"].diff()
    totals["change_percent"] = 100 * totals["change"] / totals["value"].shift()
    return ServiceValueSeries(
        {date: result.value for date, result in results.items()},
        results[dates[-1]].value - results[dates[0]].value,
        _dated(results, "by_class"),
        _dated(results, "by_service"),
        None if districts is None else _dated(results, "by_district"),
        totals,
    )


def _worth(equivalents, names):
    """The services, and their factors as an array of services and rows of classes."""
    equivalents = plain_columns(equivalents)
    for table, column, name, parameter in (
        (equivalents, "service", "equivalents", "equivalents"),
        (names.table, "preset_class", "classes", "classes"),
    ):
        if column not in table:
            raise Refusal(
                "The table of {name} has no column {column}. Add it.",
                parameter=parameter,
                name=name,
                column=column,
            )
    services = [str(service).strip() for service in equivalents["service"]]
    for service in services:
        if service.lower() in RESERVED:
            raise Refusal(
                "The table of equivalents has a row called {service}. Remove it, or call"
                " it otherwise: the services are summed here.",
                parameter="equivalents",
                service=service,
            )
        if services.count(service) > 1:
            raise Refusal(
                "The service {service} stands in several rows of the table of"
                " equivalents. Keep one.",
                parameter="equivalents",
                service=service,
            )
    worth = np.zeros((len(services), len(names.cells)))
    for place, (code, kind) in enumerate(zip(names.names, names.table["preset_class"])):
        kind = str(kind).strip().lower()
        if kind not in equivalents or kind in ("service", "type"):
            if names.cells[place] == 0:
                continue
            raise Refusal(
                "Class {code} is {kind}, for which the table of equivalents has no"
                " column (columns: {columns}). Add it, or give the class another kind.",
                parameter="classes",
                code=code,
                kind=kind,
                columns=", ".join(str(name) for name in equivalents.columns),
            )
        worth[:, place] = numbers(equivalents[kind])
        missing = ~np.isfinite(worth[:, place])
        if missing.any():
            raise Refusal(
                "In the table of equivalents, the service {service} has no number for"
                " {kind}. Fill it in, 0 where there is no value.",
                parameter="equivalents",
                service=services[int(np.argmax(missing))],
                kind=kind,
            )
    return services, worth


def _districts(districts, grid):
    """The districts, and a function from a band of rows to places from 0 (none)."""
    if districts is None:
        return [], lambda rows: np.zeros((rows.stop - rows.start, grid.shape[1]), int)
    districts = grid.check(districts, "districts")
    ids = np.empty(0, districts.dtype)
    for rows in row_blocks(grid.shape):
        block = districts[rows]
        inside = block > 0
        if grid.mask is not None:
            inside &= grid.mask[rows]
        ids = np.union1d(ids, block[inside])
    if not len(ids):
        raise Refusal(
            "No cell with a value lies in a district. Check that the districts overlap"
            " the land cover, and that their numbers are above 0.",
            parameter="districts",
        )

    def places(rows):
        block = districts[rows]
        place = np.searchsorted(ids, block)
        place[place == len(ids)] = 0
        return np.where(ids[place] == block, place + 1, 0)

    return ids.tolist(), places


def _wide(services, sums, area):
    table = pd.DataFrame({"area_ha": area})
    for service, values in zip(services, sums):
        table[service] = values
    return table.assign(total=sums.sum(axis=0))


def _dated(results, name):
    tables = {date: getattr(result, name) for date, result in results.items()}
    return pd.concat(tables, names=["date"]).reset_index("date").reset_index(drop=True)
