"""Gravity model: how strongly two cores interact along their corridor."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..raster.classify import natural_breaks
from ..refusal import Refusal

IMPORTANT = ("threshold", "natural_breaks")


@dataclass(frozen=True)
class GravityModel:
    """What ``gravity_model`` finds.

    Attributes
    ----------
    matrix : DataFrame
        Interaction of each two cores, ids by ids; symmetric, NaN without a link.
    links : DataFrame
        The active links as given, with ``interaction`` and ``level``: ``"important"``
        or ``"general"``.
    """

    matrix: pd.DataFrame
    links: pd.DataFrame


def gravity_model(
    area: Mapping[int, float],
    resistance: Mapping[int, float],
    links: pd.DataFrame,
    *,
    important: str = "threshold",
    threshold: float = 400.0,
    classes: int = 2,
) -> GravityModel:
    """Interaction of linked cores, and which links are important.

    ``G = Lmax² ln(S1) ln(S2) / (L² P1 P2)`` with the cores' areas S and resistances P,
    the corridor's cumulative resistance L and the largest one Lmax. Above 0 and
    without an upper end; large for large cores of low resistance that a cheap corridor
    links. No unit of L changes it; units of S and P do.

    Parameters
    ----------
    area : Series or mapping
        Core id to area in m², above 1.
    resistance : Series or mapping
        Core id to the mean resistance of its cells, above 0.
    links : DataFrame
        Columns ``core1``, ``core2`` and ``cw_dist``, such as ``corridor_network``
        gives. If there is a column ``type``, only rows above 0 are taken.
    important : {"threshold", "natural_breaks"}
        A link is important where its interaction is above ``threshold``, or in the
        highest class of natural breaks.
    threshold : float
        Default: that of the study below.
    classes : int
        Number of classes for natural breaks.

    Returns
    -------
    GravityModel
        ``.matrix`` and ``.links``.

    Raises
    ------
    Refusal
        If there is no active link or a column is missing; if a linked core has no area
        or resistance, an area up to 1 m² or a resistance up to 0; if a corridor's
        cumulative resistance is not above 0; if an option is not one of the above.

    References
    ----------
    Cheng, Yang, Pan & An, Identification and classification of ecological restoration
    areas in the territorial land space of the Qaidam Basin, China, equation 5 and the
    threshold of 400; the form as in Kong et al. (2010), Landscape and Urban Planning
    95.

    Examples
    --------
    >>> links = pd.DataFrame({"core1": [1, 1], "core2": [2, 3], "cw_dist": [5.0, 10.0]})
    >>> area, resistance = {1: 1e6, 2: 1e6, 3: 1e6}, {1: 2.0, 2: 2.0, 3: 1.0}
    >>> found = gravity_model(area, resistance, links, threshold=100)
    >>> found.links[["core2", "interaction", "level"]].round(1)
       core2  interaction      level
    0      2        190.9  important
    1      3         95.4    general
    >>> found.matrix.round(1).loc[2, 1]
    190.9
    """
    if important not in IMPORTANT:
        raise Refusal(
            "There is no rule {value!r} for important links; choose one of {choices}.",
            parameter="important",
            value=important,
            choices=", ".join(IMPORTANT),
        )
    for column in ("core1", "core2", "cw_dist"):
        if column not in links:
            raise Refusal(
                "The table of links has no column {column}.",
                parameter="links",
                column=column,
            )
    active = links[links["type"] > 0] if "type" in links else links
    if active.empty:
        raise Refusal("The table holds no active link.", parameter="links")
    active = active.reset_index(drop=True)
    _refuse_costs(active)
    ids = np.union1d(active["core1"], active["core2"])
    logarithm = np.log(_of_cores(area, ids, "area", "area (m²)", above=1))
    mean = _of_cores(resistance, ids, "resistance", "resistance", above=0)
    mass = pd.Series(logarithm / mean, ids)
    cost = active["cw_dist"].to_numpy(float)
    one, other = active["core1"], active["core2"]
    interaction = mass[one].to_numpy() * mass[other].to_numpy()
    interaction *= (cost.max() / cost) ** 2
    limit = threshold
    if important == "natural_breaks":
        breaks = natural_breaks(interaction, classes)
        limit = breaks[-2] if len(breaks) > 1 else -np.inf
    rows, columns = np.searchsorted(ids, one), np.searchsorted(ids, other)
    values = np.full((ids.size, ids.size), np.nan)
    values[rows, columns] = values[columns, rows] = interaction
    return GravityModel(
        pd.DataFrame(values, index=ids, columns=ids),
        active.assign(
            interaction=interaction,
            level=np.where(interaction > limit, "important", "general"),
        ),
    )


def _refuse_costs(links: pd.DataFrame) -> None:
    cost = links["cw_dist"]
    bad = links[~((cost > 0) & np.isfinite(cost))]
    if len(bad):
        row = bad.iloc[0]
        raise Refusal(
            "The cumulative resistance between cores {core1:g} and {core2:g} is"
            " {value:g}; it must be finite and above 0.",
            parameter="links",
            core1=row["core1"],
            core2=row["core2"],
            value=row["cw_dist"],
        )


def _of_cores(values, ids, parameter, name, *, above):
    """The value of each core; refuse what is missing, infinite or too small."""
    series = pd.Series(values, dtype=float)
    for core in ids:
        if core not in series.index:
            raise Refusal(
                "Core {core} has a link but no {name}.",
                parameter=parameter,
                core=core,
                name=name,
            )
        value = series[core]
        if not (np.isfinite(value) and value > above):
            raise Refusal(
                "The {name} of core {core} is {value:g}; it must be finite and above"
                " {above}.",
                parameter=parameter,
                name=name,
                core=core,
                value=value,
                above=above,
            )
    return series[ids].to_numpy()
