"""The ecological security pattern, put together from its elements."""

from ..base import Tool
from ..parameters import (
    Column,
    lines,
    number_out,
    raster,
    table,
    table_out,
    vector_out,
    zones,
)
from ..texts import tr
from ..vectors import Layer


class SecurityPattern(Tool):
    """Sources, corridors, pinch points and barriers as zones of a plan."""

    LAND_COVER = "LAND_COVER"
    SOURCES = "SOURCES"
    CORRIDORS = "CORRIDORS"
    PINCH_POINTS = "PINCH_POINTS"
    BARRIERS = "BARRIERS"
    CLASS_NAMES = "CLASS_NAMES"
    PATTERN = "PATTERN"
    SUMMARY = "SUMMARY"
    COMPOSITION = "COMPOSITION"
    SOURCES_KM2 = "SOURCES_KM2"
    CORRIDORS_KM = "CORRIDORS_KM"
    OVERLAPS = "OVERLAPS"

    measures = True
    bytes_per_cell = 20

    def title(self):
        return tr("Ecological security pattern")

    def purpose(self):
        return tr(
            "Puts sources, corridors, pinch points and barriers together as the zones"
            " of a plan, in one file with a styled layer for each, and sums up their"
            " number, length, area and land cover. Use it last, after the corridors"
            " have their levels."
        )

    def method(self):
        return tr(
            "The zones of the Qaidam study (section 3.1.4): sources are conservation"
            " zones, important corridors conservation corridors, general corridors"
            " restoration corridors, pinch points control zones, barriers restoration"
            " areas. Pinch points and barriers that share ground are marked."
        )

    def keywords(self):
        return ["ecological network", "zoning", "conservation", "restoration"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.LAND_COVER,
                tr("Land cover"),
                "classes",
                help=tr("Its grid is that of the areas."),
            ),
            zones(self.SOURCES, tr("Ecological sources")),
            lines(
                self.CORRIDORS,
                tr("Corridors"),
                (Column("level", numeric=False),),
                help=tr(
                    "The level is important or general, as the tool Interaction of"
                    " sources writes it."
                ),
            ),
            zones(self.PINCH_POINTS, tr("Pinch points"), optional=True),
            zones(self.BARRIERS, tr("Barriers"), optional=True),
            table(
                self.CLASS_NAMES,
                tr("Names of the land-cover classes"),
                (Column("class"), Column("name", numeric=False)),
                optional=True,
            ),
            vector_out(
                self.PATTERN,
                tr("Security pattern"),
                "any",
                help=tr("A GeoPackage with a layer for each element."),
            ),
            table_out(
                self.SUMMARY,
                tr("Summary of the elements"),
                help=tr("Number, length (km) and area (km²) of each element."),
                optional=True,
            ),
            table_out(
                self.COMPOSITION,
                tr("Land cover of the elements"),
                help=tr("Area (km²) and percent of each class in each element."),
                optional=True,
            ),
            number_out(self.SOURCES_KM2, tr("Area of the sources (km²)")),
            number_out(self.CORRIDORS_KM, tr("Length of the corridors (km)")),
            number_out(self.OVERLAPS, tr("Pairs of pinch point and barrier")),
        )

    def refusals(self, given):
        from ...core.network.security_pattern import LEVELS

        levels = given.table(self.CORRIDORS)["level"]
        for row, level in enumerate(levels, 1):
            if level not in LEVELS:
                yield (
                    self.CORRIDORS,
                    tr(
                        "Corridor {row} of {name} has the level “{level}”. Levels are"
                        " important and general; the tool Interaction of sources"
                        " writes them.",
                        row=row,
                        name=given.source(self.CORRIDORS).name,
                        level=level,
                    ),
                )

    def execute(self, job):
        from ...core.network.security_pattern import security_pattern

        land_cover = job.raster(self.LAND_COVER)
        areas = {
            key: job.zones(key)
            for key in (self.SOURCES, self.PINCH_POINTS, self.BARRIERS)
            if job.has(key)
        }
        corridors = job.table(self.CORRIDORS)
        shapes = job.shapes(self.CORRIDORS)
        links = corridors[["level"]].assign(
            corridor=range(1, len(shapes) + 1), length_m=job.lengths(shapes)
        )
        # Important corridors hold the cells that they share with general ones.
        last = (links["level"] == "important").argsort(kind="stable")
        cells = job.cells_under(
            self.CORRIDORS, [shapes[row] for row in last], links["corridor"].iloc[last]
        )
        names = None
        if job.has(self.CLASS_NAMES):
            named = job.table(self.CLASS_NAMES)
            names = dict(zip(named["class"], named["name"]))
        pattern = security_pattern(
            areas[self.SOURCES],
            job.reference.grid(),
            corridors=cells,
            links=links,
            pinch_points=areas.get(self.PINCH_POINTS),
            barriers=areas.get(self.BARRIERS),
            land_cover=land_cover.values,
            land_cover_mask=land_cover.mask,
            class_names=names,
            progress=job.progress,
        )
        lines_given = corridors.assign(length_km=links["length_m"] / 1000)
        layers = [self._area_layer(job, pattern, areas, key) for key in areas]
        job.write_layers(self.PATTERN, layers + _corridor_layers(lines_given, shapes))
        job.write_table(self.SUMMARY, pattern.summary)
        job.write_table(self.COMPOSITION, pattern.composition)
        found = pattern.summary.set_index("element")
        job.number(self.SOURCES_KM2, float(found.loc["source", "area_km2"]))
        job.number(self.CORRIDORS_KM, float(found["length_km"].sum()))
        job.number(self.OVERLAPS, len(pattern.overlaps))
        job.say(_sentence(found))

    def _area_layer(self, job, pattern, areas, key):
        element, name = {
            self.SOURCES: ("source", "areas_conservation"),
            self.BARRIERS: ("barrier", "areas_restoration"),
            self.PINCH_POINTS: ("pinch point", "areas_control"),
        }[key]
        rows = pattern.areas[pattern.areas["element"] == element]
        found = rows.assign(overlaps=rows["overlap_km2"] > 0).drop(columns="element")
        if key == self.SOURCES:
            found = found.drop(columns=["overlap_km2", "overlaps"])
        shapes = job.outlines(areas[key], found["number"])
        return Layer(name, "polygon", found, shapes)


def _corridor_layers(corridors, shapes):
    layers = []
    for level, name in (
        ("important", "corridors_conservation"),
        ("general", "corridors_restoration"),
    ):
        rows = (corridors["level"] == level).to_numpy().nonzero()[0]
        of_level = [shapes[row] for row in rows]
        layers.append(Layer(name, "line", corridors.iloc[rows], of_level))
    return layers


def _sentence(found):
    """Number and size of each element."""
    labels = {
        "source": tr("{count} sources ({size:,.2f} km²)"),
        "important corridor": tr("{count} important corridors ({size:,.2f} km)"),
        "general corridor": tr("{count} general corridors ({size:,.2f} km)"),
        "pinch point": tr("{count} pinch points ({size:,.2f} km²)"),
        "barrier": tr("{count} barriers ({size:,.2f} km²)"),
        "pinch point and barrier": tr("{count} overlaps ({size:,.2f} km²)"),
    }
    sizes = found["length_km"].fillna(found["area_km2"])
    parts = [
        labels[element].format(count=found.loc[element, "count"], size=size)
        for element, size in sizes.items()
    ]
    return f"{', '.join(parts)}."
