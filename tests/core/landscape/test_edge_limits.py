"""The least and the most edge."""

from itertools import product

import numpy as np
from ecorestore.core.landscape.edge_limits import (
    least_edge,
    most_edge,
    most_like_sides,
)


def sides(cells):
    """Sides around the cells of a small map."""
    padded = np.pad(cells, 1)
    return int(abs(np.diff(padded, axis=0)).sum() + abs(np.diff(padded)).sum())


def test_as_by_trying_all_small_maps():
    least, most = {}, {}
    for drawn in product([0, 1], repeat=12):
        cells = np.array(drawn).reshape(3, 4)
        count, edge = int(cells.sum()), sides(cells)
        least[count] = min(edge, least.get(count, 99))
        most[count] = max(edge, most.get(count, 0))
    counts = np.arange(1, 13)
    # Three rows hold every closest packing of up to 12 cells.
    assert least_edge(counts).tolist() == [least[count] for count in counts]
    limit = most_edge(counts, np.full(12, 12), np.full(12, sides(np.ones((3, 4), int))))
    assert (limit >= [most[count] for count in counts]).all()
    assert limit[[0, 5, 11]].tolist() == [most[1], most[6], most[12]]


def test_like_sides_and_edge_make_up_all_sides():
    counts = np.arange(1, 2000)
    assert (2 * most_like_sides(counts) + least_edge(counts) == 4 * counts).all()
