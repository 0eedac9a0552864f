"""Pairwise judgements as people write them: fractions, half a matrix, tables."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import pandas as pd

from ..refusal import Refusal


@dataclass(frozen=True)
class Judgements:
    """A matrix of judgements and the names of its factors."""

    names: list[str]
    matrix: np.ndarray


def typed_judgements(cells, *, names=(), form_columns: int = 0) -> Judgements:
    """The square matrix in a flat row of cells, typed into a form or given by a script.

    Parameters
    ----------
    cells : sequence of n x n numbers or texts, row by row
        As in ``tabled_judgements``.
    names : sequence of str
        Names of the factors. Default: 1, 2, ...
    form_columns : int
        Width of the form. Its columns beyond the number of rows may hold nothing; they
        are left out.

    Raises
    ------
    Refusal
        The cells form no square, or as in ``tabled_judgements``.

    Examples
    --------
    >>> typed_judgements([1, 3, "1/3", 1]).matrix.round(2).tolist()
    [[1.0, 3.0], [0.33, 1.0]]
    >>> typed_judgements([1, 3, 0, 0, 0, 0], form_columns=3).matrix.round(2).tolist()
    [[1.0, 3.0], [0.33, 1.0]]
    """
    cells = list(cells)
    rows = []
    if form_columns and len(cells) % form_columns == 0:
        count = len(cells) // form_columns
        lines = [cells[i * form_columns : (i + 1) * form_columns] for i in range(count)]
        # a judgement is never empty, so that this is no matrix of another width
        if all(_is_empty(cell) for line in lines for cell in line[count:]):
            rows = [line[:count] for line in lines]
    if not rows:
        count = math.isqrt(len(cells))
        if count == 0 or count * count != len(cells):
            raise Refusal(
                "The matrix has {count} numbers, which form no square. Give as many "
                "rows as columns.",
                parameter="matrix",
                count=len(cells),
            )
        rows = [cells[i * count : (i + 1) * count] for i in range(count)]
    names = [str(name) for name in names] or [str(i + 1) for i in range(len(rows))]
    if len(names) != len(rows):
        raise Refusal(
            "There are {given} names for {count} factors ({names}). Name each factor "
            "once.",
            parameter="names",
            given=len(names),
            count=len(rows),
            names=", ".join(names),
        )
    return Judgements(names, _matrix(rows, names))


def tabled_judgements(table: pd.DataFrame) -> Judgements:
    """The matrix in a table: a first column of names, then a column for each factor.

    A judgement is a number, or a fraction such as 1/3. One that is empty or 0 gets the
    reciprocal of the opposite one, on the diagonal 1, so that half a matrix is enough.
    Columns named as the factors may stand in any order.

    Raises
    ------
    Refusal
        Another number of columns than of factors, a name twice, a cell that is no
        number, or a pair of factors without a judgement.

    Examples
    --------
    >>> table = pd.DataFrame({"": ["slope", "road"], "slope": [1, ""], "road": [4, 1]})
    >>> tabled_judgements(table).matrix.tolist()
    [[1.0, 4.0], [0.25, 1.0]]
    """
    names = [str(name).strip() for name in table.iloc[:, 0]]
    columns = table.iloc[:, 1:]
    if len(columns.columns) != len(names):
        raise Refusal(
            "The table has {rows} factors and {columns} columns of judgements. Give "
            "the names of the factors in the first column and as many columns after "
            "it as there are factors.",
            parameter="matrix",
            rows=len(names),
            columns=len(columns.columns),
        )
    for at, name in enumerate(names):
        if name in names[:at]:
            raise Refusal(
                "The factor {name} stands in two rows. Give each its own name.",
                parameter="matrix",
                name=name,
            )
    columns = columns.rename(columns=lambda name: str(name).strip())
    if set(columns.columns) == set(names):
        columns = columns[names]
    return Judgements(names, _matrix(columns.to_numpy(object).tolist(), names))


def same_factors(judgements: list[Judgements]) -> list[Judgements]:
    """The judgements of several experts with the factors in the order of the first.

    Raises
    ------
    Refusal
        An expert judges other factors than the first.
    """
    first = judgements[0].names
    ordered = []
    for at, one in enumerate(judgements, start=1):
        if set(one.names) != set(first):
            raise Refusal(
                "Matrix {number} has the factors {names}, matrix 1 has {first}. All "
                "experts must judge the same factors.",
                parameter="matrices",
                number=at,
                names=", ".join(one.names),
                first=", ".join(first),
            )
        order = [one.names.index(name) for name in first]
        ordered.append(Judgements(first, one.matrix[np.ix_(order, order)]))
    return ordered


def _matrix(rows, names):
    matrix = np.array(
        [
            [_number(cell, names[i], names[j]) for j, cell in enumerate(row)]
            for i, row in enumerate(rows)
        ],
        float,
    )
    empty = matrix == 0
    for i, j in np.argwhere(empty & empty.T):
        if i != j:
            raise Refusal(
                "Nothing tells how {i} compares with {j}. Write a judgement for this "
                "pair.",
                parameter="matrix",
                i=names[i],
                j=names[j],
            )
    with np.errstate(divide="ignore"):
        reciprocal = np.where(np.eye(len(names), dtype=bool), 1.0, 1 / matrix.T)
    return np.where(empty, reciprocal, matrix)


def _is_empty(cell):
    if cell is None or (isinstance(cell, str) and cell.strip() in ("", "0")):
        return True
    return not isinstance(cell, str) and (cell == 0 or cell != cell)


def _number(cell, of, over):
    if _is_empty(cell):
        return 0.0
    try:
        text = cell.strip() if isinstance(cell, str) else cell
        return float(Fraction(text))
    except (TypeError, ValueError, ZeroDivisionError, OverflowError):
        raise Refusal(
            "The judgement of {i} over {j} is {value}. Write a number such as 3, or a "
            "fraction such as 1/3.",
            parameter="matrix",
            i=of,
            j=over,
            value=cell,
        ) from None
