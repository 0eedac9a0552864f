"""Bits of an MSPA code, and what they mean while a map is being worked on."""

import numpy as np

FOREGROUND = np.uint8(1)
EDGE = np.uint8(2)
PERFORATION = np.uint8(4)
ISLET = np.uint8(8)  # on background: enclosed by foreground
CORE = np.uint8(16)
BRIDGE = np.uint8(32)
LOOP = np.uint8(64)
INSIDE = np.uint8(128)  # inside a core opening; becomes + 100

OPENING = EDGE | PERFORATION | CORE
RIM = EDGE | PERFORATION

INTERNAL = 100
BORDER_OPENING = 220
MISSING = 129
