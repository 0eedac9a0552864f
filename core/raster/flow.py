"""Where water runs: the names of the rooms on flow, in one place.

Water leaves the raster over its edge and into missing cells.
"""

from __future__ import annotations

from .fill import fill_depressions
from .flow_accumulation import flow_accumulation
from .flow_directions import (
    MISSING_DIRECTION,
    NO_DIRECTION,
    d8_directions,
    mfd_directions,
)
from .neighbours import DOWN, RIGHT
from .stream_cells import connected_streams, streams

__all__ = [
    "DOWN",
    "MISSING_DIRECTION",
    "NO_DIRECTION",
    "RIGHT",
    "connected_streams",
    "d8_directions",
    "fill_depressions",
    "flow_accumulation",
    "mfd_directions",
    "streams",
]
