"""What was solved between focal nodes, as a matrix and as counts."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd

from .between_nodes import CurrentFlow
from .land import UNCONNECTED
from .wanted_pairs import wanted_pairs


@dataclass(frozen=True)
class Solved:
    """How many pairs (pairwise) or nodes (other modes) were solved, and were not.

    Attributes
    ----------
    count : int
        Connected, and so solved.
    disconnected : int
        Asked for, but nothing connects them.
    """

    count: int
    disconnected: int


def resistance_matrix(flow: CurrentFlow) -> pd.DataFrame:
    """Effective resistances between nodes, a row and a column for each.

    Parameters
    ----------
    flow : CurrentFlow
        Of the pairwise mode.

    Returns
    -------
    DataFrame
        Column ``node`` and one column named by each node's id; symmetric, 0 on the
        diagonal, -1 where nothing connects two nodes or they were not asked for.
    """
    table = pd.DataFrame(flow.resistances, columns=[str(node) for node in flow.ids])
    table.insert(0, "node", flow.ids)
    return table


def count_solved(
    flow: CurrentFlow,
    *,
    include_pairs: np.ndarray | None = None,
    exclude_pairs: np.ndarray | None = None,
) -> Solved:
    """How many of the pairs or nodes asked for were solved.

    Parameters
    ----------
    include_pairs, exclude_pairs : int arrays (k, 2), optional
        As ``current_flow`` was given them.
    """
    wanted = wanted_pairs(flow.ids, include_pairs, exclude_pairs)
    asked = wanted.any(axis=1)
    if flow.resistances.ndim == 2:
        asked = np.triu(wanted, 1)
    failed = int(np.count_nonzero(asked & (flow.resistances == UNCONNECTED)))
    return Solved(int(np.count_nonzero(asked)) - failed, failed)
