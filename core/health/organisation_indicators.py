"""What ecosystem organisation is weighted together from: the rows of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..landscape.window_formulas import WINDOW_METRICS
from ..raster.class_table import numbers
from ..refusal import Refusal

# How the literature calls metrics of FRAGSTATS.
ALIASES = {"AWMPFD": "FRAC_AM", "CONT": "CONTAG"}
COHESION, FRAGMENTATION = re.compile(r"CI\d*"), re.compile(r"FI\d*")
FRAGMENTATION_METRICS = ("PD", "ED", "DIVISION", "SPLIT", "NP")
DIRECTIONS = ("positive", "inverse")
LANDSCAPE = "landscape"


@dataclass(frozen=True)
class Indicator:
    """A part of ecosystem organisation.

    Attributes
    ----------
    name : str
        As the table has it: ``"FI2"``.
    metric : str
        Of FRAGSTATS: ``"PD"``.
    land : float or None
        The class; None for the whole landscape.
    weight : float
    inverse : bool
        Much of it is bad: it enters as 1 less its scaled value.
    """

    name: str
    metric: str
    land: float | None
    weight: float
    inverse: bool

    @property
    def column(self) -> str:
        """What the metric is called among those of units."""
        return self.metric if self.land is None else f"{self.metric}_{self.land:g}"


def organisation_indicators(
    weights: pd.DataFrame, important: Sequence[float], fragmentation: str = "PD"
) -> list[Indicator]:
    """Read a table of weights.

    Parameters
    ----------
    weights : DataFrame
        A row for each indicator: ``indicator`` (a metric of FRAGSTATS that windows
        have, AWMPFD, CONT, or CI and FI with a number), ``scope`` ("landscape", or a
        kind of important land), ``weight`` and ``direction`` ("positive", "inverse").
    important : sequence of numbers
        The class of each kind of important land, in the order in which the table first
        names them.
    fragmentation : str
        The metric behind FI; of ``FRAGMENTATION_METRICS``.

    Raises
    ------
    Refusal
        A column is missing; a metric is not known; a weight is below 0 or no number;
        weights do not sum to 1; a direction is neither of the two; or there are not as
        many important classes as the table has kinds.

    Examples
    --------
    >>> weights = pd.DataFrame({"indicator": ["SHDI", "FI1"], "weight": [0.5, 0.5],
    ...     "scope": ["landscape", "grassland"], "direction": ["positive", "inverse"]})
    >>> [one.column for one in organisation_indicators(weights, [4])]
    ['SHDI', 'PD_4']
    """
    if fragmentation not in FRAGMENTATION_METRICS:
        raise ValueError(
            f"fragmentation is one of {', '.join(FRAGMENTATION_METRICS)},"
            f" not {fragmentation!r}."
        )
    for column in ("indicator", "scope", "weight", "direction"):
        if column not in weights:
            raise Refusal(
                "The table of weights has no column {column}. Add it.",
                parameter="weights",
                column=column,
            )
    scopes = [str(scope).strip() for scope in weights["scope"]]
    kinds = list(dict.fromkeys(scope for scope in scopes if scope != LANDSCAPE))
    important = list(important)
    if len(important) != len(kinds):
        raise Refusal(
            "The table of weights has {kinds} kinds of important land ({names}), and "
            "{classes} important classes are given. Give one class for each, in this "
            "order.",
            parameter="important",
            kinds=len(kinds),
            names=", ".join(kinds),
            classes=len(important),
        )
    if len(set(important)) < len(important):
        raise Refusal(
            "An important class is given twice. Give each once.", parameter="important"
        )
    class_of = dict(zip(kinds, important))
    found = []
    for name, scope, weight, direction in zip(
        weights["indicator"], scopes, numbers(weights["weight"]), weights["direction"]
    ):
        name, direction = str(name).strip(), str(direction).strip()
        if not weight >= 0:
            raise Refusal(
                "The weight of {name} must be a number of at least 0. Correct it.",
                parameter="weights",
                name=name,
            )
        if direction not in DIRECTIONS:
            raise Refusal(
                "The direction of {name} is {direction}. Write positive or inverse.",
                parameter="weights",
                name=name,
                direction=direction,
            )
        land = class_of.get(scope)
        metric = _metric(name, "landscape" if land is None else "class", fragmentation)
        found.append(Indicator(name, metric, land, weight, direction == "inverse"))
    total = sum(one.weight for one in found)
    if not np.isclose(total, 1.0, atol=1e-6):
        raise Refusal(
            "The weights of organisation sum to {total}. They must sum to 1: correct "
            "them.",
            parameter="weights",
            total=f"{total:g}",
        )
    return found


def _metric(name, level, fragmentation):
    if COHESION.fullmatch(name):
        return "COHESION"
    if FRAGMENTATION.fullmatch(name):
        return fragmentation
    metric = ALIASES.get(name, name)
    known = WINDOW_METRICS[level]
    if metric not in known:
        raise Refusal(
            "The table of weights has the indicator {name}, which is not known at the "
            "level of the {level}. Choose from: AWMPFD, CONT, CI, FI, {known}.",
            parameter="weights",
            name=name,
            level=level,
            known=", ".join(known),
        )
    return metric
