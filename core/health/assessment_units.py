"""Where health is measured: in a window around each cell, or in each of some zones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..landscape.metrics import metric_tables, on_cells, with_classes
from ..landscape.windows import check_window, window_metrics
from ..progress import Progress
from ..raster.terrain_windows import window_means, window_widths
from ..raster.zone_means import zone_means
from ..refusal import Refusal

AREA = "CA"  # of a class; 0 where it does not occur


@dataclass(frozen=True)
class MovingWindow:
    """A window around each cell.

    Parameters
    ----------
    radius : float
        Metres, from centre to centre.
    shape : {"circle", "square"}
    full_windows_only : bool
        Leave cells undefined whose window misses a cell, as FRAGSTATS does.
    """

    radius: float
    shape: str = "circle"
    full_windows_only: bool = False

    def check(self, grid: Grid) -> None:
        """Refuse a window below a cell, or beyond the map."""
        check_window(grid, self._cells(grid))

    def covered(self, grid: Grid) -> np.ndarray:
        """True where health is measured."""
        if not self.full_windows_only:
            return grid.valid
        found = self._metrics(np.zeros(grid.shape, np.uint8), grid, metrics=["TA"])
        return np.isfinite(found["TA"])

    def metrics(
        self,
        classes: np.ndarray,
        grid: Grid,
        of_landscape: Sequence[str],
        of_classes: Sequence[str],
        described: Sequence[float],
        *,
        connectivity: int = 8,
        progress: Progress = None,
    ) -> dict[str, np.ndarray]:
        """Metrics on cells, those of classes as ``"PD_4"``."""
        return self._metrics(
            classes,
            grid,
            metrics=of_landscape,
            class_metrics=of_classes if len(described) else (),
            described=described,
            connectivity=connectivity,
            progress=progress,
        )

    def means(
        self, values: np.ndarray, grid: Grid, *, progress: Progress = None
    ) -> np.ndarray:
        """Mean of the window of each cell."""
        widths = window_widths(grid, self.radius, self.shape)
        mask = grid.valid
        return window_means(values, mask, widths, mask, progress=progress)

    def vitality(self, values: np.ndarray, grid: Grid) -> np.ndarray:
        """Vitality is the cell's own."""
        return np.where(grid.valid, values, np.nan).astype(np.float32)

    def _metrics(self, classes, grid, **options):
        return window_metrics(
            classes,
            grid,
            radius=self._cells(grid),
            shape=self.shape,
            full_windows_only=self.full_windows_only,
            **options,
        )

    def _cells(self, grid):
        return self.radius / float(np.sqrt(grid.cell_area))


@dataclass(frozen=True)
class Zones:
    """Zones, each measured as a landscape of its own: polygons, or squares of a net.

    Parameters
    ----------
    labels : 2-D array of whole numbers
        Zone of each cell; 0 or less: none.
    """

    labels: np.ndarray

    def check(self, grid: Grid) -> None:
        """Refuse zones without a valid cell."""
        if not (grid.check(self.labels, "zones") > 0)[grid.valid].any():
            raise Refusal(
                "No cell with a class lies in a zone. Check that the zones overlap the "
                "class raster.",
                parameter="zones",
            )

    def covered(self, grid: Grid) -> np.ndarray:
        """True where health is measured."""
        return grid.valid & (self.labels > 0)

    def metrics(
        self,
        classes: np.ndarray,
        grid: Grid,
        of_landscape: Sequence[str],
        of_classes: Sequence[str],
        described: Sequence[float],
        *,
        connectivity: int = 8,
        progress: Progress = None,
    ) -> dict[str, np.ndarray]:
        """Metrics on cells, those of classes as ``"PD_4"``."""
        asked = {"landscape": list(of_landscape) or ["TA"]}
        if len(described):
            asked["class"] = list(of_classes)
        tables = metric_tables(
            classes,
            grid,
            metrics=asked,
            zones=self.labels,
            described=described,
            connectivity=connectivity,
            progress=progress,
        ).tables
        found = tables["landscape"]
        if len(described):
            found = with_classes(found, tables["class"], described)
        known = self.covered(grid)
        return {name: self._on_cells(found[name], known) for name in found}

    def means(
        self, values: np.ndarray, grid: Grid, *, progress: Progress = None
    ) -> np.ndarray:
        """Mean of the zone of each cell."""
        found = zone_means(values, self.labels, grid, progress=progress)
        return self._on_cells(found, self.covered(grid))

    def vitality(self, values: np.ndarray, grid: Grid) -> np.ndarray:
        """Vitality is the mean of the zone."""
        return self.means(values, grid)

    def _on_cells(self, values, known):
        return np.where(known, on_cells(values, self.labels), np.float32(np.nan))
