"""Terrain factors from an elevation model."""

import numpy as np

from ..base import Tool
from ..parameters import choice, number, raster, raster_out, yes_no
from ..texts import tr


class TerrainFactors(Tool):
    """Slope, relief, aspect, position and wetness of the land."""

    INPUT = "INPUT"
    UNIT = "UNIT"
    RELIEF_RADIUS = "RELIEF_RADIUS"
    POSITION_RADIUS = "POSITION_RADIUS"
    INNER_RADIUS = "INNER_RADIUS"
    SHAPE = "SHAPE"
    WEIGHT_BY_SLOPE = "WEIGHT_BY_SLOPE"
    MINIMUM_SLOPE = "MINIMUM_SLOPE"
    SLOPE = "SLOPE"
    RELIEF = "RELIEF"
    NORTHNESS = "NORTHNESS"
    EASTNESS = "EASTNESS"
    POSITION = "POSITION"
    WETNESS = "WETNESS"

    measures = True
    bytes_per_cell = 14

    def title(self):
        return tr("Terrain factors")

    def purpose(self):
        return tr(
            "Derives from an elevation model the factors that resistance surfaces,"
            " species models and erosion risk ask for. Only the outputs that are asked"
            " for are computed."
        )

    def method(self):
        return tr(
            "Slope by third-order finite differences (Horn, 1981). Relief amplitude:"
            " highest minus lowest elevation within the radius. Northness and"
            " eastness: cosine and sine of the direction that the slope faces."
            " Topographic position: elevation minus the mean within the radius (Weiss,"
            " 2001). Topographic wetness: ln(a / tan beta) (Beven and Kirkby, 1979),"
            " on eight flow directions after depressions are filled. At the edge and"
            " beside nodata the neighbours that are missing are left out."
        )

    def keywords(self):
        return ["slope", "aspect", "relief", "TPI", "TWI", "DEM", tr("topography")]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Elevation (m)"), "quantity"),
            choice(
                self.UNIT,
                tr("Unit of the slope"),
                [("degrees", tr("degrees")), ("percent", tr("percent"))],
                help=tr("The resistance tables of the studies use degrees."),
            ),
            number(
                self.RELIEF_RADIUS,
                tr("Radius of the relief amplitude (m)"),
                500,
                least=0,
                help=tr(
                    "Relief grows with the radius; compare only results of one radius."
                ),
            ),
            number(
                self.POSITION_RADIUS,
                tr("Radius of the topographic position (m)"),
                500,
                least=0,
                help=tr(
                    "The size of the landforms that are to stand out: some hundred"
                    " metres for gullies and knolls, some thousand for valleys and"
                    " ridges."
                ),
            ),
            number(
                self.INNER_RADIUS,
                tr("Inner radius of the topographic position (m)"),
                0,
                least=0,
                help=tr("Above 0 the cell is compared with a ring around it."),
                advanced=True,
            ),
            choice(
                self.SHAPE,
                tr("Shape of the neighbourhood"),
                [("circle", tr("circle")), ("square", tr("square"))],
                advanced=True,
            ),
            yes_no(
                self.WEIGHT_BY_SLOPE,
                tr("Weight northness and eastness by the slope"),
                False,
                help=tr(
                    "Multiplies by the sine of the slope, so that gentle slopes, whose"
                    " aspect matters little, come near 0."
                ),
                advanced=True,
            ),
            number(
                self.MINIMUM_SLOPE,
                tr("Least slope for the topographic wetness (m per m)"),
                0.001,
                least=1e-9,
                help=tr(
                    "Flatter cells count as this steep; on level ground the index would"
                    " be infinite."
                ),
                advanced=True,
            ),
            raster_out(self.SLOPE, tr("Slope (degrees or percent)"), optional=True),
            raster_out(self.RELIEF, tr("Relief amplitude (m)"), optional=True),
            raster_out(
                self.NORTHNESS,
                tr("Northness (-1 to 1)"),
                optional=True,
                help=tr("1 faces north, -1 south, 0 east, west or level."),
            ),
            raster_out(
                self.EASTNESS,
                tr("Eastness (-1 to 1)"),
                optional=True,
                help=tr("1 faces east, -1 west, 0 north, south or level."),
            ),
            raster_out(
                self.POSITION,
                tr("Topographic position index (m)"),
                optional=True,
                help=tr("Above 0 on ridges, below 0 in valleys."),
            ),
            raster_out(
                self.WETNESS,
                tr("Topographic wetness index"),
                optional=True,
                help=tr("Higher is wetter; it takes most of the time."),
            ),
        )

    def refusals(self, given):
        from ...core.raster.terrain_windows import ring_widths, window_widths

        grid, shape = given.reference().grid(), given.value(self.SHAPE)
        if given.wants(self.RELIEF):
            window_widths(grid, given.value(self.RELIEF_RADIUS), shape)
        if given.wants(self.POSITION):
            ring_widths(
                grid,
                given.value(self.POSITION_RADIUS),
                given.value(self.INNER_RADIUS),
                shape,
            )
        return []

    def execute(self, job):
        from ...core.raster import terrain_factors as terrain

        shape = job.value(self.SHAPE)
        steps = [
            (
                terrain.slope,
                {"unit": job.value(self.UNIT)},
                {self.SLOPE: (None, "slope")},
            ),
            (
                terrain.relief_amplitude,
                {"radius": job.value(self.RELIEF_RADIUS), "shape": shape},
                {self.RELIEF: (None, "terrain")},
            ),
            (
                terrain.aspect_components,
                {"weight_by_slope": job.value(self.WEIGHT_BY_SLOPE)},
                {
                    self.NORTHNESS: ("northness", "diverging"),
                    self.EASTNESS: ("eastness", "diverging"),
                },
            ),
            (
                terrain.topographic_position_index,
                {
                    "radius": job.value(self.POSITION_RADIUS),
                    "inner_radius": job.value(self.INNER_RADIUS),
                    "shape": shape,
                },
                {self.POSITION: (None, "diverging")},
            ),
            (
                terrain.topographic_index,
                {"minimum_slope": job.value(self.MINIMUM_SLOPE)},
                {self.WETNESS: (None, "wetness")},
            ),
        ]
        steps = [step for step in steps if any(job.wants(key) for key in step[2])]
        elevation = job.raster(self.INPUT)
        found = []
        for done, (factor, options, outputs) in enumerate(steps):
            result = factor(
                elevation.values,
                elevation.grid,
                **options,
                progress=job.part(done / len(steps), (done + 1) / len(steps)),
            )
            for key, (field, style) in outputs.items():
                values = getattr(result, field) if field else result
                job.write_raster(key, values, elevation.mask, style=style)
                if job.wants(key):
                    found.append(self._range(job, key, values))
        job.say(f"{'; '.join(found)}.")

    def _range(self, job, key, values):
        label = job.tool.declared[key].definition.description()
        if key == self.SLOPE:
            in_degrees = job.value(self.UNIT) == "degrees"
            label = tr("Slope (degrees)") if in_degrees else tr("Slope (percent)")
        return tr(
            "{factor}: {low:,.4g} to {high:,.4g}",
            factor=label,
            low=float(np.fmin.reduce(values, axis=None)),
            high=float(np.fmax.reduce(values, axis=None)),
        )
