"""Interaction of ecological sources along their corridors."""

from ..base import Tool
from ..parameters import (
    Column,
    choice,
    lines,
    number,
    number_out,
    raster,
    table_out,
    vector_out,
    zones,
)
from ..texts import tr


class Gravity(Tool):
    """How strongly linked sources interact, and which corridors are important."""

    RESISTANCE = "RESISTANCE"
    SOURCES = "SOURCES"
    CORRIDORS = "CORRIDORS"
    IMPORTANT = "IMPORTANT"
    THRESHOLD = "THRESHOLD"
    CLASSES = "CLASSES"
    LINES = "LINES"
    MATRIX = "MATRIX"
    IMPORTANT_COUNT = "IMPORTANT_COUNT"
    IMPORTANT_KM = "IMPORTANT_KM"

    measures = True
    bytes_per_cell = 14

    def title(self):
        return tr("Interaction of sources (gravity model)")

    def purpose(self):
        return tr(
            "Tells important corridors from general ones: large sources of low"
            " resistance that a cheap corridor links interact strongly. Use it on the"
            " result of the tool Ecological corridors."
        )

    def method(self):
        return tr(
            "Gravity model of the Qaidam study (equation 5), after Kong et al. (2010),"
            " Landscape and Urban Planning 95: G = (Lmax / L)² ln(S1) ln(S2) / (P1 P2)"
            " with the areas S (m²) and mean resistances P of the sources, the cost L"
            " of the corridor and the largest of these costs."
        )

    def keywords(self):
        return ["gravity", "interaction", "importance", "corridor level"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(
                self.RESISTANCE,
                tr("Resistance"),
                "quantity",
                help=tr("The mean within a source is its resistance."),
            ),
            zones(self.SOURCES, tr("Ecological sources")),
            lines(
                self.CORRIDORS,
                tr("Corridors"),
                (Column("core1"), Column("core2"), Column("cw_dist")),
                help=tr(
                    "The result of the tool Ecological corridors, made from the same"
                    " sources."
                ),
            ),
            choice(
                self.IMPORTANT,
                tr("A corridor is important"),
                [
                    ("threshold", tr("where the interaction is above the threshold")),
                    ("natural_breaks", tr("in the highest class of natural breaks")),
                ],
            ),
            number(
                self.THRESHOLD,
                tr("Threshold of the interaction"),
                400,
                least=0,
                help=tr(
                    "400 in the Qaidam study. The interaction depends on the scale of"
                    " the resistance; natural breaks do not."
                ),
            ),
            number(
                self.CLASSES,
                tr("Classes of natural breaks (number)"),
                2,
                least=2,
                most=9,
                integer=True,
                advanced=True,
            ),
            vector_out(self.LINES, tr("Corridors with their levels"), "line"),
            table_out(
                self.MATRIX,
                tr("Matrix of interaction"),
                optional=True,
                help=tr("Sources by sources; empty where no corridor links them."),
            ),
            number_out(self.IMPORTANT_COUNT, tr("Number of important corridors")),
            number_out(self.IMPORTANT_KM, tr("Length of important corridors (km)")),
        )

    def execute(self, job):
        from ...core.network.gravity import gravity_model
        from ...core.network.patch_areas import patch_areas
        from ...core.raster.zone_means import zone_means

        resistance = job.raster(self.RESISTANCE)
        sources = job.zones(self.SOURCES, on=resistance)
        shapes = job.shapes(self.CORRIDORS)
        corridors = job.table(self.CORRIDORS)
        result = gravity_model(
            patch_areas(sources, resistance.grid),
            zone_means(
                resistance.values, sources, resistance.grid, progress=job.progress
            ),
            corridors.assign(row=range(len(corridors))),
            important=job.value(self.IMPORTANT),
            threshold=job.value(self.THRESHOLD),
            classes=job.value(self.CLASSES),
        )
        kept = [shapes[row] for row in result.links["row"]]
        links = result.links.drop(columns="row")
        job.write_features(self.LINES, "line", links, kept, style="corridor_levels")
        matrix = result.matrix.rename_axis("source").reset_index()
        job.write_table(self.MATRIX, matrix)
        important = (links["level"] == "important").to_numpy()
        lengths = job.lengths(kept) / 1000
        job.number(self.IMPORTANT_COUNT, int(important.sum()))
        job.number(self.IMPORTANT_KM, float(lengths[important].sum()))
        job.say(
            tr(
                "{important} important corridors, {important_km:,.2f} km, and {general}"
                " general ones, {general_km:,.2f} km; interaction from {low:,.1f} to"
                " {high:,.1f}.",
                important=int(important.sum()),
                important_km=lengths[important].sum(),
                general=int((~important).sum()),
                general_km=lengths[~important].sum(),
                low=links["interaction"].min(),
                high=links["interaction"].max(),
            )
        )
