"""Bits of a cell while connectors are worked on."""

import numpy as np

CONNECTOR = np.uint8(1)
ALLOWED = np.uint8(2)  # foreground that connectors may fill
SEEN = np.uint8(4)
MEASURED = np.uint8(8)
WANTED = np.uint8(16)  # to be given the label of a core
GROUPED = np.uint8(32)
ARC = np.uint8(64)

CONNECTORS_IN_WORD = np.uint64(0x0101010101010101)
