"""Predictors that do not say the same thing twice."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..priority.correlation import correlation, variance_inflation
from ..refusal import Refusal
from ..services.value_ranges import number

RULES = ("contribution", "order")
BINS = 10


@dataclass(frozen=True)
class SelectedPredictors:
    """Predictors that stay and go.

    Attributes
    ----------
    kept : list of str
        In the order of the table.
    steps : DataFrame
        A row for each predictor that goes, in that order: ``predictor``, ``because``
        (``"constant"``, ``"correlation"`` or ``"inflation"``), ``of`` (the one it
        follows; empty otherwise), ``value`` (the coefficient or the inflation).
    correlation : DataFrame
        Spearman's coefficients of all predictors that vary.
    inflation : Series
        Variance inflation of those that stay.
    contribution : Series
        What the rule went by; NaN where nothing was given.
    """

    kept: list[str]
    steps: pd.DataFrame
    correlation: pd.DataFrame
    inflation: pd.Series
    contribution: pd.Series


def select_predictors(
    table: pd.DataFrame,
    *,
    greatest_correlation: float = 0.8,
    greatest_inflation: float = np.inf,
    contribution: Mapping[str, float] | None = None,
    always: Sequence[str] = (),
) -> SelectedPredictors:
    """Drop predictors until no pair is correlated and none is inflated too much.

    The pair with the largest Spearman coefficient of either sign comes first; of the two
    the one with the smaller contribution goes, or the later one of the table where
    contributions are equal or not given. Then the predictor with the largest variance
    inflation goes, until none is above the limit. Takes 60 bytes per row and predictor.

    Parameters
    ----------
    table : DataFrame
        A row for each place, a column for each predictor; rows with NaN are left out.
    greatest_correlation : float
        Pairs at or above it, of either sign, do not stay; above 0 to 1.
    greatest_inflation : float
        At least 1; infinite for no limit.
    contribution : mapping of predictor to float, optional
        What each says on its own (:func:`univariate_contribution`), or its permutation
        importance in a model of all.
    always : sequence of str
        Predictors that stay, whatever they are correlated with.

    Returns
    -------
    SelectedPredictors

    Raises
    ------
    Refusal
        There are fewer than 2 predictors or 3 complete rows, a name in ``always`` is no
        predictor, two that always stay are correlated too much, or a limit is out of
        range.

    Examples
    --------
    >>> table = pd.DataFrame({"warmth": [1, 2, 3, 4], "height": [8, 6, 4, 1],
    ...     "rain": [5, 1, 7, 3]})
    >>> found = select_predictors(table, contribution={"height": 2.0, "warmth": 1.0})
    >>> found.kept, found.steps[["predictor", "of"]].values.tolist()
    (['height', 'rain'], [['warmth', 'height']])
    """
    limit = number(
        greatest_correlation,
        "The greatest correlation",
        above=0.0,
        high=1.0,
        parameter="greatest_correlation",
    )
    if not greatest_inflation >= 1:
        raise Refusal(
            "The greatest variance inflation is {value:g}. Give a number of at least 1.",
            parameter="greatest_inflation",
            value=greatest_inflation,
        )
    table = table.dropna()
    for name in always:
        if name not in table:
            raise Refusal(
                "{name} is to stay, and is not among the predictors: {names}.",
                parameter="always",
                name=name,
                names=", ".join(map(str, table.columns)),
            )
    if len(table) < 3:
        raise Refusal(
            "Only {count} places have a value in all predictors. Give at least 3.",
            parameter="table",
            count=len(table),
        )
    steps = []
    constant = [name for name in table if table[name].nunique() < 2]
    for name in constant:
        steps.append((name, "constant", "", np.nan))
    table = table.drop(columns=constant)
    if table.shape[1] < 2:
        raise Refusal(
            "Only {count} predictors vary. Give at least 2.",
            parameter="table",
            count=table.shape[1],
        )
    worth = pd.Series(
        {} if contribution is None else contribution, dtype=float
    ).reindex(table.columns)
    coefficient = correlation(table).coefficient
    kept = list(table.columns)
    _drop_correlated(kept, coefficient.abs(), coefficient, limit, worth, always, steps)
    inflation = _drop_inflated(kept, table, greatest_inflation, always, steps)
    columns = ["predictor", "because", "of", "value"]
    return SelectedPredictors(
        kept, pd.DataFrame(steps, columns=columns), coefficient, inflation, worth
    )


def _drop_correlated(kept, size, coefficient, limit, worth, always, steps):
    while len(kept) > 1:
        now = size.loc[kept, kept].to_numpy(copy=True)
        np.fill_diagonal(now, 0.0)
        first, second = np.unravel_index(np.argmax(now), now.shape)
        # Coefficients of exact copies may miss 1 by a rounding.
        if now[first, second] < limit - 1e-12:
            return
        pair = sorted((kept[first], kept[second]), key=kept.index)
        free = [name for name in pair if name not in always]
        if not free:
            raise Refusal(
                "{one} and {other} are both to stay, and their correlation is"
                " {value:.2f}. Let one of them go, or raise the limit.",
                parameter="always",
                one=pair[0],
                other=pair[1],
                value=now[first, second],
            )
        goes = free[-1]
        if len(free) == 2 and worth[pair[0]] < worth[pair[1]]:
            goes = pair[0]
        other = pair[1] if goes == pair[0] else pair[0]
        kept.remove(goes)
        steps.append((goes, "correlation", other, coefficient.loc[goes, other]))


def _drop_inflated(kept, table, limit, always, steps):
    while len(kept) > 1:
        inflation = variance_inflation(table[kept])
        free = inflation.drop([name for name in always if name in kept])
        if not len(free) or free.max() <= limit:
            return inflation
        goes = free.idxmax()
        kept.remove(goes)
        steps.append((goes, "inflation", "", free.max()))
    return pd.Series(1.0, index=kept)


def univariate_contribution(
    presences: pd.DataFrame, background: pd.DataFrame, *, bins: int = BINS
) -> pd.Series:
    """What each predictor says on its own of where a species lives.

    The information (in nats) by which its values at the presences differ from those of
    the background: sum of p ln(p / q) over classes that hold equal parts of the
    background, with half a record added to each. A MaxEnt model of these classes alone
    would have about this gain. 0: as the background.

    Parameters
    ----------
    presences, background : DataFrames
        The same columns; NaN is left out of a column.
    bins : int
        Number of classes, at least 2.

    Returns
    -------
    Series
        By predictor.

    Examples
    --------
    >>> background = pd.DataFrame({"warmth": range(100), "noise": range(100)})
    >>> presences = pd.DataFrame({"warmth": [95, 96, 97, 98] * 5, "noise": range(0, 100, 5)})
    >>> univariate_contribution(presences, background).round(1).to_dict()
    {'warmth': 1.4, 'noise': 0.0}
    """
    if bins < 2:
        raise Refusal(
            "The number of classes is {bins}; give at least 2.",
            parameter="bins",
            bins=bins,
        )
    found = {}
    for name in background:
        around = background[name].dropna().to_numpy(float)
        here = presences[name].dropna().to_numpy(float)
        if not len(around) or not len(here):
            found[name] = np.nan
            continue
        limits = np.unique(np.quantile(around, np.linspace(0, 1, bins + 1)[1:-1]))
        counts = [
            np.bincount(np.searchsorted(limits, values), minlength=len(limits) + 1)
            + 0.5
            for values in (here, around)
        ]
        p, q = (count / count.sum() for count in counts)
        found[name] = float((p * np.log(p / q)).sum())
    return pd.Series(found, dtype=float)
