"""Conservation priority areas."""

from ..hot_spot_cores import HECTARE, HotSpotCoreTool
from ..parameters import (
    choice,
    features,
    number,
    number_out,
    raster_out,
    table_out,
    vector_out,
)
from ..texts import tr


class PriorityAreas(HotSpotCoreTool):
    """Which land to protect for biodiversity, for its services, or for both."""

    MINIMUM_AREA = "MINIMUM_AREA"
    FLAGSHIP = "FLAGSHIP"
    PRECEDENCE = "PRECEDENCE"
    CLASSES = "CLASSES"
    CORES = "CORES"
    AREAS = "AREAS"
    SUMMARY = "SUMMARY"
    COUNT = "COUNT"
    AREA_KM2 = "AREA_KM2"
    PERCENT = "PERCENT"

    def title(self):
        return tr("Conservation priority areas")

    def purpose(self):
        return tr(
            "Finds the land that is worth protecting most: large, compact hot spots of"
            " biodiversity, of ecosystem services, and of both. The tool Gap analysis"
            " tells how much of it reserves protect."
        )

    def method(self):
        return tr(
            "The Wujiang study: hot spots of either layer are taken apart by MSPA, holes"
            " in the cores filled, and cores below an area dropped; where both overlap,"
            " the class is joint. The study counts the joint class within both others"
            " too, so that its parts sum to more than its total; here no cell is in two"
            " classes, and they sum to the total."
        )

    def keywords(self):
        return ["CPA", "hot spot", "MSPA", "flagship", "protected area", "Wujiang"]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.hot_spot_inputs(),
            number(
                self.MINIMUM_AREA,
                tr("Smallest area of a core (ha)"),
                1000,
                least=0,
                help=tr(
                    "1000 in the Wujiang study, whose smallest reserves have that size."
                    " The tool Priority areas by smallest area draws the curve."
                ),
            ),
            features(
                self.FLAGSHIP,
                tr("Areas of flagship species"),
                optional=True,
                help=tr("Taken as they are, whatever their form and size."),
            ),
            choice(
                self.PRECEDENCE,
                tr("Where areas of flagship species overlap other classes"),
                [
                    ("last", tr("the other class stays")),
                    ("after_joint", tr("only the joint class stays")),
                    ("first", tr("flagship species come first")),
                ],
                advanced=True,
            ),
            *self.more_inputs(),
            raster_out(self.CLASSES, tr("Classes of priority")),
            raster_out(
                self.CORES,
                tr("Cores of the hot spots"),
                optional=True,
                help=tr("Before small ones are dropped, their holes filled."),
            ),
            vector_out(
                self.AREAS,
                tr("Priority areas"),
                "polygon",
                help=tr("Connected cells of one class, with area, share and means."),
            ),
            table_out(self.SUMMARY, tr("Areas and shares by class"), optional=True),
            number_out(self.COUNT, tr("Number of areas")),
            number_out(self.AREA_KM2, tr("Area of all together (km²)")),
            number_out(self.PERCENT, tr("Percent of the study area")),
        )

    def execute(self, job):
        from ...core.priority.priority_areas import MISSING, priority_areas

        biodiversity, services, grid = self.read_hot_spots(job)
        flagship = job.features(self.FLAGSHIP) if job.has(self.FLAGSHIP) else None
        found = priority_areas(
            biodiversity,
            services,
            grid,
            flagship=flagship,
            flagship_precedence=job.value(self.PRECEDENCE),
            minimum_area=job.value(self.MINIMUM_AREA) * HECTARE,
            **self.core_options(job),
            progress=job.progress,
        )
        job.write_raster(
            self.CLASSES, found.classes, style="priority_classes", nodata=MISSING
        )
        job.write_raster(
            self.CORES, found.cores, style="priority_cores", nodata=MISSING
        )
        job.write_polygons(
            self.AREAS, found.labels, found.areas, by="area", style="priority_areas"
        )
        job.write_table(self.SUMMARY, found.summary)
        rows = found.summary.set_index("priority")
        percent = rows["percent"]
        job.number(self.COUNT, len(found.areas))
        job.number(self.AREA_KM2, found.area_km2)
        job.number(self.PERCENT, float(percent["all"]))
        if {"share_biodiversity", "share_services"} <= set(rows):
            job.say(
                tr(
                    "They hold {biodiversity:.1f} percent of the biodiversity and"
                    " {services:.1f} percent of the services.",
                    biodiversity=rows.loc["all", "share_biodiversity"],
                    services=rows.loc["all", "share_services"],
                )
            )
        job.say(
            tr(
                "{count} priority areas, {area:,.2f} km², {percent:.2f} percent of the"
                " study area: {joint:.2f} for both, {biodiversity:.2f} for biodiversity"
                " only, {services:.2f} for services only, {flagship:.2f} for flagship"
                " species.",
                count=len(found.areas),
                area=found.area_km2,
                percent=percent["all"],
                joint=percent["joint"],
                biodiversity=percent["biodiversity"],
                services=percent["services"],
                flagship=percent["flagship"],
            )
        )
