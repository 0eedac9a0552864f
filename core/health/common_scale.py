"""Layers of several years on one scale from 0 to 1, so that years compare."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..raster.normalise import check_percentiles


@dataclass(frozen=True)
class Scale:
    """The values that become 0 and 1; a scale of equal ends makes every value 0."""

    low: float
    high: float

    @property
    def constant(self) -> bool:
        """Whether there is nothing to stretch."""
        return not self.high > self.low

    def apply(self, values: np.ndarray) -> np.ndarray:
        """Values from 0 to 1 in float32, cut at both ends; NaN stays NaN."""
        if self.constant:
            return np.where(np.isnan(values), np.float32(np.nan), np.float32(0))
        steps = (values - self.low) / (self.high - self.low)
        return np.clip(steps, 0.0, 1.0).astype(np.float32)


UNCHANGED = Scale(0.0, 1.0)


def common_scales(
    layers: Sequence[np.ndarray],
    *,
    together: bool = True,
    percentiles: tuple[float, float] = (0.0, 100.0),
) -> list[Scale]:
    """The scale of each of several layers, one a year.

    Takes up to 8 bytes per cell and layer.

    Parameters
    ----------
    layers : sequence of arrays
        NaN is missing.
    together : bool
        One scale for all, so that years compare; or one for each.
    percentiles : (low, high)
        What becomes 0 and 1: (0, 100) lowest and highest value, (5, 95) without the
        outermost values, which are cut.

    Returns
    -------
    list of Scale
        One for each layer. A layer without a value, or with one value everywhere, has
        a constant scale.

    Examples
    --------
    >>> layers = [np.array([0.0, 5.0]), np.array([5.0, 10.0])]
    >>> [scale.apply(layer).tolist()
    ...     for scale, layer in zip(common_scales(layers), layers)]
    [[0.0, 0.5], [0.5, 1.0]]
    >>> [scale.apply(layer).tolist()
    ...     for scale, layer in zip(common_scales(layers, together=False), layers)]
    [[0.0, 1.0], [0.0, 1.0]]
    """
    check_percentiles(*percentiles)
    known = [layer[~np.isnan(layer)] for layer in layers]
    if together:
        return [_scale(np.concatenate(known), percentiles)] * len(known)
    return [_scale(values, percentiles) for values in known]


def _scale(values, percentiles):
    if not values.size:
        return Scale(0.0, 0.0)
    if tuple(percentiles) == (0.0, 100.0):
        return Scale(float(values.min()), float(values.max()))
    low, high = np.percentile(values, percentiles)
    return Scale(float(low), float(high))
