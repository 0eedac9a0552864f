"""Connectivity of a species by smoothing its distribution with its dispersal."""

from __future__ import annotations

import math

import numpy as np

from ..grid import Grid

# Beyond the distance where the kernel falls below this it counts as 0.
NEGLIGIBLE = 1e-8
# Of the highest value; below it stands what the Fourier transform rounds.
ROUNDING = 1e-13


def dispersal_smoothing(values: np.ndarray, grid: Grid, distance: float) -> np.ndarray:
    """Smooth a distribution with exp(-2 d / distance); its sum stays.

    The value of a cell becomes what reaches it from all cells, so that what lies alone
    loses and what lies together gains (Moilanen and Wintle, 2006, Biological
    Conservation 129:427-434). Nothing comes from beyond the landscape.

    Takes up to 120 bytes per cell, more where the distance is long against the raster.

    Parameters
    ----------
    values : 2-D array
        At least 0, no NaN; 0 where there is no landscape.
    grid : Grid
        Cells of its mask alone get a value.
    distance : float
        Mean dispersal distance in metres, above 0; 2 / distance is Zonation's alpha.

    Returns
    -------
    float64 array

    Examples
    --------
    >>> values = np.array([[0.0, 0.0, 4.0, 0.0, 0.0]])
    >>> dispersal_smoothing(values, Grid((1, 5), 100.0), 200.0).round(2).tolist()
    [[0.27, 0.73, 1.99, 0.73, 0.27]]
    """
    from scipy import fft

    rate = 2.0 / distance
    reach = -math.log(NEGLIGIBLE) / rate
    rows, columns = grid.shape
    down = min(math.ceil(reach / grid.cell_height), rows - 1)
    right = min(math.ceil(reach / grid.cell_width), columns - 1)
    shape = tuple(
        fft.next_fast_len(size, real=True) for size in (rows + down, columns + right)
    )
    kernel = np.zeros(shape)
    y = np.arange(-down, down + 1) * grid.cell_height
    x = np.arange(-right, right + 1) * grid.cell_width
    apart = np.hypot(y[:, None], x[None, :])
    places = np.ix_(np.arange(-down, down + 1), np.arange(-right, right + 1))
    kernel[places] = np.exp(-rate * apart)  # negative places count from the end
    spectrum = fft.rfft2(values, shape)
    spectrum *= fft.rfft2(kernel)
    smooth = fft.irfft2(spectrum, shape)[:rows, :columns]
    smooth = np.where(smooth > ROUNDING * smooth.max(), smooth, 0.0)
    if grid.mask is not None:
        smooth[~grid.mask] = 0.0
    return smooth * (values.sum() / smooth.sum())
