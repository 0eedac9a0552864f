"""One species from records to a tested model: the job that a batch runs for each."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

import numpy as np
import pandas as pd

from ..progress import Progress, part
from ..refusal import Refusal
from .evaluation import boyce_index, thresholds, tss
from .maxent import Maxent, fit_maxent
from .maxent_prediction import OUTPUTS
from .replicates import seed_of, spatial_blocks, splits
from .response_curves import response_curves
from .variable_importance import auc_of, jackknife, permutation_importance

FIGURES = (
    "records",
    "points",
    "features",
    "gain",
    "training_auc",
    "test_auc",
    "test_auc_sd",
    "tss",
    "tss_sd",
    "boyce",
    "boyce_sd",
    "minimum_training_presence",
    "ten_percentile",
    "equal_sensitivity_specificity",
    "maximum_tss",
    "gap",
    "converged",
)


@dataclass(frozen=True)
class ModelOptions:
    """How every species of a batch is modelled.

    Attributes
    ----------
    features, regularisation, categorical
        As for :func:`~ecorestore.core.species.maxent.fit_maxent`.
    method, replicates, test_share
        As for :func:`~ecorestore.core.species.replicates.splits`; no replicate: all
        records train, and none tests.
    block_size : float
        Side of the blocks in map units, for replicates by blocks.
    least_records : int
        Species with fewer are refused.
    with_curves, with_jackknife : bool
    seed : int
    """

    features: str = "auto"
    regularisation: float = 1.0
    categorical: tuple[int, ...] = ()
    method: str = "split"
    replicates: int = 4
    test_share: float = 0.25
    block_size: float = 0.0
    least_records: int = 5
    with_curves: bool = True
    with_jackknife: bool = False
    seed: int = 0


@dataclass(frozen=True)
class SpeciesModel:
    """A species' models and what they are worth.

    Attributes
    ----------
    model : Maxent
        Of all records.
    replicates : list of Maxent
        Of the training records of each replicate.
    figures : dict
        ``records``, ``points``, ``features``, ``gain``, ``training_auc``,
        ``test_auc`` and ``test_auc_sd``, ``tss`` and ``tss_sd``, ``boyce`` and
        ``boyce_sd`` (of the test records, mean and standard deviation over replicates;
        without replicates TSS and Boyce index are of the training records and the test
        AUC is NaN), the thresholds (cloglog), ``gap``, ``converged``.
    importance : DataFrame
        ``predictor``, ``contribution``, ``permutation_importance`` (percent), and the
        figures of the jackknife.
    curves : DataFrame or None
    """

    model: Maxent
    replicates: list[Maxent]
    figures: dict
    importance: pd.DataFrame
    curves: pd.DataFrame | None = field(default=None)


def predict_maps(
    found: SpeciesModel, values: np.ndarray, kinds: tuple[str, ...], *, clamp=True
) -> tuple[np.ndarray, ...]:
    """What a species' models say of places, in several ways.

    Parameters
    ----------
    found : SpeciesModel
    values : float array (cells, predictors)
    kinds : tuple of str
        "cloglog", "logistic" and "raw" of the model of all records; "mean" and "sd" of
        cloglog over the replicates.
    clamp : bool
        As for ``Maxent.predict``.

    Returns
    -------
    tuple of float arrays (cells,)
        NaN where a category was at no point of training; sd is NaN everywhere with
        fewer than 2 replicates.
    """
    maps = {
        kind: found.model.predict(values, kind, clamp=clamp)
        for kind in kinds
        if kind in OUTPUTS
    }
    if "mean" in kinds or "sd" in kinds:
        mean, squares = np.zeros(len(values)), np.zeros(len(values))
        for number, model in enumerate(found.replicates, 1):
            more = model.predict(values, clamp=clamp) - mean
            mean += more / number
            squares += more * more * ((number - 1) / number)
        count = len(found.replicates)
        maps["mean"] = mean if count else np.full(len(values), np.nan)
        with np.errstate(invalid="ignore"):
            maps["sd"] = np.sqrt(squares / (count - 1 if count > 1 else np.nan))
    unseen = found.model.unseen(values)
    for one in maps.values():
        one[unseen] = np.nan
    return tuple(maps[kind] for kind in kinds)


def model_species(
    name: str,
    presences: np.ndarray,
    places: np.ndarray,
    background: np.ndarray,
    predictors: list[str],
    options: ModelOptions,
    *,
    progress: Progress = None,
) -> SpeciesModel:
    """Fit, test and describe the model of one species.

    The replicates say how well such a model foretells records that it has not seen; the
    model that is mapped learns from all records.

    Parameters
    ----------
    name : str
        Of the species; with the seed it sets what is drawn.
    presences : float array (records, predictors)
    places : float array (records, 2)
        Map coordinates of the records.
    background : float array (points, predictors)
    predictors : list of str
        Their names.
    options : ModelOptions

    Returns
    -------
    SpeciesModel

    Raises
    ------
    Refusal
        The species has too few records, or all of them have the same values; and what
        ``fit_maxent`` and ``splits`` refuse.
    """
    presences = np.asarray(presences, np.float64)
    if len(presences) < options.least_records:
        raise Refusal(
            "{records} usable records, and {least} are needed.",
            parameter="presences",
            records=len(presences),
            least=options.least_records,
        )
    if len(np.unique(presences, axis=0)) == 1 and len(presences) > 1:
        raise Refusal(
            "All {records} records have the same values of the predictors, as if they "
            "lay in one cell.",
            parameter="presences",
            records=len(presences),
        )
    fit = {
        "features": options.features,
        "regularisation": options.regularisation,
    }
    categorical = options.categorical
    parted = _parted(name, places, options)
    total = 1 + len(parted) + 2 * len(predictors) * options.with_jackknife
    model = fit_maxent(
        presences,
        background,
        categorical=categorical,
        progress=part(progress, 0.0, 1 / total),
        **fit,
    )
    replicates, scores = [], []
    for number, split in enumerate(parted, 1):
        trained = fit_maxent(
            presences[split.training],
            background,
            categorical=categorical,
            progress=part(progress, number / total, (number + 1) / total),
            **fit,
        )
        replicates.append(trained)
        scores.append(_scores(trained, presences[split.test]))
    importance = pd.DataFrame(
        {
            "predictor": predictors,
            "contribution": model.contribution,
            "permutation_importance": permutation_importance(
                model, presences, background, seed=seed_of(options.seed, name)
            ),
        }
    )
    alone = None
    if options.with_jackknife:
        first = parted[0] if parted else None
        knife = jackknife(
            presences if first is None else presences[first.training],
            background,
            predictors,
            test=None if first is None else presences[first.test],
            categorical=categorical,
            progress=part(progress, (1 + len(parted)) / total, 1.0),
            **fit,
        )
        importance = importance.merge(knife.table, on="predictor", how="outer")
        alone = knife.alone
    curves = None
    if options.with_curves:
        curves = response_curves(model, presences, predictors, alone=alone)
    return SpeciesModel(model, replicates, _figures(model, scores), importance, curves)


def _parted(name, places, options):
    if options.replicates < 1:
        return []
    blocks = None
    if options.method == "blocks":
        blocks = spatial_blocks(*np.asarray(places).T, options.block_size)
    return splits(
        len(places),
        options.method,
        replicates=options.replicates,
        test_share=options.test_share,
        blocks=blocks,
        seed=seed_of(options.seed, name),
    )


def _scores(model, test):
    """AUC, TSS and Boyce index of records that the model has not seen."""
    points = model.scaled(model.point_raw)
    training = model.scaled(model.presence_raw)
    tested = model.predict(test)
    limit = thresholds(training, points).maximum_tss
    return (
        auc_of(model, test),
        tss(tested, points, limit),
        boyce_index(tested, points),
    )


def _figures(model, scores):
    points = model.scaled(model.point_raw)
    training = model.scaled(model.presence_raw)
    limits = thresholds(training, points)
    if scores:
        table = np.array(scores)
    else:
        limit = limits.maximum_tss
        own = (np.nan, tss(training, points, limit), boyce_index(training, points))
        table = np.array([own])
    found = {
        "records": model.presences,
        "points": model.points,
        "features": model.classes,
        "gain": model.gain,
        "training_auc": model.training_auc,
    }
    for name, column in zip(("test_auc", "tss", "boyce"), table.T):
        held = column[np.isfinite(column)]
        found[name] = float(held.mean()) if held.size else np.nan
        found[f"{name}_sd"] = float(held.std(ddof=1)) if held.size > 1 else np.nan
    found.update(asdict(limits))
    found.update(gap=model.gap, converged=model.converged)
    return found
