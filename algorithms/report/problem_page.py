"""A page with a section for each problem: question, maps, figures, advice, gaps."""

from __future__ import annotations

from ..texts import tr
from .charts import chart_of
from .karst_meaning import meaning
from .page import Page
from .readable_tables import readable


class ProblemPage(Page):
    """Collects the sections in their order."""

    def __init__(self, title):
        super().__init__(title, "")
        self.remarks = []
        self._sections = []

    def add_section(self, problem, answer, layers, tables, cartographer):
        """The section of one problem; ``tables`` with whether they get a chart."""
        self._sections.append(
            {
                "title": problem.title,
                "question": problem.question,
                "answered": _answered(answer),
                "maps": [self.drawn_map(layer, cartographer) for layer in layers],
                "tables": [
                    self.shown_table(
                        source, readable(frame), chart_of(frame) if charted else ""
                    )
                    for source, frame, charted in tables
                ],
                "found": answer.found,
                "meaning": list(meaning(answer.numbers)),
                "missing": answer.missing,
                "notes": answer.notes,
            }
        )

    def html(self):
        """The whole page."""
        return super().html(
            "karst_report.html", sections=self._sections, remarks=self.remarks
        )


def _answered(answer):
    if not answer.found:
        return tr("no")
    return tr("in part") if answer.left_out else tr("yes")
