"""How layers or columns go together: coefficients, their p, variance inflation."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy.special import stdtr

from ..progress import Progress, part, report
from ..refusal import Refusal
from .effective_sample import effective_sample_sizes

METHODS = ("spearman", "pearson", "kendall")


@dataclass(frozen=True)
class Correlation:
    """Every column against every other.

    Attributes
    ----------
    coefficient : DataFrame
        From -1 (one falls as the other rises) over 0 (no relation) to 1 (both rise
        together); columns by columns. NaN where a column does not vary.
    p : DataFrame
        Two-sided probability of so strong a coefficient where there is no relation.
    n : int
        Rows with a value in every column.
    effective_n : DataFrame or None
        Independent rows that carry as much information, where points were given.
    effective_p : DataFrame or None
        p with that number of rows.
    """

    coefficient: pd.DataFrame
    p: pd.DataFrame
    n: int
    effective_n: pd.DataFrame | None = None
    effective_p: pd.DataFrame | None = None

    @property
    def pairs(self) -> pd.DataFrame:
        """A row for each pair: first, second, n, coefficient, p and the effective ones."""
        names = self.coefficient.columns
        first, second = np.triu_indices(len(names), 1)
        table = {
            "first": names[first],
            "second": names[second],
            "n": self.n,
            "coefficient": self.coefficient.to_numpy()[first, second],
            "p": self.p.to_numpy()[first, second],
        }
        if self.effective_n is not None:
            table["effective_n"] = self.effective_n.to_numpy()[first, second]
            table["effective_p"] = self.effective_p.to_numpy()[first, second]
        return pd.DataFrame(table)


def correlation(
    table,
    *,
    method: str = "spearman",
    points=None,
    distance_classes: int = 13,
    effective_rows: int = 1000,
    seed: int = 0,
    progress: Progress = None,
) -> Correlation:
    """Correlate every column with every other.

    Rows that lack a value in any column are left out. Takes about 60 bytes per row and
    column.

    Parameters
    ----------
    table : DataFrame, mapping of name to values, or array (rows, columns)
        NaN is missing.
    method : {"spearman", "pearson", "kendall"}
        - "spearman": of the ranks, equal values sharing their mean rank; for any
          relation that rises or falls throughout. p from Student's t, n - 2 degrees.
        - "pearson": of the values; for straight lines. p likewise.
        - "kendall": tau-b, the surplus of pairs of rows in the same order. p exact for
          few rows without ties, else normal.
    points : array (rows, 2), optional
        Place of each row in metres. Neighbouring cells are alike, so that n rows are
        worth fewer: gives ``effective_n`` and ``effective_p`` (Dutilleul, 1993,
        Biometrics 49:305-314). Not for "kendall".
    distance_classes : int
        Classes of distance in which likeness is measured, at least 2.
    effective_rows : int
        Of more rows, so many drawn at random stand for all; the effective number found
        is then a lower limit.
    seed : int
        The same seed draws the same rows.

    Returns
    -------
    Correlation

    Raises
    ------
    Refusal
        Fewer than 2 columns or 3 rows; a column that is infinite somewhere, or the same
        everywhere; an unknown method; points with Kendall's coefficient.

    Examples
    --------
    >>> table = {"a": [1, 2, 3, 4], "b": [1, 8, 27, 64]}
    >>> correlation(table).coefficient.round(3).to_numpy().tolist()
    [[1.0, 1.0], [1.0, 1.0]]
    >>> correlation(table, method="pearson").coefficient.round(3).to_numpy().tolist()
    [[1.0, 0.951], [0.951, 1.0]]
    """
    check_method(method, points)
    names, values, points = complete_rows(table, points)
    check_varied(names, values)
    rows = len(values)
    if method == "kendall":
        coefficient, p = _kendall(values, part(progress, 0.0, 1.0))
    else:
        if method == "spearman":
            values = _ranks(values, part(progress, 0.0, 0.5))
        coefficient = _pearson(values)
        p = _p_of_t(coefficient, np.full(coefficient.shape, float(rows)))
        np.fill_diagonal(p, 0.0)
    report(progress, 0.6)
    found = [_framed(matrix, names) for matrix in (coefficient, p)]
    if points is None:
        report(progress, 1.0)
        return Correlation(*found, rows)
    if rows > effective_rows:
        chosen = np.random.default_rng(seed).choice(rows, effective_rows, replace=False)
        values, points = values[chosen], points[chosen]
    effective = effective_sample_sizes(
        values, points, classes=distance_classes, progress=part(progress, 0.6, 1.0)
    )
    effective_p = _p_of_t(coefficient, effective)
    np.fill_diagonal(effective_p, 0.0)
    return Correlation(
        *found, rows, _framed(effective, names), _framed(effective_p, names)
    )


def correlation_by_zone(
    table, zones, *, method: str = "spearman", progress: Progress = None
) -> pd.DataFrame:
    """The pairs of :func:`correlation` in each zone.

    Parameters
    ----------
    table, method
        As for :func:`correlation`.
    zones : array (rows,) of whole numbers
        Zone of each row; 0 or less: none.

    Returns
    -------
    DataFrame
        ``zone`` and the columns of :attr:`Correlation.pairs`, by ascending zone.
        Coefficient and p are NaN where a zone has fewer than 3 rows, or a column that
        does not vary in it.

    Raises
    ------
    Refusal
        As :func:`correlation`, and where no row lies in a zone.

    Examples
    --------
    >>> table = {"a": [1, 2, 3, 1, 2, 3], "b": [1, 2, 3, 3, 2, 1]}
    >>> found = correlation_by_zone(table, np.array([1, 1, 1, 2, 2, 2]))
    >>> found["coefficient"].round(6).tolist()
    [1.0, -1.0]
    """
    check_method(method)
    frame = _frame(table)
    check_columns(list(frame))
    zones = np.asarray(zones)
    present = np.unique(zones[zones > 0])
    if present.size == 0:
        raise Refusal(
            "No cell with a value lies in a zone. Check that the zones overlap the "
            "layers.",
            parameter="zones",
        )
    parts = []
    for place, zone in enumerate(present, start=1):
        inside = frame[zones == zone].dropna()
        varied = [name for name in frame if inside[name].nunique() > 1]
        found = np.full((2, frame.shape[1], frame.shape[1]), np.nan)
        if len(inside) >= 3 and len(varied) >= 2:
            of_varied = correlation(inside[varied], method=method)
            at = np.flatnonzero([name in varied for name in frame])
            found[0][np.ix_(at, at)] = of_varied.coefficient
            found[1][np.ix_(at, at)] = of_varied.p
        matrices = [_framed(matrix, list(frame)) for matrix in found]
        pairs = Correlation(*matrices, len(inside)).pairs
        pairs.insert(0, "zone", zone)
        parts.append(pairs)
        report(progress, place / present.size)
    return pd.concat(parts, ignore_index=True)


def variance_inflation(table) -> pd.Series:
    """Variance inflation factor of each column: 1 / (1 - R²) of it from the others.

    Rows that lack a value in any column are left out; the regression has an intercept.

    Parameters
    ----------
    table : DataFrame, mapping of name to values, or array (rows, columns)
        NaN is missing.

    Returns
    -------
    Series
        From 1 (the others tell nothing of the column) to infinity (they tell all);
        above 5 or 10 a column is usually left out.

    Raises
    ------
    Refusal
        As :func:`correlation`, and where there are no more rows than columns.

    Examples
    --------
    >>> variance_inflation({"a": [0, 0, 1, 1], "b": [0, 1, 0, 1]}).tolist()
    [1.0, 1.0]
    """
    names, values, _ = complete_rows(table)
    check_varied(names, values)
    if len(values) <= len(names):
        raise Refusal(
            "{rows} rows cannot tell {columns} columns apart. Give more rows than "
            "columns.",
            parameter="table",
            rows=len(values),
            columns=len(names),
        )
    scaled = (values - values.mean(axis=0)) / values.std(axis=0)
    factors = []
    for at in range(len(names)):
        others = np.delete(scaled, at, axis=1)
        slopes = np.linalg.lstsq(others, scaled[:, at], rcond=None)[0]
        left = np.mean((scaled[:, at] - others @ slopes) ** 2)
        factors.append(np.inf if left < 1e-12 else max(1.0 / left, 1.0))
    return pd.Series(factors, index=names, name="vif")


def check_method(method: str, points=None) -> None:
    """Refuse a method that is not known, or points where it takes none."""
    if method not in METHODS:
        raise Refusal(
            "There is no method {value!r}; choose one of {choices}.",
            parameter="method",
            value=method,
            choices=", ".join(METHODS),
        )
    if points is not None and method == "kendall":
        raise Refusal(
            "The effective sample size is known for Spearman's and Pearson's "
            "coefficient only. Choose one of them, or do without.",
            parameter="method",
        )


def check_columns(names) -> None:
    """Refuse a single column, or two of the same name."""
    names = list(names)
    if len(names) < 2:
        raise Refusal(
            "There is only one layer or column to correlate. Give at least two.",
            parameter="table",
        )
    for name in names:
        if names.count(name) > 1:
            raise Refusal(
                "Two layers or columns are called {name}. Rename one.",
                parameter="table",
                name=name,
            )


def complete_rows(table, points=None):
    """Names, float values (rows, columns) and points of the rows without a gap."""
    frame = _frame(table)
    check_columns(frame.columns)
    values = frame.to_numpy(dtype=float)
    infinite = np.isinf(values).sum(axis=0)
    if infinite.any():
        at = int(infinite.argmax())
        raise Refusal(
            "{name} is infinite in {count} rows or cells. Set them to nodata or give "
            "them a number.",
            parameter="table",
            name=str(frame.columns[at]),
            count=int(infinite[at]),
        )
    whole = ~np.isnan(values).any(axis=1)
    if np.count_nonzero(whole) < 3:
        raise Refusal(
            "Only {count} rows or cells have a value in every layer or column, and at "
            "least 3 are needed. Choose layers that overlap, or leave one out.",
            parameter="table",
            count=int(np.count_nonzero(whole)),
        )
    if points is not None:
        points = np.asarray(points, dtype=float)[whole]
    return list(frame.columns), values[whole], points


def check_varied(names, values) -> None:
    """Refuse a column that has the same value in every row."""
    for name, column in zip(names, values.T):
        if column.min() == column.max():
            raise Refusal(
                "{name} has the value {value:g} wherever all layers or columns have "
                "one, so nothing can go together with it. Leave it out.",
                parameter="table",
                name=str(name),
                value=float(column[0]),
            )


def _frame(table):
    if isinstance(table, np.ndarray) and table.ndim == 2:
        return pd.DataFrame(table, columns=range(table.shape[1]))
    return pd.DataFrame(table)


def _framed(matrix, names):
    return pd.DataFrame(matrix, index=names, columns=names)


def _ranks(values, progress):
    from scipy.stats import rankdata

    ranks = np.empty_like(values)
    for column in range(values.shape[1]):
        ranks[:, column] = rankdata(values[:, column])
        report(progress, (column + 1) / values.shape[1])
    return ranks


def _pearson(values):
    centred = values - values.mean(axis=0)
    centred /= np.sqrt((centred**2).sum(axis=0))
    coefficient = np.clip(centred.T @ centred, -1.0, 1.0)
    np.fill_diagonal(coefficient, 1.0)
    return coefficient


def _p_of_t(coefficient, n):
    """Two-sided p by Student's t; NaN where the rows leave no degree of freedom."""
    degrees = np.where(n > 2, n - 2.0, np.nan)
    with np.errstate(divide="ignore", invalid="ignore"):
        t = coefficient * np.sqrt(degrees / ((1.0 - coefficient) * (1.0 + coefficient)))
        return np.where(
            np.isnan(degrees), np.nan, np.minimum(2.0 * stdtr(degrees, -np.abs(t)), 1.0)
        )


def _kendall(values, progress):
    from scipy.stats import kendalltau

    columns = values.shape[1]
    coefficient, p = np.eye(columns), np.zeros((columns, columns))
    first, second = np.triu_indices(columns, 1)
    for done, (one, other) in enumerate(zip(first, second), start=1):
        found = kendalltau(values[:, one], values[:, other])
        coefficient[[one, other], [other, one]] = found[0]
        p[[one, other], [other, one]] = found[1]
        report(progress, done / len(first))
    return coefficient, p
