"""The ecological security pattern: its elements, their zones and their land cover."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..refusal import Refusal

ZONES = {
    "source": "conservation zone",
    "important corridor": "conservation corridor",
    "general corridor": "restoration corridor",
    "pinch point": "control zone",
    "barrier": "restoration area",
    "pinch point and barrier": "control zone and restoration area",
}
LEVELS = {"important": "important corridor", "general": "general corridor"}
OVERLAP = "pinch point and barrier"


@dataclass(frozen=True)
class SecurityPattern:
    """What a study reports of a security pattern.

    Attributes
    ----------
    summary : DataFrame
        A row for each element that was given: ``element``, ``zone``, ``count``,
        ``length_km`` (corridors; NaN for the others) and ``area_km2``. The row
        ``pinch point and barrier`` counts the pairs that share cells, and its area is
        contained in both of theirs.
    composition : DataFrame
        ``element``, ``class``, ``area_km2`` and ``percent`` of the element's area that
        has a land cover; the largest class of an element first. Without land cover it
        has no rows.
    overlaps : DataFrame
        ``pinch_point``, ``barrier`` and the ``area_km2`` that they share.
    areas : DataFrame
        A row for each source, pinch point and barrier: ``element``, ``number``,
        ``area_km2`` and ``overlap_km2``, the part of a pinch point that lies on
        barriers, or the reverse.
    """

    summary: pd.DataFrame
    composition: pd.DataFrame
    overlaps: pd.DataFrame
    areas: pd.DataFrame


def security_pattern(
    sources: np.ndarray,
    grid: Grid,
    *,
    corridors: np.ndarray | None = None,
    links: pd.DataFrame | None = None,
    pinch_points: np.ndarray | None = None,
    barriers: np.ndarray | None = None,
    land_cover: np.ndarray | None = None,
    land_cover_mask: np.ndarray | None = None,
    class_names: Mapping[int, str] | None = None,
    progress: Progress = None,
) -> SecurityPattern:
    """Sum up sources, corridors, pinch points and barriers as zones (Qaidam, 3.1.4).

    Sources are conservation zones, important corridors conservation corridors, general
    corridors restoration corridors, pinch points control zones, barriers restoration
    areas. An element's raster holds 0 where it is not, else a number; its cells count
    whether or not other elements cover them too. Takes no memory that grows with the
    raster.

    Parameters
    ----------
    sources : 2-D integer array
        Number of the source, 0 outside.
    grid : Grid
        Cells outside its mask are not counted.
    corridors : 2-D integer array, optional
        Number of the corridor, as in ``links``; 0 outside. Where corridors share a
        cell it counts for the one whose number it holds.
    links : DataFrame, with ``corridors``
        ``corridor`` (number), ``level`` (``important`` or ``general``) and ``length_m``
        for each corridor. A corridor without a cell in the raster counts with its
        length.
    pinch_points, barriers : 2-D integer arrays, optional
        Number of the area, 0 outside.
    land_cover : 2-D integer array, optional
        Class of each cell.
    land_cover_mask : bool array, optional
        Where the land cover has a value, if not everywhere in the grid's mask.
    class_names : mapping of class to name, optional
        Adds a column ``name`` to the composition.

    Returns
    -------
    SecurityPattern

    Raises
    ------
    Refusal
        There is no source, corridors come without links or the reverse, a corridor of
        the raster has no link, stands twice, or has no known level or length.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> sources = np.array([[1, 1, 0, 2]])
    >>> cover = np.array([[4, 4, 7, 5]])
    >>> pattern = security_pattern(sources, Grid((1, 4), 1000.0), land_cover=cover)
    >>> pattern.summary[["element", "zone", "count", "area_km2"]].values.tolist()
    [['source', 'conservation zone', 2, 3.0]]
    >>> pattern.composition[["class", "area_km2"]].values.tolist()
    [[4.0, 2.0], [5.0, 1.0]]
    """
    given = {
        "source": sources,
        "corridor": corridors,
        "pinch point": pinch_points,
        "barrier": barriers,
    }
    rasters = {
        name: grid.check(array, name)
        for name, array in given.items()
        if array is not None
    }
    if (corridors is None) != (links is None):
        raise Refusal(
            "Corridors need both a raster and a table with their levels and lengths. "
            "Give both or neither.",
            parameter="links",
        )
    if links is not None:
        _check_links(links)
    classes = {}
    if land_cover is not None:
        land_cover = grid.check(land_cover, "land_cover")
    shared = {}
    cells = {name: {} for name in rasters}
    for rows in row_blocks(grid.shape):
        valid = None if grid.mask is None else grid.mask[rows]
        covered = valid if land_cover_mask is None else land_cover_mask[rows]
        parts = {name: _inside(array[rows], valid) for name, array in rasters.items()}
        for name, labels in parts.items():
            _count(cells[name], labels[labels != 0])
        if "pinch point" in parts and "barrier" in parts:
            both = (parts["pinch point"] != 0) & (parts["barrier"] != 0)
            pairs = parts["pinch point"][both], parts["barrier"][both]
            _count(shared, *pairs)
            parts[OVERLAP] = both
        if land_cover is not None:
            for name, labels in _elements(parts, links):
                there = labels if covered is None else labels & covered
                _count(classes.setdefault(name, {}), land_cover[rows][there])
        report(progress, rows.stop / grid.shape[0])

    if not cells["source"]:
        raise Refusal(
            "The source raster holds no source. Choose the raster of numbered sources.",
            parameter="sources",
        )
    overlaps = pd.DataFrame(
        [
            (pinch, barrier, count * grid.cell_area / 1e6)
            for (pinch, barrier), count in sorted(shared.items())
        ],
        columns=["pinch_point", "barrier", "area_km2"],
    )
    summary = _summary(cells, links, overlaps, grid)
    return SecurityPattern(
        summary,
        _composition(classes, summary, class_names, grid),
        overlaps,
        _areas(cells, overlaps, grid),
    )


def _check_links(links):
    missing = [c for c in ("corridor", "level", "length_m") if c not in links]
    if missing:
        raise Refusal(
            "The table of corridors has no column {column}. Add it.",
            parameter="links",
            column=missing[0],
        )
    twice = links["corridor"][links["corridor"].duplicated()]
    if len(twice):
        raise Refusal(
            "Corridor {corridor} stands in several rows of the table of corridors. "
            "Keep one.",
            parameter="links",
            corridor=twice.iloc[0],
        )
    lengths = pd.to_numeric(links["length_m"], errors="coerce")
    for corridor, level, length in zip(links["corridor"], links["level"], lengths):
        if level not in LEVELS:
            raise Refusal(
                'Corridor {corridor} has the level "{level}". Levels are important '
                "and general: rename it.",
                parameter="links",
                corridor=corridor,
                level=level,
            )
        if not (np.isfinite(length) and length >= 0):
            raise Refusal(
                "Corridor {corridor} has the length {length} m. Give 0 or more.",
                parameter="links",
                corridor=corridor,
                length=length,
            )


def _inside(labels, valid):
    return labels if valid is None else np.where(valid, labels, 0)


def _count(counts, *values):
    """Add the number of cells with each value, or with each pair of values."""
    first = values[0]
    if first.size == 0:
        return
    if len(values) == 1 and first.dtype.kind in "iub" and first.min() >= 0:
        if first.max() < first.size:
            number = np.bincount(first)
            found = np.flatnonzero(number)
            number = number[found]
        else:
            found, number = np.unique(first, return_counts=True)
        keys = found.tolist()
    else:
        found, number = np.unique(np.stack(values), axis=1, return_counts=True)
        keys = [key[0] if len(key) == 1 else tuple(key) for key in found.T.tolist()]
    for key, count in zip(keys, number.tolist()):
        counts[key] = counts.get(key, 0) + count


def _elements(parts, links):
    """Name and cells of each element; corridors by level."""
    for name, labels in parts.items():
        if name != "corridor":
            yield name, labels != 0
            continue
        for level, element in LEVELS.items():
            of_level = links["corridor"][links["level"] == level]
            yield element, np.isin(labels, of_level)


def _summary(cells, links, overlaps, grid):
    km2 = grid.cell_area / 1e6
    found = []
    for name, counts in cells.items():
        if name != "corridor":
            found.append((name, len(counts), np.nan, sum(counts.values()) * km2))
            continue
        unknown = sorted(set(counts) - set(links["corridor"]))
        if unknown:
            raise Refusal(
                "Corridor {corridor} of the raster has no row in the table of "
                "corridors. Add it.",
                parameter="links",
                corridor=unknown[0],
            )
        for level, element in LEVELS.items():
            of_level = links[links["level"] == level]
            area = sum(counts.get(number, 0) for number in of_level["corridor"]) * km2
            length = of_level["length_m"].sum() / 1e3
            found.append((element, len(of_level), length, area))
    if "pinch point" in cells and "barrier" in cells:
        found.append((OVERLAP, len(overlaps), np.nan, overlaps["area_km2"].sum()))
    summary = pd.DataFrame(found, columns=["element", "count", "length_km", "area_km2"])
    summary.insert(1, "zone", summary["element"].map(ZONES))
    return summary


def _areas(cells, overlaps, grid):
    columns = {"pinch point": "pinch_point", "barrier": "barrier"}
    found = []
    for element, counts in cells.items():
        if element == "corridor":
            continue
        shared = {}
        if element in columns:
            shared = overlaps.groupby(columns[element])["area_km2"].sum().to_dict()
        found += [
            (element, number, count * grid.cell_area / 1e6, shared.get(number, 0.0))
            for number, count in sorted(counts.items())
        ]
    return pd.DataFrame(found, columns=["element", "number", "area_km2", "overlap_km2"])


def _composition(classes, summary, class_names, grid):
    found = []
    for element in summary["element"]:
        counts = classes.get(element, {})
        total = sum(counts.values())
        found += [
            (element, value, count * grid.cell_area / 1e6, 100 * count / total)
            for value, count in sorted(
                counts.items(), key=lambda item: (-item[1], item[0])
            )
        ]
    table = pd.DataFrame(found, columns=["element", "class", "area_km2", "percent"])
    if class_names is not None:
        table.insert(2, "name", table["class"].map(lambda c: class_names.get(c, "")))
    return table
