"""What the best part of the land holds of each group of features, as curves."""

from __future__ import annotations

from ..texts import tr

COLOURS = ("#238b45", "#2c7fb8", "#e6851f", "#984ea3", "#8c510a", "#e7298a", "#666666")


def group_names():
    """Labels of groups that the tool itself makes."""
    return {
        "all": tr("All features"),
        "avoided": tr("Avoided features (weight below 0)"),
        "reported": tr("Features of weight 0"),
        "reserves": tr("Reserves"),
    }


def draw_rank_curves(_chart, frame, axes):
    """Draw curves of groups: mean and minimum; groups of one row are points."""
    named = group_names()
    groups = list(dict.fromkeys(frame["group"]))
    axes.figure.set_size_inches(7, 3.6)
    for place, group in enumerate(groups):
        rows = frame[frame["group"] == group]
        land = 100 * (1 - rows["rank"])
        label = named.get(group, group)
        colour = COLOURS[place % len(COLOURS)]
        if len(rows) == 1:
            axes.plot(land, 100 * rows["mean"], "o", color="#222222", label=label)
            axes.plot(land, 100 * rows["minimum"], "v", color="#222222")
            continue
        axes.plot(land, 100 * rows["mean"], color=colour, label=label)
        axes.plot(land, 100 * rows["minimum"], color=colour, linestyle=":")
    axes.plot([], [], color="#222222", linestyle=":", label=tr("The one held least"))
    axes.set_xlim(0, 100)
    axes.set_ylim(0, 100)
    axes.legend(frameon=False, fontsize=8)
