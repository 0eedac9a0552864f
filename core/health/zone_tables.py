"""What is known of restoration zones: each part, and the areas by land cover."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..grid import Grid
from ..landscape.class_codes import class_codes
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from .zone_fragments import Fragments
from .zone_rules import NO_ZONE

NONE = "none"
TEXTS = ("measures_en", "measures_zh")


def part_table(
    found: Fragments,
    names: Mapping[int, str],
    grid: Grid,
    *,
    health: np.ndarray,
    land_cover: np.ndarray,
    source_distance: np.ndarray | None = None,
    class_names: Mapping[float, str] | None = None,
    progress: Progress = None,
) -> pd.DataFrame:
    """A row for each part of a zone.

    Takes a few bytes per part and class, and 1 per cell.

    Parameters
    ----------
    found : Fragments
    names : mapping of number to name
        Of the zones.
    health : 2-D array
        The health index.
    land_cover : 2-D array of classes
    source_distance : 2-D array, optional
        Metres to the nearest source.
    class_names : mapping of class to name, optional

    Returns
    -------
    DataFrame
        ``part``, ``zone`` (its number), ``name``, ``area_km2``, ``health_mean``,
        ``land_cover`` (the class with the most cells; of equal ones the lowest),
        ``land_cover_name``, ``land_cover_percent`` and, with sources,
        ``source_distance_m`` (of the cell nearest to one).
    """
    coded = class_codes(land_cover, grid.mask, "The land cover")
    many, kinds = found.count + 1, len(coded.values) + 1
    cells = np.zeros(many * kinds, np.int64)
    sums = np.zeros(many)
    nearest = np.full(many, np.inf)
    for rows in row_blocks(grid.shape):
        inside = found.labels[rows] > 0
        labels = found.labels[rows][inside]
        code = coded.codes[rows][inside]
        cells += np.bincount(
            labels.astype(np.int64) * kinds + code, minlength=many * kinds
        )
        sums += np.bincount(labels, health[rows][inside], many)
        if source_distance is not None:
            np.minimum.at(nearest, labels, source_distance[rows][inside])
        report(progress, rows.stop / grid.shape[0])
    cells = cells.reshape(many, kinds)[1:, :-1]
    total = found.cells[1:]
    most = cells.argmax(axis=1) if found.count else np.zeros(0, int)
    land = coded.values[most]
    class_names = class_names or {}
    table = pd.DataFrame(
        {
            "part": np.arange(1, many),
            "zone": found.zone[1:],
            "name": [_zone_name(number, names) for number in found.zone[1:]],
            "area_km2": total * grid.cell_area / 1e6,
            "health_mean": sums[1:] / total,
            "land_cover": land,
            "land_cover_name": [str(class_names.get(one, f"{one:g}")) for one in land],
            "land_cover_percent": 100 * cells[np.arange(len(most)), most] / total,
        }
    )
    if source_distance is not None:
        table["source_distance_m"] = nearest[1:]
    return table


def zone_areas(
    zones: np.ndarray,
    land_cover: np.ndarray,
    names: Mapping[int, str],
    grid: Grid,
    *,
    class_names: Mapping[float, str] | None = None,
    progress: Progress = None,
) -> pd.DataFrame:
    """Area of each zone by land cover in km2, as Table 4 of the Qaidam study has it.

    Parameters
    ----------
    zones : uint8 array
        0 is none.

    Returns
    -------
    DataFrame
        ``zone``, ``total_km2``, ``percent`` and a column for each class that occurs in
        a zone; a row for each zone of ``names``, one for land without a zone where there
        is any, and the total.

    Examples
    --------
    >>> zones = np.array([[1, 1, 2, 0]], np.uint8)
    >>> cover = np.array([[4, 7, 7, 7]])
    >>> zone_areas(zones, cover, {1: "one", 2: "two"}, Grid((1, 4), 1000.0)
    ...     ).to_numpy().tolist()[:2]
    [['one', 2.0, 66.66666666666667, 1.0, 1.0], ['two', 1.0, 33.333333333333336, 0.0, 1.0]]
    """
    coded = class_codes(land_cover, grid.mask, "The land cover")
    kinds = len(coded.values) + 1
    cells = np.zeros(256 * kinds, np.int64)
    for rows in row_blocks(grid.shape):
        pair = zones[rows].astype(np.int64) * kinds + coded.codes[rows]
        cells += np.bincount(pair.ravel(), minlength=256 * kinds)
        report(progress, rows.stop / grid.shape[0])
    area = cells.reshape(256, kinds)[:, :-1] * grid.cell_area / 1e6
    area[0] = 0
    numbers = sorted(names)
    if area[NO_ZONE].any():
        numbers.append(NO_ZONE)
    class_names = class_names or {}
    table = pd.DataFrame({"zone": [_zone_name(number, names) for number in numbers]})
    table["total_km2"] = area[numbers].sum(axis=1)
    table["percent"] = 100 * table["total_km2"] / (area.sum() or np.nan)
    for place, land in enumerate(coded.values):
        if area[:, place].any():
            name = str(class_names.get(land, f"class_{land:g}"))
            table[name] = area[numbers, place]
    total = table.drop(columns="zone").sum()
    return pd.concat(
        [table, pd.DataFrame([{"zone": "total", **total}])], ignore_index=True
    )


def with_measures(
    table: pd.DataFrame, measures: pd.DataFrame, kinds: Mapping[float, str]
) -> pd.DataFrame:
    """Parts with the measures recommended for their zone and their land.

    Parameters
    ----------
    table : DataFrame
        As :func:`part_table` gives it.
    measures : DataFrame
        ``zone`` (its name), ``land_cover`` (a kind of land; empty for any other) and
        ``measures_en``, ``measures_zh``: what to do, in English and in Chinese.
    kinds : mapping of class to its kind of land

    Returns
    -------
    DataFrame
        With the columns ``measures_en`` and ``measures_zh``: those for the zone and the
        land, else those for the zone, else empty.

    Raises
    ------
    Refusal
        A column is missing.
    """
    for column in ("zone", *TEXTS):
        if column not in measures:
            raise Refusal(
                "The table of measures has no column {column}. Add it.",
                parameter="measures",
                column=column,
            )
    known = {}
    for _, row in measures.iterrows():
        land = row.get("land_cover", "")
        land = "" if pd.isna(land) else str(land).strip()
        words = ["" if pd.isna(row[text]) else str(row[text]) for text in TEXTS]
        known[str(row["zone"]).strip(), land] = words
    found = [
        known.get((name, str(kinds.get(land, NONE))))
        or known.get((name, ""))
        or ["", ""]
        for name, land in zip(table["name"], table["land_cover"])
    ]
    return table.assign(
        **{text: [words[n] for words in found] for n, text in enumerate(TEXTS)}
    )


def _zone_name(number, names):
    return "without a zone" if number == NO_ZONE else names[int(number)]
