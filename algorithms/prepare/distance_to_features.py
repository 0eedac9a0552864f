"""Distance to the nearest feature."""

from ..base import Tool
from ..grids import RasterSource
from ..parameters import features, number_out, numbers, raster, raster_out
from ..texts import tr


class DistanceToFeatures(Tool):
    """How far each cell is from the nearest road, river, mine or other feature."""

    REFERENCE = "REFERENCE"
    FEATURES = "FEATURES"
    CLASSES = "CLASSES"
    OUTPUT = "OUTPUT"
    FARTHEST = "FARTHEST"

    measures = True
    bytes_per_cell = 8

    def title(self):
        return tr("Distance to features")

    def purpose(self):
        return tr(
            "Measures the straight-line distance to roads, settlements, mines, water or"
            " other features: a factor of resistance surfaces, habitat quality and"
            " species models."
        )

    def method(self):
        return tr(
            "Exact Euclidean distance between the centres of cells (Felzenszwalb and"
            " Huttenlocher, 2012). Points count in the cell they lie in, lines in each"
            " cell they cross, polygons in the cells whose centre they cover. Features"
            " beyond the edge of the reference raster are not seen, those on its nodata"
            " cells are."
        )

    def keywords(self):
        return ["proximity", "Euclidean", "roads", "water", "mines", "buffer"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.REFERENCE,
                tr("Reference raster"),
                "quantity",
                help=tr("Gives the cells of the result, and its nodata cells."),
            ),
            features(
                self.FEATURES,
                tr("Features"),
                help=tr("Points, lines or polygons, or a raster of classes."),
            ),
            numbers(
                self.CLASSES,
                tr("Classes that are features (for a raster)"),
                optional=True,
                help=tr("Values with commas. Empty: all values above 0."),
            ),
            raster_out(self.OUTPUT, tr("Distance (m)")),
            number_out(self.FARTHEST, tr("Largest distance (m)")),
        )

    def refusals(self, given):
        from ...core.landscape.foreground import check_foreground

        source = given.source(self.FEATURES)
        if not isinstance(source, RasterSource):
            if given.has(self.CLASSES):
                yield (
                    self.CLASSES,
                    tr(
                        "{name} is a vector layer and has no classes of cells. Leave"
                        " “{label}” empty.",
                        name=source.name,
                        label=given.label(self.CLASSES),
                    ),
                )
            return
        found = given.classes(self.FEATURES)
        if found is None:
            return
        if given.has(self.CLASSES):
            check_foreground(found, given.value(self.CLASSES))
        elif found.max() <= 0:
            yield (
                self.FEATURES,
                tr(
                    "{name} has no cell above 0, so no feature. Name the classes that"
                    " are features.",
                    name=source.name,
                ),
            )

    def execute(self, job):
        from ...core.raster.distance_to_features import distance_to_features

        reference = job.raster(self.REFERENCE)
        # Without its mask: a road just outside the study area is near all the same.
        distance = distance_to_features(
            job.features(self.FEATURES, job.value(self.CLASSES) or ()),
            job.reference.grid(),
            progress=job.progress,
        )
        job.write_raster(self.OUTPUT, distance, reference.mask, style="distance")
        farthest = float(distance.max(initial=0, where=reference.mask))
        job.number(self.FARTHEST, farthest)
        job.say(
            tr(
                "The farthest cell is {farthest:,.0f} m from the nearest feature, on"
                " average it is {mean:,.0f} m.",
                farthest=farthest,
                mean=float(distance.mean(where=reference.mask, dtype=float)),
            )
        )
