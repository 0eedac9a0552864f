"""MaxEnt: where a species can live, from where it was found (Phillips et al. 2006)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..progress import Progress
from ..refusal import Refusal
from ._maxent_solver import solve
from .evaluation import auc
from .maxent_features import Features, Terms, feature_classes
from .maxent_prediction import scaled, weighted_sum
from .regularisation import check_multiplier

TOLERANCE = 1e-5
MOST_ITERATIONS = 200


@dataclass(frozen=True)
class Maxent:
    """A fitted model.

    Attributes
    ----------
    classes : str
        Feature classes in use, letters of LQPHT.
    categorical : tuple of int
        Columns of categories.
    terms : Terms
        The features with a coefficient.
    lambdas : float array
        Their coefficients.
    log_normaliser : float
        raw = exp(sum of lambda times feature - log_normaliser).
    entropy : float
        Of raw over the points; 0 (all on one) to log(points) (all alike).
    gain : float
        Regularised training gain: log(points) less the penalised loss. 0 tells nothing,
        exp(gain) is how much likelier a presence is than a random point.
    unregularised_gain : float
        The mean over presences of log(points times raw).
    gap : float
        The gain is at most so much below the best one; infinite where that cannot be
        told, which is so with presences that are not among the points.
    violation : float
        Largest share by which a feature's mean misses what its penalty allows.
    converged : bool
        The gap, or without one the violation, is within the tolerance.
    iterations : int
    presences, points : int
        How many; points are background and added presences.
    training_auc : float
        Presences against all points; 0.5 no better than chance, 1 perfect.
    contribution : float array (predictors,)
        Percent of the fall of the loss that is owed to each predictor: in each joint
        step, in proportion to what the step expected of its features, half to either
        predictor of a product. It depends on the solver's path; predictors that say the
        same share it in no particular way.
    minimum, maximum : float arrays (predictors,)
        Range over the points.
    categories : dict of int to float array
        Column to the categories at the points.
    point_raw : float array (points,)
        Raw at the points: background in its order, then added presences.
    presence_raw : float array (presences,)
    """

    classes: str
    categorical: tuple[int, ...]
    terms: Terms
    lambdas: np.ndarray
    log_normaliser: float
    entropy: float
    gain: float
    unregularised_gain: float
    gap: float
    violation: float
    converged: bool
    iterations: int
    presences: int
    points: int
    training_auc: float
    contribution: np.ndarray
    minimum: np.ndarray
    maximum: np.ndarray
    categories: dict
    point_raw: np.ndarray
    presence_raw: np.ndarray

    def predict(
        self,
        values: np.ndarray,
        output: str = "cloglog",
        *,
        clamp: bool = True,
        prevalence: float = 0.5,
    ) -> np.ndarray:
        """Suitability of places.

        Takes 8 bytes per cell for each predictor, and 32 more.

        Parameters
        ----------
        values : float array (cells, predictors)
            Columns as in training; not NaN.
        output : str
            "cloglog" (0 unsuitable to 1 suitable), "logistic", "raw" or "cumulative";
            see :func:`~ecorestore.core.species.maxent_prediction.scaled`.
        clamp : bool
            Take values beyond the training range as its ends; else the curves go on.
        prevalence : float
            Of the logistic output: what it is at a typical presence.

        Returns
        -------
        float array (cells,)
        """
        values = np.asarray(values, np.float64)
        if clamp:
            values = self.clamped(values)
        total = weighted_sum(values, self.terms, self.lambdas, clamp=clamp)
        return self.scaled(np.exp(total - self.log_normaliser), output, prevalence)

    def scaled(self, raw, output="cloglog", prevalence=0.5):
        """Raw values on another scale."""
        return scaled(
            raw,
            output,
            entropy=self.entropy,
            prevalence=prevalence,
            point_raw=self.point_raw,
        )

    def clamped(self, values: np.ndarray) -> np.ndarray:
        """Values within the training range; categories stay as they are."""
        low, high = self.minimum.copy(), self.maximum.copy()
        low[list(self.categorical)] = -np.inf
        high[list(self.categorical)] = np.inf
        return np.clip(values, low, high)

    def beyond_training(self, values: np.ndarray) -> np.ndarray:
        """By how much places lie beyond training, summed over the predictors.

        Each distance is in parts of the predictor's training range; 0 within it. A
        category counts 0.
        """
        low, high = self.minimum.copy(), self.maximum.copy()
        low[list(self.categorical)] = -np.inf
        high[list(self.categorical)] = np.inf
        return beyond_range(values, low, high)

    def unseen(self, values: np.ndarray) -> np.ndarray:
        """True where a category was at no point of training."""
        found = np.zeros(len(values), bool)
        for column, known in self.categories.items():
            found |= ~np.isin(np.asarray(values)[:, column], known)
        return found


def beyond_range(values: np.ndarray, low: np.ndarray, high: np.ndarray) -> np.ndarray:
    """By how much places lie beyond the ranges of their predictors.

    Parameters
    ----------
    values : float array (cells, predictors)
    low, high : float arrays (predictors,)
        Infinite for categories, which count 0.

    Returns
    -------
    float array (cells,)
        Sum of the distances, each in parts of its range; 0 within all of them.
    """
    values = np.asarray(values, np.float64)
    span = np.where(np.isfinite(high - low) & (high > low), high - low, 1.0)
    return (np.abs(values - np.clip(values, low, high)) / span).sum(axis=1)


def fit_maxent(
    presences: np.ndarray,
    background: np.ndarray,
    *,
    features: str = "auto",
    regularisation: float = 1.0,
    categorical: Sequence[int] = (),
    bias: np.ndarray | None = None,
    presence_bias: np.ndarray | None = None,
    add_samples: bool = True,
    tolerance: float = TOLERANCE,
    most_iterations: int = MOST_ITERATIONS,
    progress: Progress = None,
) -> Maxent:
    """Fit a model of maximum entropy (Phillips, Anderson and Schapire 2006).

    Of all distributions over the points whose feature means are close to those of the
    presences, the one nearest to even. The penalised log-loss, its feature classes,
    knots and penalties are those of MaxEnt 3.4; the solver goes on to the optimum, and
    the duality gap tells how near it is. Hinges bend at every midpoint of neighbouring
    values. Squares and products are of the values as they stand, so that with Q or P a
    constant added to a predictor changes the model a little; with L, H and T it does
    not.

    Takes 8 bytes per point for each linear, quadratic, product and category feature,
    and for some 100 more.

    Parameters
    ----------
    presences : float array (presences, predictors)
        Predictors where the species was found; equal rows count each.
    background : float array (points, predictors)
        Predictors at places that stand for the study area.
    features : str
        "auto", or letters of L linear, Q quadratic, P product, H hinge, T threshold.
    regularisation : float
        Multiplier of the penalties; above 1 smoother, below 1 closer to the records.
    categorical : sequence of int
        Columns of categories.
    bias : float array (points,), optional
        Weight of each background point: how much effort went into finding the species
        there. ``presence_bias`` gives that at presences.
    add_samples : bool
        Presences whose values no background point has become points too.
    tolerance : float
        Of the duality gap of the gain.
    most_iterations : int
        After which the model is handed over with ``converged`` False.

    Returns
    -------
    Maxent

    Raises
    ------
    Refusal
        There is no presence, fewer than 2 background points, a value that is not
        finite, a different number of predictors, no predictor that varies, unknown
        feature classes, a multiplier that is not above 0, or a wrong bias.

    Examples
    --------
    A stronger regularisation gives a flatter model.

    >>> background = np.linspace(0, 1, 101)[:, None]
    >>> presences = np.array([[0.6], [0.62], [0.65], [0.7], [0.73]])
    >>> [round(fit_maxent(presences, background, regularisation=r).gain, 2)
    ...  for r in (1.0, 4.0)]
    [0.11, 0.02]
    """
    presences, background = _tables(presences, background)
    check_multiplier(regularisation)
    classes = feature_classes(features, len(presences))
    points, counts, row = training_points(presences, background)
    weights = _weights(len(background), row, bias, presence_bias, add_samples)
    bank = Features(points, counts, classes, tuple(categorical), regularisation)
    if not np.isfinite(bank.beta).any():
        raise Refusal(
            "No predictor varies over the points, so nothing tells the presences from "
            "the background. Give predictors that vary.",
            parameter="background",
        )
    found = solve(
        bank,
        weights,
        tolerance=tolerance,
        most_iterations=most_iterations,
        progress=progress,
    )
    terms = bank.terms(found.features)
    # Raw leaves the bias out, so that it is of the species and not of the search.
    within = weights > 0
    shift = _log_sum(found.eta[within])
    log_raw = found.eta - shift
    raw = np.exp(log_raw[within])
    presence_raw = np.exp(log_raw[row])
    evenness = found.log_normaliser - np.log(weights.sum())
    return Maxent(
        classes=classes,
        categorical=tuple(categorical),
        terms=terms,
        lambdas=found.coefficients,
        log_normaliser=shift,
        entropy=float(-(raw * log_raw[within]).sum()),
        gain=float(np.log(weights.sum()) - found.loss),
        unregularised_gain=float(found.eta[row].mean() - evenness),
        gap=found.gap,
        violation=found.violation,
        converged=found.converged,
        iterations=found.iterations,
        presences=len(presences),
        points=int(within.sum()),
        training_auc=auc(presence_raw, raw),
        contribution=_contribution(bank, found.credit, points.shape[1]),
        minimum=points.min(axis=0),
        maximum=points.max(axis=0),
        categories={v: np.unique(points[:, v]) for v in categorical},
        point_raw=raw,
        presence_raw=presence_raw,
    )


def _tables(presences, background):
    presences = np.asarray(presences, np.float64)
    background = np.asarray(background, np.float64)
    if presences.ndim != 2 or len(presences) == 0:
        raise Refusal(
            "There is no presence. A model needs at least one, and 10 or more to be of "
            "use.",
            parameter="presences",
        )
    if background.ndim != 2 or len(background) < 2:
        raise Refusal(
            "There are fewer than 2 background points. Draw some thousands from the "
            "study area.",
            parameter="background",
        )
    if presences.shape[1] != background.shape[1]:
        raise Refusal(
            "The presences have {here} predictors and the background has {there}. Give "
            "the same ones in the same order.",
            parameter="presences",
            here=presences.shape[1],
            there=background.shape[1],
        )
    for name, table in (("presences", presences), ("background", background)):
        wrong = np.argwhere(~np.isfinite(table))
        if len(wrong):
            raise Refusal(
                "Row {row} of the {name} has no finite value in predictor {column}. "
                "Leave such rows out.",
                parameter=name,
                row=int(wrong[0, 0]) + 1,
                name=name,
                column=int(wrong[0, 1]) + 1,
            )
    return presences + 0.0, background + 0.0  # -0.0 and 0.0 are one value


def training_points(presences, background):
    """Background, then presences with values that it lacks.

    Presences with the same values are points of their own when added.

    Returns
    -------
    points : float array (points, predictors)
    counts : float array (points,)
        Presences at each.
    row : int64 array (presences,)
        The point of each presence.
    """
    known = {values.tobytes(): row for row, values in enumerate(background)}
    added, row = [], np.empty(len(presences), np.int64)
    for number, values in enumerate(presences):
        place = known.get(values.tobytes())
        if place is None:
            place = len(background) + len(added)
            added.append(values)
        row[number] = place
    points = np.vstack([background, *added]) if added else background
    counts = np.bincount(row, minlength=len(points)).astype(np.float64)
    return points, counts, row


def _weights(background, row, bias, presence_bias, add_samples):
    size = max(background, int(row.max()) + 1)
    weights = np.ones(size)
    added = row >= background
    if bias is not None:
        bias = np.asarray(bias, np.float64)
        usable = bias.shape == (background,) and np.isfinite(bias).all()
        if not usable or (bias < 0).any() or not (bias > 0).any():
            raise Refusal(
                "The bias must be one number for each of the {points} background "
                "points, none below 0 and not all 0.",
                parameter="bias",
                points=background,
            )
        weights[:background] = bias
        if add_samples and added.any():
            given = np.full(row.size, np.nan)
            if presence_bias is not None and len(presence_bias) == row.size:
                given = np.asarray(presence_bias, np.float64)
            if not (given[added] > 0).all():
                raise Refusal(
                    "With a bias, presences that become points need one too, above 0. "
                    "Give the bias at all {presences} presences, or do not add them.",
                    parameter="presence_bias",
                    presences=row.size,
                )
            weights[row[added]] = given[added]
    if not add_samples:
        weights[background:] = 0.0
    return weights


def _log_sum(eta):
    top = eta.max()
    return float(top + np.log(np.exp(eta - top).sum()))


def _contribution(bank, credit, predictors):
    """Percent of each predictor."""
    found = np.zeros(predictors)
    if credit:
        terms = bank.terms(list(credit))
        half = 0.5 * np.array(list(credit.values()))
        np.add.at(found, terms.first, half)
        np.add.at(found, terms.second, half)
    total = found.sum()
    return 100.0 * found / total if total > 0 else found
