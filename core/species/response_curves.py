"""How suitability changes along each predictor."""

from __future__ import annotations

import numpy as np
import pandas as pd

from .maxent import Maxent

STEPS = 101
MARGIN = 0.1


def response_curves(
    model: Maxent,
    presences: np.ndarray,
    names: list[str],
    *,
    alone: list[Maxent | None] | None = None,
    steps: int = STEPS,
) -> pd.DataFrame:
    """Suitability (cloglog) along each predictor, a tenth beyond its range either way.

    Parameters
    ----------
    model : Maxent
    presences : float array (presences, predictors)
    names : list of str
        Of the predictors.
    alone : list of Maxent, optional
        Models of single predictors, as of the jackknife.
    steps : int
        Places along a predictor; categories have one each.

    Returns
    -------
    DataFrame
        ``predictor``, ``value``; ``suitability`` with the others at the mean of the
        presences (categories at the most frequent one), and with ``alone`` given the
        suitability by the predictor ``alone``. The first says what the predictor adds;
        where predictors go together, the second is easier to read.
    """
    presences = np.asarray(presences, np.float64)
    typical = presences.mean(axis=0)
    for column in model.categorical:
        found, counts = np.unique(presences[:, column], return_counts=True)
        typical[column] = found[np.argmax(counts)]
    parts = []
    for column, name in enumerate(names):
        if column in model.categories:
            places = model.categories[column]
        else:
            low, high = model.minimum[column], model.maximum[column]
            margin = MARGIN * (high - low)
            places = np.linspace(low - margin, high + margin, steps)
        values = np.tile(typical, (places.size, 1))
        values[:, column] = places
        curve = {
            "predictor": name,
            "value": places,
            "suitability": model.predict(values),
        }
        if alone is not None:
            single = alone[column]
            curve["alone"] = (
                np.nan if single is None else single.predict(places[:, None])
            )
        parts.append(pd.DataFrame(curve))
    return pd.concat(parts, ignore_index=True)
