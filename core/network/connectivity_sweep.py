"""Connectivity over a range of dispersal distances."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..progress import Progress, part
from ..refusal import Refusal
from .binary_network import binary_network
from .connectivity import OVERALL, landscape_shares
from .patch_network import check_dispersal, check_landscape_area, checked_network
from .probable_network import probable_networks

MOST_THRESHOLDS = 1000


@dataclass(frozen=True)
class ConnectivitySweep:
    """Indices at each threshold.

    Attributes
    ----------
    overall : DataFrame
        One row per threshold in the order given: threshold, then the overall indices
        of ``connectivity_indices``.
    patches : DataFrame
        One row per threshold and patch: threshold, patch, dPC, dIIC.
    """

    overall: pd.DataFrame
    patches: pd.DataFrame


def connectivity_sweep(
    area,
    distance,
    *,
    thresholds,
    probability: float = 0.5,
    landscape_area: float | None = None,
    progress: Progress = None,
) -> ConnectivitySweep:
    """Connectivity indices and patch importance at several distance thresholds.

    The most probable paths are those of the shortest distance at any threshold, so one
    search serves all of them for PC; IIC has another network at each. How the indices
    are defined is told by ``connectivity_indices``.

    Parameters
    ----------
    area, distance, probability, landscape_area
        As for ``connectivity_indices``.
    thresholds : sequence of float
        Dispersal distances in the unit of ``distance``, above 0, each once.
    progress : callable, optional
        Is given the fraction done; returns False to cancel.

    Returns
    -------
    ConnectivitySweep
        ``patch`` is the position of the patch from 0, or its label in the index of the
        areas.

    Raises
    ------
    Refusal
        As ``connectivity_indices``, and for no threshold or the same one twice.

    Examples
    --------
    Farther dispersal needs the stepping stone less:

    >>> distance = [[0, 500, 1600], [500, 0, 500], [1600, 500, 0]]
    >>> sweep = connectivity_sweep(
    ...     [4.0, 1.0, 4.0], distance, thresholds=[500, 5000]
    ... )
    >>> sweep.patches.query("patch == 1").dPC.round(1).tolist()
    [27.6, 24.0]
    """
    area, distance, index = checked_network(area, distance)
    thresholds = [float(threshold) for threshold in np.ravel(thresholds)]
    if not thresholds:
        raise Refusal("Give at least one threshold.", parameter="thresholds")
    for at, threshold in enumerate(thresholds):
        check_dispersal(threshold, probability)
        if threshold in thresholds[:at]:
            raise Refusal(
                "The distance threshold {value} is given twice; give each once.",
                parameter="thresholds",
                value=threshold,
            )
    check_landscape_area(area, landscape_area)
    patch = np.arange(len(area)) if index is None else index

    probable = probable_networks(
        area,
        distance,
        thresholds=thresholds,
        probability=probability,
        progress=part(progress, 0.0, 0.5),
    )
    rows = []
    tables = []
    for at, (threshold, network) in enumerate(zip(thresholds, probable)):
        binary = binary_network(
            area,
            distance,
            threshold=threshold,
            progress=part(
                progress,
                0.5 + 0.5 * at / len(thresholds),
                0.5 + 0.5 * (at + 1) / len(thresholds),
            ),
        )
        row = {"threshold": threshold, **network.overall, **binary.overall}
        if landscape_area is not None:
            row.update(landscape_shares(row, landscape_area))
        rows.append(row)
        tables.append(
            pd.DataFrame(
                {
                    "threshold": threshold,
                    "patch": patch,
                    "dPC": network.importance.total,
                    "dIIC": binary.importance.total,
                }
            )
        )
    overall = pd.DataFrame(rows)
    order = [name for name in ("threshold", *OVERALL) if name in overall]
    return ConnectivitySweep(overall[order], pd.concat(tables, ignore_index=True))


def threshold_range(start: float, end: float, step: float) -> list[float]:
    """The thresholds from ``start`` to ``end`` in steps, ``end`` too if one falls on it.

    Raises
    ------
    Refusal
        A start or step that is not above 0, an end below the start, or more than
        1000 thresholds.

    Examples
    --------
    >>> threshold_range(1000, 2500, 500)
    [1000.0, 1500.0, 2000.0, 2500.0]
    """
    for parameter, value in (("start", start), ("step", step)):
        if not (np.isfinite(value) and value > 0):
            raise Refusal(
                "The {name} of the thresholds is {value}; it must be finite and "
                "above 0.",
                parameter=parameter,
                name=parameter,
                value=value,
            )
    if not (np.isfinite(end) and end >= start):
        raise Refusal(
            "The thresholds go from {start:g} to {end:g}. Give an end that is not "
            "below the start.",
            parameter="end",
            start=start,
            end=end,
        )
    # the end counts although 0.1 + 0.1 + 0.1 > 0.3
    count = int((end - start) / step * (1 + 1e-12) + 1e-9) + 1
    if count > MOST_THRESHOLDS:
        raise Refusal(
            "From {start:g} to {end:g} in steps of {step:g} are {count} thresholds, at "
            "most {most} are possible. Give a larger step.",
            parameter="step",
            start=start,
            end=end,
            step=step,
            count=count,
            most=MOST_THRESHOLDS,
        )
    return [float(start + step * at) for at in range(count)]
