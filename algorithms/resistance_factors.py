"""What the tools that score factors share: the factors, their scores and weights."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .base import Tool
from .parameters import Column, choice, rasters, table, yes_no
from .texts import tr


@dataclass(frozen=True)
class ResistanceFactors:
    """What a resistance surface is made of, read from the layers.

    Attributes
    ----------
    factors, corrections, masks : dict of arrays
        By the name of the factor or correction.
    scores : DataFrame
    options : dict
        ``weights``, ``rescale_weights`` and ``closed`` of ``resistance_surface``.
    """

    factors: dict
    corrections: dict
    masks: dict
    scores: object
    options: dict

    @property
    def mask(self):
        """True where each of them has a value."""
        return np.logical_and.reduce(list(self.masks.values()))


class ResistanceFactorTool(Tool):
    """A tool that makes resistance surfaces of factors."""

    FACTORS = "FACTORS"
    SCORES = "SCORES"
    WEIGHTS = "WEIGHTS"
    RESCALE_WEIGHTS = "RESCALE_WEIGHTS"
    CLOSED = "CLOSED"
    CORRECTIONS = "CORRECTIONS"
    CORRECTION_TABLE = "CORRECTION_TABLE"

    def factors(self):
        """The parameters of the factors and their scores."""
        return (
            rasters(
                self.FACTORS,
                tr("Factors"),
                help=tr(
                    "One raster for each factor of the score table, in its order; or"
                    " in any order where all have the factors' names. The first is the"
                    " grid of the result."
                ),
            ),
            table(
                self.SCORES,
                tr("Scores"),
                (
                    Column("factor", numeric=False),
                    *_class_or_range(),
                    Column("score"),
                    Column("weight", required=False, empty_allowed=True),
                ),
                help=tr(
                    "A row for each class of each factor: an exact class (with its"
                    " number in the column code where class holds words), or a range"
                    " from low to high (empty: open-ended); its score, above 0; and"
                    " the factor's weight. The tables of the studies are in the"
                    " plugin's folder resources/presets."
                ),
            ),
        )

    def adjustments(self, *, advanced=False):
        """The parameters of the weights and corrections; all have an answer."""
        return (
            table(
                self.WEIGHTS,
                tr("Weights, instead of those in the scores"),
                (Column("factor", numeric=False), Column("weight")),
                help=tr("For example from the analytic hierarchy process."),
                optional=True,
                advanced=advanced,
            ),
            yes_no(
                self.RESCALE_WEIGHTS,
                tr("Rescale weights to the sum 1"),
                False,
                help=tr("Otherwise weights that do not sum to 1 are refused."),
                advanced=True,
            ),
            choice(
                self.CLOSED,
                tr("A limit between two ranges belongs to"),
                [("left", tr("the upper range")), ("right", tr("the lower range"))],
                advanced=True,
            ),
            rasters(
                self.CORRECTIONS,
                tr("Corrections"),
                help=tr(
                    "Rasters of degradation or hazard, in the order in which the table"
                    " of corrections names them, or called as there."
                ),
                optional=True,
                advanced=advanced,
            ),
            table(
                self.CORRECTION_TABLE,
                tr("Correction coefficients"),
                (
                    Column("correction", numeric=False),
                    *_class_or_range(),
                    Column("coefficient"),
                ),
                help=tr(
                    "A row for each class of each correction, with the coefficient by"
                    " which it multiplies the resistance; 1 leaves it as it is."
                ),
                optional=True,
                advanced=advanced,
            ),
        )

    def refusals(self, given):
        from ..core.network.resistance_table import (
            by_correction,
            check_correction_table,
            check_resistance_table,
            weights_by_factor,
        )

        weights = None
        if given.has(self.WEIGHTS):
            weights = weights_by_factor(given.table(self.WEIGHTS))
        scores = given.table(self.SCORES)
        for refusal in check_resistance_table(
            scores,
            scores["factor"].unique(),
            weights=weights,
            rescale_weights=given.value(self.RESCALE_WEIGHTS),
        ):
            yield self.SCORES, refusal
        _layers(given, self.FACTORS, scores["factor"].unique())
        if given.has(self.CORRECTIONS) != given.has(self.CORRECTION_TABLE):
            yield (
                self.CORRECTIONS,
                tr(
                    "Corrections need both rasters and a table of coefficients. Give"
                    " both or neither."
                ),
            )
        elif given.has(self.CORRECTIONS):
            coefficients = given.table(self.CORRECTION_TABLE)
            for refusal in check_correction_table(coefficients):
                yield self.CORRECTION_TABLE, refusal
            _layers(given, self.CORRECTIONS, list(by_correction(coefficients)))

    def read_factors(self, job):
        """Read all layers, and say which serves for what."""
        from ..core.network.resistance_surface import correction_coefficient
        from ..core.network.resistance_table import (
            by_correction,
            by_factor,
            remarks,
            weights_by_factor,
        )

        scores = job.table(self.SCORES)
        for remark in remarks(scores):
            job.warn(remark)
        weights = None
        if job.has(self.WEIGHTS):
            weights = weights_by_factor(job.table(self.WEIGHTS))
        closed = job.value(self.CLOSED)
        factors, masks, corrections = {}, {}, {}
        for name, _, raster in _read(job, self.FACTORS, by_factor(scores)):
            factors[name], masks[name] = raster.values, raster.mask
        if job.has(self.CORRECTIONS):
            tables = by_correction(job.table(self.CORRECTION_TABLE))
            for name, rows, raster in _read(job, self.CORRECTIONS, tables):
                coefficient = correction_coefficient(
                    raster.values, rows, mask=raster.mask, closed=closed, name=name
                )
                corrections[name] = coefficient.values
                masks[name] = coefficient.mask
        options = {
            "weights": weights,
            "rescale_weights": job.value(self.RESCALE_WEIGHTS),
            "closed": closed,
        }
        return ResistanceFactors(factors, corrections, masks, scores, options)


def _class_or_range():
    return (
        Column("class", numeric=False, required=False, empty_allowed=True),
        Column("code", required=False, empty_allowed=True),
        Column("low", required=False, empty_allowed=True),
        Column("high", required=False, empty_allowed=True),
    )


def _layers(given, key, names):
    """Factor to its raster."""
    from ..core.network.factor_layers import factor_layers

    sources = given.source(key)
    layers = [source.name for source in sources]
    places = factor_layers(list(names), layers, parameter=key.lower())
    return {name: sources[place] for name, place in places.items()}


def _read(job, key, tables):
    """The name, the rows of its table and the raster of each factor."""
    from ..core.raster.class_table import is_range_table

    for name, source in _layers(job.given, key, tables).items():
        job.say(tr("{factor}: raster {name}.", factor=name, name=source.name))
        kind = "quantity" if is_range_table(tables[name]) else "classes"
        yield name, tables[name], job.read_raster(source, kind)
