"""A binary heap of nodes, smallest key first, that knows where each node stands."""

from __future__ import annotations

from .._numba import kernel


@kernel
def rise(heap, place, key, at):
    """Move the node at a place up after its key became smaller."""
    node = heap[at]
    while at > 0:
        above = (at - 1) >> 1
        if key[heap[above]] <= key[node]:
            break
        heap[at] = heap[above]
        place[heap[at]] = at
        at = above
    heap[at] = node
    place[node] = at


@kernel
def sink(heap, place, key, at, size):
    """Move the node at a place down to where it belongs among ``size`` nodes."""
    node = heap[at]
    while True:
        below = 2 * at + 1
        if below >= size:
            break
        if below + 1 < size and key[heap[below + 1]] < key[heap[below]]:
            below += 1
        if key[heap[below]] >= key[node]:
            break
        heap[at] = heap[below]
        place[heap[at]] = at
        at = below
    heap[at] = node
    place[node] = at
