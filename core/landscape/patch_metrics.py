"""Metrics of single patches."""

from __future__ import annotations

import numpy as np

from .edge_limits import least_edge

LARGEST_CONTIGUITY = 13  # sum of the 3 x 3 template: 1 itself, 2 at sides, 1 at corners


def shape_index(sides: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """Perimeter beside that of a square of the same area: 1 for a square, no end.

    SHAPE of the FRAGSTATS 4 manual.
    """
    return 0.25 * sides / np.sqrt(cells)


def least_perimeter_shape_index(sides: np.ndarray, cells: np.ndarray) -> np.ndarray:
    """Perimeter beside the least that as many cells can have; from 1 on.

    SHAPE as FRAGSTATS 4 computes it.
    """
    return sides / least_edge(cells)


def fractal_dimension(sides: np.ndarray, cells: np.ndarray, cell: float) -> np.ndarray:
    """2 ln(.25 p) / ln(a), p in m and a in m2: from 1 (squares) to 2; 1 for one cell.

    NaN where an area of more than one cell is 1 m2.
    """
    with np.errstate(invalid="ignore", divide="ignore"):
        dimension = 2 * np.log(0.25 * sides * cell) / np.log(cells * cell**2)
    dimension[~np.isfinite(dimension)] = np.nan
    return np.where(cells == 1, 1.0, dimension)


def _class(measures):
    mosaic = measures.mosaic
    return mosaic.classes[mosaic.class_[measures.patches.group]]


def _area(measures):
    return measures.patches.cells * measures.mosaic.cell_ha


def _perimeter(measures):
    return measures.patches.sides * measures.mosaic.cell


def _para(measures):
    return _perimeter(measures) / _area(measures)


def _shape(measures):
    return shape_index(measures.patches.sides, measures.patches.cells)


def _least_perimeter_shape(measures):
    return least_perimeter_shape_index(measures.patches.sides, measures.patches.cells)


def _fractal(measures):
    patches = measures.patches
    return fractal_dimension(patches.sides, patches.cells, measures.mosaic.cell)


def _contiguity(measures):
    patches = measures.patches
    template = patches.cells + 2 * (4 * patches.cells - patches.sides)
    template = template + 2 * patches.corners
    return (template / patches.cells - 1) / (LARGEST_CONTIGUITY - 1)


def _gyration(measures):
    # FRAGSTATS gives a lone cell half its side, not the 0 of its manual.
    cells = np.where(measures.patches.cells == 1, 0.5, measures.gyration)
    return cells * measures.mosaic.cell


def _circle(measures):
    cells = measures.patches.cells
    return np.where(cells == 1, 0.0, 1 - cells / measures.circles)


def _core(measures):
    return measures.core_cells * measures.mosaic.cell_ha


def _core_count(measures):
    return np.bincount(measures.cores.patch, minlength=len(measures.patches.cells))


def _core_index(measures):
    return 100 * measures.core_cells / measures.patches.cells


def _nearest(measures):
    return measures.nearest * measures.mosaic.cell


def _proximity(measures):
    return measures.proximity  # m2 over m2: the cell's size drops out


# In the order in which their measures are taken.
PATCH_METRICS = {
    "CLASS": _class,
    "AREA": _area,
    "PERIM": _perimeter,
    "PARA": _para,
    "SHAPE": _shape,
    "SHAPEMINP": _least_perimeter_shape,
    "FRAC": _fractal,
    "CONTIG": _contiguity,
    "GYRATE": _gyration,
    "CIRCLE": _circle,
    "CORE": _core,
    "NCORE": _core_count,
    "CAI": _core_index,
    "ENN": _nearest,
    "PROX": _proximity,
}
