"""How sure corridors, pinch points and barriers are: the share of runs that agree."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part, report
from ..refusal import Refusal
from .barriers import barriers
from .corridor_links import find_links
from .corridors import normalised_corridors
from .critical_areas import critical_areas
from .pinch_points import pinch_points
from .resistance_samples import check_runs


@dataclass(frozen=True)
class NetworkUncertainty:
    """Shares of runs, 0 to 1; rasters are float32 with NaN on missing cells.

    Attributes
    ----------
    links : DataFrame
        A row for each pair of cores that any run links: ``core1``, ``core2``,
        ``share`` of the runs in which the link is active, and of these the ``mean``
        and standard deviation ``sd`` (divisor n) of its least cost.
    areas : DataFrame
        A row for each ``element`` asked for (corridors, pinch_points, barriers): the
        land that is one in ``any_km2``, in at least half (``half_km2``) and in all
        of the runs (``all_km2``).
    corridors, pinch_points, barriers : array or None
        Share of the runs in which a cell lies in one; None where not asked for. Cells
        of cores lie in none.
    """

    links: pd.DataFrame
    areas: pd.DataFrame
    corridors: np.ndarray | None
    pinch_points: np.ndarray | None
    barriers: np.ndarray | None


def network_uncertainty(
    resistances: Iterable[np.ndarray],
    cores: np.ndarray,
    grid: Grid,
    *,
    runs: int,
    corridor_width: float | None = None,
    pinch_width: float | None = None,
    pinch_mode: str = "adjacent",
    pinch_classes: int = 5,
    radii=None,
    restored_resistance: float = 1.0,
    barrier_classes: int = 5,
    overlay_resistance: bool = False,
    minimum_area: float = 0.0,
    threads: int | None = None,
    progress: Progress = None,
    **link_options,
) -> NetworkUncertainty:
    """Find the network on each of many resistance surfaces, and count what recurs.

    Memory: 12 bytes per cell and the maps of one run at a time.

    Parameters
    ----------
    resistances : iterable of 2-D arrays
        Such as those of ``sample_resistances``. NaN is missing.
    cores : 2-D integer array
        Id of the core in each cell, 0 for none.
    grid : Grid
    runs : int
        How many of the surfaces to take, at least 1.
    corridor_width : float, optional
        Count corridors of this cost-weighted width.
    pinch_width : float, optional
        Count pinch points in corridors of this cost-weighted width.
    pinch_mode, pinch_classes
        ``mode`` of ``pinch_points``, and ``classes`` of their ``critical_areas``.
    radii : sequence of float, optional
        Count barriers with these search radii.
    restored_resistance, barrier_classes
        As for ``barriers`` and their ``critical_areas``.
    overlay_resistance : bool
        Whether current and improvement are multiplied by resistance before they are
        classified.
    minimum_area : float
        Smallest pinch point and barrier, in m².
    threads : int, optional
        Default: the number of processors.
    **link_options
        Options of ``corridor_network`` that say which cores are linked.

    Returns
    -------
    NetworkUncertainty

    Raises
    ------
    Refusal
        Fewer surfaces than runs; as the tools that a run calls.
    """
    check_runs(runs)
    search = _Search(
        cores=grid.check(cores, "cores"),
        corridor_width=corridor_width,
        pinch_width=pinch_width,
        pinch_mode=pinch_mode,
        pinch_classes=pinch_classes,
        radii=radii,
        restored_resistance=restored_resistance,
        barrier_classes=barrier_classes,
        overlay_resistance=overlay_resistance,
        minimum_area=minimum_area,
        threads=threads,
        link_options=link_options,
    )
    tally = {}
    costs = {}
    run = 0
    for run, resistance in enumerate(islice(resistances, int(runs)), start=1):
        mask = grid.valid & ~np.isnan(grid.check(resistance, "resistance"))
        here = Grid(grid.shape, grid.cell_width, grid.cell_height, mask=mask)
        links, found = search.run(
            resistance, here, part(progress, (run - 1) / runs, run / runs)
        )
        for name, cells in found.items():
            tally.setdefault(name, _Tally()).add(cells)
        for one, other, cost in links.itertuples(index=False):
            costs.setdefault((one, other), []).append(cost)
    if run < runs:
        raise Refusal(
            "There are {given} resistance surfaces for {runs} runs. Give one for each.",
            parameter="resistances",
            given=run,
            runs=runs,
        )
    shares = {name: count.share() for name, count in tally.items()}
    for share in shares.values():
        share[~grid.valid] = np.nan
    return NetworkUncertainty(
        _link_table(costs, runs),
        _area_table(shares, grid),
        shares.get("corridors"),
        shares.get("pinch_points"),
        shares.get("barriers"),
    )


def agreement(masks: Iterable[np.ndarray]) -> np.ndarray:
    """Share of masks in which each cell is True, from 0 (none) to 1 (all).

    Takes 8 bytes per cell and one mask at a time.

    Parameters
    ----------
    masks : iterable of bool arrays of one shape

    Returns
    -------
    float32 array

    Raises
    ------
    Refusal
        There is no mask.

    Examples
    --------
    >>> agreement(np.array([[[True, True]], [[True, False]]]))
    array([[1. , 0.5]], dtype=float32)
    """
    tally = _Tally()
    for mask in masks:
        tally.add(mask)
    return tally.share()


class _Tally:
    """In how many masks each cell is True."""

    def __init__(self):
        self.masks = 0
        self.cells = None

    def add(self, mask):
        if self.cells is None:
            self.cells = np.zeros(np.shape(mask), np.uint32)
        self.cells += np.asarray(mask, bool)
        self.masks += 1

    def share(self):
        if self.cells is None:
            raise Refusal("There is no run to compare.", parameter="masks")
        return np.divide(self.cells, self.masks, dtype=np.float32)


@dataclass(frozen=True)
class _Search:
    """What each run looks for; all as for ``network_uncertainty``."""

    cores: np.ndarray
    corridor_width: float | None
    pinch_width: float | None
    pinch_mode: str
    pinch_classes: int
    radii: Sequence[float] | None
    restored_resistance: float
    barrier_classes: int
    overlay_resistance: bool
    minimum_area: float
    threads: int | None
    link_options: dict

    def run(self, resistance, grid, progress):
        """The active links of one surface, and the cells of what was asked for."""
        network = find_links(
            resistance,
            self.cores,
            grid,
            threads=self.threads,
            progress=part(progress, 0.0, 0.25),
            **self.link_options,
        )
        columns = ["core1", "core2", "cw_dist"]
        links = network.table.loc[network.active, columns].reset_index(drop=True)
        given = (resistance, self.cores, grid)
        shared = {"links": links, "threads": self.threads}
        found = {}
        if self.corridor_width is not None:
            detour = normalised_corridors(
                network.surface,
                network.cores,
                network.ends[network.active],
                links["cw_dist"].to_numpy(),
                maximum_width=self.corridor_width,
                threads=self.threads,
                progress=part(progress, 0.25, 0.375),
            )
            found["corridors"] = np.isfinite(detour) & (self.cores <= 0)
        if self.pinch_width is not None:
            current = pinch_points(
                *given,
                cutoff_width=self.pinch_width,
                mode=self.pinch_mode,
                progress=part(progress, 0.375, 0.625),
                **shared,
            ).current
            found["pinch_points"] = self._areas(
                current, given, self.pinch_classes, part(progress, 0.625, 0.75)
            )
        if self.radii is not None:
            improvement = barriers(
                *given,
                radii=self.radii,
                restored_resistance=self.restored_resistance,
                progress=part(progress, 0.75, 0.875),
                **shared,
            ).improvement
            found["barriers"] = self._areas(
                improvement, given, self.barrier_classes, part(progress, 0.875, 1.0)
            )
        report(progress, 1.0)
        return links, found

    def _areas(self, values, given, classes, progress):
        resistance, cores, grid = given
        if not np.any((values > 0) & (cores <= 0) & grid.valid):
            return np.zeros(grid.shape, bool)
        areas = critical_areas(
            values,
            grid,
            classes=classes,
            overlay=resistance if self.overlay_resistance else None,
            cores=cores,
            minimum_area=self.minimum_area,
            progress=progress,
        )
        return areas.labels > 0


def _link_table(costs, runs):
    return pd.DataFrame(
        [
            (*pair, len(found) / runs, np.mean(found), np.std(found))
            for pair, found in sorted(costs.items())
        ],
        columns=["core1", "core2", "share", "mean", "sd"],
    )


def _area_table(shares, grid):
    km2 = grid.cell_area / 1e6
    return pd.DataFrame(
        [
            (
                name,
                np.count_nonzero(share > 0) * km2,
                np.count_nonzero(share >= 0.5) * km2,
                np.count_nonzero(share == 1) * km2,
            )
            for name, share in shares.items()
        ],
        columns=["element", "any_km2", "half_km2", "all_km2"],
    )
