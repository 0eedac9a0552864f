"""Parameters that several tools of the network have."""

from __future__ import annotations

from .parameters import choice, yes_no
from .texts import tr


def pairs_to_link(key, *, advanced=False):
    """Which sources may be linked."""
    return choice(
        key,
        tr("Pairs of sources to link"),
        [
            ("adjacent", tr("adjacent: their zones touch")),
            ("all", tr("all")),
            ("gabriel", tr("neighbours in the Gabriel graph")),
            ("delaunay", tr("neighbours in the Delaunay triangulation")),
            ("minimum_spanning_tree", tr("minimum spanning tree by cost")),
        ],
        advanced=advanced,
    )


def dropped_through_sources(key, *, advanced=False):
    """Whether links through a third source are dropped."""
    return yes_no(
        key,
        tr("Drop links that lead through a third source"),
        True,
        advanced=advanced,
    )


def current_mode(key, *, advanced=False):
    """Between which sources current flows in the corridors."""
    return choice(
        key,
        tr("Current flows"),
        [
            ("adjacent", tr("along each corridor by itself; the greatest counts")),
            ("pairwise", tr("between each two sources, through all corridors")),
            ("all_to_one", tr("from all other sources to each in turn")),
        ],
        advanced=advanced,
    )


def weighed_by_resistance(key):
    """Whether current is multiplied by the resistance."""
    return yes_no(
        key,
        tr("Multiply the current by the resistance before it is classified"),
        False,
        help=tr("As the Liuzhi study overlays the two."),
        advanced=True,
    )


def column_names(key, label):
    """Whose column names a table of links has."""
    return choice(
        key,
        label,
        [
            ("ecorestore", tr("those of the corridors")),
            ("linkage_mapper", tr("those of Linkage Mapper")),
        ],
        help=tr(
            "For programs that read tables of Linkage Mapper: all of its columns in its"
            " order, -1 for what is not known."
        ),
        advanced=True,
    )
