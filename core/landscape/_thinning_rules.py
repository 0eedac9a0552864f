"""Which cells a thinning pass may remove, from three rows of three cells as bits.

above, here, below hold three cells each: bit 0 left, bit 1 middle, bit 2 right. All
formulas are about the cell in the middle of ``here``; of a result only bit 0 counts.
Bytes and bit operations only: whole rows of them become vector instructions.
"""

from __future__ import annotations

import numpy as np

from .._numba import kernel

ONE, TWO, THREE, FOUR, FIVE = (np.uint8(shift) for shift in range(1, 6))
ALL_THREE = np.uint8(7)


@kernel
def _exactly_one(a, b, c, d):
    return (a ^ b ^ c ^ d) & ((a & b) ^ ONE) & ((c & d) ^ ONE)


@kernel
def simple_8(above, here, below):
    """One 8-connected group of set neighbours, and a side neighbour is not set."""
    east = ((here >> TWO) ^ ONE) & ((above >> TWO) | (above >> ONE))
    north = ((above >> ONE) ^ ONE) & (above | here)
    west = (here ^ ONE) & (below | (below >> ONE))
    south = ((below >> ONE) ^ ONE) & ((below >> TWO) | (here >> TWO))
    return _exactly_one(east & ONE, north & ONE, west & ONE, south & ONE)


@kernel
def simple_4(above, here, below):
    """One 4-connected group touches by a side, and a neighbour is not set."""
    east = (here >> TWO) & (((above >> TWO) & (above >> ONE)) ^ ONE)
    north = (above >> ONE) & ((above & here) ^ ONE)
    west = here & ((below & (below >> ONE)) ^ ONE)
    south = (below >> ONE) & (((below >> TWO) & (here >> TWO)) ^ ONE)
    return _exactly_one(east & ONE, north & ONE, west & ONE, south & ONE)


@kernel
def two_sides(above, here, below):
    """Exactly two side neighbours are set."""
    a = (above >> ONE) & ONE
    b = (below >> ONE) & ONE
    c = here & ONE
    d = (here >> TWO) & ONE
    return ((a ^ b ^ c ^ d) ^ ONE) & (a | b | c) & ((a & b & c & d) ^ ONE)


@kernel
def held_8(above, here, below, s_above, s_here, s_below):
    """Whether a simple neighbour (s_) depends on the cell.

    Beside: not exactly one flank of the pair holds set cells. Diagonal: neither of
    the two common side neighbours is set.
    """
    north = above >> ONE
    south = below >> ONE
    east = here >> TWO
    held = (s_here >> TWO) & ((north | (above >> TWO)) ^ (south | (below >> TWO)) ^ ONE)
    held |= s_here & ((north | above) ^ (south | below) ^ ONE)
    held |= (s_above >> ONE) & ((above | here) ^ ((above >> TWO) | east) ^ ONE)
    held |= (s_below >> ONE) & ((below | here) ^ ((below >> TWO) | east) ^ ONE)
    held |= (s_above >> TWO) & ((north | east) ^ ONE)
    held |= s_above & ((north | here) ^ ONE)
    held |= (s_below >> TWO) & ((south | east) ^ ONE)
    held |= s_below & ((south | here) ^ ONE)
    return held


@kernel
def _may_go(simple, other_simple, two, other_two, further):
    """Whether two side neighbours let the cell between them go."""
    return simple & other_simple & ((two & other_two) ^ ONE) & (further ^ ONE)


@kernel
def held_4(above, here, below, s_above, s_here, s_below):
    """Whether a simple neighbour (s_) depends on the cell.

    Beside: not exactly one flank of the pair is full. Diagonal: both common side
    neighbours are set; but where these are simple and the only side neighbours,
    and one of them does not have exactly two side neighbours, the cell may go.
    Bits 3 to 5 of s_ tell which cells have exactly two side neighbours.
    """
    north = above >> ONE
    south = below >> ONE
    west = here
    east = here >> TWO
    north_east = above >> TWO
    south_east = below >> TWO
    s_north = s_above >> ONE
    s_south = s_below >> ONE
    s_west = s_here
    s_east = s_here >> TWO
    two_north = s_above >> FOUR
    two_south = s_below >> FOUR
    two_west = s_here >> THREE
    two_east = s_here >> FIVE
    held = s_east & ((north & north_east) ^ (south & south_east) ^ ONE)
    held |= s_west & ((north & above) ^ (south & below) ^ ONE)
    held |= s_north & ((above & west) ^ (north_east & east) ^ ONE)
    held |= s_south & ((below & west) ^ (south_east & east) ^ ONE)
    may_go = _may_go(s_north, s_east, two_north, two_east, south | west)
    held |= (s_above >> TWO) & north & east & (may_go ^ ONE)
    may_go = _may_go(s_north, s_west, two_north, two_west, south | east)
    held |= s_above & north & west & (may_go ^ ONE)
    may_go = _may_go(s_south, s_east, two_south, two_east, north | west)
    held |= (s_below >> TWO) & south & east & (may_go ^ ONE)
    may_go = _may_go(s_south, s_west, two_south, two_west, north | east)
    held |= s_below & south & west & (may_go ^ ONE)
    return held


@kernel
def has_two(above, here, below):
    """Exactly two of the eight neighbours are set."""
    a = above ^ (above >> ONE) ^ (above >> TWO)
    a_two = _two_of_three(above, above >> ONE, above >> TWO)
    b = below ^ (below >> ONE) ^ (below >> TWO)
    b_two = _two_of_three(below, below >> ONE, below >> TWO)
    c = a ^ b ^ here
    c_two = _two_of_three(a, b, here)
    d = c ^ (here >> TWO)
    d_two = c & (here >> TWO)
    return (d ^ ONE) & _exactly_one(a_two & ONE, b_two & ONE, c_two & ONE, d_two & ONE)


@kernel
def _two_of_three(a, b, c):
    """At least two are set."""
    return (a & b) | (c & (a | b))


@kernel
def between_ends(s_above, s_here, s_below, d_above, d_here, d_below):
    """Exactly two neighbours are simple (s_), and both are ends.

    An end is a simple cell with two neighbours; d_ tells the simple cells that are
    none. The cell between two ends stays for a pass, so that a cluster of three or
    four cells does not vanish at once.
    """
    others = d_above | d_below
    others |= (others >> ONE) | (others >> TWO) | d_here | (d_here >> TWO)
    return has_two(s_above, s_here, s_below) & (others ^ ONE)
