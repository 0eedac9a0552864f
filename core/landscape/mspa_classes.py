"""The seven classes of an MSPA map, and their statistics."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..progress import Progress, part
from ..raster.blocks import row_blocks
from ..raster.labels import connected_components

if TYPE_CHECKING:
    import pandas as pd

BACKGROUND, CORE, ISLET, PERFORATION, EDGE, LOOP, BRIDGE, BRANCH = range(8)
MISSING = 255

NAMES = {
    CORE: "core",
    ISLET: "islet",
    PERFORATION: "perforation",
    EDGE: "edge",
    LOOP: "loop",
    BRIDGE: "bridge",
    BRANCH: "branch",
}

MISSING_CODE, CORE_OPENING_CODE, BORDER_OPENING_CODE = 129, 100, 220


def _lookup(transition):
    """Class of each MSPA code, inside and outside openings alike."""
    classes = np.full(256, BACKGROUND, np.uint8)
    in_edge, in_perforation = (None, None) if transition else (EDGE, PERFORATION)
    for code, name in (
        (1, BRANCH),
        (3, EDGE),
        (5, PERFORATION),
        (9, ISLET),
        (17, CORE),
        (33, BRIDGE),
        (35, in_edge or BRIDGE),
        (37, in_perforation or BRIDGE),
        (65, LOOP),
        (67, in_edge or LOOP),
        (69, in_perforation or LOOP),
    ):
        classes[code] = classes[code + 100] = name
    classes[MISSING_CODE] = MISSING
    return classes


def simple_classes(codes: np.ndarray, *, transition: bool = True) -> np.ndarray:
    """Merge the codes of :func:`mspa` into seven classes.

    Takes 1 byte per cell.

    Parameters
    ----------
    codes : 2-D uint8 array
        MSPA codes.
    transition : bool
        A bridge or loop that passes through an edge or a perforation is that bridge or
        loop (True), or the edge or perforation (False).

    Returns
    -------
    uint8 array
        0 background and openings, 1 core, 2 islet, 3 perforation, 4 edge, 5 loop,
        6 bridge, 7 branch, 255 missing.

    Examples
    --------
    >>> import numpy as np
    >>> codes = np.array([[17, 35, 117, 129]], np.uint8)
    >>> simple_classes(codes)
    array([[  1,   6,   1, 255]], dtype=uint8)
    >>> simple_classes(codes, transition=False)
    array([[  1,   4,   1, 255]], dtype=uint8)
    """
    return _lookup(transition)[codes]


def mspa_statistics(
    codes: np.ndarray,
    *,
    connectivity: int = 8,
    cell_area: float | None = None,
    progress: Progress = None,
) -> pd.DataFrame:
    """Cells, shares and numbers of objects of each class, as GuidosToolbox lists them.

    Bridges and loops that pass through an edge or a perforation count as that edge or
    perforation, whatever the map shows.

    Parameters
    ----------
    codes : 2-D uint8 array
        MSPA codes.
    connectivity : 8 or 4
        That of the foreground; background and openings have the other one.
    cell_area : float, optional
        Square metres; adds the column ``area_km2``.

    Returns
    -------
    DataFrame
        One row each for the seven classes, then background (openings included),
        core-opening, border-opening and missing: ``class``, ``cells``,
        ``percent_of_foreground`` (NaN for what is not foreground), ``percent_of_data``
        (of all cells but missing ones; NaN for these) and ``objects`` (connected groups
        of cells).
    """
    counts = np.zeros(256, np.int64)
    for rows in row_blocks(codes.shape):
        counts += np.bincount(codes[rows].ravel(), minlength=256)
    lookup = _lookup(transition=False)
    other = 12 - connectivity
    groups = [
        (name, np.flatnonzero(lookup == number), connectivity)
        for number, name in NAMES.items()
    ]
    background = [0, CORE_OPENING_CODE, BORDER_OPENING_CODE]
    groups += [
        ("background", np.array(background), other),
        ("core-opening", np.array([CORE_OPENING_CODE]), other),
        ("border-opening", np.array([BORDER_OPENING_CODE]), other),
        ("missing", np.array([MISSING_CODE]), other),
    ]
    cells = np.array([counts[members].sum() for _, members, _ in groups])
    foreground = cells[: len(NAMES)].sum()
    data = counts.sum() - counts[MISSING_CODE]
    is_foreground = np.arange(len(groups)) < len(NAMES)
    with np.errstate(invalid="ignore", divide="ignore"):
        of_foreground = np.where(is_foreground, 100.0 * cells / foreground, np.nan)
        of_data = 100.0 * cells / data
    of_data[-1] = np.nan
    import pandas as pd  # heavy, and a map without statistics does without

    table = pd.DataFrame(
        {
            "class": [name for name, _, _ in groups],
            "cells": cells,
            "percent_of_foreground": of_foreground,
            "percent_of_data": of_data,
            "objects": [
                _objects(
                    codes,
                    members,
                    neighbours,
                    part(progress, place / len(groups), (place + 1) / len(groups)),
                )
                for place, (_, members, neighbours) in enumerate(groups)
            ],
        }
    )
    if cell_area is not None:
        table.insert(2, "area_km2", cells * (cell_area / 1e6))
    return table


def _objects(codes, members, connectivity, progress):
    chosen = np.zeros(256, bool)
    chosen[members] = True
    return connected_components(
        chosen[codes], connectivity=connectivity, progress=progress
    ).count
