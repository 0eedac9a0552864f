"""Reclassify a raster by a table."""

from ..base import Tool
from ..parameters import Column, choice, raster, raster_out, table, yes_no
from ..texts import tr


class Reclassify(Tool):
    """Give each class or range of a raster the value that a table has for it."""

    INPUT = "INPUT"
    TABLE = "TABLE"
    CLASSES = "CLASSES"
    CLOSED = "CLOSED"
    UNMATCHED = "UNMATCHED"
    OUTPUT = "OUTPUT"

    bytes_per_cell = 5

    def title(self):
        return tr("Reclassify by table")

    def purpose(self):
        return tr(
            "Replaces classes or ranges of a raster by the values of a table: scores,"
            " coefficients, new classes. Gaps, overlaps and classes without a row are"
            " refused by name."
        )

    def method(self):
        return tr("A row holds for its exact class, or for the range from low to high.")

    def keywords(self):
        return ["reclass", "lookup", "score"]

    def initAlgorithm(self, _config=None):
        self.add(
            raster(self.INPUT, tr("Raster"), "quantity"),
            table(
                self.TABLE,
                tr("Table"),
                (
                    Column("value"),
                    Column("class", numeric=False, required=False, empty_allowed=True),
                    Column("low", required=False, empty_allowed=True),
                    Column("high", required=False, empty_allowed=True),
                ),
                help=tr(
                    "Each row has an exact class, or a range from low to high (empty:"
                    " open-ended), in the raster's units; and the value it gets."
                ),
            ),
            choice(
                self.CLOSED,
                tr("A limit between two ranges belongs to"),
                [("left", tr("the upper range")), ("right", tr("the lower range"))],
                advanced=True,
            ),
            choice(
                self.UNMATCHED,
                tr("Cells that no row covers"),
                [
                    ("refuse", tr("refuse the table")),
                    ("missing", tr("become nodata")),
                    ("keep", tr("keep their value")),
                ],
                advanced=True,
            ),
            yes_no(
                self.CLASSES,
                tr("Draw the result as classes"),
                False,
                help=tr("Otherwise it is drawn as a continuous quantity."),
                advanced=True,
            ),
            raster_out(self.OUTPUT, tr("Reclassified")),
        )

    def refusals(self, given):
        from ...core.raster.class_table import check_ranges

        for refusal in check_ranges(
            given.table(self.TABLE),
            name=given.source(self.TABLE).name,
            gaps=given.value(self.UNMATCHED) == "refuse",
        ):
            yield self.TABLE, refusal

    def execute(self, job):
        from ...core.raster.reclassify import reclassify

        raster_given = job.raster(self.INPUT)
        result = reclassify(
            raster_given.values,
            job.table(self.TABLE),
            mask=raster_given.mask,
            closed=job.value(self.CLOSED),
            unmatched=job.value(self.UNMATCHED),
            name=raster_given.name,
            progress=job.progress,
        )
        style = "classes" if job.value(self.CLASSES) else "quantity"
        job.write_raster(self.OUTPUT, result.values, result.mask, style=style)
        job.say(
            tr(
                "{cells:,} cells reclassified by {rows} rows; {missing:,} are nodata.",
                cells=int(result.mask.sum()),
                rows=len(job.table(self.TABLE)),
                missing=int((~result.mask).sum()),
            )
        )
