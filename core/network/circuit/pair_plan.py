"""Which solutions make up the voltages of which pairs of nodes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations

Pair = tuple[int, int]


@dataclass(frozen=True)
class Batch:
    """Pairs that are made up of the same solutions.

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

    def completed(self) -> list[list[tuple[Pair, list[int]]]]:
        """For each solution in turn the pairs that it completes.

        With each the solutions that no pair after it needs.
        """
        found = [[] for _ in self.solutions]
        for pair, made in self.made_of.items():
            found[max(at for at in made if at is not None)].append((pair, []))
        needed = {None}
        for pair, done_with in (step for steps in found[::-1] for step in steps[::-1]):
            done_with += set(self.made_of[pair]) - needed
            needed.update(done_with)
        return found


def plan_batches(pairs: list[Pair], most: int) -> Iterator[Batch]:
    """Batches that make up all pairs, each once; nodes must be connected.

    At most ``most`` solutions need be kept at one time.
    """
    nodes = sorted({node for pair in pairs for node in pair})
    if len(pairs) < len(nodes) or len(nodes) - 1 <= most:
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
