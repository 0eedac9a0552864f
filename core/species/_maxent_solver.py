"""The coefficients of the least penalised log-loss, with a bound on what is missing.

A working set of features, one Newton step for all of them at a time, and a duality gap
over every feature there could be (proximal Newton: Lee, Sun and Saunders 2014).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import Progress, report
from ._feature_sums import _combine, _peaks, _second_moments
from ._penalised_quadratic import _least
from .maxent_features import Features

COLUMNS_AT_ONCE = 10
GROWTH = 4
PEAKS_AT_ONCE = 1
SHRINK_FROM = 30
RIDGE = 1e-10
LEAST_RIDGE = 1e-14
ARMIJO = 0.1
HALVINGS = 30
LEAST_VIOLATION = 1e-4


@dataclass(frozen=True)
class Solution:
    """Where the solver stopped.

    Attributes
    ----------
    features : int64 array
        Numbers of the features with a coefficient that is not 0.
    coefficients : float array
    eta : float array (points,)
        Their weighted sum at each point.
    log_normaliser : float
        Logarithm of the weighted sum of exp(eta).
    loss : float
        With the penalty.
    gap : float
        The loss is at most so much above the least; infinite where there is no bound.
    violation : float
        Largest share by which a mean misses what its penalty allows.
    iterations : int
    converged : bool
    credit : dict
        Feature to the fall of the loss that is owed to it.
    """

    features: np.ndarray
    coefficients: np.ndarray
    eta: np.ndarray
    log_normaliser: float
    loss: float
    gap: float
    violation: float
    iterations: int
    converged: bool
    credit: dict


class _State:
    """Coefficients of the working set and what follows from them."""

    def __init__(self, features: Features, weights):
        self.features = features
        self.weights = weights
        self.share = features.counts / features.presences
        self.ids = np.empty(0, np.int64)
        self.rows = np.empty(0, np.int64)
        self.point = np.empty(0)
        self.columns = np.empty((0, weights.size))
        self.free = []
        self.inside = np.zeros(features.size, np.uint8)
        self.eta = np.zeros(weights.size)
        self.loss, self.log_normaliser, self.q = self.evaluated(self.eta, self.point)

    def evaluated(self, eta, point):
        top = eta[self.weights > 0].max()
        mass = self.weights * np.exp(np.minimum(eta - top, 0.0))
        total = mass.sum()
        log_normaliser = top + np.log(total)
        penalty = (self.features.beta[self.ids] * np.abs(point)).sum()
        loss = log_normaliser - (self.share * eta).sum() + penalty
        return loss, log_normaliser, mass / total

    def keep(self, kept):
        """Drop members of the working set."""
        gone = ~kept
        self.inside[self.ids[gone]] = 0
        self.free.extend(self.rows[gone].tolist())
        self.ids, self.rows = self.ids[kept], self.rows[kept]
        self.point = self.point[kept]

    def take(self, chosen):
        """Bring features into the working set."""
        if not len(chosen):
            return
        lacking = len(chosen) - len(self.free)
        if lacking > 0:
            before = len(self.columns)
            more = max(lacking, before // 2, 64)
            grown = np.empty((before + more, self.weights.size))
            grown[:before] = self.columns
            self.columns = grown
            self.free.extend(range(before + more - 1, before - 1, -1))
        rows = [self.free.pop() for _ in chosen]
        for row, feature in zip(rows, chosen):
            self.columns[row] = self.features.column(int(feature))
        self.ids = np.concatenate([self.ids, chosen])
        self.rows = np.concatenate([self.rows, rows]).astype(np.int64)
        self.point = np.concatenate([self.point, np.zeros(len(chosen))])
        self.inside[chosen] = 1


def solve(
    features: Features,
    weights: np.ndarray,
    *,
    tolerance: float,
    most_iterations: int,
    progress: Progress = None,
) -> Solution:
    """Find the coefficients.

    Parameters
    ----------
    features : Features
    weights : float array (points,)
        1 for a background point, or its bias weight; 0 for a point that counts for the
        presences only.
    tolerance : float
        Of the duality gap. Where presences lie on points of weight 0 there is no gap,
        and the means must agree to 1 part in 10 000 of their penalties instead.
    most_iterations : int
    """
    state = _State(features, weights)
    usable = np.isfinite(features.beta)
    beta = np.where(usable, features.beta, 1.0)
    bounded = bool(np.all(weights[features.counts > 0] > 0))
    credit = {}
    converged = False
    gap = violation = np.inf
    iterations = 0
    while True:
        report(progress, iterations / (iterations + 10.0))
        gradient = features.means(state.q) - features.mean
        score = np.where(usable, np.abs(gradient) / beta, 0.0)
        worst = float(score.max()) if score.size else 0.0
        violation = max(worst - 1.0, 0.0)
        gap = _gap(state, worst) if bounded else np.inf
        converged = gap <= tolerance if bounded else violation <= LEAST_VIOLATION
        if converged or iterations >= most_iterations:
            break
        if state.ids.size > SHRINK_FROM:
            state.keep((state.point != 0.0) | (score[state.ids] > 0.9))
        state.take(_candidates(features, score, state.inside))
        iterations += 1
        if not _newton_step(state, gradient, violation, credit):
            break
    used = state.point != 0.0
    return Solution(
        state.ids[used],
        state.point[used],
        state.eta,
        state.log_normaliser,
        state.loss,
        max(gap, 0.0),
        violation,
        iterations,
        converged,
        credit,
    )


def _gap(state, worst):
    """Loss less the value of a distribution that meets all conditions."""
    mix = max(0.0, 1.0 - 1.0 / worst) if worst > 0 else 0.0
    feasible = (1.0 - mix) * state.q + mix * state.share
    held = feasible > 0
    ratio = np.log(feasible[held] / state.weights[held])
    return float(state.loss + (feasible[held] * ratio).sum())


def _candidates(features, score, inside):
    """Features that most want a coefficient."""
    held = len(features.held.kind)
    outside = np.where(inside[:held] == 0, score[:held], 0.0)
    most = max(COLUMNS_AT_ONCE, int(np.count_nonzero(inside)) // GROWTH)
    order = np.argsort(-outside, kind="stable")[:most]
    chosen = [order[outside[order] > 1.0]]
    for side in range(3 if features.knots else 0):
        part = slice(held + side * features.knots, held + (side + 1) * features.knots)
        found = np.empty(PEAKS_AT_ONCE * len(features.knotted), np.int64)
        count = _peaks(score[part], features.starts, inside[part], PEAKS_AT_ONCE, found)
        chosen.append(found[:count] + part.start)
    return np.concatenate(chosen)


def _newton_step(state, gradient, violation, credit):
    """One joint step of the working set; False where the loss can fall no more."""
    features, ids = state.features, state.ids
    penalty = features.beta[ids]
    slope = gradient[ids]
    mean = slope + features.mean[ids]
    curvature = np.empty((ids.size, ids.size))
    _second_moments(state.columns, state.rows, state.q, curvature)
    curvature -= np.outer(mean, mean)
    diagonal = np.arange(ids.size)
    curvature[diagonal, diagonal] *= 1.0 + RIDGE
    curvature[diagonal, diagonal] += LEAST_RIDGE
    point = state.point.copy()
    aim = max(0.01 * min(1.0, violation), 1e-9)
    _least(curvature, slope.copy(), penalty, aim, point)
    step = point - state.point
    sizes = penalty * (np.abs(point) - np.abs(state.point))
    expected = slope * step + sizes
    if not expected.sum() < 0.0:
        return False
    change = np.empty(state.eta.size)
    _combine(state.columns, state.rows, step, change)
    length = 1.0
    for _ in range(HALVINGS):
        if length == 1.0:
            there = point
        else:
            there = state.point + length * step
        eta = state.eta + length * change
        loss, log_normaliser, q = state.evaluated(eta, there)
        if loss <= state.loss + ARMIJO * length * expected.sum():
            break
        length *= 0.5
    else:
        return False
    owed = np.maximum(-expected, 0.0)
    for feature, part in zip(ids.tolist(), owed * ((state.loss - loss) / owed.sum())):
        credit[feature] = credit.get(feature, 0.0) + part
    state.point, state.eta = there, eta
    state.loss, state.log_normaliser, state.q = loss, log_normaliser, q
    return True
