"""Predictors for each species, or once for all of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..progress import Progress, report
from ..refusal import Refusal
from .record_cells import record_cells
from .select_predictors import select_predictors, univariate_contribution

BY = ("all", "species", "records")
ALL = "all"


@dataclass(frozen=True)
class PredictorsBySpecies:
    """What stays and goes for each species.

    Attributes
    ----------
    kept : DataFrame
        ``species`` ("all" for a selection for all), ``predictor``, ``contribution``
        (nats; NaN without records) and ``inflation`` of those that stay.
    steps : DataFrame
        ``species`` and the columns of ``SelectedPredictors.steps``.
    correlation : DataFrame
        ``first``, ``second``, ``coefficient``: Spearman's over the background.
    skipped : dict of species to Refusal
        Species without a selection, and why.
    """

    kept: pd.DataFrame
    steps: pd.DataFrame
    correlation: pd.DataFrame
    skipped: dict[str, Refusal]


def predictors_by_species(
    background: pd.DataFrame,
    records: pd.DataFrame | None = None,
    species: np.ndarray | None = None,
    *,
    by: str = ALL,
    least_records: int = 5,
    greatest_correlation: float = 0.8,
    greatest_inflation: float = np.inf,
    always=(),
    progress: Progress = None,
) -> PredictorsBySpecies:
    """Select predictors by correlation and inflation, with what they say of species.

    Of a correlated pair the predictor with the smaller
    :func:`~ecorestore.core.species.select_predictors.univariate_contribution` goes; for
    all species its mean counts. Takes 60 bytes per row and predictor.

    Parameters
    ----------
    background : DataFrame
        A row for each of many places of the land, a column for each predictor.
    records : DataFrame, optional
        The same columns at the records; without them the later predictor of a pair goes.
    species : array, optional
        The species of each record.
    by : {"all", "species", "records"}
        Once, over the background; for each species, over the background; for each
        species, at its records (the Wujiang study).
    least_records : int
        Species with fewer complete records are skipped; at least 3.
    greatest_correlation, greatest_inflation, always
        As for :func:`~ecorestore.core.species.select_predictors.select_predictors`.

    Returns
    -------
    PredictorsBySpecies

    Raises
    ------
    Refusal
        As for ``select_predictors``; ``by`` is not known, or needs records; every
        species has too few records.

    Examples
    --------
    >>> land = pd.DataFrame({"warmth": range(40), "height": range(40, 0, -1),
    ...     "rain": [5, 1, 7, 3] * 10})
    >>> found = predictors_by_species(land)
    >>> found.kept["predictor"].tolist()
    ['warmth', 'rain']
    """
    if by not in BY:
        raise Refusal(
            "{by} is not a way to select predictors. Choose one of {known}.",
            parameter="by",
            by=by,
            known=", ".join(BY),
        )
    if by != ALL and records is None:
        raise Refusal(
            "To select predictors for each species takes records. Give them, or select"
            " once for all.",
            parameter="records",
        )
    options = {
        "greatest_correlation": greatest_correlation,
        "greatest_inflation": greatest_inflation,
        "always": always,
    }
    rows, skipped = _rows_of_species(records, species, max(least_records, 3))
    worth = {}
    for name, places in rows.items():
        worth[name] = univariate_contribution(records.iloc[places], background)
        report(progress, 0.3 * len(worth) / len(rows))
    mean = pd.DataFrame(worth).mean(axis=1) if worth else None
    found = select_predictors(background, contribution=mean, **options)
    selected = {ALL: found}
    if by != ALL:
        selected = {}
        for name, places in rows.items():
            table = background if by == "species" else records.iloc[places]
            try:
                selected[name] = select_predictors(
                    table, contribution=worth[name], **options
                )
            except Refusal as refusal:  # one species does not stop the others
                skipped[name] = refusal
            done = len(selected) + sum(name in rows for name in skipped)
            report(progress, 0.3 + 0.7 * done / len(rows))
        if not selected:
            raise next(iter(skipped.values()))
    report(progress, 1.0)
    return PredictorsBySpecies(
        pd.concat([_kept(name, one) for name, one in selected.items()]),
        pd.concat([_steps(name, one) for name, one in selected.items()]),
        coefficient_pairs(found.correlation),
        skipped,
    )


def _rows_of_species(records, species, least):
    """Places of the complete records of each species, and species with too few."""
    if records is None:
        return {}, {}
    complete = np.flatnonzero(records.notna().all(axis=1).to_numpy())
    names = np.asarray(species, str)
    rows, skipped = {}, {}
    for name in np.unique(names).tolist():
        places = complete[names[complete] == name]
        if len(places) >= least:
            rows[name] = places
        else:
            skipped[name] = Refusal(
                "{records} records where all predictors have a value, and {least} are"
                " needed.",
                parameter="records",
                records=len(places),
                least=least,
            )
    if not rows:
        raise Refusal(
            "Every species has fewer than {least} records where all predictors have a"
            " value. Give more records.",
            parameter="records",
            least=least,
        )
    return rows, skipped


def _kept(name, found):
    return pd.DataFrame(
        {
            "species": name,
            "predictor": found.kept,
            "contribution": found.contribution.reindex(found.kept).to_numpy(),
            "inflation": found.inflation.reindex(found.kept).to_numpy(),
        }
    )


def _steps(name, found):
    steps = found.steps.copy()
    steps.insert(0, "species", name)
    return steps


def coefficient_pairs(matrix: pd.DataFrame) -> pd.DataFrame:
    """The upper half of a matrix: ``first``, ``second``, ``coefficient``."""
    first, second = np.triu_indices(len(matrix), 1)
    names = np.asarray(matrix.columns, object)
    return pd.DataFrame(
        {
            "first": names[first],
            "second": names[second],
            "coefficient": matrix.to_numpy()[first, second],
        }
    )


def cells_of_species(
    species: np.ndarray, rows: np.ndarray, columns: np.ndarray, mask: np.ndarray
) -> tuple[np.ndarray, np.ndarray, list]:
    """The cells in which species were found, each once for a species.

    Parameters
    ----------
    species : array (records)
        Records of no species, "", are left out.
    rows, columns : integer arrays (records)
        May lie beyond the raster.
    mask : 2-D bool array
        Where all predictors have a value.

    Returns
    -------
    species, cells : arrays
        Cells are places in the flattened raster.
    nowhere : list of str
        Species none of whose records lies where the mask is True.

    Raises
    ------
    Refusal
        No record of any species does.
    """
    species = np.asarray(species, str)
    rows, columns = np.asarray(rows), np.asarray(columns)
    found, nowhere = {}, []
    for name in np.unique(species[species != ""]).tolist():
        here = species == name
        cells = record_cells(rows[here], columns[here], mask).cells
        if cells.size:
            found[name] = cells
        else:
            nowhere.append(name)
    if not found:
        raise Refusal(
            "No record of a species lies where all predictors have a value. Check the"
            " coordinates, their CRS, and the column of the species.",
            parameter="records",
        )
    names = np.repeat(list(found), [cells.size for cells in found.values()])
    return names, np.concatenate(list(found.values())), nowhere
