"""Occurrence records: what is kept of them, what is dropped, and why."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..refusal import Refusal
from ..services.value_ranges import number

COLUMNS = ("species", "x", "y")
# Reasons in the order in which records are judged; a record has the first that holds.
REASONS = {
    "no_species": "no species",
    "no_coordinates": "missing coordinates",
    "impossible": "impossible coordinates",
    "zero": "coordinates 0, 0",
    "no_year": "no year",
    "other_years": "outside the years",
    "outside": "outside the study area",
    "nodata": "where the study area has no value",
    "centroid": "at the centroid of a district",
    "duplicate": "duplicate",
    "thinned": "another record in the same cell",
    "few_records": "species with too few records",
}


@dataclass(frozen=True)
class CleanedOccurrences:
    """Records that are kept and dropped.

    Attributes
    ----------
    kept, dropped : DataFrame
        Rows of the input with their index; ``dropped`` has the column ``reason``, a key
        of ``REASONS``.
    species : DataFrame
        A row for each species: ``species``, ``given``, ``kept`` and a column for each
        reason with the number of records.
    """

    kept: pd.DataFrame
    dropped: pd.DataFrame
    species: pd.DataFrame


def clean_occurrences(
    records: pd.DataFrame,
    grid: Grid,
    origin: tuple[float, float],
    *,
    bounds: tuple[float, float, float, float] | None = None,
    years: tuple[float, float] | None = None,
    centroids: np.ndarray | None = None,
    centroid_distance: float = 1000.0,
    thinning: float = 0.0,
    least_records: int = 1,
    seed: int = 0,
) -> CleanedOccurrences:
    """Drop records that are wrong, doubled or too close, and species with too few.

    Judged in the order of ``REASONS``. Of the records of a species in one cell of the
    thinning one is drawn at random; which, does not depend on the order of the records
    nor on other species. Takes 100 bytes per record.

    Parameters
    ----------
    records : DataFrame
        ``species``, ``x``, ``y`` in the units of the grid (metres, east and north), and
        ``year`` where ``years`` are given. Further columns are kept.
    grid : Grid
        The study area: its mask says where it has a value.
    origin : (x, y)
        North-west corner of the grid.
    bounds : (west, south, east, north), optional
        Coordinates beyond them are impossible, not only outside the study area.
    years : (first, last), optional
        Inclusive.
    centroids : array (n, 2), optional
        x and y of the centroids of districts, where records without a true place are
        often put.
    centroid_distance : float
        Metres; records that close to a centroid are dropped. At least 0.
    thinning : float
        Side of the cells, metres, of which one record for each species is kept; 0 thins
        nothing. Cells begin at the origin.
    least_records : int
        Species with fewer records after all else are dropped, at least 1.
    seed : int

    Returns
    -------
    CleanedOccurrences

    Raises
    ------
    Refusal
        A column is missing, there is no record, no record is left, the years run
        backwards, or a number is out of range.

    Examples
    --------
    >>> records = pd.DataFrame({"species": ["a", "a", "a"], "x": [5.0, 5.0, 99.0],
    ...     "y": [5.0, 5.0, 5.0]})
    >>> found = clean_occurrences(records, Grid((1, 1), 10.0), (0.0, 10.0))
    >>> len(found.kept), found.dropped["reason"].tolist()
    (1, ['duplicate', 'outside'])
    """
    _check(records, years)
    centroid_distance = number(
        centroid_distance,
        "The distance to centroids (m)",
        parameter="centroid_distance",
    )
    thinning = number(thinning, "The side of thinning cells (m)", parameter="thinning")
    least_records = int(
        number(
            least_records,
            "The smallest number of records",
            low=1,
            parameter="least_records",
        )
    )
    table = records.reset_index(drop=True)
    name = table["species"].fillna("").astype(str).str.strip().to_numpy(str)
    x, y = (
        pd.to_numeric(table[axis], errors="coerce").to_numpy(float)
        for axis in ("x", "y")
    )
    reason = np.full(len(table), "", dtype=object)

    def drop(where, why):
        reason[where & (reason == "")] = why

    drop(name == "", "no_species")
    drop(~(np.isfinite(x) & np.isfinite(y)), "no_coordinates")
    if bounds is not None:
        west, south, east, north = bounds
        with np.errstate(invalid="ignore"):
            drop((x < west) | (x > east) | (y < south) | (y > north), "impossible")
    drop((x == 0) & (y == 0), "zero")
    if years is not None:
        year = pd.to_numeric(table["year"], errors="coerce").to_numpy(float)
        drop(np.isnan(year), "no_year")
        with np.errstate(invalid="ignore"):
            drop((year < years[0]) | (year > years[1]), "other_years")
    row, column = _cells(x, y, origin, grid.cell_width, grid.cell_height, reason == "")
    inside = (row >= 0) & (row < grid.shape[0])
    inside &= (column >= 0) & (column < grid.shape[1])
    drop(~inside, "outside")
    if grid.mask is not None:
        there = np.ones(len(table), bool)
        there[inside] = grid.mask[row[inside], column[inside]]
        drop(~there, "nodata")
    if centroids is not None and len(centroids):
        drop(_near(x, y, centroids, centroid_distance, reason == ""), "centroid")
    rank = _ranks(name, x, y, seed)
    place = {"species": name, "x": x, "y": y}
    drop(_repeated(place, rank, reason == ""), "duplicate")
    if thinning:
        row, column = _cells(x, y, origin, thinning, thinning, reason == "")
        cell = {"species": name, "row": row, "column": column}
        drop(_repeated(cell, rank, reason == ""), "thinned")
    left = pd.Series(name[reason == ""]).value_counts()
    few = left[left < least_records].index.to_numpy(str)
    drop(np.isin(name, few), "few_records")
    kept = reason == ""
    if not kept.any():
        counts = pd.Series(reason).value_counts()
        raise Refusal(
            "No record is left of {count}: {most} were dropped for the reason"
            " “{reason}”. Check the coordinates, their CRS and the limits.",
            parameter="records",
            count=len(table),
            most=int(counts.iloc[0]),
            reason=REASONS[counts.index[0]],
        )
    dropped = records[~kept].assign(reason=reason[~kept])
    return CleanedOccurrences(records[kept], dropped, _by_species(name, reason))


def _check(records, years):
    needed = (*COLUMNS, "year") if years is not None else COLUMNS
    for column in needed:
        if column not in records:
            raise Refusal(
                "The records have no column {column}; their columns are {columns}.",
                parameter="records",
                column=column,
                columns=", ".join(map(str, records.columns)),
            )
    if not len(records):
        raise Refusal("There are no records.", parameter="records")
    if years is not None and years[0] > years[1]:
        raise Refusal(
            "The years run from {first:g} to {last:g}. Give the earlier one first.",
            parameter="years",
            first=years[0],
            last=years[1],
        )


def _cells(x, y, origin, width, height, known):
    row, column = (np.full(len(x), -1, np.int64) for _ in range(2))
    column[known] = np.floor((x[known] - origin[0]) / width)
    row[known] = np.floor((origin[1] - y[known]) / height)
    return row, column


def _near(x, y, centroids, distance, known):
    from scipy.spatial import cKDTree

    near = np.zeros(len(x), bool)
    points = np.column_stack([x[known], y[known]])
    if len(points):
        apart, _ = cKDTree(np.asarray(centroids, float)).query(points)
        near[known] = apart <= distance
    return near


def _ranks(name, x, y, seed):
    """A random order of the records that only what they hold decides.

    Each species has random numbers of its own, drawn for its sorted places.
    """
    rank = np.empty(len(name))
    order = np.lexsort([y, x, name])
    names, first = np.unique(name[order], return_index=True)
    for species, places in zip(names, np.split(order, first[1:])):
        key = [seed, *species.encode("utf-8")]
        rank[places] = np.random.default_rng(key).random(len(places))
    return rank


def _repeated(keys, rank, known):
    """Records that share all keys with one of lower rank."""
    table = pd.DataFrame({**keys, "rank": rank})[known].sort_values("rank")
    repeated = np.zeros(len(rank), bool)
    repeated[table.index[table.duplicated(list(keys))]] = True
    return repeated


def _by_species(name, reason):
    table = pd.crosstab(name, np.where(reason == "", "kept", reason.astype(str)))
    table = table.reindex(columns=["kept", *REASONS], fill_value=0)
    table.insert(0, "given", table.sum(axis=1))
    table = table.rename_axis("species").rename_axis(columns=None).reset_index()
    return table


def parse_years(values: Sequence) -> np.ndarray:
    """Years of dates as databases write them: 2011, "2011-05-03", "2011/2013" is NaN.

    Examples
    --------
    >>> parse_years([2011, "2012-05-03", "", None, "2011/2013"]).tolist()
    [2011.0, 2012.0, nan, nan, nan]
    """
    text = pd.Series(values, dtype=object).astype(str).str.strip()
    found = text.str.extract(r"^(\d{4})(?:\.0)?(?:-\d{1,2}(?:-\d{1,2})?(?:[T ].*)?)?$")[
        0
    ]
    return pd.to_numeric(found, errors="coerce").to_numpy(float)
