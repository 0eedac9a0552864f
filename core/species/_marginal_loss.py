"""What is lost with one cell, and what each unit of a feature is worth by now."""

from __future__ import annotations

import math

from .._numba import kernel

SUM, SQUARES, LARGEST = 0, 1, 2


@kernel
def renew_prices(left, weights, exponents, benefit, unit, price):
    """Worth of losing one stored unit of each feature while ``left`` of it is there.

    w / Q, or with ``benefit`` w z Q^(z - 1), times the fraction that a unit is; 0 where
    nothing is left.
    """
    for feature in range(len(price)):
        there = left[feature]
        if there <= 0.0:
            price[feature] = 0.0
        elif benefit:
            exponent = exponents[feature]
            worth = weights[feature] * exponent * there ** (exponent - 1.0)
            price[feature] = worth * unit[feature]
        else:
            price[feature] = weights[feature] / there * unit[feature]


@kernel
def marginal_loss(stored, cell, price, rule):
    """The price of a cell's features: their sum, root of squares, or the largest.

    With negative prices: the root of signed squares, or the smallest beside the
    largest.
    """
    found = 0.0
    if rule == SUM:
        for feature in range(len(price)):
            found += price[feature] * stored[cell, feature]
    elif rule == SQUARES:
        for feature in range(len(price)):
            x = price[feature] * stored[cell, feature]
            found += x * abs(x)
        found = math.copysign(math.sqrt(abs(found)), found)
    else:
        least = 0.0
        for feature in range(len(price)):
            x = price[feature] * stored[cell, feature]
            found = max(found, x)
            least = min(least, x)
        found += least
    return found
