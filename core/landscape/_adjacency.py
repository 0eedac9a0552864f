"""How many sides of cells lie between which classes."""

from __future__ import annotations

from .._numba import kernel


@kernel
def _count_sides(groups, zone, class_, table, state):
    """Add to ``table[group, class]`` the sides between a group's cells and a class.

    Only sides within one zone count; a side between two cells of the same group counts
    twice, once from each cell, as do all others in the table as a whole.
    """
    rows, columns = groups.shape
    outside = zone.size
    for row in range(rows):
        if state[1] != 0.0:
            return
        for column in range(columns):
            here = groups[row, column]
            if here == outside:
                continue
            if column + 1 < columns:
                there = groups[row, column + 1]
                if there == here:
                    table[here, class_[here]] += 2
                elif there != outside and zone[there] == zone[here]:
                    table[here, class_[there]] += 1
                    table[there, class_[here]] += 1
            if row + 1 < rows:
                there = groups[row + 1, column]
                if there == here:
                    table[here, class_[here]] += 2
                elif there != outside and zone[there] == zone[here]:
                    table[here, class_[there]] += 1
                    table[there, class_[here]] += 1
        state[0] = (row + 1) / rows
