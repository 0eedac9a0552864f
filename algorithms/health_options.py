"""How ecosystem health is computed: the options that most users leave as they are."""

from __future__ import annotations

from .parameters import choice, number, rasters, table, yes_no
from .texts import tr


def health_options(tool):
    """Tables, scales and classes, under the keys of the tool."""
    return (
        table(
            tool.RESILIENCE,
            tr("Resistance and resilience of classes"),
            help=tr(
                "Columns code, resistance and resilience, from 0 to 1. Empty: values"
                " that are usual in such studies, for the classes of CLCD; they are"
                " unverified, so look at them."
            ),
            optional=True,
            advanced=True,
        ),
        table(
            tool.EQUIVALENTS,
            tr("Equivalent factors, or values of services"),
            help=tr(
                "A row for each service, a column for each kind of land. Empty: the"
                " table of the Qaidam study."
            ),
            optional=True,
            advanced=True,
        ),
        table(
            tool.CLASSES,
            tr("Kinds of land"),
            help=tr(
                "Which column of the equivalent factors each class has: columns code"
                " and preset_class. Empty: the classes of CLCD."
            ),
            optional=True,
            advanced=True,
        ),
        rasters(
            tool.SERVICES,
            tr("Value of services of each year (any unit per area)"),
            help=tr(
                "In place of equivalent factors: from the tool Value of ecosystem"
                " services, with corrections, or from models."
            ),
            optional=True,
            advanced=True,
        ),
        table(
            tool.WEIGHTS,
            tr("Weights of organisation"),
            help=tr(
                "Columns indicator, scope, weight and direction. Indicators are"
                " metrics of FRAGSTATS, AWMPFD, CI and FI; a scope is landscape or a"
                " kind of important land. Empty: those of the Qaidam study."
            ),
            optional=True,
            advanced=True,
        ),
        choice(
            tool.FRAGMENTATION,
            tr("Fragmentation index FI"),
            [
                ("PD", tr("PD: patches per 100 ha")),
                ("ED", tr("ED: edge density (m/ha)")),
                ("DIVISION", tr("DIVISION: landscape division, 0 to 1")),
                ("SPLIT", tr("SPLIT: splitting index")),
                ("NP", tr("NP: number of patches")),
            ],
            help=tr("The study gives no formula; patch density is our reading."),
            advanced=True,
        ),
        choice(
            tool.ABSENT,
            tr("Where an important class does not occur"),
            [
                ("unfragmented", tr("it is not fragmented")),
                ("nothing", tr("it adds nothing to organisation")),
            ],
            help=tr(
                "With the first, land of one unimportant class has an organisation of"
                " 0.46, about where the classes of the Qaidam study lie."
            ),
            advanced=True,
        ),
        yes_no(
            tool.STRETCH_RESILIENCE,
            tr("Stretch resilience from 0 to 1"),
            True,
            help=tr(
                "As vitality, services and the metrics in organisation always are."
            ),
            advanced=True,
        ),
        yes_no(
            tool.STRETCH_ORGANISATION,
            tr("Stretch organisation as a whole from 0 to 1"),
            False,
            advanced=True,
        ),
        yes_no(
            tool.EACH_YEAR,
            tr("Stretch each year by itself"),
            False,
            help=tr("Then years do not compare."),
            advanced=True,
        ),
        number(
            tool.LOW,
            tr("Percentile that becomes 0"),
            0.0,
            least=0,
            most=100,
            help=tr("0 and 100: lowest and highest value. 5 and 95 cut outliers."),
            advanced=True,
        ),
        number(
            tool.HIGH,
            tr("Percentile that becomes 1"),
            100.0,
            least=0,
            most=100,
            advanced=True,
        ),
        yes_no(
            tool.NATURAL_BREAKS,
            tr("Classes by natural breaks of all years"),
            False,
            help=tr("Else by the table of classes."),
            advanced=True,
        ),
        table(
            tool.BREAKS,
            tr("Table of classes"),
            help=tr(
                "Columns index (EHI, EV, EO, ER, CESI), class, low and high; a limit"
                " belongs to the class below. Empty: Table 3 of the Qaidam study."
            ),
            optional=True,
            advanced=True,
        ),
        number(
            tool.NUMBER,
            tr("Number of classes by natural breaks"),
            5,
            least=2,
            most=9,
            integer=True,
            advanced=True,
        ),
        choice(
            tool.CONNECTIVITY,
            tr("Connectivity"),
            [("8", tr("8 neighbours")), ("4", tr("4 neighbours"))],
            help=tr("Whether cells that touch at a corner are one patch."),
            advanced=True,
        ),
        yes_no(
            tool.FULL_WINDOWS,
            tr("Full windows only"),
            False,
            help=tr("Leaves out cells whose window misses a cell, as FRAGSTATS does."),
            advanced=True,
        ),
    )
