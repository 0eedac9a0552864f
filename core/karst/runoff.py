"""Water that rain leaves after evapotranspiration."""

from __future__ import annotations

import numpy as np


def runoff_above_zero(
    precipitation: np.ndarray, evapotranspiration: np.ndarray
) -> tuple[np.ndarray, int]:
    """P - E in mm, and in how many cells it was below 0 and is set to 0.

    Parameters
    ----------
    precipitation, evapotranspiration : arrays
        mm; NaN gives NaN.

    Returns
    -------
    float64 array, int
    """
    left = np.asarray(precipitation, float) - evapotranspiration
    below = int(np.count_nonzero(left < 0))
    return np.maximum(left, 0.0), below
