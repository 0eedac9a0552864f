"""What a fitted model says of any place, on each of MaxEnt's scales."""

from __future__ import annotations

import numpy as np

from .._numba import kernel
from ..refusal import Refusal
from .maxent_features import (
    CATEGORY,
    FORWARD,
    PRODUCT,
    QUADRATIC,
    REVERSE,
    THRESHOLD,
    Terms,
)

OUTPUTS = ("cloglog", "logistic", "raw", "cumulative")
CELLS_AT_ONCE = 4096


@kernel
def _add_terms(values, kind, first, second, low, high, coefficients, clamp, total):
    """Add every feature times its coefficient, a block of cells at a time."""
    cells = values.shape[1]
    for start in range(0, cells, CELLS_AT_ONCE):
        end = min(start + CELLS_AT_ONCE, cells)
        for n in range(kind.size):
            k, v, w = kind[n], first[n], second[n]
            weight = coefficients[n]
            if k == CATEGORY:
                for i in range(start, end):
                    if values[v, i] == low[n]:
                        total[i] += weight
                continue
            if k == THRESHOLD:
                for i in range(start, end):
                    if values[v, i] > low[n]:
                        total[i] += weight
                continue
            scale = 1.0 / (high[n] - low[n])
            hinge = k in (FORWARD, REVERSE)
            least = 0.0 if clamp or hinge else -np.inf
            most = 1.0 if clamp else np.inf
            for i in range(start, end):
                value = values[v, i]
                if k == QUADRATIC:
                    value *= value
                elif k == PRODUCT:
                    value *= values[w, i]
                if k == REVERSE:
                    value = (high[n] - value) * scale
                else:
                    value = (value - low[n]) * scale
                total[i] += weight * min(max(value, least), most)


def weighted_sum(
    values: np.ndarray, terms: Terms, coefficients: np.ndarray, *, clamp: bool
) -> np.ndarray:
    """The features' weighted sum.

    Parameters
    ----------
    values : float array (cells, predictors)
    terms : Terms
    coefficients : float array
    clamp : bool
        Keep each feature within 0 and 1.
    """
    variables = np.ascontiguousarray(values.T, np.float64)
    total = np.zeros(variables.shape[1])
    _add_terms(
        variables,
        terms.kind,
        terms.first,
        terms.second,
        terms.low,
        terms.high,
        coefficients,
        clamp,
        total,
    )
    return total


def check_output(output: str) -> None:
    """Refuse an output that MaxEnt does not have."""
    if output not in OUTPUTS:
        raise Refusal(
            "The output {output} is not known. Choose one of: {known}.",
            parameter="output",
            output=output,
            known=", ".join(OUTPUTS),
        )


def scaled(
    raw: np.ndarray,
    output: str,
    *,
    entropy: float,
    prevalence: float = 0.5,
    point_raw: np.ndarray | None = None,
) -> np.ndarray:
    """Raw output on another scale (Phillips et al. 2017, Ecography 40).

    Parameters
    ----------
    raw : float array
        Sums to 1 over the points that the model was fitted to.
    output : str
        "raw"; "cloglog", 1 - exp(-exp(H) raw): 0 unsuitable to 1 suitable; "logistic":
        the same meaning, ``prevalence`` at a typical presence; "cumulative": percent of
        the points' raw at points with no more, 0 to 100.
    entropy : float
        H of the raw values over the points.
    prevalence : float
        Of the logistic output.
    point_raw : float array, optional
        Raw values at the points, for the cumulative output.
    """
    check_output(output)
    if output == "raw":
        return raw
    if output == "cumulative":
        ordered = np.sort(point_raw)
        sums = np.concatenate([[0.0], np.cumsum(ordered)])
        sums *= 100.0 / sums[-1]
        # A value counts as equal in spite of the last digit.
        return sums[np.searchsorted(ordered, raw * (1.0 + 1e-12), side="right")]
    rate = np.exp(entropy) * raw
    if output == "cloglog":
        return -np.expm1(-rate)
    return prevalence * rate / (1.0 - prevalence + prevalence * rate)
