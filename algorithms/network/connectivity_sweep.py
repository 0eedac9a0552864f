"""Connectivity over a range of dispersal distances."""

from ..parameters import html_out, number, numbers, table_out
from ..patch_network import PatchNetworkTool
from ..texts import tr


class ConnectivitySweep(PatchNetworkTool):
    """How connectivity depends on the dispersal distance that is assumed."""

    START = "START"
    END = "END"
    STEP = "STEP"
    THRESHOLDS = "THRESHOLDS"
    OVERALL = "OVERALL"
    IMPORTANCE = "IMPORTANCE"
    CHART = "CHART"

    def title(self):
        return tr("Connectivity by dispersal distance")

    def purpose(self):
        return tr(
            "Computes the connectivity indices for a range of dispersal distances and"
            " draws the curve, to see which distance decides: where the number of"
            " components falls, and where the order of the patches changes."
        )

    def method(self):
        return tr(
            "The indices of the tool Connectivity indices (PC, IIC), once for each"
            " distance. NC, NL and LCP count links up to the distance."
        )

    def keywords(self):
        return ["dPC", "threshold", "sensitivity", "Conefor", "curve"]

    def initAlgorithm(self, _config=None):
        self.add(
            *self.network_inputs(
                number(
                    self.START,
                    tr("Dispersal distance from (m, or cost)"),
                    1000,
                    least=1e-9,
                ),
                number(
                    self.END,
                    tr("Dispersal distance to (m, or cost)"),
                    10000,
                    least=1e-9,
                ),
                number(self.STEP, tr("Step (m, or cost)"), 1000, least=1e-9),
                numbers(
                    self.THRESHOLDS,
                    tr("Or these dispersal distances (m, or cost), with commas"),
                    optional=True,
                    advanced=True,
                ),
            ),
            table_out(self.OVERALL, tr("Indices by distance")),
            table_out(
                self.IMPORTANCE,
                tr("Importance of patches by distance"),
                optional=True,
            ),
            html_out(self.CHART, tr("Curve"), optional=True),
        )

    def refusals(self, given):
        yield from super().refusals(given)
        self._thresholds(given)

    def _thresholds(self, given):
        from ...core.network.connectivity_sweep import threshold_range

        if given.has(self.THRESHOLDS):
            return given.value(self.THRESHOLDS)
        return threshold_range(
            given.value(self.START), given.value(self.END), given.value(self.STEP)
        )

    def execute(self, job):
        from ...core.network.connectivity_sweep import connectivity_sweep

        network = self.read_network(job, job.part(0.0, 0.3))
        result = connectivity_sweep(
            network.area,
            network.distance,
            thresholds=self._thresholds(job.given),
            probability=job.value(self.PROBABILITY),
            landscape_area=network.landscape_area,
            progress=job.part(0.3, 1.0),
        )
        overall = result.overall.sort_values("threshold")
        found = _found(overall)
        job.write_table(self.OVERALL, overall)
        job.write_table(self.IMPORTANCE, result.patches)
        job.write_chart(self.CHART, overall, found)
        job.say(found)


def _found(overall):
    """What the curve shows, in a sentence."""
    first, last = overall.iloc[0], overall.iloc[-1]
    whole = overall.loc[overall["NC"] == 1, "threshold"]
    if whole.empty:
        joined = tr(
            "no distance joins all patches, {components} components are left",
            components=int(last["NC"]),
        )
    else:
        joined = tr(
            "all patches are one component from {threshold:,g} on",
            threshold=whole.iloc[0],
        )
    return tr(
        "{count} dispersal distances from {start:,g} to {end:,g}: EC(PC) goes from"
        " {least:,.2f} to {most:,.2f} km²; {joined}.",
        count=len(overall),
        start=first["threshold"],
        end=last["threshold"],
        least=first["EC_PC"],
        most=last["EC_PC"],
        joined=joined,
    )
