"""How far a threat reaches: by the distance to it, or by how much of it is near."""

from __future__ import annotations

import numpy as np

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import CELLS_PER_STEP, row_blocks
from ..raster.distance_to_features import distance_to_features
from ..refusal import Refusal

SHAPES = ("linear", "exponential")
# Decay at the largest distance is exp(-2.99), about 0.05.
STEEPNESS = 2.99
# Of the largest distance: how far the kernel of the exponential density reaches.
EXPONENTIAL_REACH = 5.0
# Longest reach of a kernel; a tile then takes 12 GB.
MOST_CELLS = 4_000
SMALLEST_TILE = 512


def decay_by_distance(
    sources: np.ndarray,
    grid: Grid,
    *,
    max_distance: float,
    shape: str,
    progress: Progress = None,
) -> np.ndarray:
    """Effect of the nearest source by its distance, as in InVEST 3.13 to 3.20.

    Linear: 1 - d / max; exponential: exp(-2.99 d / max); 0 beyond the largest distance.
    Takes 5 bytes per cell, 4 of them the result.

    Parameters
    ----------
    sources : 2-D bool array
    grid : Grid
        Its cell size; every cell may be a source, its mask is not read.
    max_distance : float
        Metres.
    shape : "linear" or "exponential"

    Returns
    -------
    float32 array
        1 on sources, 0 beyond the largest distance, and everywhere without a source.

    Examples
    --------
    >>> road = np.array([[True, False, False, False]])
    >>> grid = Grid(road.shape, 30.0)
    >>> decay_by_distance(road, grid, max_distance=60.0, shape="linear")
    array([[1. , 0.5, 0. , 0. ]], dtype=float32)
    >>> decay_by_distance(road, grid, max_distance=60.0, shape="exponential").round(2)
    array([[1.  , 0.22, 0.05, 0.  ]], dtype=float32)
    """
    if not sources.any():
        return np.zeros(grid.shape, np.float32)
    whole = Grid(grid.shape, grid.cell_width, grid.cell_height)
    effect = distance_to_features(sources, whole, progress=progress)
    # A distance of exactly the largest one counts, rounded as it may be.
    limit = np.float32(max_distance * (1 + 1e-6))
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        distance = effect[rows]
        beyond = distance > limit
        distance /= np.float32(max_distance)
        if shape == "linear":
            np.subtract(1, distance, out=distance)
            np.maximum(distance, 0, out=distance)
        else:
            distance *= np.float32(-STEEPNESS)
            np.exp(distance, out=distance)
        distance[beyond] = 0
    return effect


def decay_kernel(max_distance: float, shape: str) -> np.ndarray:
    """Weights around a cell in the convolution of InVEST 3.9 to 3.12; they sum to 1.

    Linear up to the largest distance, or exp(-d / max) up to five times that. As there,
    the side is 2 r + 1 cells rounded, for a reach r in cells, and its middle lies at r:
    where r is no whole number, off the middle cell by up to half a cell.

    Parameters
    ----------
    max_distance : float
        Cells, above 0.
    shape : "linear" or "exponential"

    Examples
    --------
    >>> decay_kernel(2.0, "linear")[2].round(3).tolist()
    [0.0, 0.12, 0.24, 0.12, 0.0]
    >>> decay_kernel(1.5, "linear")[1].round(3).tolist()
    [0.0, 0.25, 0.25, 0.0]
    """
    reach = max_distance * (EXPONENTIAL_REACH if shape == "exponential" else 1.0)
    along = np.arange(int(np.round(2 * reach + 1))) - reach
    away = np.hypot(along[:, None], along)
    if shape == "linear":
        kernel = 1 - away / max_distance
    else:
        kernel = np.exp(-away / max_distance)
    kernel[away > reach] = 0.0
    return kernel / kernel.sum()


