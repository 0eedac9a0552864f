"""Which services go together, and which at the expense of each other."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pandas as pd

from ..grid import Grid
from ..priority.cell_sample import sample_layers
from ..priority.correlation import Correlation, check_columns, correlation
from ..progress import Progress, part, report
from .value_ranges import number
from .zone_statistics import no_zone

METHODS = ("spearman", "pearson")
FEWEST_CELLS = 3


def service_tradeoffs(
    services: Mapping[str, np.ndarray],
    grid: Grid,
    *,
    zones: np.ndarray | None = None,
    method: str = "spearman",
    significance: float = 0.05,
    effective: bool = True,
    size: int = 1_000_000,
    seed: int = 0,
    progress: Progress = None,
) -> pd.DataFrame:
    """Correlate every pair of services in each zone and in the whole.

    Services of which a pair rises and falls together are in *synergy*, those of which
    one rises as the other falls are a *trade-off*. Neighbouring cells are alike, so the
    relation is judged by default with the number of independent cells that they are
    worth (Dutilleul 1993; see :func:`..priority.correlation.correlation`).

    Takes 1 byte per cell above the inputs, and for each cell drawn 24 bytes and 70 for
    each service.

    Parameters
    ----------
    services : mapping of name to 2-D array
        Two at least; NaN is missing. Cells that have all of them count.
    grid : Grid
    zones : 2-D array of whole numbers, optional
        0 or less: none.
    method : "spearman" or "pearson"
        Of ranks, or of values.
    significance : float
        A pair with a p from here on is neither synergy nor trade-off; above 0, below 1.
    effective : bool
        Judge by the effective number of cells; otherwise by all that were drawn.
    size, seed : int
        Of more cells so many are drawn, the same ones with the same seed.

    Returns
    -------
    DataFrame
        ``zone`` (numbers in ascending order, at the end "all"), ``first``, ``second``,
        ``n``, ``coefficient`` (-1 to 1), ``p``, with ``effective`` also ``effective_n``
        and ``effective_p``, and ``relation``: "synergy", "trade-off", "none", or
        "unknown" where a service does not vary or has fewer than 3 cells.

    Raises
    ------
    Refusal
        There is one service only, no cell has all of them, no cell lies in a zone, or a
        parameter is out of range.

    Examples
    --------
    >>> water = np.arange(12.0).reshape(2, 6)
    >>> crops = np.concatenate([water[:1], -water[1:]])
    >>> table = service_tradeoffs({"water": water, "crops": crops}, Grid((2, 6), 30.0),
    ...     zones=np.array([[1] * 6, [2] * 6]), effective=False)
    >>> table[["zone", "coefficient", "relation"]].round(2).to_numpy().tolist()
    [[1, 1.0, 'synergy'], [2, -1.0, 'trade-off'], ['all', -0.76, 'trade-off']]
    """
    if method not in METHODS:
        raise ValueError(f"method is one of {METHODS}, not {method!r}.")
    check_columns(services)
    significance = number(
        significance,
        "The significance",
        above=0.0,
        high=1.0,
        parameter="significance",
    )
    sample = sample_layers(services, grid, size=size, seed=seed)
    of_cells = np.zeros(len(sample.cells), int)
    if zones is not None:
        of_cells = grid.check(zones, "zones").ravel()[sample.cells]
        if not (of_cells > 0).any():
            raise no_zone("zones")
    found = np.unique(of_cells[of_cells > 0]).tolist()
    report(progress, 0.1)
    parts = []
    for place, zone in enumerate([*found, "all"]):
        inside = slice(None) if zone == "all" else of_cells == zone
        pairs = _pairs(
            sample.table[inside],
            sample.points[inside] if effective else None,
            method,
            seed,
            part(
                progress,
                0.1 + 0.9 * place / (len(found) + 1),
                0.1 + 0.9 * (place + 1) / (len(found) + 1),
            ),
        )
        pairs.insert(0, "zone", zone)
        parts.append(pairs)
    table = pd.concat(parts, ignore_index=True)
    p = table["effective_p" if effective else "p"]
    table["relation"] = np.select(
        [table["coefficient"].isna() | p.isna(), p >= significance],
        ["unknown", "none"],
        np.where(table["coefficient"] > 0, "synergy", "trade-off"),
    )
    return table


def relation_counts(table: pd.DataFrame) -> dict[str, int]:
    """Pairs in synergy and in trade-off over the whole area."""
    relation = table.loc[table["zone"] == "all", "relation"]
    return {name: int((relation == name).sum()) for name in ("synergy", "trade-off")}


def _pairs(frame, points, method, seed, progress):
    """Every pair in some cells; NaN where a service does not vary."""
    names = list(frame.columns)
    varied = [name for name in names if frame[name].nunique() > 1]
    matrices = np.full((4, len(names), len(names)), np.nan)
    if len(frame) >= FEWEST_CELLS and len(varied) >= 2:
        found = correlation(
            frame[varied], method=method, points=points, seed=seed, progress=progress
        )
        at = np.ix_(*2 * [np.flatnonzero(np.isin(names, varied))])
        known = (found.coefficient, found.p, found.effective_n, found.effective_p)
        for matrix, values in zip(matrices, known):
            if values is not None:
                matrix[at] = values
    framed = [pd.DataFrame(matrix, index=names, columns=names) for matrix in matrices]
    effective = framed[2:] if points is not None else [None, None]
    return Correlation(*framed[:2], len(frame), *effective).pairs
