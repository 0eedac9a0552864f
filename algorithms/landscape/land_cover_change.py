"""Change of land cover between dates."""

import numpy as np

from ..base import Tool
from ..parameters import (
    Column,
    html_out,
    number_out,
    numbers,
    raster_out,
    rasters,
    table,
    table_out,
)
from ..rasters import CLASS_LIMIT
from ..texts import tr


class LandCoverChange(Tool):
    """What became what, how much, and how fast."""

    MAPS = "MAPS"
    TIMES = "TIMES"
    CLASSES = "CLASSES"
    MATRIX = "MATRIX"
    DYNAMICS = "DYNAMICS"
    OVERALL = "OVERALL"
    AREAS = "AREAS"
    CHART = "CHART"
    CHANGE = "CHANGE"
    TIMES_CHANGED = "TIMES_CHANGED"
    CHANGED_HA = "CHANGED_HA"
    DEGREE = "DEGREE"

    measures = True
    bytes_per_cell = 16

    def title(self):
        return tr("Land-cover change")

    def purpose(self):
        return tr(
            "Compares land cover of two or more dates: the transition matrix, gains,"
            " losses and dynamic degrees of classes, a chart of what became what, and"
            " a map of the changes. Use it to see why services or health changed."
        )

    def method(self):
        return tr(
            "Cells that have a class at all dates are compared. Single dynamic degree ="
            " (end - start) / start / years; comprehensive dynamic degree = changed"
            " area / area / years, in percent (Wang and Bao 1999; Zhu and Li 2003)."
            " With more than two dates the tables have each step and the whole period."
        )

    def keywords(self):
        return ["transition matrix", "Sankey", "land use", "dynamic degree", "Markov"]

    def initAlgorithm(self, _config=None):
        self.add(
            rasters(
                self.MAPS,
                tr("Land cover at each date (classes), from the earliest on"),
                help=tr(
                    "By one legend. Maps on another grid than the first are warped to"
                    " it (nearest neighbour), and the log says so."
                ),
            ),
            numbers(
                self.TIMES,
                tr("Dates (years), in the order of the maps"),
                help=tr("With commas, for example 2000, 2010, 2020."),
            ),
            table(
                self.CLASSES,
                tr("Table of classes"),
                (
                    Column("class"),
                    Column("name", numeric=False),
                    Column("colour", numeric=False, required=False, empty_allowed=True),
                ),
                help=tr(
                    "The common legend: a class of a map without a row is refused. The"
                    " colour, such as #4e79a7, is for the chart."
                ),
                optional=True,
            ),
            table_out(self.MATRIX, tr("Transition matrix (ha)")),
            table_out(
                self.DYNAMICS,
                tr("Gains, losses and dynamic degrees of classes"),
                optional=True,
            ),
            table_out(self.OVERALL, tr("Change of the whole land"), optional=True),
            table_out(self.AREAS, tr("Area of classes at each date"), optional=True),
            html_out(self.CHART, tr("Chart of what became what"), optional=True),
            raster_out(
                self.CHANGE,
                tr("Changes from the first to the last date"),
                optional=True,
                help=tr("A number for each kind of change; 0 where there is none."),
            ),
            raster_out(
                self.TIMES_CHANGED, tr("How often a cell changed"), optional=True
            ),
            number_out(self.CHANGED_HA, tr("Area changed from first to last (ha)")),
            number_out(self.DEGREE, tr("Comprehensive dynamic degree (% per year)")),
        )

    def refusals(self, given):
        from ...core.landscape.land_cover_change import check_legends, check_times

        times = given.value(self.TIMES)
        sources = given.source(self.MAPS)
        check_times(times, len(sources))
        found = []
        for source in sources:
            scanned = given.scan_source(source, "classes")
            if scanned is None:
                return
            if scanned.classes is None:
                yield (
                    self.MAPS,
                    tr(
                        "{name} has more than {limit:,} different values, so it is no"
                        " raster of classes. Classify it first.",
                        name=source.name,
                        limit=CLASS_LIMIT,
                    ),
                )
                return
            found.append(scanned.classes)
        legend = given.table(self.CLASSES)["class"] if given.has(self.CLASSES) else None
        check_legends(found, times, legend)

    def execute(self, job):
        from ...core.landscape.land_cover_change import (
            land_cover_change,
            transition_matrix,
            with_names,
        )
        from ..chart_page import page_with
        from ..sankey import sankey

        maps = job.rasters(self.MAPS, "classes")
        result = land_cover_change(
            [one.values for one in maps],
            job.value(self.TIMES),
            maps[0].reference.grid(),
            masks=[one.mask for one in maps],
            progress=job.progress,
        )
        names, colours = {}, {}
        if job.has(self.CLASSES):
            legend = job.table(self.CLASSES).set_index("class")
            names = legend["name"].to_dict()
            colours = legend["colour"].to_dict() if "colour" in legend else {}
        for key, frame in (
            (self.MATRIX, transition_matrix(result.transitions)),
            (self.DYNAMICS, result.dynamics),
            (self.OVERALL, result.overall),
            (self.AREAS, result.areas),
        ):
            job.write_table(key, with_names(frame, names))
        labels = {
            f"{row.number:g}": " → ".join(
                str(names.get(value) or f"{value:g}")
                for value in (row.from_class, row.to_class)
            )
            for row in result.changes.itertuples()
        }
        labels["0"] = tr("No change")
        free = np.iinfo(result.change.dtype).max
        for key, values, nodata, kinds in (
            (self.CHANGE, result.change, free, labels),
            (self.TIMES_CHANGED, result.times_changed, 255, None),
        ):
            job.write_raster(
                key, values, result.mask, style="changes", nodata=nodata, labels=kinds
            )
        whole = result.overall.iloc[-1]
        found = tr(
            "{changed:,.2f} ha of {area:,.2f} ha changed from {first:g} to {last:g}"
            " ({percent:.2f} %); comprehensive dynamic degree {degree:.3f} % per year.",
            changed=whole["changed_ha"],
            area=float(result.mask.sum() * maps[0].grid.cell_area / 1e4),
            first=whole["from_time"],
            last=whole["to_time"],
            percent=whole["changed_percent"],
            degree=whole["comprehensive_dynamic_degree"],
        )
        if job.wants(self.CHART):
            chart = sankey(result.areas, result.transitions, names, colours)
            job.write_text(self.CHART, page_with(self.title(), chart, found))
        job.number(self.CHANGED_HA, float(whole["changed_ha"]))
        job.number(self.DEGREE, float(whole["comprehensive_dynamic_degree"]))
        job.say(found)
