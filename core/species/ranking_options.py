"""Options of a ranking, and the numbers that each feature has, judged before work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from ..refusal import Refusal
from ..services.value_ranges import number

RULES = ("CAZ2", "CAZ1", "CAZMAX", "ABF", "LOAD", "RAND")
METHODS = ("sorting", "removal")
# Zonation 4 has one core-area rule.
ALIASES = {"CAZ": "CAZMAX"}
WEIGHT, EXPONENT, DISPERSAL = 1.0, 0.25, 0.0
# Columns of the curves before those of the features.
SUMMARY = ("rank", "cost", "mean", "minimum", "weighted_mean")


def check_choices(rule: str, method: str) -> None:
    """Refuse a rule or a method that is not known."""
    if rule not in RULES:
        raise Refusal(
            "{rule} is not a rule of ranking. Choose one of {known}.",
            parameter="rule",
            rule=rule,
            known=", ".join(RULES),
        )
    if method not in METHODS:
        raise Refusal(
            "{method} is not a method of ranking. Choose one of {known}.",
            parameter="method",
            method=method,
            known=", ".join(METHODS),
        )


def check_numbers(max_iterations, rank_change, memory, warp) -> None:
    """Refuse options out of range."""
    number(
        max_iterations,
        "The largest number of iterations",
        low=1,
        parameter="max_iterations",
    )
    number(rank_change, "The mean change of rank", high=1.0, parameter="rank_change")
    number(memory, "The memory of ranks", high=0.99, parameter="memory")
    number(warp, "The warp factor", low=1, parameter="warp")


def check_names(names: Iterable[str]) -> None:
    """Refuse a feature that is called like another column of the curves."""
    for name in names:
        if name in SUMMARY:
            raise Refusal(
                "A feature is called {name}, as is a column of the curves. Rename it.",
                parameter="layers",
                name=name,
            )


def checked_weights(given, names: Iterable[str]) -> np.ndarray:
    """A weight for each feature: any number, not all 0."""
    names = list(names)
    weights = _per_feature(given, names, WEIGHT, "weights")
    wrong = ~np.isfinite(weights)
    if wrong.any():
        raise Refusal(
            "The weight of the feature {name} is {value:g}. Give a number.",
            parameter="weights",
            name=names[wrong.argmax()],
            value=weights[wrong.argmax()],
        )
    if not weights.any():
        raise Refusal(
            "All weights are 0, so that nothing decides the rank. Give a feature another"
            " weight.",
            parameter="weights",
        )
    return weights


def checked_exponents(given, names: Iterable[str]) -> np.ndarray:
    """An exponent of the benefit for each feature, above 0."""
    names = list(names)
    exponents = _per_feature(given, names, EXPONENT, "exponents")
    wrong = ~(np.isfinite(exponents) & (exponents > 0))
    if wrong.any():
        raise Refusal(
            "The exponent of the feature {name} is {value:g}. Give a number above 0.",
            parameter="exponents",
            name=names[wrong.argmax()],
            value=exponents[wrong.argmax()],
        )
    return exponents


def checked_dispersal(given, names: Iterable[str]) -> np.ndarray:
    """A mean dispersal distance for each feature, m, at least 0."""
    names = list(names)
    dispersal = _per_feature(given, names, DISPERSAL, "dispersal")
    wrong = ~(np.isfinite(dispersal) & (dispersal >= 0))
    if wrong.any():
        raise Refusal(
            "The dispersal distance of the feature {name} is {value:g} m. Give a number"
            " of at least 0.",
            parameter="dispersal",
            name=names[wrong.argmax()],
            value=dispersal[wrong.argmax()],
        )
    return dispersal


def check_feature_names(given: Iterable[str], names: Iterable[str]) -> None:
    """Refuse numbers for what is no feature."""
    names = list(names)
    unknown = [str(name) for name in given if str(name) not in names]
    if unknown:
        raise Refusal(
            "Numbers are given for {unknown}, and there is no such feature (there are:"
            " {names}). Correct the name, or give its layer.",
            parameter="weights",
            unknown=", ".join(unknown[:5]),
            names=", ".join(names[:20]),
        )


def _per_feature(given, names, default, parameter):
    if isinstance(given, Mapping):
        check_feature_names(given, names)
        known = {str(name): value for name, value in given.items()}
        return np.array([known.get(name, default) for name in names], float)
    values = np.asarray(given, float)
    if values.ndim == 0:
        return np.full(len(names), float(values))
    if values.shape != (len(names),):
        raise Refusal(
            "There are {given} numbers for {count} features. Give one for each.",
            parameter=parameter,
            given=values.size,
            count=len(names),
        )
    return values.copy()
