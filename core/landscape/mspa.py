"""Morphological spatial pattern analysis: what each foreground cell is for.

P. Soille, P. Vogt (2009): Morphological segmentation of binary patterns. Pattern
Recognition Letters 30, 456-459.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..progress import Progress, end_if_asked, part, watched
from ..refusal import Refusal
from ._connectors import mark_bridges_and_loops, start_connectors
from ._discs import dilate, disc
from ._mspa_codes import (
    BORDER_OPENING,
    CORE,
    EDGE,
    FOREGROUND,
    INSIDE,
    INTERNAL,
    ISLET,
    MISSING,
)
from ._nesting import mark_enclosed, mark_islets, mark_perforations
from ._runs import connected_runs
from ._thinning import ALIVE, ANCHOR, thin
from ._widening import widen


def mspa(
    image: np.ndarray,
    edge_width: int = 1,
    *,
    connectivity: int = 8,
    intext: bool = True,
    legacy_border: bool = False,
    progress: Progress = None,
) -> np.ndarray:
    """Say of each foreground cell which part of its pattern it is.

    The codes are those of version 2.4 of the reference implementation, to the cell.
    Takes 3 to 14 bytes per cell above the image, the codes included; the most on
    dense random maps with a wide edge.

    Parameters
    ----------
    image : 2-D array
        0 missing, 1 background, 2 foreground.
    edge_width : int
        Depth of the edge in cells, 1 or more: a core cell is farther than
        ``edge_width + 0.98`` cells from all background.
    connectivity : 8 or 4
        Which foreground cells touch; background has the other one.
    intext : bool
        Add 100 to the codes inside the openings of cores, and tell core-openings (100)
        from border-openings (220).
    legacy_border : bool
        Treat the image's border as version 2.3 did, for results of GuidosToolbox and
        GWB up to 2025.

    Returns
    -------
    uint8 array
        17 core, 9 islet, 5 perforation, 3 edge, 1 branch; 33 bridge and 65 loop, which
        become 35 and 67 within an edge, 37 and 69 within a perforation; each + 100
        inside a core-opening. 0 background, 100 core-opening, 220 border-opening,
        129 missing. ``mspa_classes.simple_classes`` merges them.

    Raises
    ------
    Refusal
        The image is not 2-D or holds other values, or an option is out of its range.

    Examples
    --------
    A block of 5 x 5 cells has a core of 3 x 3, and of one cell with a wider edge.

    >>> import numpy as np
    >>> image = np.ones((9, 9), np.uint8)
    >>> image[2:7, 2:7] = 2
    >>> int((mspa(image) == 17).sum()), int((mspa(image, 2) == 17).sum())
    (9, 1)
    """
    image = _checked(image, edge_width, connectivity)
    limit = int((edge_width + 0.98) ** 2)
    frame = int(1.5 * (edge_width + 0.98) / np.sqrt(2.0) + 0.5) + 1
    has_missing = not image.all()

    codes = _framed(image, limit, frame, legacy_border, part(progress, 0.0, 0.05))
    with watched(part(progress, 0.05, 0.15)) as state:
        _mark_cores(codes, limit, state)
        end_if_asked(state)
        dilate(codes, CORE, CORE, disc(limit), codes, EDGE, 0, state)
        end_if_asked(state)
        _finish_openings(codes, state)
        end_if_asked(state)
    with watched(part(progress, 0.15, 0.3)) as state:
        runs = mark_islets(codes, connectivity, state)
        end_if_asked(state)
        if intext:
            if legacy_border or (has_missing and edge_width > 1):
                del runs
                closed = _framed(image, 2, frame, False, None)
                runs = connected_runs(closed, FOREGROUND, connectivity, state)
                end_if_asked(state)
            mark_enclosed(codes, runs, image, frame, connectivity, state)
            end_if_asked(state)
        del runs
    _clear_frame(codes)
    with watched(part(progress, 0.3, 0.45)) as state:
        cores = mark_perforations(codes, disc(limit), connectivity, intext, state)
        end_if_asked(state)
    cells = np.empty_like(codes)
    with watched(part(progress, 0.45, 0.7)) as state:
        _start_thinning(codes, cells, state)
        end_if_asked(state)
        thin(cells, connectivity, state)
        end_if_asked(state)
        start_connectors(cells, codes, state)
        end_if_asked(state)
    with watched(part(progress, 0.7, 0.95)) as state:
        if edge_width > 1:
            widen(cells, edge_width, state)
            end_if_asked(state)
        mark_bridges_and_loops(cells, codes, cores, connectivity, edge_width, state)
        end_if_asked(state)
    del cells, cores
    out = np.empty(image.shape, np.uint8)
    with watched(part(progress, 0.95, 1.0)) as state:
        _paint(codes, image, frame, out, state)
        end_if_asked(state)
    return out


def _checked(image, edge_width, connectivity):
    image = np.asarray(image)
    if image.ndim != 2 or 0 in image.shape:
        raise Refusal(
            "An MSPA image has rows and columns; this one has the shape {shape}.",
            parameter="image",
            shape=image.shape,
        )
    if not (isinstance(edge_width, (int, np.integer)) and edge_width >= 1):
        raise Refusal(
            "Edge width {edge_width} is not a whole number of cells from 1 on.",
            parameter="edge_width",
            edge_width=edge_width,
        )
    if connectivity not in (4, 8):
        raise Refusal(
            "Foreground connectivity {connectivity} is neither 4 nor 8.",
            parameter="connectivity",
            connectivity=connectivity,
        )
    lowest, highest = image.min(), image.max()
    whole = image.dtype.kind in "biu" or (image == np.floor(image)).all()
    if not (whole and lowest >= 0 and highest <= 2):
        raise Refusal(
            "An MSPA image holds 0 (missing), 1 (background) and 2 (foreground); this"
            " one holds values from {lowest} to {highest}.",
            parameter="image",
            lowest=lowest,
            highest=highest,
        )
    return np.ascontiguousarray(image, np.uint8)


def _framed(image, limit, frame, legacy_border, progress):
    rows, columns = image.shape
    codes = np.zeros((rows + 2 * frame, columns + 2 * frame), np.uint8)
    inner = codes[frame : frame + rows, frame : frame + columns]
    np.greater_equal(image, 2, out=inner.view(np.bool_))
    with watched(progress) as state:
        if not image.all():
            dilate(image, 2, 2, disc(limit), codes, EDGE, frame, state)
            end_if_asked(state)
            _fill_missing(image, codes, frame, state)
            end_if_asked(state)
    f = frame
    codes[:f] = codes[f]
    codes[rows + f :] = codes[rows + f - 1]
    codes[:, :f] = codes[:, f : f + 1]
    codes[:, columns + f :] = codes[:, columns + f - 1 : columns + f]
    if legacy_border:
        for j in (slice(f), slice(rows + f, None)):
            for i in (slice(f), slice(columns + f, None)):
                codes[j, i] = 0
        codes[-1] = 0
        codes[:, -1] = 0
    return codes


def _clear_frame(codes):
    codes[:2] = 0
    codes[-2:] = 0
    codes[:, :2] = 0
    codes[:, -2:] = 0


@kernel
def _fill_missing_row(image, codes):
    for x in range(image.size):
        near = (codes[x] & EDGE) != 0
        codes[x] = (codes[x] & FOREGROUND) | ((image[x] == 0) & near)


@kernel
def _fill_missing(image, codes, frame, state):
    rows, columns = image.shape
    for y in range(rows):
        if state[1] != 0.0:
            return
        _fill_missing_row(image[y], codes[y + frame, frame : frame + columns])


def _mark_cores(codes, limit, state):
    dilate(codes, FOREGROUND, 0, disc(limit), codes, CORE, 0, state)
    end_if_asked(state)
    _swap_core(codes, state)
    end_if_asked(state)


@kernel
def _swap_core_row(row):
    for x in range(row.size):
        row[x] ^= CORE * (row[x] & FOREGROUND)
        row[x] &= CORE * (row[x] & FOREGROUND) | FOREGROUND


@kernel
def _swap_core(codes, state):
    for y in range(codes.shape[0]):
        if state[1] != 0.0:
            return
        _swap_core_row(codes[y])


@kernel
def _finish_openings_row(row):
    for x in range(row.size):
        row[x] = row[x] & (CORE | FOREGROUND) if row[x] & CORE else row[x]


@kernel
def _finish_openings(codes, state):
    for y in range(codes.shape[0]):
        if state[1] != 0.0:
            return
        _finish_openings_row(codes[y])


@kernel
def _start_thinning_row(codes, cells):
    for x in range(codes.size):
        alive = (codes[x] & (FOREGROUND | ISLET)) == FOREGROUND
        cells[x] = (ALIVE | ANCHOR if codes[x] & CORE else ALIVE) if alive else 0


@kernel
def _start_thinning(codes, cells, state):
    for y in range(codes.shape[0]):
        if state[1] != 0.0:
            return
        _start_thinning_row(codes[y], cells[y])


@kernel
def _paint_row(codes, image, out):
    for x in range(out.size):
        code = codes[x] & 127
        if (codes[x] & FOREGROUND) == 0:
            code = BORDER_OPENING if code else 0
            code = 0 if codes[x] & INSIDE else code
        code = code + INTERNAL if codes[x] & INSIDE else code
        out[x] = code if image[x] else MISSING


@kernel
def _paint(codes, image, frame, out, state):
    rows, columns = out.shape
    for y in range(rows):
        if state[1] != 0.0:
            return
        _paint_row(codes[y + frame, frame : frame + columns], image[y], out[y])