def decay_by_density(
    intensity: np.ndarray,
    grid: Grid,
    *,
    max_distance: float,
    shape: str,
    progress: Progress = None,
) -> np.ndarray:
    """Effect of all sources near, added up, as in InVEST 3.9 to 3.12.

    The intensity convolved with :func:`decay_kernel`; beyond the raster there is none,
    so the effect falls near its edge. (InVEST 3.3 to 3.8 took the same weights.)

    By tiles with the fast Fourier transform, each twice as wide as the kernel where the
    raster is: takes 4 bytes per cell, the result, and 48 for each cell of a tile.

    Parameters
    ----------
    intensity : 2-D array
        0 to 1, everywhere.
    grid : Grid
        Square cells; the mask is not read.
    max_distance : float
        Metres.
    shape : "linear" or "exponential"

    Returns
    -------
    float32 array
        0 (no source within reach) to 1 (sources all around).

    Raises
    ------
    Refusal
        The largest distance is shorter than a cell, or reaches over more than 4000; or
        cells are not square.

    Examples
    --------
    >>> town = np.array([[1.0, 0.0, 0.0]])
    >>> density = decay_by_density(town, Grid((1, 3), 30.0), max_distance=60.0,
    ...     shape="linear")
    >>> bool(density[0, 0] > density[0, 1] > density[0, 2] == 0)
    True
    """
    from scipy import fft  # heavy, and of use here only

    check_reach(max_distance, grid, shape)
    kernel = decay_kernel(max_distance / grid.cell_width, shape)
    side = kernel.shape[0]
    result = np.empty(grid.shape, np.float32)
    sides = [
        fft.next_fast_len(_tile_side(length, side), real=True) for length in grid.shape
    ]
    step = [length - side + 1 for length in sides]
    spectrum = fft.rfft2(kernel, sides)
    before = side // 2
    after = side - 1 - before
    places = [range(0, length, by) for length, by in zip(grid.shape, step)]
    done, tiles = 0, len(places[0]) * len(places[1])
    for top in places[0]:
        for left in places[1]:
            # Result cell o takes intensity cells o - after to o + before.
            window = np.zeros(sides)
            inner = []
            source = []
            for start, by, length in zip((top, left), step, grid.shape):
                end = min(start + by, length)
                first, last = max(start - after, 0), min(end + before, length)
                source.append(slice(first, last))
                offset = first - (start - after)
                inner.append(slice(offset, offset + last - first))
            window[tuple(inner)] = intensity[tuple(source)]
            spread = fft.irfft2(fft.rfft2(window) * spectrum, sides)
            into = result[top : top + step[0], left : left + step[1]]
            into[:] = spread[
                side - 1 : side - 1 + into.shape[0], side - 1 : side - 1 + into.shape[1]
            ]
            # What is left of cancelling waves.
            into[into < 1e-14] = 0
            done += 1
            report(progress, done / tiles)
    return result


def check_reach(max_distance: float, grid: Grid, shape: str) -> None:
    """Raise Refusal for a distance that :func:`decay_by_density` cannot add up over."""
    cell_width = grid.cell_width
    reach = max_distance * (EXPONENTIAL_REACH if shape == "exponential" else 1.0)
    named = {
        "parameter": "threat_table",
        "distance": f"{max_distance:g}",
        "width": f"{cell_width:g}",
    }
    if not grid.is_square:
        raise Refusal(
            "Cells are {width} m wide and {height} m high. The density of threats needs"
            " square cells: warp the rasters first, or take the decay by distance.",
            height=f"{grid.cell_height:g}",
            **named,
        )
    if max_distance < cell_width:
        raise Refusal(
            "A threat reaches {distance} m, less than a cell of {width} m, so its density"
            " cannot be found. Give a larger distance, or take the decay by distance.",
            **named,
        )
    if reach > MOST_CELLS * cell_width:
        raise Refusal(
            "A threat that reaches {distance} m spreads over more cells of {width} m than"
            " can be added up. Take larger cells, or the decay by distance.",
            **named,
        )


def _tile_side(length, kernel):
    """The least length of a tile, for the raster or twice the kernel."""
    return min(length + kernel - 1, max(2 * kernel, SMALLEST_TILE))
