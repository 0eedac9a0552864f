"""Which predictors a model owes its skill to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..progress import Progress, part, report
from ..refusal import Refusal
from .evaluation import auc
from .maxent import Maxent, fit_maxent, training_points


@dataclass(frozen=True)
class Jackknife:
    """Models without each predictor and with it alone.

    Attributes
    ----------
    table : DataFrame
        A row for each predictor and one for all: ``predictor``; ``training_gain``
        (regularised), ``test_gain`` and ``test_auc``, each with ``_without`` and
        ``_only``; those of the test are NaN without test records.
    alone : list of Maxent or None
        The models of single predictors; None for one that does not vary.
    """

    table: pd.DataFrame
    alone: list[Maxent | None]


def gain_of(model: Maxent, test: np.ndarray) -> float:
    """The mean over test presences of log(points times raw); 0 tells nothing."""
    return float(np.log(model.points * model.predict(test, "raw")).mean())


def auc_of(model: Maxent, test: np.ndarray) -> float:
    """AUC of test presences against the points that the model was fitted to."""
    return auc(model.predict(test, "raw"), model.point_raw)


def jackknife(
    presences: np.ndarray,
    background: np.ndarray,
    names: list[str],
    *,
    test: np.ndarray | None = None,
    categorical=(),
    progress: Progress = None,
    **options,
) -> Jackknife:
    """Fit the model without each predictor, and with each alone.

    A predictor without which the gain falls holds what no other one holds; one that
    alone gives a high gain is useful by itself.

    Parameters
    ----------
    presences, background, categorical
        As for :func:`~ecorestore.core.species.maxent.fit_maxent`.
    names : list of str
        Of the predictors.
    test : float array (records, predictors), optional
    **options
        Further ones of ``fit_maxent``.
    """
    presences = np.asarray(presences, np.float64) + 0.0
    # All models are of the same points: places, whatever is known of them.
    points, *_ = training_points(presences, np.asarray(background, np.float64) + 0.0)
    size = len(names)

    def fitted(columns, step):
        places = [n for n, c in enumerate(columns) if c in categorical]
        try:
            return fit_maxent(
                presences[:, columns],
                points[:, columns],
                categorical=places,
                progress=part(progress, step, step + 1.0 / (2 * size + 1)),
                **options,
            )
        except Refusal:  # what is left does not vary
            return None

    rows, alone = [], []
    everything = list(range(size))
    for number, name in enumerate(names):
        row = {"predictor": name}
        others = everything[:number] + everything[number + 1 :]
        for suffix, columns in (("without", others), ("only", [number])):
            step = (2 * number + (suffix == "only")) / (2 * size + 1)
            model = fitted(columns, step) if columns else None
            row.update(_figures(model, suffix, columns, test))
            if suffix == "only":
                alone.append(model)
        rows.append(row)
    model = fitted(everything, 2 * size / (2 * size + 1))
    whole = _figures(model, "without", everything, test)
    whole.update(_figures(model, "only", everything, test))
    rows.append({"predictor": "", **whole})
    report(progress, 1.0)
    return Jackknife(pd.DataFrame(rows), alone)


def _figures(model, suffix, columns, test):
    found = {"training_gain": 0.0, "test_gain": np.nan, "test_auc": np.nan}
    if model is not None:
        found["training_gain"] = model.gain
    if test is not None and len(test):
        found.update(test_gain=0.0, test_auc=0.5)
        if model is not None:
            held = np.asarray(test)[:, columns]
            found["test_gain"] = gain_of(model, held)
            found["test_auc"] = auc_of(model, held)
    return {f"{name}_{suffix}": value for name, value in found.items()}


def permutation_importance(
    model: Maxent,
    presences: np.ndarray,
    background: np.ndarray,
    *,
    seed: int | np.random.SeedSequence = 0,
) -> np.ndarray:
    """Percent of the fall of the training AUC when a predictor is shuffled.

    Each predictor in turn is shuffled over the points, presences among them; falls
    below 0 count 0.

    Returns
    -------
    float array (predictors,)
        Sums to 100, or all 0 where no predictor matters.
    """
    points, _, row = training_points(
        np.asarray(presences, np.float64) + 0.0,
        np.asarray(background, np.float64) + 0.0,
    )
    random = np.random.default_rng(seed)
    falls = np.zeros(points.shape[1])
    for column in range(points.shape[1]):
        shuffled = points.copy()
        shuffled[:, column] = random.permutation(points[:, column])
        raw = model.predict(shuffled, "raw")
        falls[column] = max(model.training_auc - auc(raw[row], raw), 0.0)
    total = falls.sum()
    return 100.0 * falls / total if total > 0 else falls
