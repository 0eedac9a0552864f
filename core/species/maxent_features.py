"""The features of a MaxEnt model: what it may bend, at the points it is fitted to."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import combinations

import numpy as np

from ..refusal import Refusal
from ._feature_sums import _column_means, _knot_means, _knot_squares
from .regularisation import LARGEST_DEVIATION, betas, binary_betas, class_betas

CLASSES = "LQPHT"
LINEAR, QUADRATIC, PRODUCT, FORWARD, REVERSE, THRESHOLD, CATEGORY = range(7)

# Presences from which on the automatic rule takes a class; thresholds are never taken.
AUTO_LEAST = {"L": 1, "Q": 10, "H": 15, "P": 80}


def feature_classes(asked: str, presences: int) -> str:
    """The letters of the classes in use, in the order LQPHT.

    Parameters
    ----------
    asked : str
        Letters of L linear, Q quadratic, P product, H hinge, T threshold; or "auto":
        L always, Q from 10 presences, H from 15, P from 80.
    presences : int

    Raises
    ------
    Refusal
        A letter is none of these.

    Examples
    --------
    >>> feature_classes("auto", 30), feature_classes("auto", 80)
    ('LQH', 'LQPH')
    """
    if asked == "auto":
        return "".join(c for c in CLASSES if presences >= AUTO_LEAST.get(c, np.inf))
    letters = asked.upper()
    wrong = sorted(set(letters).difference(CLASSES))
    if wrong or not letters:
        raise Refusal(
            'The feature classes "{asked}" are not known. Give "auto", or some of the '
            "letters L (linear), Q (quadratic), P (product), H (hinge), T (threshold).",
            parameter="features",
            asked=asked,
        )
    return "".join(letter for letter in CLASSES if letter in letters)


@dataclass(frozen=True)
class Terms:
    """Features as numbers: what each is of, and its scale.

    Attributes
    ----------
    kind : int64 array
        0 linear, 1 quadratic, 2 product, 3 forward hinge, 4 reverse hinge,
        5 threshold, 6 category.
    first, second : int64 arrays
        Columns of the predictors; the same one where a feature has one.
    low, high : float arrays
        What becomes 0 and 1: of the value, its square, or the product; of a hinge the
        knot and the end. ``low`` is the knot of a threshold and the class of a category.
    """

    kind: np.ndarray
    first: np.ndarray
    second: np.ndarray
    low: np.ndarray
    high: np.ndarray

    def row(self, number) -> tuple:
        """The numbers of one feature."""
        return tuple(getattr(self, name)[number] for name in self.__dataclass_fields__)


class Features:
    """All features over the points, with their means and penalties.

    Columns are held for linear, quadratic, product and category features; hinges and
    thresholds exist at every midpoint of neighbouring values and are summed without.
    Features are numbered: held columns, forward hinges, reverse hinges, thresholds.

    Parameters
    ----------
    points : float array (points, predictors)
    counts : float array (points,)
        Presences at each point.
    classes : str
        Letters in use.
    categorical : sequence of int
        Columns of categories.
    multiplier : float
        Of the regularisation.
    """

    def __init__(self, points, counts, classes, categorical, multiplier):
        self.counts = counts
        self.presences = int(round(counts.sum()))
        self.classes = classes
        varies = points.min(axis=0) < points.max(axis=0)
        columns = np.arange(points.shape[1])
        self.continuous = columns[varies & ~np.isin(columns, categorical)]
        base = class_betas(self.presences, classes)
        self._hold(points, [c for c in categorical if varies[c]])
        self._place(points)
        self._penalise(base, multiplier)

    @property
    def size(self):
        return self.beta.size

    def _hold(self, points, categorical):
        """Columns of the features that are not at knots."""
        parts, rows = [], []

        def add(kind, first, second, values):
            low, high = values.min(), values.max()
            if high > low:
                parts.append((kind, first, second, low, high))
                rows.append((values - low) / (high - low))

        variables = np.ascontiguousarray(points.T)
        for v in self.continuous:
            if "L" in self.classes:
                add(LINEAR, v, v, variables[v])
            if "Q" in self.classes:
                add(QUADRATIC, v, v, variables[v] ** 2)
        if "P" in self.classes:
            for v, w in combinations(self.continuous, 2):
                add(PRODUCT, v, w, variables[v] * variables[w])
        at_presences = self.counts > 0
        for v in categorical:
            for value in np.unique(variables[v][at_presences]):
                parts.append((CATEGORY, v, v, value, value))
                rows.append((variables[v] == value).astype(np.float64))
        found = np.array(parts, np.float64).reshape(-1, 5).T
        self.held = Terms(*found[:3].astype(np.int64), *found[3:])
        self.columns = np.array(rows).reshape(-1, points.shape[0])

    def _place(self, points):
        """Distinct values of each variable, and each point's place among them."""
        knotted = "H" in self.classes or "T" in self.classes
        variables = self.continuous if knotted else self.continuous[:0]
        self.knotted = variables
        self.place = np.zeros((len(variables), points.shape[0]), np.int32)
        distinct = []
        starts = [0]
        for row, v in enumerate(variables):
            values, place = np.unique(points[:, v], return_inverse=True)
            distinct.append(values)
            self.place[row] = place
            starts.append(starts[-1] + values.size)
        self.starts = np.array(starts, np.int64)
        self.values = np.concatenate(distinct) if distinct else np.empty(0)

    def _penalise(self, base, multiplier):
        m = self.presences
        share = self.counts / m
        self.knots = self.values.size
        self.mean = self.means(self.counts) / m
        held = self.columns[:, self.counts > 0]
        kept = share[self.counts > 0]
        spread = ((held - self.mean[: len(held), None]) ** 2 * kept).sum(axis=1)
        deviation = self._sample(spread)
        beta = np.full(self.mean.size, np.inf)
        for number, letter in ((LINEAR, "L"), (QUADRATIC, "Q"), (PRODUCT, "P")):
            chosen = np.flatnonzero(self.held.kind == number)
            beta[chosen] = betas(deviation[chosen], base[letter], m, multiplier)
        chosen = np.flatnonzero(self.held.kind == CATEGORY)
        beta[chosen] = binary_betas(self.mean[chosen], base["C"], m, multiplier)
        self._penalise_knots(beta, base, multiplier)
        self.beta = beta

    def _penalise_knots(self, beta, base, multiplier):
        m, first = self.presences, len(self.held.kind)
        is_knot = np.ones(self.knots, bool)
        is_knot[self.starts[1:] - 1] = False
        if "H" in self.classes:
            squares = np.zeros((2, self.knots))
            arrays = (self.place, self.values, self.starts, self.counts)
            _knot_squares(*arrays, squares[0], squares[1])
            for side in (0, 1):
                part = slice(first + side * self.knots, first + (side + 1) * self.knots)
                spread = squares[side] / m - self.mean[part] ** 2
                found = betas(
                    self._sample(np.maximum(spread, 0.0)),
                    base["H"],
                    m,
                    multiplier,
                    least_deviation=1.0 / np.sqrt(m),
                )
                beta[part] = np.where(is_knot, found, np.inf)
        if "T" in self.classes:
            part = slice(first + 2 * self.knots, first + 3 * self.knots)
            found = binary_betas(self.mean[part], base["T"], m, multiplier)
            # Knots between the lowest and the highest presence only.
            within = is_knot & (self.mean[part] > 0.0) & (self.mean[part] < 1.0)
            beta[part] = np.where(within, found, np.inf)

    def _sample(self, spread):
        """Sample standard deviation from the mean squared distance to the mean."""
        if self.presences == 1:
            return np.full(spread.shape, LARGEST_DEVIATION)
        return np.sqrt(spread * self.presences / (self.presences - 1))

    def means(self, weights) -> np.ndarray:
        """The weighted sum of every feature over the points."""
        held = len(self.held.kind)
        knots = self.values.size
        found = np.zeros(held + 3 * knots)
        _column_means(self.columns, weights, found[:held])
        if knots:
            parts = [found[held + n * knots : held + (n + 1) * knots] for n in range(3)]
            _knot_means(self.place, self.values, self.starts, weights, *parts)
        return found

    def column(self, feature) -> np.ndarray:
        """The values of one feature at the points."""
        held = len(self.held.kind)
        if feature < held:
            return self.columns[feature]
        side, knot = divmod(feature - held, self.knots)
        row = int(np.searchsorted(self.starts, knot, side="right")) - 1
        values = self.values[self.starts[row] : self.starts[row + 1]]
        at = self._knot(knot)
        if side == 0:
            on_values = np.maximum(values - at, 0.0) / (values[-1] - at)
        elif side == 1:
            on_values = np.maximum(at - values, 0.0) / (at - values[0])
        else:
            on_values = (values > at).astype(np.float64)
        return on_values[self.place[row]]

    def _knot(self, knot):
        return 0.5 * (self.values[knot] + self.values[knot + 1])

    def terms(self, features) -> Terms:
        """What features are of, for prediction."""
        held = len(self.held.kind)
        found = []
        for feature in features:
            if feature < held:
                found.append(self.held.row(feature))
                continue
            side, knot = divmod(feature - held, self.knots)
            row = int(np.searchsorted(self.starts, knot, side="right")) - 1
            low = self.values[self.starts[row]]
            high = self.values[self.starts[row + 1] - 1]
            at = self._knot(knot)
            ends = ((at, high), (low, at), (at, at))[side]
            column = self.knotted[row]
            found.append((FORWARD + side, column, column, *ends))
        table = np.array(found, np.float64).reshape(-1, 5).T
        return Terms(*table[:3].astype(np.int64), *table[3:])
