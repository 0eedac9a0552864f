"""Stacks of dated rasters: as many dates as layers, in the order of time."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..refusal import Refusal


def dates_in_order(
    stack: np.ndarray | Sequence[np.ndarray], times: Sequence[float], *, fewest: int
) -> tuple[list[np.ndarray], np.ndarray]:
    """The layers and their dates by ascending date.

    Parameters
    ----------
    stack : array (time, row, column), or a sequence of 2-D arrays
    times : sequence of float
    fewest : int
        How many dates there must be.

    Raises
    ------
    Refusal
        There are too few dates, not as many as layers, one is none or is given twice,
        or a layer has another shape than the first.
    """
    layers = [np.asarray(layer) for layer in stack]
    times = np.asarray(times, float)
    if times.shape != (len(layers),):
        raise Refusal(
            "There are {layers} layers and {dates} dates. Give one date for each layer.",
            parameter="times",
            layers=len(layers),
            dates=times.size,
        )
    if len(layers) < fewest:
        raise Refusal(
            "There are {count} dates, and a trend needs at least {fewest}. Add years.",
            parameter="stack",
            count=len(layers),
            fewest=fewest,
        )
    if not np.isfinite(times).all():
        raise Refusal(
            "Date {place} is not a number. Give the year of each layer.",
            parameter="times",
            place=int(np.argmin(np.isfinite(times))) + 1,
        )
    order = np.argsort(times, kind="stable")
    layers, times = [layers[k] for k in order], times[order]
    twice = np.flatnonzero(np.diff(times) == 0)
    if twice.size:
        raise Refusal(
            "The date {date} is given twice. Give each layer a date of its own.",
            parameter="times",
            date=f"{times[twice[0]]:g}",
        )
    for layer, time in zip(layers, times):
        if layer.shape != layers[0].shape:
            raise Refusal(
                "The layer of {date} has {rows} rows and {columns} columns, that of"
                " {first} has {first_rows} and {first_columns}. Align them first.",
                parameter="stack",
                date=f"{time:g}",
                rows=layer.shape[0],
                columns=layer.shape[1],
                first=f"{times[0]:g}",
                first_rows=layers[0].shape[0],
                first_columns=layers[0].shape[1],
            )
    return layers, times


def check_finite_stack(values: np.ndarray) -> None:
    """Raise Refusal where a stack holds infinite values; NaN is missing."""
    infinite = int(np.count_nonzero(np.isinf(values)))
    if infinite:
        raise Refusal(
            "The stack holds {count} infinite values. Set them to nodata.",
            parameter="stack",
            count=infinite,
        )


def cells_with_values(stack: Sequence[np.ndarray]) -> np.ndarray:
    """True where at least one layer has a value; takes 1 byte per cell.

    Examples
    --------
    >>> cells_with_values([np.array([[1.0, np.nan]]), np.array([[2.0, np.nan]])]).tolist()
    [[True, False]]
    """
    given = ~np.isnan(stack[0])
    for layer in stack[1:]:
        given |= ~np.isnan(layer)
    return given
