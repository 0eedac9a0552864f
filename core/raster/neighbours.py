"""The eight neighbours of a cell, in the two orders that direction codes use."""

from __future__ import annotations

import numpy as np

# East, south-east, south, south-west, west, north-west, north, north-east: the
# direction k of one receiver has the code 2**k. Of equally steep ways the first in
# this order is taken.
DOWN = np.array([0, 1, 1, 1, 0, -1, -1, -1])
RIGHT = np.array([1, 1, 0, -1, -1, -1, 0, 1])

# East, north-east, north, north-west, west, south-west, south, south-east: the share
# of the direction k of several receivers stands in the bits 4 k to 4 k + 3.
SHARE_DOWN = np.array([0, -1, -1, -1, 0, 1, 1, 1])
SHARE_RIGHT = np.array([1, 1, 0, -1, -1, -1, 0, 1])
