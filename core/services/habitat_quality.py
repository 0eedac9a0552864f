"""Habitat quality: how good the land is for wildlife, and what harms it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.blocks import CELLS_PER_STEP, row_blocks
from ..refusal import Refusal
from .class_values import ClassValues, check_classes
from .threat_decay import decay_by_density, decay_by_distance
from .threat_table import Threat, sensitivity_columns, threats_of
from .value_ranges import number, quantity

DECAYS = ("distance", "density")
# The exponent z of the half-saturation curve.
SCALING = 2.5
SENSITIVITY_TABLE = {
    "table_name": "the sensitivity table",
    "parameter": "sensitivity",
}


@dataclass(frozen=True)
class HabitatQuality:
    """Habitat quality; float32, NaN where the cell is missing.

    Attributes
    ----------
    quality : array
        0 (no habitat, or all of it degraded) to the suitability of the class (no
        threat within reach).
    degradation : array
        0 (no threat within reach, or none that the class is sensitive to) to 1.
    by_threat : dict of name to array
        What each threat adds to the degradation; empty if not asked for.
    half_saturation : float
        The value that was used.
    suggested_half_saturation : float
        Half of the largest degradation, with which quality spreads best; NaN where
        nothing is degraded. Keep one value for all dates that are compared.
    """

    quality: np.ndarray
    degradation: np.ndarray
    by_threat: dict[str, np.ndarray]
    half_saturation: float
    suggested_half_saturation: float

    @property
    def mean_quality(self) -> float:
        """Of all cells with a value."""
        return float(np.nanmean(self.quality, dtype=float))


def check_habitat(
    cells: Mapping[float, int],
    threats: Sequence[str],
    threat_table: pd.DataFrame,
    sensitivity: pd.DataFrame,
) -> list[Threat]:
    """The threats, once the tables serve all of them and all classes of a raster.

    Parameters
    ----------
    cells : mapping of class to its number of cells
        What a look at the land cover found; empty checks the tables alone.
    threats : sequence of str
        Names of the threats that have a layer.
    threat_table, sensitivity : DataFrame
        As for :func:`habitat_quality`.

    Raises
    ------
    Refusal
        What :func:`habitat_quality` would refuse in the tables.
    """
    listed = threats_of(threat_table, threats)
    columns = sensitivity_columns(sensitivity, listed)
    check_classes(
        cells,
        sensitivity,
        dict.fromkeys(["habitat", *columns], (0.0, 1.0)),
        **SENSITIVITY_TABLE,
    )
    return listed


def habitat_quality(
    land_cover: np.ndarray,
    threats: Mapping[str, np.ndarray],
    threat_table: pd.DataFrame,
    sensitivity: pd.DataFrame,
    grid: Grid,
    *,
    access: np.ndarray | None = None,
    half_saturation: float | None = 0.05,
    decay: str = "distance",
    margin: tuple[int, int, int, int] = (0, 0, 0, 0),
    by_threat: bool = False,
    progress: Progress = None,
) -> HabitatQuality:
    """Habitat quality as InVEST 3.20 (Sharp et al. 2020; Terrado et al. 2016).

    Degradation D is the sum over the threats of decay x sensitivity x access x weight,
    the weights as shares of their sum; quality Q = H (1 - D^2.5 / (D^2.5 + k^2.5)) with
    the suitability H and the half saturation k.

    Takes 12 bytes per cell above the inputs, 8 of them the result, and 4 more for each
    threat with ``by_threat``; with ``decay="density"`` also what a tile takes
    (:func:`.threat_decay.decay_by_density`).

    Parameters
    ----------
    land_cover : 2-D array of whole numbers
    threats : mapping of name to 2-D array
        Where each threat is, 0 (none) to 1; NaN is none. Threats are read beyond the
        grid's mask too: those outside the study area reach into it, so the rasters
        should extend the largest distance beyond, if need be beyond the grid
        (``margin``).
    threat_table : DataFrame
        A row for each threat: ``threat``, its name; ``max_dist``, metres above 0, how
        far it reaches; ``weight``, 0 upwards; ``decay``, linear or exponential.
    sensitivity : DataFrame
        A row for each class: ``lucode`` (or ``code``, ``class``); ``habitat``, the
        suitability H, 0 to 1; and a column for each threat, 0 (not sensitive) to 1.
    grid : Grid
        Its mask says where the land cover has a value.
    access : 2-D array, optional
        How easily threats reach the cell, 0 (protected) to 1; 1 if not given.
    half_saturation : float or None
        Above 0; the degradation at which quality is half the suitability. None: half
        of the largest degradation here.
    decay : "distance" or "density"
        ``"distance"``, InVEST 3.13 to 3.20: the nearest source counts, and any
        intensity above 0 is a full source. ``"density"``, InVEST 3.9 to 3.12: all
        sources near add up with their intensity, and the raster's edge counts as
        empty; degradation is then mostly far smaller, so choose the half saturation
        anew.
    margin : (north, south, west, east)
        Rows and columns by which the rasters of the threats are larger than the grid.
        (InVEST cuts them to the grid, and so leaves out threats just beyond.)
    by_threat : bool
        Keep what each threat adds.

    Returns
    -------
    HabitatQuality

    Raises
    ------
    Refusal
        A class has no row; a number of a table is missing or out of range; a threat has
        no raster, no row or no column; a raster holds a value outside 0 to 1; all
        weights are 0; or no cell has a value.

    References
    ----------
    Natural Capital Project (2025): InVEST 3.20, Habitat Quality. Terrado, M. et al.
    (2016): Model development for the assessment of terrestrial and aquatic habitat
    quality in conservation planning. Science of the Total Environment 540, 63-70.

    Examples
    --------
    A road beside two cells of forest:

    >>> import numpy as np, pandas as pd
    >>> from ecorestore.core.grid import Grid
    >>> cover, road = np.array([[2, 1, 1]]), {"road": np.array([[1.0, 0.0, 0.0]])}
    >>> table = pd.DataFrame(
    ...     {"threat": ["road"], "max_dist": [60], "weight": [1], "decay": ["linear"]}
    ... )
    >>> sensitivity = pd.DataFrame({"lucode": [1, 2], "habitat": [1, 0], "road": [0.8, 0]})
    >>> found = habitat_quality(cover, road, table, sensitivity, Grid((1, 3), 30.0))
    >>> found.degradation
    array([[0. , 0.4, 0. ]], dtype=float32)
    >>> found.quality.round(3)
    array([[0.   , 0.005, 1.   ]], dtype=float32)
    """
    if decay not in DECAYS:
        raise ValueError(f"decay is one of {DECAYS}, not {decay!r}.")
    if half_saturation is not None:
        half_saturation = number(
            half_saturation,
            "The half saturation",
            above=0.0,
            parameter="half_saturation",
        )
    listed = threats_of(threat_table, list(threats))
    columns = sensitivity_columns(sensitivity, listed)
    classes = ClassValues(
        land_cover,
        sensitivity,
        dict.fromkeys(["habitat", *columns], (0.0, 1.0)),
        grid,
        **SENSITIVITY_TABLE,
    )
    around, inner = _with_margin(grid, margin)
    rasters = {
        threat.name: _intensity(threats[threat.name], threat.name, around)
        for threat in listed
    }
    if access is not None:
        access = quantity(access, grid, "The access", high=1.0, parameter="access")

    degradation = np.zeros(grid.shape, np.float32)
    kept = {}
    step = 0.9 / len(listed)
    for count, (threat, column) in enumerate(zip(listed, columns)):
        effect = _effect(
            rasters[threat.name],
            threat,
            around,
            decay,
            part(progress, count * step, (count + 1) * step),
        )
        if around.shape != grid.shape:
            effect = effect[inner].copy()
        share = classes.column(column, np.float32) * np.float32(threat.share)
        for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
            effect[rows] *= share[classes.rows(rows)]
            if access is not None:
                effect[rows] *= access[rows]
            if grid.mask is not None:
                effect[rows][~grid.mask[rows]] = np.nan
            degradation[rows] += effect[rows]
        if by_threat:
            kept[threat.name] = effect
        del effect
    here = True if grid.mask is None else grid.mask
    suggested = 0.5 * float(degradation.max(where=here, initial=0.0))
    if half_saturation is None:
        half_saturation = suggested or 1.0
    quality = np.empty(grid.shape, np.float32)
    habitat = classes.column("habitat", np.float32)
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        harm = degradation[rows].astype(float) ** SCALING
        harm /= harm + half_saturation**SCALING
        quality[rows] = habitat[classes.rows(rows)] * (1 - harm)
        report(part(progress, 0.9, 1.0), rows.stop / grid.shape[0])
    return HabitatQuality(
        quality, degradation, kept, half_saturation, suggested or np.nan
    )


def _with_margin(grid, margin):
    """The grid of the threats, and where the grid lies in it."""
    north, south, west, east = margin
    rows, columns = grid.shape
    around = Grid(
        (north + rows + south, west + columns + east), grid.cell_width, grid.cell_height
    )
    return around, (slice(north, north + rows), slice(west, west + columns))


def _intensity(values, name, grid):
    """The raster of a threat; Refusal where a value is not within 0 and 1."""
    values = grid.check(values, name)
    if values.dtype == bool:
        return values
    count, farthest = 0, 0.0
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        block = values[rows]
        outside = block[(block < 0) | (block > 1)]
        if outside.size:
            count += outside.size
            farthest = max(
                farthest, *map(float, (outside.min(), outside.max())), key=abs
            )
    if count:
        raise Refusal(
            "The threat {name} holds values outside 0 to 1 in {count} cells, the farthest"
            " {value}. Divide it by its largest value, and check its nodata value.",
            parameter="threats",
            name=name,
            count=count,
            value=f"{farthest:g}",
        )
    return values


def _effect(values, threat: Threat, grid, decay, progress):
    """How strongly a threat acts on each cell, by itself; float32."""
    reach = {"max_distance": threat.max_distance, "shape": threat.decay}
    if decay == "distance":
        return decay_by_distance(values > 0, grid, **reach, progress=progress)
    if values.dtype.kind == "f":
        values = np.nan_to_num(values, nan=0.0)
    return decay_by_density(values, grid, **reach, progress=progress)
