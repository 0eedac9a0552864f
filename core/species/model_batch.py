"""Many species, each modelled by itself: a bad one never stops the others."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Iterator
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np

from ..parallel import in_order
from ..progress import Cancelled, Progress
from ..refusal import Refusal
from .species_models import ModelOptions, SpeciesModel, model_species


@dataclass(frozen=True)
class SpeciesRecords:
    """What is known of a species.

    Attributes
    ----------
    name : str
    values : float array (records, predictors)
    places : float array (records, 2)
        Map coordinates.
    background : float array (points, predictors)
    """

    name: str
    values: np.ndarray
    places: np.ndarray
    background: np.ndarray


@dataclass(frozen=True)
class Failure:
    """Why a species has no model: a sentence with named values, as of a Refusal."""

    template: str
    values: dict


def check_predictors(values: np.ndarray, names: list[str]) -> None:
    """Refuse predictors that tell no place from another.

    Parameters
    ----------
    values : float array (points, predictors)
    names : list of str
    """
    for column, name in zip(np.asarray(values).T, names):
        if column.min() == column.max():
            raise Refusal(
                "The predictor {name} has the value {value:g} at all {points} points, "
                "so it tells nothing. Leave it out.",
                parameter="predictors",
                name=name,
                value=column[0],
                points=column.size,
            )


def model_batch(
    species: Iterable[SpeciesRecords],
    predictors: list[str],
    options: ModelOptions,
    *,
    total: int,
    executor: Executor | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> Iterator[SpeciesModel | Failure]:
    """Model species side by side; yields them in their order.

    What comes out does not depend on the executor, the threads, or the other species.

    Parameters
    ----------
    species : iterable of SpeciesRecords
        Taken one by one, as they are needed.
    predictors : list of str
    options : ModelOptions
    total : int
        Number of species, for the progress.
    executor, threads
        As for :func:`~ecorestore.core.parallel.in_order`.
    """
    ended = threading.Event()

    def told(fraction):
        answer = progress(fraction)
        if answer is not None and not answer:
            ended.set()
        return answer

    # A worker elsewhere cannot see the end; it finishes its species.
    stop = _Stop(ended) if executor is None else None
    jobs = ((one, predictors, options, stop) for one in species)
    results = in_order(
        _attempt,
        jobs,
        total=total,
        executor=executor,
        threads=threads,
        progress=None if progress is None else told,
    )
    try:
        # Not "yield from", which would wait for the jobs before it tells them.
        for result in results:  # noqa: UP028
            yield result
    finally:
        ended.set()


class _Stop:
    """A progress that tells nothing and asks for an end once it is set."""

    def __init__(self, ended):
        self.ended = ended

    def __call__(self, _fraction):
        return not self.ended.is_set()


def _attempt(one, predictors, options, stop):
    try:
        return model_species(
            one.name,
            one.values,
            one.places,
            one.background,
            predictors,
            options,
            progress=stop,
        )
    except Cancelled:
        raise
    except Refusal as refusal:
        return _failure(refusal)
    except Exception as error:  # listed with the species; the others go on
        return _failure(
            Refusal(
                "An error that is not known: {kind}: {reason}",
                kind=type(error).__name__,
                reason=str(error),
            )
        )


def _failure(refusal):
    return Failure(refusal.template, refusal.values)
