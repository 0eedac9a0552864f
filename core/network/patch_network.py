"""A patch network as areas and distances: the checks that all indices share."""

from __future__ import annotations

import numpy as np
import pandas as pd

from ..refusal import Refusal

ASYMMETRY = 1e-9
MOST_COMPARED = 10_000
ROWS = 128


def checked_network(area, distance):
    """Areas and distances as arrays, and the index of the patches; refuse bad ones.

    Differences between d_ij and d_ji of up to a billionth are rounding: the smaller
    counts. The diagonal is set to 0.
    """
    index = area.index if isinstance(area, pd.Series) else None
    area = np.asarray(area, float)
    if area.ndim != 1 or area.size == 0:
        raise Refusal(
            "The areas have shape {shape}; give one area per patch, at least one.",
            parameter="area",
            shape=area.shape,
        )
    names = range(1, len(area) + 1) if index is None else index
    bad = ~(np.isfinite(area) & (area > 0))
    if bad.any():
        raise Refusal(
            "Patch {patch} has the area {value}; areas must be finite and above 0.",
            parameter="area",
            patch=names[np.argmax(bad)],
            value=area[np.argmax(bad)],
        )
    distance = np.array(distance, float)
    if distance.shape != (len(area), len(area)):
        raise Refusal(
            "The distances have shape {shape}; {n} patches need a matrix of {n} rows "
            "and {n} columns.",
            parameter="distance",
            shape=distance.shape,
            n=len(area),
        )
    np.fill_diagonal(distance, 0.0)
    if np.isnan(distance).any():
        raise Refusal(
            "The distance from patch {i} to patch {j} is no number. Write infinity where"
            " there is no link.",
            parameter="distance",
            **_first_pair(names, np.isnan(distance)),
        )
    if (distance < 0).any():
        raise Refusal(
            "The distance from patch {i} to patch {j} is below 0. Correct it.",
            parameter="distance",
            **_first_pair(names, distance < 0),
        )
    for first in range(0, len(area), ROWS):
        there, back = distance[first : first + ROWS], distance.T[first : first + ROWS]
        with np.errstate(invalid="ignore"):
            bad = np.abs(there - back) > ASYMMETRY * np.minimum(there, back)
        if bad.any():
            i, j = np.argwhere(bad)[0]
            raise Refusal(
                "The distance from patch {i} to patch {j} is {there}, but back it is "
                "{back}; give the same distance for both.",
                parameter="distance",
                i=names[first + i],
                j=names[j],
                there=there[i, j],
                back=back[i, j],
            )
    return area, np.minimum(distance, distance.T), index


def _first_pair(names, bad):
    i, j = np.argwhere(bad)[0]
    return {"i": names[i], "j": names[j]}


def check_patch_count(count: int) -> None:
    """Refuse more patches than can be compared in pairs: 10 000."""
    if count > MOST_COMPARED:
        raise Refusal(
            "{count} patches are too many to compare in pairs (at most {most}). "
            "Raise the minimum area or keep only the largest.",
            parameter="minimum_area",
            count=count,
            most=MOST_COMPARED,
        )


def check_dispersal(threshold: float, probability: float) -> None:
    """Refuse a threshold of 0 or less, or a probability that is 0 or 1."""
    if not (np.isfinite(threshold) and threshold > 0):
        raise Refusal(
            "The distance threshold is {value}; it must be finite and above 0.",
            parameter="threshold",
            value=threshold,
        )
    if not 0 < probability < 1:
        raise Refusal(
            "The probability at the threshold is {value}; it must lie between 0 and 1, "
            "both excluded.",
            parameter="probability",
            value=probability,
        )


def check_landscape_area(area: np.ndarray, landscape_area: float | None) -> None:
    """Refuse a landscape that is smaller than its patches."""
    if landscape_area is None:
        return
    # areas that fill the landscape may exceed it by their rounding
    if not (
        np.isfinite(landscape_area) and landscape_area >= area.sum() * (1 - ASYMMETRY)
    ):
        raise Refusal(
            "The landscape area is {landscape}, less than the sum of the patch areas, "
            "{patches}; check that both have the same unit.",
            parameter="landscape_area",
            landscape=landscape_area,
            patches=area.sum(),
        )
