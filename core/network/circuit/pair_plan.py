"""Which solutions make up the voltages of which pairs of nodes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

Pair = tuple[int, int]


@dataclass(frozen=True)
class Batch:
    """Pairs whose solutions are kept at one time.

    Attributes
    ----------
    solutions : list of pairs
        Where 1 A leaves and where it enters.
    made_of : dict
        For each pair the position of a solution to take and of one to subtract; None
        for none. The voltages then rise from the pair's first node to its second.
    """

    solutions: list[Pair]
    made_of: dict[Pair, tuple[int | None, int | None]]


def plan_batches(pairs: list[Pair], most: int) -> Iterator[Batch]:
    """Batches of at most ``most`` solutions that make up all pairs, each once.

    Nodes of one batch must be connected with each other.
    """
    nodes = sorted({node for pair in pairs for node in pair})
    if len(nodes) - 1 <= most or len(pairs) <= most:
        yield _plan(pairs)
        return
    size = max(1, (most + 1) // 2)
    block = {node: at // size for at, node in enumerate(nodes)}
    blocks = range(block[nodes[-1]] + 1)
    for one, other in combinations(blocks, 2):
        # Pairs within a block go with its pairs with the next, or the one before.
        within = {one} if other == one + 1 else set()
        within |= {other} if (one, other) == (blocks[-2], blocks[-1]) else set()
        here = [
            pair
            for pair in pairs
            if {block[node] for node in pair} == {one, other}
            or (block[pair[0]] == block[pair[1]] and block[pair[0]] in within)
        ]
        if here:
            yield _plan(here)


def _plan(pairs):
    """Solutions against the first node of all, unless pairs themselves are fewer."""
    nodes = sorted({node for pair in pairs for node in pair})
    if len(pairs) < len(nodes):
        return Batch(list(pairs), {pair: (at, None) for at, pair in enumerate(pairs)})
    at = {node: number for number, node in enumerate(nodes[1:])}
    solutions = [(nodes[0], node) for node in nodes[1:]]
    made_of = {(one, other): (at.get(other), at.get(one)) for one, other in pairs}
    return Batch(solutions, made_of)
