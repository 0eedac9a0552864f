"""Landscape metrics in a window around each cell, computed as the window moves."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
import pandas as pd

from ..grid import Grid
from ..parallel import in_order
from ..progress import Progress, inner, watched_jobs
from ..raster.blocks import row_blocks
from ..refusal import Refusal
from ._window_bands import measure_band
from ._window_plan import plan_windows
from ._window_shapes import SHAPES, window_chords
from .class_codes import class_codes
from .foreground import check_foreground
from .metrics import edge_depth_in_cells
from .window_formulas import SIDES, WINDOW_METRICS, needs_of

FEWEST_ROWS = 64  # of a job; more where the window is taller
MOST_CLASSES = 1000  # whose sides to each other are counted


def window_metrics(
    classes: np.ndarray,
    grid: Grid,
    *,
    radius: float,
    metrics: Iterable[str],
    shape: str = "circle",
    full_windows_only: bool = False,
    class_metrics: Iterable[str] = (),
    described: Iterable[float] = (),
    connectivity: int = 8,
    edge_depth: float | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> dict[str, np.ndarray]:
    """Metrics of the window around each cell as a landscape of its own.

    Windows are cut by the border of the map and by missing cells, and patches by the
    window. Takes 4 bytes per cell for each result and 1 for the classes (2 beyond 255),
    plus some rows.

    Parameters
    ----------
    classes : 2-D array
        A class for each cell; missing, and outside the landscape, where ``grid.mask``
        is False.
    grid : Grid
        Square cells, within 0.1 percent.
    radius : float
        In cells, from 1 on. A window has ``2 * radius + 1`` cells across.
    metrics : iterable of str
        Of ``window_formulas.WINDOW_METRICS["landscape"]``; may be empty where
        ``class_metrics`` are asked for.
    shape : {"circle", "square"}
        Cells whose centre lies within the radius, or within it in rows and in columns.
    full_windows_only : bool
        Whether to leave windows undefined that miss a cell, as FRAGSTATS does.
    class_metrics : iterable of str
        Of ``window_formulas.WINDOW_METRICS["class"]``, for each class of ``described``.
    described : iterable of numbers
        Classes with metrics of their own; each must occur.
    connectivity : 4 or 8
        Whether cells that meet only at a corner belong to one patch (8).
    edge_depth : float, optional
        Metres, as in :func:`landscape_metrics`; the border of the window is an edge.
    threads : int, optional
        Default: the number of processors. The result does not depend on it.

    Returns
    -------
    dict of float32 arrays
        By metric, in the order asked for, then by metric and class, as ``"PLAND_2"``.
        NaN where the cell is missing or the metric undefined. Where a class does not
        occur in a window, what counts or adds up is 0 and the rest NaN.

    Raises
    ------
    Refusal
        Cells are not square, no cell has a value, the radius is below a cell, the window
        is larger than the map, a metric is not known for windows, a class to describe
        does not occur, or there are too many classes to count sides between.

    Notes
    -----
    Names, units and formulas as in :func:`landscape_metrics`, after FRAGSTATS 4
    (McGarigal, Cushman and Ene 2012). Counts of cells and sides follow the window: by
    columns for squares, at a cost that the radius does not change, and by the ends of
    rows for circles. Patches are joined anew in each circle from runs in rows; in
    squares, windows that share a column border share what lies to its sides.

    Examples
    --------
    >>> classes = np.array([[1, 1, 2, 2, 2], [1, 1, 2, 2, 2], [1, 1, 2, 2, 2]])
    >>> grid = Grid(classes.shape, 30.0)
    >>> found = window_metrics(classes, grid, radius=1, metrics=["PR"], shape="square")
    >>> found["PR"][1].tolist()
    [1.0, 2.0, 2.0, 1.0, 1.0]
    >>> window_metrics(
    ...     classes, grid, radius=1, metrics=["PR"], shape="square",
    ...     full_windows_only=True)["PR"][1].tolist()
    [nan, 2.0, 2.0, 1.0, nan]
    """
    classes = grid.check(classes, "classes")
    if shape not in SHAPES:
        raise ValueError(f"shape is one of {', '.join(SHAPES)}, not {shape!r}.")
    if connectivity not in (4, 8):
        raise ValueError(f"connectivity is 4 or 8, not {connectivity!r}.")
    of_landscape, of_class = check_window_metrics(metrics, class_metrics, described)
    depth = edge_depth_in_cells(edge_depth, grid)
    check_window(grid, radius, full_windows_only=full_windows_only)
    described = list(described)
    if described:
        described = check_foreground(classes, described, grid.mask)
    codes = class_codes(classes, grid.mask)
    if SIDES in needs_of(of_landscape, of_class) and len(codes.values) > MOST_CLASSES:
        raise Refusal(
            "The class raster holds {count} classes, and sides are counted between "
            "{most} at most. Group them with the tool Reclassify by table, or choose "
            "metrics of cells and patches alone.",
            parameter="classes",
            count=len(codes.values),
            most=MOST_CLASSES,
        )
    plan = plan_windows(
        codes,
        float(np.sqrt(grid.cell_area)),
        window_chords(radius, shape),
        of_landscape=of_landscape,
        of_class=of_class,
        described=described,
        square=shape == "square",
        full_windows_only=full_windows_only,
        diagonal=connectivity == 8,
        depth=depth,
    )
    results = {name: np.full(grid.shape, np.nan, np.float32) for name in plan.names()}
    step = max(FEWEST_ROWS, plan.reach)
    bands = list(row_blocks(grid.shape, cells=step * grid.shape[1]))
    with watched_jobs(progress, len(bands)) as (state, done):

        def job(rows):
            measure_band(plan, rows, results, state)
            done()

        for _ in in_order(
            job,
            ((rows,) for rows in bands),
            total=len(bands),
            threads=threads,
            progress=inner(progress, state),
        ):
            pass
    return results


def check_window(grid: Grid, radius: float, *, full_windows_only: bool = False) -> None:
    """Refuse a radius in cells that is below a cell, or a window beyond the map."""
    if not (np.isfinite(radius) and radius >= 1 - 1e-9):
        raise Refusal(
            "A radius of {radius} m is less than a cell of {cell} m. Give at least the "
            "size of a cell.",
            parameter="radius",
            radius=f"{radius * grid.cell_width:g}",
            cell=f"{grid.cell_width:g}",
        )
    across = 2 * int(radius * (1 + 1e-9)) + 1
    if across > (min(grid.shape) if full_windows_only else max(grid.shape)):
        raise Refusal(
            "A window of {across} cells across is larger than the map, which has {rows} "
            "rows and {columns} columns. Give a smaller radius.",
            parameter="radius",
            across=across,
            rows=grid.shape[0],
            columns=grid.shape[1],
        )


def check_window_metrics(
    metrics: Iterable[str],
    class_metrics: Iterable[str] = (),
    described: Iterable[float] = (),
) -> tuple[list[str], list[str]]:
    """The metrics asked for; refuse one that windows do not have."""
    asked = {"landscape": metrics, "class": class_metrics}
    for level, names in asked.items():
        known = WINDOW_METRICS[level]
        asked[level] = list(dict.fromkeys(names))
        for name in asked[level]:
            if name not in known:
                raise Refusal(
                    "The metric {metric} is not known for windows at the level of the "
                    "{level}. Choose from: {known}.",
                    parameter="metrics",
                    metric=name,
                    level=level,
                    known=", ".join(known),
                )
    if asked["class"] and not list(described):
        raise Refusal(
            "Metrics of classes are asked for, and no class to describe. Name the "
            "classes, or leave out {metrics}.",
            parameter="described",
            metrics=", ".join(asked["class"]),
        )
    if not any(asked.values()):
        raise Refusal("No metric is chosen. Choose at least one.", parameter="metrics")
    return asked["landscape"], asked["class"]


def window_cells(radius: float, shape: str) -> int:
    """Cells in a full window of a radius in cells.

    Examples
    --------
    >>> window_cells(2, "circle"), window_cells(2, "square")
    (13, 25)
    """
    return int((2 * window_chords(radius, shape) + 1).sum())


def summarise_windows(found: dict[str, np.ndarray], grid: Grid) -> pd.DataFrame:
    """Mean, least and greatest value of each metric, and where it is undefined.

    Parameters
    ----------
    found : dict of arrays
        As :func:`window_metrics` gives them.

    Returns
    -------
    DataFrame
        ``mean``, ``least``, ``greatest``, NaN where no window has a value, and
        ``undefined``, the valid cells without one; indexed by ``METRIC``.

    Examples
    --------
    >>> layer = np.array([[1.0, 3.0, np.nan]], np.float32)
    >>> summarise_windows({"PD": layer}, Grid((1, 3), 30.0)).loc["PD"].tolist()
    [2.0, 1.0, 3.0, 1.0]
    """
    rows = {}
    for name, layer in found.items():
        count, total, ends = 0, 0.0, []
        for block in row_blocks(layer.shape):
            values = layer[block][~np.isnan(layer[block])]
            if values.size:
                count += values.size
                total += values.sum(dtype=float)
                ends += [values.min(), values.max()]
        mean = total / count if count else np.nan
        least, greatest = (min(ends), max(ends)) if ends else (np.nan, np.nan)
        rows[name] = (mean, least, greatest, grid.valid_count - count)
    columns = ["mean", "least", "greatest", "undefined"]
    table = pd.DataFrame.from_dict(rows, orient="index", columns=columns)
    return table.astype(float).rename_axis("METRIC")
