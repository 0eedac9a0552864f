"""Several services in one map: each without unit, then added."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.normalise import normalise
from ..refusal import Refusal

WEIGHT_TOLERANCE = 0.005


@dataclass(frozen=True)
class ServiceSum:
    """The sum of several services.

    Attributes
    ----------
    total : float32 array
        From 0 (every service at its least) to the number of services, or with weights
        to 1; NaN where a service is missing. "z" has no bounds.
    normalised : dict of name to float32 array
        Each service without unit, where asked for.
    services : DataFrame
        A row for each service: ``service``, ``weight``, ``lower`` and ``upper`` (the
        values that become 0 and 1), ``constant`` (it does not differ from cell to cell,
        and adds 0), ``mean`` of the normalised layer.
    """

    total: np.ndarray
    normalised: dict[str, np.ndarray]
    services: pd.DataFrame

    @property
    def valid(self) -> np.ndarray:
        """Where every service has a value; bool array."""
        return ~np.isnan(self.total)

    @property
    def mean(self) -> float:
        """Mean of the sum."""
        return float((self.services["weight"] * self.services["mean"]).sum())

    @property
    def greatest(self) -> float:
        """The sum where every service is at its best, but for "z"."""
        return float(self.services["weight"].sum())


def service_sum(
    services: Mapping[str, np.ndarray],
    grid: Grid,
    *,
    weights: Mapping[str, float] | None = None,
    method: str = "percentile",
    low: float = 5.0,
    high: float = 95.0,
    inverse: Collection[str] = (),
    rescale_weights: bool = False,
    keep_normalised: bool = False,
    progress: Progress = None,
) -> ServiceSum:
    """Normalise any number of services and add them.

    By default each is stretched from its 5 % to its 95 % value and clipped to 0..1, so
    that a few extreme cells do not squeeze the rest (Wujiang paper, equation 1), and
    all count the same. Only cells where every service has a value count, also for the
    percentiles.

    Takes 5 bytes per cell above the inputs and 25 while a service is normalised (30 for
    "rank"), and with ``keep_normalised`` 4 more for each service.

    Parameters
    ----------
    services : mapping of name to 2-D array
        NaN is missing.
    grid : Grid
    weights : mapping of name to float, optional
        Above 0, one for each service, with the sum 1 (within 0.005).
    method, low, high
        As for :func:`~ecorestore.core.raster.normalise.normalise`.
    inverse : collection of str
        Services of which much is bad, such as soil loss: 1 - x.
    rescale_weights : bool
        Divide the weights by their sum instead of refusing another sum than 1.
    keep_normalised : bool
        Give the normalised layers too.

    Returns
    -------
    ServiceSum

    Raises
    ------
    Refusal
        There is no service, no cell with a value in all, an infinite value, a weight
        that is missing, not above 0 or of no service, or weights with another sum.

    Examples
    --------
    >>> yields, habitat = np.array([[100.0, 300.0, 500.0]]), np.array([[0.2, 0.8, 0.5]])
    >>> both = {"water": yields, "habitat": habitat}
    >>> grid = Grid((1, 3), 30.0)
    >>> service_sum(both, grid, method="minmax").total.tolist()
    [[0.0, 1.5, 1.5]]
    >>> service_sum(
    ...     both, grid, method="minmax", weights={"water": 0.25, "habitat": 0.75}
    ... ).total.tolist()
    [[0.0, 0.875, 0.625]]
    """
    if not services:
        raise Refusal(
            "No service is given. Choose the rasters to add.", parameter="services"
        )
    services = {name: grid.check(layer, name) for name, layer in services.items()}
    used = used_weights(
        weights, list(services), inverse=inverse, rescale_weights=rescale_weights
    )
    mask = _common_mask(services, grid)
    total = np.zeros(grid.shape, np.float32)
    total[~mask] = np.nan
    kept, rows_of_table = {}, []
    for place, (name, layer) in enumerate(services.items(), start=1):
        result = normalise(
            layer, method=method, low=low, high=high, inverse=name in inverse, mask=mask
        )
        mean = 0.0
        for rows in row_blocks(grid.shape):
            block = result.values[rows]
            total[rows] += np.float32(used[name]) * block
            mean += float(np.sum(block, dtype=float, where=mask[rows]))
        rows_of_table.append(
            {
                "service": name,
                "weight": used[name],
                "lower": result.lower,
                "upper": result.upper,
                "constant": result.constant,
                "mean": mean / np.count_nonzero(mask),
            }
        )
        if keep_normalised:
            kept[name] = result.values
        report(progress, place / len(services))
    return ServiceSum(total, kept, pd.DataFrame(rows_of_table))


def _common_mask(services, grid):
    mask = np.ones(grid.shape, bool) if grid.mask is None else grid.mask.copy()
    for layer in services.values():
        for rows in row_blocks(grid.shape):
            mask[rows] &= ~np.isnan(layer[rows])
    if not mask.any():
        raise Refusal(
            "No cell has a value in every service. Choose rasters that overlap, or"
            " leave one out.",
            parameter="services",
        )
    return mask


def _check_names(names, services, parameter):
    for name in names:
        if name not in services:
            raise Refusal(
                "{name} is none of the services ({services}). Correct the name.",
                parameter=parameter,
                name=name,
                services=", ".join(services),
            )


def used_weights(
    weights: Mapping[str, float] | None,
    services: Sequence[str],
    *,
    inverse: Collection[str] = (),
    rescale_weights: bool = False,
) -> dict[str, float]:
    """The weight of each service as :func:`service_sum` uses it.

    Raises
    ------
    Refusal
        What :func:`service_sum` would refuse in the weights and the names.

    Examples
    --------
    >>> used_weights({"water": 3, "soil": 1}, ["water", "soil"], rescale_weights=True)
    {'water': 0.75, 'soil': 0.25}
    >>> used_weights(None, ["water", "soil"])
    {'water': 1.0, 'soil': 1.0}
    """
    _check_names(inverse, services, "inverse")
    if weights is None:
        return dict.fromkeys(services, 1.0)
    _check_names(weights, services, "weights")
    for name in services:
        weight = float(weights.get(name, np.nan))
        if not (np.isfinite(weight) and weight > 0):
            raise Refusal(
                "The service {name} has no weight above 0. Give one, or leave the"
                " service out.",
                parameter="weights",
                name=name,
            )
    total = sum(float(weight) for weight in weights.values())
    if not rescale_weights and abs(total - 1) > WEIGHT_TOLERANCE + 1e-9:
        listed = ", ".join(f"{name} {weight:g}" for name, weight in weights.items())
        raise Refusal(
            "The weights sum to {total}, not 1 ({listed}). Correct them or let the "
            "tool rescale them.",
            parameter="weights",
            total=f"{total:.6g}",
            listed=listed,
        )
    divisor = total if rescale_weights else 1.0
    return {name: float(weights[name]) / divisor for name in services}
