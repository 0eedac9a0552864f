"""What the tools of local statistics share: the neighbourhood of cells and of areas."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsUnitTypes

from .base import Tool
from .parameters import choice, number, raster
from .texts import tr


class NeighbourhoodTool(Tool):
    """A tool that compares each cell with those around it."""

    INPUT = "INPUT"
    NEIGHBOURHOOD = "NEIGHBOURHOOD"
    RADIUS = "RADIUS"
    POWER = "POWER"

    measures = True

    def window_inputs(self):
        """The parameters of what is compared with what."""
        return (
            raster(self.INPUT, tr("Raster"), "quantity"),
            choice(
                self.NEIGHBOURHOOD,
                tr("Neighbourhood"),
                [
                    ("queen", tr("queen: the cells around, corners too")),
                    ("rook", tr("rook: the cells beside")),
                    ("band", tr("distance band: all cells within the radius")),
                    ("inverse_distance", tr("within the radius, by inverse distance")),
                    ("gaussian", tr("within the radius, by a normal curve")),
                ],
            ),
            number(
                self.RADIUS,
                tr("Radius (m)"),
                least=0,
                optional=True,
                help=tr(
                    "From cell centre to cell centre, at least one cell. Empty for queen"
                    " and rook: 1 cell; with a radius they take the square, or the"
                    " diamond, of so many cells."
                ),
            ),
        )

    def power_input(self):
        return number(
            self.POWER,
            tr("Power of the inverse distance"),
            1,
            least=1e-3,
            advanced=True,
        )

    def window(self, given):
        """The neighbourhood as the core takes it; lengths in widths of a cell."""
        kind, radius = given.value(self.NEIGHBOURHOOD), given.value(self.RADIUS)
        width, height = given.reference().cell_size
        return {
            "neighbourhood": kind,
            "radius": None if radius is None else radius / width,
            "aspect": height / width,
            "power": given.value(self.POWER),
        }

    def refusals(self, given):
        from ..core.priority.hot_spots import check_ends
        from ..core.priority.neighbourhood import neighbourhood

        window = self.window(given)
        neighbourhood(window.pop("neighbourhood"), window.pop("radius"), **window)
        found = given.scan(self.INPUT)
        if found is not None:
            check_ends(found.valid, found.minimum, found.maximum)
        return []


def touching_pairs(shapes, *, corners: bool) -> np.ndarray:
    """Places of two polygons that touch, each pair once.

    Parameters
    ----------
    shapes : list of ogr.Geometry or None
    corners : bool
        Whether a common point is enough; otherwise it takes a common line.
    """
    there = [place for place, shape in enumerate(shapes) if shape is not None]
    boxes = np.array([shapes[place].GetEnvelope() for place in there]).reshape(-1, 4)
    pairs = []
    for at, (west, east, south, north) in enumerate(boxes):
        later = boxes[at + 1 :]
        near = (later[:, 0] <= east) & (later[:, 1] >= west)
        near &= (later[:, 2] <= north) & (later[:, 3] >= south)
        one = shapes[there[at]]
        for other in np.flatnonzero(near) + at + 1:
            shape = shapes[there[other]]
            if one.Intersects(shape) and (corners or _share_a_line(one, shape)):
                pairs.append((there[at], there[other]))
    return np.array(pairs, dtype=np.intp).reshape(-1, 2)


def _share_a_line(one, other):
    common = one.Intersection(other)
    return common is not None and (common.Length() > 0 or common.Area() > 0)


def centres_in_metres(shapes, crs) -> np.ndarray:
    """Centroids of shapes in a projected CRS, NaN where there is no shape."""
    metres = QgsUnitTypes.DistanceUnit.DistanceMeters
    factor = QgsUnitTypes.fromUnitToUnitFactor(crs.mapUnits(), metres)
    centres = np.full((len(shapes), 2), np.nan)
    for place, shape in enumerate(shapes):
        if shape is not None:
            centre = shape.Centroid()
            centres[place] = centre.GetX() * factor, centre.GetY() * factor
    return centres
