"""What a path counts by its length: its probability, or how few links it has."""

from __future__ import annotations

import numpy as np

from .._numba import kernel

PROBABILITY = 0  # exp(-rate x length)
LINKS = 1  # 1 / (1 + rate x length)


@kernel
def path_value(kind, rate, length):
    """Value of a path of a length, from 1 (no way to go) down to 0."""
    if kind == 0:
        return np.exp(-rate * length)
    return 1.0 / (1.0 + rate * length)
