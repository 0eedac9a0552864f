"""Pinch points over a range of corridor widths: how much they depend on the choice."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part
from ..refusal import Refusal
from .corridor_links import find_links
from .critical_areas import critical_areas
from .pinch_points import pinch_points


@dataclass(frozen=True)
class CorridorWidthSweep:
    """Pinch points at each width.

    Attributes
    ----------
    table : DataFrame
        A row for each width, the narrowest first: ``width``; ``corridor_km2``, the
        land of the corridors outside cores; ``mean_current`` and ``maximum_current``
        on that land, in amperes; ``pinch_points`` and ``pinch_km2``, their number and
        area; ``overlap``, the area that they share with those of the row before, over
        the area of either: 1 where both are the same land, 0 where they have none in
        common, NaN in the first row.
    share : float32 array
        Share of the widths at which a cell is a pinch point, 0 to 1; NaN on missing
        cells.
    always_km2 : float
        Area of the cells that are a pinch point at every width.
    """

    table: pd.DataFrame
    share: np.ndarray
    always_km2: float


def corridor_width_sweep(
    resistance: np.ndarray,
    cores: np.ndarray,
    grid: Grid,
    *,
    widths,
    mode: str = "adjacent",
    squared: bool = False,
    classes: int = 5,
    overlay_resistance: bool = False,
    minimum_area: float = 0.0,
    links: pd.DataFrame | None = None,
    threads: int | None = None,
    progress: Progress = None,
    **link_options,
) -> CorridorWidthSweep:
    """Pinch points at several corridor widths.

    Memory: 10 bytes per cell above that of ``pinch_points``.

    Parameters
    ----------
    resistance, cores, grid, mode, squared, links, threads, **link_options
        As for ``pinch_points``.
    widths : sequence of float
        Cost-weighted widths in metres times resistance, above 0, each once.
    classes, minimum_area
        As for ``critical_areas``.
    overlay_resistance : bool
        Whether current is multiplied by resistance before it is classified.

    Returns
    -------
    CorridorWidthSweep

    Raises
    ------
    Refusal
        No width, or the same one twice; as ``pinch_points`` and ``critical_areas``.
    """
    check_widths(widths)
    widths = sorted(float(width) for width in np.ravel(widths))
    if links is None:
        links = find_links(
            resistance,
            cores,
            grid,
            threads=threads,
            progress=part(progress, 0.0, 0.125),
            **link_options,
        ).table
    elif link_options:
        raise ValueError(f"Give links or {', '.join(link_options)}, not both.")
    outside = grid.valid & (grid.check(cores, "cores") <= 0)
    share = np.zeros(grid.shape, np.float32)
    before = None
    rows = []
    for at, width in enumerate(widths):
        start = 0.125 + 0.875 * at / len(widths)
        end = 0.125 + 0.875 * (at + 1) / len(widths)
        middle = (start + 3 * end) / 4
        current = pinch_points(
            resistance,
            cores,
            grid,
            cutoff_width=width,
            mode=mode,
            squared=squared,
            links=links,
            threads=threads,
            progress=part(progress, start, middle),
        ).current
        areas = critical_areas(
            current,
            grid,
            classes=classes,
            overlay=resistance if overlay_resistance else None,
            cores=cores,
            minimum_area=minimum_area,
            progress=part(progress, middle, end),
        )
        here = areas.labels > 0
        share += here
        flowing = current[np.isfinite(current) & outside]
        rows.append(
            {
                "width": width,
                "corridor_km2": flowing.size * grid.cell_area / 1e6,
                "mean_current": float(flowing.mean(dtype=float)),
                "maximum_current": float(flowing.max()),
                "pinch_points": len(areas.table),
                "pinch_km2": areas.area_km2,
                "overlap": np.nan if before is None else _overlap(before, here),
            }
        )
        before = here
    share /= len(widths)
    share[~grid.valid] = np.nan
    always = np.count_nonzero(share == 1) * grid.cell_area / 1e6
    return CorridorWidthSweep(pd.DataFrame(rows), share, always)


def check_widths(widths) -> None:
    """Refuse widths that are none, not above 0 or given twice."""
    widths = sorted(float(width) for width in np.ravel(widths))
    if not widths:
        raise Refusal("Give at least one corridor width.", parameter="widths")
    for narrow, wide in zip(widths, widths[1:]):
        if narrow == wide:
            raise Refusal(
                "The corridor width {width:g} is given twice; give each once.",
                parameter="widths",
                width=wide,
            )
    if not widths[0] > 0:
        raise Refusal(
            "A corridor width of {width:g} cuts off every corridor. Give metres times"
            " resistance above 0.",
            parameter="widths",
            width=widths[0],
        )


def _overlap(one, other):
    return np.count_nonzero(one & other) / np.count_nonzero(one | other)
