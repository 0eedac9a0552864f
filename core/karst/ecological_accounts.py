"""Accounts of districts that set nature's services beside the economy."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..grid import Grid
from ..refusal import Refusal
from ..services.value_ranges import number

# Upper limits of the degree of coordination in steps of 0.1 (Liao 1999).
COORDINATION = (
    "extreme disorder",
    "serious disorder",
    "moderate disorder",
    "mild disorder",
    "near disorder",
    "barely coordinated",
    "primary coordination",
    "intermediate coordination",
    "good coordination",
    "quality coordination",
)
# Tapio's states: by the direction of GDP, and the elasticity up to each limit.
TAPIO = {
    True: (
        (0.0, "strong decoupling"),
        (0.8, "weak decoupling"),
        (1.2, "expansive coupling"),
        (np.inf, "expansive negative decoupling"),
    ),
    False: (
        (0.0, "strong negative decoupling"),
        (0.8, "weak negative decoupling"),
        (1.2, "recessive coupling"),
        (np.inf, "recessive decoupling"),
    ),
}
MONEY = (
    "gdp",
    "service_value",
    "nonmarket_value",
    "regulating_value",
    "environmental_cost",
    "ecological_damage",
    "gdp_before",
    "service_value_before",
)


def ecological_accounts(
    table: pd.DataFrame, *, alpha: float = 0.5, beta: float = 0.5
) -> pd.DataFrame:
    """Compensation priority, green product, coordination and decoupling of districts.

    Compensation priority ECPS = (2 / pi) arctan(nonmarket value / GDP): close to 1 where
    nature gives far more than the economy. GEEP = GDP - environmental cost - ecological
    damage + regulating services (Ma et al. 2020). With U1 and U2, the value of services
    and the GDP as shares of the highest district, coupling C = 2 sqrt(U1 U2) / (U1 +
    U2), T = alpha U1 + beta U2 and the degree of coordination D = sqrt(C T) (Liao 1999).
    Elasticity = percent change of the services' value over that of GDP (Tapio 2005);
    Tapio's names fit a pressure on nature, and services are a good: strong decoupling
    means that the economy grew while services fell.

    Parameters
    ----------
    table : DataFrame
        A row for each district: ``district``, ``gdp`` and ``service_value`` in one unit
        of money a year; optionally ``nonmarket_value`` (default: the service value),
        ``regulating_value``, ``environmental_cost``, ``ecological_damage``, and of an
        earlier year ``gdp_before`` and ``service_value_before``.
    alpha, beta : float
        Weights of services and economy; together 1.

    Returns
    -------
    DataFrame
        The table with, where their columns are given, ``compensation_priority`` (0 to
        1), ``priority_rank``, ``geep``, ``geep_to_gdp``, ``coupling`` and
        ``coordination`` (0 to 1), ``coordination_grade``, ``gdp_change_percent``,
        ``service_change_percent``, ``elasticity`` and ``decoupling``.

    Raises
    ------
    Refusal
        A column is missing, a district occurs twice, a number is missing or below 0,
        a GDP is 0, or the weights do not sum to 1.

    References
    ----------
    Ma, G. et al. (2020): Framework construction and application of China's Gross
    Economic-Ecological Product accounting. Journal of Environmental Management 264,
    109852. Tapio, P. (2005): Towards a theory of decoupling. Transport Policy 12,
    137-151. Liao, C. (1999): Quantitative judgement and classification system for
    coordinated development of environment and economy. Tropical Geography 19(2),
    171-177.

    Examples
    --------
    >>> china = pd.DataFrame({"district": ["China 2016"], "gdp": [78.0],
    ...     "service_value": [51.4], "regulating_value": [51.4],
    ...     "environmental_cost": [2.1], "ecological_damage": [0.69]})
    >>> found = ecological_accounts(china)
    >>> round(found["geep"][0], 1), round(found["geep_to_gdp"][0], 1)
    (126.6, 1.6)
    """
    alpha = number(alpha, "The weight of services", high=1.0, parameter="alpha")
    beta = number(beta, "The weight of the economy", high=1.0, parameter="beta")
    if not np.isclose(alpha + beta, 1.0, atol=1e-9):
        raise Refusal(
            "The weights of services and economy sum to {total:g}. Make them sum to 1.",
            parameter="beta",
            total=alpha + beta,
        )
    table = _checked(table)
    gdp, value = table["gdp"], table["service_value"]
    nonmarket = table.get("nonmarket_value", value)
    table["compensation_priority"] = 2 / np.pi * np.arctan(nonmarket / gdp)
    table["priority_rank"] = (
        table["compensation_priority"].rank(ascending=False, method="min").astype(int)
    )
    costs = ("environmental_cost", "ecological_damage", "regulating_value")
    if all(column in table for column in costs):
        cost, damage, regulating = (table[column] for column in costs)
        table["geep"] = gdp - cost - damage + regulating
        table["geep_to_gdp"] = table["geep"] / gdp
    nature, economy = value / max(value.max(), 1e-300), gdp / gdp.max()
    table["coupling"] = 2 * np.sqrt(nature * economy) / (nature + economy)
    table["coordination"] = np.sqrt(
        table["coupling"] * (alpha * nature + beta * economy)
    )
    table["coordination_grade"] = [
        COORDINATION[min(int(degree * 10 + 1e-9), 9)]
        for degree in table["coordination"]
    ]
    if "gdp_before" in table and "service_value_before" in table:
        for name, now, then in (
            ("gdp_change_percent", gdp, table["gdp_before"]),
            ("service_change_percent", value, table["service_value_before"]),
        ):
            table[name] = 100 * (now - then) / then
        table["elasticity"] = (
            table["service_change_percent"] / table["gdp_change_percent"]
        ).where(table["gdp_change_percent"] != 0)
        table["decoupling"] = [
            decoupling_state(change, elasticity)
            for change, elasticity in zip(
                table["gdp_change_percent"], table["elasticity"]
            )
        ]
    return table


def decoupling_state(gdp_change: float, elasticity: float) -> str:
    """Tapio's name; empty where GDP did not change.

    Examples
    --------
    >>> decoupling_state(5.0, -0.2), decoupling_state(-5.0, 1.0)
    ('strong decoupling', 'recessive coupling')
    """
    if np.isnan(elasticity):
        return ""
    for limit, name in TAPIO[bool(gdp_change > 0)]:
        # Below 0 the state changes at once; the other limits belong to their state.
        if elasticity < limit or (limit > 0 and elasticity == limit):
            return name
    return ""


def value_transitions(
    cover_before: np.ndarray,
    cover_after: np.ndarray,
    values: Mapping[int, float],
    grid: Grid,
) -> pd.DataFrame:
    """What each change of land cover did to the value of services.

    Parameters
    ----------
    cover_before, cover_after : 2-D arrays of whole numbers
    values : mapping of class to float
        Money for a hectare in a year; a class without one is refused.
    grid : Grid

    Returns
    -------
    DataFrame
        A row for each pair of classes that occurs: ``from_class``, ``to_class``,
        ``area_ha``, ``change`` in money a year; losses are below 0.

    Raises
    ------
    Refusal
        A class has no value.

    Examples
    --------
    >>> then, now = np.array([[1, 1, 2]]), np.array([[1, 2, 2]])
    >>> value_transitions(then, now, {1: 50.0, 2: 10.0}, Grid((1, 3), 100.0)).values.tolist()
    [[1.0, 1.0, 1.0, 0.0], [1.0, 2.0, 1.0, -40.0], [2.0, 2.0, 1.0, 0.0]]
    """
    valid = grid.valid
    then = grid.check(cover_before, "cover_before")[valid].astype(np.int64)
    now = grid.check(cover_after, "cover_after")[valid].astype(np.int64)
    pairs = pd.DataFrame({"from_class": then, "to_class": now})
    found = pairs.value_counts().sort_index().rename("cells").reset_index()
    for code in pd.unique(found[["from_class", "to_class"]].to_numpy().ravel()):
        if code not in values:
            raise Refusal(
                "Class {code} of the land cover has no value. Add it to the table.",
                parameter="values",
                code=code,
            )
    found["area_ha"] = found.pop("cells") * grid.cell_area / 1e4
    gain = found["to_class"].map(values) - found["from_class"].map(values)
    found["change"] = found["area_ha"] * gain
    return found


def _checked(table):
    for column in ("district", "gdp", "service_value"):
        if column not in table:
            raise Refusal(
                "The table of districts has no column {column}. Add it.",
                parameter="table",
                column=column,
            )
    table = table.reset_index(drop=True).copy()
    twice = table["district"][table["district"].duplicated()]
    if len(twice):
        raise Refusal(
            "District {district} occurs twice. Keep one row for each district.",
            parameter="table",
            district=twice.iloc[0],
        )
    for column in MONEY:
        if column not in table:
            continue
        table[column] = pd.to_numeric(table[column], errors="coerce")
        positive = column in ("gdp", "gdp_before", "service_value_before")
        for district, money in zip(table["district"], table[column]):
            if not money >= 0:
                raise Refusal(
                    "District {district} has no number of at least 0 in the column"
                    " {column}.",
                    parameter="table",
                    district=district,
                    column=column,
                )
            if positive and money == 0:
                raise Refusal(
                    "District {district} has 0 in the column {column}, by which is"
                    " divided. Give its value, or take the district out.",
                    parameter="table",
                    district=district,
                    column=column,
                )
    return table
