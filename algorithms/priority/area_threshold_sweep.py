"""Priority areas over a range of smallest areas."""

from ..hot_spot_cores import HECTARE, HotSpotCoreTool
from ..parameters import html_out, number, number_out, numbers, table_out
from ..texts import tr


class AreaThresholdSweep(HotSpotCoreTool):
    """How priority areas depend on the smallest area that is asked of a core."""

    START = "START"
    END = "END"
    STEP = "STEP"
    THRESHOLDS = "THRESHOLDS"
    TABLE = "TABLE"
    CHART = "CHART"
    KNEE = "KNEE"

    def title(self):
        return tr("Priority areas by smallest area")

    def purpose(self):
        return tr(
            "Draws how the number and the area of priority areas, and the biodiversity"
            " and services that they hold, fall as larger cores are asked for; and tells"
            " where the curve bends. Use it before the tool Conservation priority areas."
        )

    def method(self):
        return tr(
            "MSPA and filled holes as in the tool Conservation priority areas; then each"
            " smallest area in turn. The bend is where the curve of the area lies"
            " farthest off the line between its ends (Satopää et al., 2011); below a"
            " tenth of the height there is none worth a decision. The Wujiang study"
            " found none either, and took the size of the smallest reserves."
        )

    def keywords(self):
        return ["threshold", "sensitivity", "knee", "curve", "CPA"]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.hot_spot_inputs(),
            number(self.START, tr("Smallest area from (ha)"), 100, least=1e-9),
            number(self.END, tr("Smallest area to (ha)"), 5000, least=1e-9),
            number(self.STEP, tr("Step (ha)"), 100, least=1e-9),
            numbers(
                self.THRESHOLDS,
                tr("Or these smallest areas (ha), with commas"),
                optional=True,
                advanced=True,
            ),
            *self.more_inputs(),
            table_out(self.TABLE, tr("Areas and coverage by smallest area")),
            html_out(self.CHART, tr("Curve"), optional=True),
            number_out(self.KNEE, tr("Smallest area at the bend (ha)")),
        )

    def refusals(self, given):
        from ...core.priority.area_threshold_sweep import checked_thresholds

        checked_thresholds(self._thresholds(given))
        return []

    def _thresholds(self, given):
        """Square metres."""
        from ...core.network.connectivity_sweep import threshold_range

        if given.has(self.THRESHOLDS):
            hectares = given.value(self.THRESHOLDS)
        else:
            keys = (self.START, self.END, self.STEP)
            hectares = threshold_range(*map(given.value, keys))
        return [HECTARE * area for area in hectares]

    def execute(self, job):
        from ...core.priority.area_threshold_sweep import area_threshold_sweep

        biodiversity, services, grid = self.read_hot_spots(job)
        found = area_threshold_sweep(
            biodiversity,
            services,
            grid,
            thresholds=self._thresholds(job.given),
            **self.core_options(job),
            progress=job.progress,
        )
        table, knee = found.table, found.knee
        first, last = table.iloc[0], table.iloc[-1]
        if knee.is_clear:
            bend = tr(
                "the curve bends at {at:,g} ha (strength {strength:.2f} of 1)",
                at=knee.at,
                strength=knee.strength,
            )
        else:
            bend = tr("the curve has no clear bend")
        said = tr(
            "From {start:,g} to {end:,g} ha the cores fall from {most} to {least} and"
            " their area from {large:,.2f} to {small:,.2f} km²; {bend}.",
            start=first["threshold_ha"],
            end=last["threshold_ha"],
            most=int(first["cores"]),
            least=int(last["cores"]),
            large=first["area_km2"],
            small=last["area_km2"],
            bend=bend,
        )
        job.write_table(self.TABLE, table)
        job.write_chart(self.CHART, table, said)
        job.number(self.KNEE, knee.at if knee.is_clear else None)
        job.say(said)
