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
                    self.END, tr("Dispersal distance to (m, or cost)"), 10000, least=1e-9
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
        if not given.has(self.THRESHOLDS) and given.value(self.END) < given.value(
            self.START
        ):
            yield (
                self.END,
                tr(
                    "The dispersal distances go from {start:g} to {end:g}. Give an end"
                    " that is not below the start.",
                    start=given.value(self.START),
                    end=given.value(self.END),
                ),
            )

    def execute(self, job):
        from ...core.network.connectivity_sweep import connectivity_sweep
