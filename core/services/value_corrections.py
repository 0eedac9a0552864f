"""What makes a hectare worth more or less than the mean of its kind of land."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.blocks import row_blocks
from ..raster.valid_cells import check_not_empty
from ..refusal import Refusal
from .value_ranges import number, quantity
from .zone_statistics import ZoneSums

# A factor beyond this is a layer that is no factor.
HIGHEST_FACTOR = 1000.0


@dataclass(frozen=True)
class Correction:
    """A factor for each cell.

    Attributes
    ----------
    factor : 2-D array
        0 upwards; 1 leaves the value as it is.
    services : tuple of str or None
        The services that it changes; None: all.
    """

    factor: np.ndarray
    services: tuple[str, ...] | None = None


def check_corrections(
    corrections: Sequence[Correction], services: Sequence[str], grid: Grid
) -> None:
    """Raise Refusal for a faulty factor, or a service that there is not."""
    for place, correction in enumerate(corrections, start=1):
        for service in correction.services or ():
            if service not in services:
                raise Refusal(
                    "Correction {place} is for the service {service}, which the table"
                    " of equivalents does not have (services: {services}).",
                    parameter="corrections",
                    place=place,
                    service=service,
                    services=", ".join(services),
                )
        quantity(
            correction.factor,
            grid,
            f"Correction {place}",
            high=HIGHEST_FACTOR,
            parameter="corrections",
        )


def relative_to_mean(
    layer: np.ndarray,
    grid: Grid,
    *,
    land_cover: np.ndarray | None = None,
    mean: float | None = None,
    progress: Progress = None,
) -> np.ndarray:
    """A layer over its mean: the correction for vegetation or for rain.

    For vegetation, NPP or fractional cover over the mean of the land-cover class; for
    the services that water gives, precipitation over the mean of the region, or of the
    country (``mean``) where the equivalents are the country's.

    Takes 4 bytes per cell above the inputs, and 40 MB for a band of rows.

    Parameters
    ----------
    layer : 2-D array
        From 0.
    grid : Grid
    land_cover : 2-D array of whole numbers, optional
        Take the mean of the cell's class (1 or above; other cells get 1).
    mean : float, optional
        Above 0; instead of the layer's own.

    Returns
    -------
    float32 array
        1 where the cell is like the mean, and in a class whose mean is 0. NaN where
        missing.

    Raises
    ------
    Refusal
        A cell holds NaN, infinity or less than 0, the mean is not above 0, or no cell
        has a value.

    Examples
    --------
    >>> npp, cover = np.array([[300.0, 500.0, 50.0]]), np.array([[2, 2, 4]])
    >>> relative_to_mean(npp, Grid((1, 3), 30.0), land_cover=cover).tolist()
    [[0.75, 1.25, 1.0]]
    >>> relative_to_mean(npp, Grid((1, 3), 30.0), mean=400.0).tolist()
    [[0.75, 1.25, 0.125]]
    """
    if mean is not None and land_cover is not None:
        raise ValueError("Give land_cover or mean, not both.")
    check_not_empty(grid.mask, "The layer")
    layer = quantity(layer, grid, "The layer", parameter="layer")
    if land_cover is not None:
        land_cover = grid.check(land_cover, "land_cover")
    if mean is None:
        means = _means(layer, land_cover, grid, part(progress, 0.0, 0.5))
        if land_cover is None:
            mean = means[1]
    if land_cover is None:
        mean = number(mean, "The mean", above=0.0, parameter="mean")
    else:
        known = np.array([0, *means])
        of_known = np.array([0.0, *means.values()])
    result = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape):
        if land_cover is None:
            divisor = mean
        else:
            block = land_cover[rows]
            place = np.minimum(np.searchsorted(known, block), len(known) - 1)
            divisor = np.where(known[place] == block, of_known[place], 0.0)
        with np.errstate(all="ignore"):
            factor = np.where(divisor > 0, layer[rows] / divisor, 1.0)
        if grid.mask is not None:
            factor[~grid.mask[rows]] = np.nan
        result[rows] = factor
        report(part(progress, 0.5, 1.0), rows.stop / grid.shape[0])
    return result


def development_coefficient(
    engel_percent: float, *, reference_percent: float | None = None
) -> float:
    """How much people can and will pay for services, by the growth curve of Pearl.

    l = 1 / (1 + exp(-t)) with t = 1/En - 3 and En the share of food in what households
    spend (Engel coefficient): 0.12 at 100 % (poverty), 0.5 at 33 %, 0.88 at 20 % (rich).

    Parameters
    ----------
    engel_percent : float
        Above 0, at most 100.
    reference_percent : float, optional
        The same of the country: the result is the ratio of the two.

    Raises
    ------
    Refusal
        A percentage is not above 0 or exceeds 100.

    Examples
    --------
    >>> round(development_coefficient(30.0), 3)
    0.583
    >>> round(development_coefficient(30.0, reference_percent=28.0), 3)
    0.912
    """
    coefficient = _pearl(engel_percent, "engel_percent")
    if reference_percent is None:
        return coefficient
    return coefficient / _pearl(reference_percent, "reference_percent")


def _pearl(percent, parameter):
    name = "The Engel coefficient (percent)"
    percent = number(percent, name, above=0.0, high=100.0, parameter=parameter)
    return float(1 / (1 + np.exp(3 - 100 / percent)))


def _means(layer, land_cover, grid, progress):
    sums = ZoneSums()
    for rows in row_blocks(grid.shape):
        there = np.ones(layer[rows].shape, bool)
        if grid.mask is not None:
            there &= grid.mask[rows]
        zones = there.astype(np.uint8) if land_cover is None else land_cover[rows]
        sums.add(zones, {"layer": layer[rows]}, there)
        report(progress, rows.stop / grid.shape[0])
    return sums.means("layer").to_dict()
