"""Pinch points over a range of corridor widths."""

from ..critical_areas import CriticalAreaTool
from ..network_parameters import current_mode, weighed_by_resistance
from ..parameters import (
    html_out,
    number_out,
    numbers,
    raster_out,
    table_out,
    yes_no,
)
from ..texts import tr


class CorridorWidthSweep(CriticalAreaTool):
    """How pinch points depend on the corridor width that is assumed."""

    WIDTHS = "WIDTHS"
    MODE = "MODE"
    SQUARED = "SQUARED"
    OVERLAY = "OVERLAY"
    TABLE = "TABLE"
    CHART = "CHART"
    SHARE = "SHARE"
    ALWAYS_KM2 = "ALWAYS_KM2"

    @property
    def bytes_per_cell(self):
        """As pinch points, with the count of widths."""
        return super().bytes_per_cell + 125

    def title(self):
        return tr("Pinch points by corridor width")

    def purpose(self):
        return tr(
            "Finds pinch points at several corridor widths, draws the curve of their"
            " area, and maps at which share of the widths a cell is a pinch point. Use"
            " it to choose the width of the tool Pinch points, and to see which of"
            " them do not depend on the choice."
        )

    def method(self):
        return tr(
            "The tool Pinch points, once for each width on the same links. Overlap is"
            " the area that the pinch points share with those of the width before,"
            " over the area of either: near 1 the choice no longer matters."
        )

    def keywords(self):
        return ["sensitivity", "cutoff", "current", "Pinchpoint Mapper", "curve"]

    def initAlgorithm(self, _config=None):
        _, *advanced = self.details()
        self.add(
            *self.land(),
            numbers(
                self.WIDTHS,
                tr("Corridor widths (m times resistance), with commas"),
                "1000, 2000, 3000, 4000, 5000",
                help=tr(
                    "By how much a way through the corridor may cost more than the"
                    " best one. The Qaidam study tried several and took 10,000, for a"
                    " large basin."
                ),
            ),
            current_mode(self.MODE),
            *advanced,
            yes_no(
                self.SQUARED,
                tr("Square the resistance"),
                False,
                help=tr("Draws the current to the best ways."),
                advanced=True,
            ),
            weighed_by_resistance(self.OVERLAY),
            table_out(
                self.TABLE,
                tr("Pinch points by width"),
                help=tr(
                    "For each width the area of the corridors and the mean and maximum"
                    " current on it, outside the sources; number and area of the pinch"
                    " points; their overlap with those of the width before."
                ),
            ),
            html_out(self.CHART, tr("Curve"), optional=True),
            raster_out(
                self.SHARE,
                tr("Share of the widths at which a cell is a pinch point"),
                help=tr("0: at none; 1: at all of them."),
            ),
            number_out(self.ALWAYS_KM2, tr("Area of pinch points at all widths (km²)")),
        )

    def refusals(self, given):
        from ...core.network.corridor_width_sweep import check_widths

        yield from super().refusals(given)
        check_widths(given.value(self.WIDTHS))

    def execute(self, job):
        from ...core.network.corridor_width_sweep import corridor_width_sweep

        resistance = job.raster(self.RESISTANCE)
        sources = job.zones(self.SOURCES, on=resistance)
        result = corridor_width_sweep(
            resistance.values,
            sources,
            resistance.grid,
            widths=job.value(self.WIDTHS),
            mode=job.value(self.MODE),
            squared=job.value(self.SQUARED),
            classes=job.value(self.CLASSES),
            overlay_resistance=job.value(self.OVERLAY),
            links=self.links(job),
            progress=job.progress,
        )
        found = _found(result)
        job.write_table(self.TABLE, result.table)
        job.write_chart(self.CHART, result.table, found)
        job.write_raster(self.SHARE, result.share, resistance.mask, style="agreement")
        job.number(self.ALWAYS_KM2, result.always_km2)
        job.say(found)


def _found(result):
    """What the sweep shows, in a sentence."""
    first, last = result.table.iloc[0], result.table.iloc[-1]
    return tr(
        "{count} corridor widths from {narrow:,g} to {wide:,g}: the area of the pinch"
        " points goes from {first:,.2f} to {last:,.2f} km²; {always:,.2f} km² are pinch"
        " points at all widths.",
        count=len(result.table),
        narrow=first["width"],
        wide=last["width"],
        first=first["pinch_km2"],
        last=last["pinch_km2"],
        always=result.always_km2,
    )
