"""Resistance surfaces as they might be, had experts scored and weighed otherwise."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
import pandas as pd

from ..grid import Grid
from ..raster.class_table import numbers
from ..refusal import Refusal
from .resistance_surface import ResistanceSurface, resistance_surface
from .resistance_table import check_resistance_table, factor_weights


def sample_resistances(
    factors: Mapping[str, np.ndarray],
    scores: pd.DataFrame,
    grid: Grid,
    *,
    runs: int,
    score_spread: float = 0.2,
    weight_spread: float = 0.2,
    seed: int = 0,
    weights: Mapping[str, float] | None = None,
    rescale_weights: bool = False,
    **options,
) -> Iterator[ResistanceSurface]:
    """Resistance surfaces from scores and weights drawn around those of the table.

    Each score is multiplied by a number drawn evenly between 1 - ``score_spread`` and
    1 + ``score_spread``, each weight likewise; the weights are then rescaled to a sum
    of 1. With both spreads 0 each surface is that of the table. A run's draw depends on
    the seed and the number of the run alone.

    Takes the memory of one surface at a time.

    Parameters
    ----------
    factors, scores, grid, weights, rescale_weights
        As for ``resistance_surface``.
    runs : int
        Number of surfaces, at least 1.
    score_spread, weight_spread : float
        From 0 (as in the table) to below 1.
    seed : int
        The same seed gives the same surfaces.
    **options
        ``masks``, ``closed`` and ``corrections`` of ``resistance_surface``.

    Returns
    -------
    iterator of ResistanceSurface

    Raises
    ------
    Refusal
        A spread is below 0 or not below 1, fewer than 1 run, or as
        ``resistance_surface``; all but what concerns cells before the first surface.

    Examples
    --------
    >>> table = pd.DataFrame(
    ...     {"factor": "cover", "class": [1, 2], "score": [10, 50], "weight": 1}
    ... )
    >>> cover = {"cover": np.array([[1, 2]])}
    >>> for surface in sample_resistances(cover, table, Grid((1, 2), 30.0), runs=2):
    ...     print(surface.resistance.round(1))
    [[10.5 45.4]]
    [[11.6 51.1]]
    """
    check_runs(runs)
    for name, spread in (("scores", score_spread), ("weights", weight_spread)):
        if not 0 <= spread < 1:
            raise Refusal(
                "The spread of the {name} is {spread}. Give a share from 0 to below 1,"
                " such as 0.2 for 20 percent up and down.",
                parameter="score_spread" if name == "scores" else "weight_spread",
                name=name,
                spread=spread,
            )
    for refusal in check_resistance_table(
        scores, list(factors), weights=weights, rescale_weights=rescale_weights
    ):
        raise refusal
    return _surfaces(
        factors,
        scores,
        grid,
        factor_weights(scores, weights),
        runs,
        (score_spread, weight_spread),
        seed,
        options,
    )


def check_runs(runs: int) -> None:
    """Refuse fewer than 1 run."""
    if runs != int(runs) or runs < 1:
        raise Refusal(
            "The number of runs is {runs}; it must be a whole number from 1.",
            parameter="runs",
            runs=runs,
        )


def _surfaces(factors, scores, grid, weights, runs, spreads, seed, options):
    score_spread, weight_spread = spreads
    score = numbers(scores["score"])
    for run in range(int(runs)):
        random = np.random.default_rng([seed, run])
        drawn = score * random.uniform(1 - score_spread, 1 + score_spread, score.size)
        share = random.uniform(1 - weight_spread, 1 + weight_spread, len(weights))
        yield resistance_surface(
            factors,
            scores.assign(score=drawn),
            grid,
            weights=dict(zip(weights, np.array(list(weights.values())) * share)),
            rescale_weights=True,
            **options,
        )
