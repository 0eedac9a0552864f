"""Weights of factors by the analytic hierarchy process."""

from ..base import Tool
from ..parameters import choice, matrix, number_out, table_out, tables, text
from ..texts import refusal_text, tr

FORM_ROWS = 3
FORM_COLUMNS = 9  # as many factors as a person can compare; tables take up to 15
USUAL_LIMIT = 0.1


class Ahp(Tool):
    """Weights of factors from pairwise judgements, and whether these contradict."""

    MATRIX = "MATRIX"
    NAMES = "NAMES"
    TABLES = "TABLES"
    METHOD = "METHOD"
    RANDOM_INDEX = "RANDOM_INDEX"
    OUTPUT = "OUTPUT"
    LAMBDA_MAX = "LAMBDA_MAX"
    CONSISTENCY_INDEX = "CONSISTENCY_INDEX"
    CONSISTENCY_RATIO = "CONSISTENCY_RATIO"

    def title(self):
        return tr("Factor weights (AHP)")

    def purpose(self):
        return tr(
            "Turns judgements of how much more one factor matters than another into"
            " weights for a resistance surface, and checks the judgements for"
            " contradictions. Several experts are combined by the geometric mean."
        )

    def method(self):
        return tr(
            "Analytic hierarchy process: Saaty (1980). Judgements go from 1 (alike) to"
            " 9 (extremely more) or are reciprocals of these. A consistency ratio below"
            " 0.1 is accepted. Groups: Aczél and Saaty (1983)."
        )

    def keywords(self):
        return ["AHP", "analytic hierarchy process", "YAAHP", "weight", "Saaty"]

    def initAlgorithm(self, _config=None):
        self.add(
            matrix(
                self.MATRIX,
                tr("Judgements: row over column (1/9 to 9)"),
                [str(number) for number in range(1, FORM_COLUMNS + 1)],
                FORM_ROWS,
                [0] * (FORM_ROWS * FORM_COLUMNS),
                help=tr(
                    "One row and column for each factor, in the same order. One half"
                    " is enough: 0 gets the reciprocal of the opposite cell. Fractions"
                    " such as 1/3 are understood. Scripts give the cells row by row."
                ),
                optional=True,
            ),
            text(
                self.NAMES,
                tr("Names of the factors, with commas"),
                optional=True,
                help=tr("Of the matrix above. Empty: 1, 2, 3 …"),
            ),
            tables(
                self.TABLES,
                tr("Or judgements as tables, one for each expert"),
                optional=True,
                help=tr(
                    "First column: names of the factors; then one column of judgements"
                    " for each factor. Up to 15 factors."
                ),
            ),
            choice(
                self.METHOD,
                tr("Weights are"),
                [
                    ("eigenvector", tr("the principal eigenvector (Saaty)")),
                    ("geometric", tr("geometric means of the rows")),
                    ("column_normalised", tr("row means of the normalised columns")),
                ],
                advanced=True,
            ),
            choice(
                self.RANDOM_INDEX,
                tr("Random index"),
                [
                    ("saaty1980", tr("Saaty (1980)")),
                    ("later", tr("the later series of many Chinese texts")),
                ],
                advanced=True,
            ),
            table_out(self.OUTPUT, tr("Weights")),
            number_out(self.LAMBDA_MAX, tr("Largest eigenvalue")),
            number_out(self.CONSISTENCY_INDEX, tr("Consistency index (CI)")),
            number_out(self.CONSISTENCY_RATIO, tr("Consistency ratio (CR)")),
        )

    def refusals(self, given):
        from ...core.network.ahp import check_pairwise

        if given.has(self.MATRIX) == given.has(self.TABLES):
            yield (
                self.MATRIX,
                tr("Give judgements either as a matrix or as tables, one of the two."),
            )
            return
        for source, judged in self._judgements(given):
            for refusal in check_pairwise(judged.matrix, judged.names):
                yield self.MATRIX, f"{source}: {refusal_text(refusal)}"

    def _judgements(self, given):
        """What each expert judges: [(name, judgements), ...]."""
        from ...core.network.judgement_matrix import (
            same_factors,
            tabled_judgements,
            typed_judgements,
        )

        if given.has(self.MATRIX):
            judged = typed_judgements(
                given.value(self.MATRIX),
                names=given.words(self.NAMES),
                form_columns=FORM_COLUMNS,
            )
            return [(tr("Matrix"), judged)]
        sources = given.source(self.TABLES)
        judged = [tabled_judgements(table) for table in given.tables(self.TABLES)]
        return [
            (source.name, one) for source, one in zip(sources, same_factors(judged))
        ]

    def execute(self, job):
        import pandas as pd

        from ...core.network.ahp import ahp_weights, group_judgements

        experts = self._judgements(job.given)
        options = {
            "method": job.value(self.METHOD),
            "random_index": job.value(self.RANDOM_INDEX),
        }
        for name, judged in experts:
            self._tell_of_contradiction(
                job, name, judged.names, ahp_weights(judged.matrix, **options)
            )
        names = experts[0][1].names
        result = ahp_weights(
            group_judgements([judged.matrix for _, judged in experts]), **options
        )
        table = pd.DataFrame({"factor": names, "weight": result.weights})
        job.write_table(self.OUTPUT, table)
        job.number(self.LAMBDA_MAX, result.lambda_max)
        job.number(self.CONSISTENCY_INDEX, result.consistency_index)
        job.number(self.CONSISTENCY_RATIO, result.consistency_ratio)
        weights = [
            f"{name} {weight:.3f}"
            for name, weight in zip(table["factor"], table["weight"])
        ]
        job.say(tr("Weights: {weights}.", weights=", ".join(weights)))
        job.say(
            tr(
                "{factors} factors, {experts} matrices; consistency ratio {ratio:.4f}"
                " (limit {limit}).",
                factors=len(names),
                experts=len(experts),
                ratio=result.consistency_ratio,
                limit=USUAL_LIMIT,
            )
        )

    def _tell_of_contradiction(self, job, expert, names, result):
        if result.consistency_ratio < USUAL_LIMIT:
            return
        worst = result.worst
        job.warn(
            tr(
                "{expert}: the judgements contradict each other, consistency ratio"
                " {ratio:.3f} (limit {limit}). The farthest off is {row} over"
                " {column}: {given:.3g}, where {consistent:.3g} would agree with the"
                " others. Judge it anew.",
                expert=expert,
                ratio=result.consistency_ratio,
                limit=USUAL_LIMIT,
                row=names[worst.row],
                column=names[worst.column],
                given=worst.given,
                consistent=worst.consistent,
            )
        )
