"""A table of the studies, to look at and to edit."""

from ..base import Tool
from ..parameters import choice, number_out, table_out
from ..presets import notes_of, preset_titles, read_preset
from ..texts import refusal_text, tr


class PresetTable(Tool):
    """Write one of the shipped tables, and say what is odd about it."""

    PRESET = "PRESET"
    OUTPUT = "OUTPUT"
    FAULTS = "FAULTS"

    def title(self):
        return tr("Table of a study")

    def purpose(self):
        return tr(
            "Writes a table of the studies, as it was printed, for your own edits:"
            " resistance scores, corrections, class names. Give the edited file to the"
            " tool that needs it. The log tells what is inconsistent in print, so that"
            " you can correct it first."
        )

    def method(self):
        return tr(
            "The tables are kept as published, with a note where the print contradicts"
            " itself and a source in each row. Tables of resistance and corrections are"
            " checked as the tool that reads them does."
        )

    def keywords(self):
        return ["preset", "Liuzhi", "Qaidam", "template", tr("default values")]

    def initAlgorithm(self, _config=None):
        self.add(
            choice(
                self.PRESET,
                tr("Table"),
                list(preset_titles().items()),
                help=tr(
                    "The tables of the papers are as printed, with their misprints."
                ),
            ),
            table_out(self.OUTPUT, tr("Table for editing")),
            number_out(self.FAULTS, tr("Number of faults to correct before use")),
        )

    def execute(self, job):
        from ...core.network.resistance_table import (
            check_correction_table,
            check_resistance_table,
            remarks,
        )

        preset = job.value(self.PRESET)
        table = read_preset(preset)
        job.write_table(self.OUTPUT, table)
        faults, notes = [], notes_of(table)
        if "score" in table:
            faults, notes = check_resistance_table(table), remarks(table)
        elif "coefficient" in table:
            faults = check_correction_table(table)
        for note in notes:
            job.say(note)
        for fault in faults:
            job.warn(refusal_text(fault))
        job.number(self.FAULTS, len(faults))
        job.say(
            tr(
                "{title}: {rows} rows, {faults} faults to correct before use.",
                title=preset_titles()[preset],
                rows=len(table),
                faults=len(faults),
            )
        )
