"""Weights of factors from pairwise judgements (AHP), and how consistent they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..refusal import Refusal

# Mean consistency index of random judgements for 1 to 15 factors.
ROUNDING = 1e-13  # of an index of fully consistent judgements
RANDOM_INDEX = {
    # Saaty (1980), The Analytic Hierarchy Process; 1.48 for 12 factors as printed
    "saaty1980": (
        *(0.00, 0.00, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41),
        *(1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59),
    ),
    # the series printed in many Chinese texts
    "later": (
        *(0.00, 0.00, 0.52, 0.89, 1.12, 1.26, 1.36, 1.41),
        *(1.46, 1.49, 1.52, 1.54, 1.56, 1.58, 1.59),
    ),
}
METHODS = ("eigenvector", "geometric", "column_normalised")
MOST_FACTORS = 15
# A reciprocal printed with two decimals, such as 0.33 or 0.14, is off by up to this.
PRINTED = 0.005 + 1e-9


@dataclass(frozen=True)
class Judgement:
    """The judgement of ``row`` over ``column``, counted from 0.

    ``consistent`` is the ratio of the two weights, which a judgement without
    contradiction to the others would equal.
    """

    row: int
    column: int
    given: float
    consistent: float


@dataclass(frozen=True)
class AHPWeights:
    """Weights that sum to 1, and the consistency of the judgements.

    ``consistency_ratio`` is 0 for judgements without contradiction and about 1 for
    random ones; 0.10 is the usual limit. ``worst`` is the judgement farthest from the
    ratio of its weights; None below 3 factors.
    """

    weights: np.ndarray
    lambda_max: float
    consistency_index: float
    consistency_ratio: float
    worst: Judgement | None


def ahp_weights(
    matrix, *, method: str = "eigenvector", random_index: str = "saaty1980"
) -> AHPWeights:
    """Weights of n factors from a matrix of pairwise judgements.

    Parameters
    ----------
    matrix : float array (n, n)
        Entry (i, j) tells how much more factor i matters than factor j: 1 (alike) to 9
        (extremely more), or a reciprocal. The diagonal is 1, entry (j, i) is the
        reciprocal of (i, j); two printed decimals are enough. Up to 15 factors.
    method : {"eigenvector", "geometric", "column_normalised"}
        Principal eigenvector (Saaty); normalised geometric means of the rows; row means
        of the matrix with its columns scaled to sum 1. All agree when the judgements
        are consistent.
    random_index : {"saaty1980", "later"}
        Series of random indices that the consistency ratio divides by.

    Returns
    -------
    AHPWeights
        lambda_max is at least n; for the two approximate methods it is the mean over
        rows of (A w)_i / w_i. Consistency index = (lambda_max - n) / (n - 1), ratio =
        index / random index; both 0 for n <= 2.

    Raises
    ------
    Refusal
        The first of ``check_pairwise``; an unknown method or series.

    Notes
    -----
    Saaty, T. L. (1980). The Analytic Hierarchy Process. McGraw-Hill.

    Examples
    --------
    >>> matrix = [[1, 3, 5], [1 / 3, 1, 4], [1 / 5, 1 / 4, 1]]
    >>> ahp_weights(matrix).weights.round(3).tolist()
    [0.627, 0.28, 0.094]
    >>> ahp_weights(matrix, method="column_normalised").weights.round(3).tolist()
    [0.619, 0.284, 0.096]
    """
    for refusal in check_pairwise(matrix):
        raise refusal
    for parameter, value, choices in (
        ("method", method, METHODS),
        ("random_index", random_index, tuple(RANDOM_INDEX)),
    ):
        if value not in choices:
            raise Refusal(
                "There is no {option} {value!r}; choose one of {choices}.",
                parameter=parameter,
                option=parameter.replace("_", " "),
                value=value,
                choices=", ".join(choices),
            )
    matrix = np.asarray(matrix, float)
    n = len(matrix)
    if method == "eigenvector":
        values, vectors = np.linalg.eig(matrix)
        largest = np.argmax(values.real)
        weights = np.abs(vectors[:, largest].real)
        lambda_max = float(values[largest].real)
        weights /= weights.sum()
    else:
        if method == "geometric":
            weights = np.exp(np.log(matrix).mean(axis=1))
            weights /= weights.sum()
        else:
            weights = (matrix / matrix.sum(axis=0)).mean(axis=1)
        lambda_max = float(np.mean(matrix @ weights / weights))
    index = ratio = 0.0
    if n > 2:
        index = (lambda_max - n) / (n - 1)
        if abs(index) < ROUNDING:
            index = 0.0
        ratio = index / RANDOM_INDEX[random_index][n - 1]
    return AHPWeights(weights, lambda_max, index, ratio, _worst(matrix, weights))


def _worst(matrix, weights):
    if len(weights) < 3:
        return None
    consistent = weights[:, None] / weights
    rows, columns = np.triu_indices(len(weights), 1)
    error = np.abs(np.log(matrix[rows, columns] / consistent[rows, columns]))
    i, j = rows[np.argmax(error)], columns[np.argmax(error)]
    return Judgement(int(i), int(j), float(matrix[i, j]), float(consistent[i, j]))


def group_judgements(matrices) -> np.ndarray:
    """One matrix for several experts: the geometric mean of each judgement.

    The only mean that keeps reciprocals reciprocal (Aczél and Saaty 1983).

    Parameters
    ----------
    matrices : sequence of float arrays (n, n)
        At least one; all of the same factors in the same order.

    Raises
    ------
    Refusal
        For no matrix, matrices of different size, or one that is not of judgements.
    """
    matrices = [np.asarray(matrix, float) for matrix in matrices]
    if not matrices:
        raise Refusal("Give at least one matrix.", parameter="matrices")
    for at, matrix in enumerate(matrices, start=1):
        for refusal in check_pairwise(matrix):
            raise Refusal(
                "Matrix {number}: {sentence}",
                parameter="matrices",
                number=at,
                sentence=refusal,
            )
        if matrix.shape != matrices[0].shape:
            raise Refusal(
                "Matrix {number} has {n} factors, matrix 1 has {first}; all experts "
                "must judge the same factors.",
                parameter="matrices",
                number=at,
                n=len(matrix),
                first=len(matrices[0]),
            )
    return np.exp(np.mean(np.log(matrices), axis=0))


def check_pairwise(matrix, names=None) -> list[Refusal]:
    """What is wrong with a matrix of judgements, as data; empty when nothing is.

    An entry may differ from the exact reciprocal by half a unit of the second decimal,
    as in 0.33 for 1/3 or 0.14 for 1/7.

    Parameters
    ----------
    names : sequence of str, optional
        Names of the factors. Default: 1, 2, ...
    """

    def refusal(sentence, **values):
        return Refusal(sentence, parameter="matrix", **values)

    try:
        matrix = np.asarray(matrix, float)
    except (TypeError, ValueError):
        return [refusal("The matrix must hold one number per pair of factors.")]
    if matrix.ndim != 2 or matrix.shape[0] != matrix.shape[1] or matrix.size == 0:
        return [
            refusal(
                "The matrix has shape {shape}; it needs as many rows as columns.",
                shape=matrix.shape,
            )
        ]
    n = len(matrix)
    if n > MOST_FACTORS:
        return [
            refusal(
                "The matrix has {n} factors; the random index ends at {most}. Group "
                "the factors and judge the groups first.",
                n=n,
                most=MOST_FACTORS,
            )
        ]
    names = [str(i + 1) for i in range(n)] if names is None else list(names)
    found = []
    positive = np.isfinite(matrix) & (matrix > 0)
    for i, j in np.argwhere(~positive):
        found.append(
            refusal(
                "The judgement of {i} over {j} is {value}; it must be above 0.",
                i=names[i],
                j=names[j],
                value=matrix[i, j],
            )
        )
    for i in np.flatnonzero(positive.diagonal() & (matrix.diagonal() != 1)):
        found.append(
            refusal(
                "The judgement of {i} over itself is {value}; it must be 1.",
                i=names[i],
                value=matrix[i, i],
            )
        )
    for i in range(n):
        for j in range(i + 1, n):
            there, back = matrix[i, j], matrix[j, i]
            if not (positive[i, j] and positive[j, i]):
                continue
            if abs(min(there, back) - 1 / max(there, back)) > PRINTED:
                found.append(
                    refusal(
                        "The judgement of {i} over {j} is {there:g}, but of {j} over "
                        "{i} it is {back:g}; one must be the reciprocal of the other.",
                        i=names[i],
                        j=names[j],
                        there=there,
                        back=back,
                    )
                )
    return found
