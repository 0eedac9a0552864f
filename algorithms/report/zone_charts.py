"""Services of zones: a radar of all of them, and bars of each in its own unit."""

from __future__ import annotations

import math

from ..texts import tr

MOST_ZONES = 8
MOST_BARS = 12
PANELS_IN_A_ROW = 3
COLOURS = (
    "#1b9e77",
    "#d95f02",
    "#7570b3",
    "#e7298a",
    "#66a61e",
    "#e6ab02",
    "#a6761d",
    "#666666",
)


def draw_services_of_zones(_chart, frame, axes):
    """Draw a table of ``services_by_zone`` into the figure of empty axes."""
    figure = axes.figure
    axes.remove()
    frame = frame.assign(shown=_names(frame))
    zones = list(dict.fromkeys(frame["shown"]))
    scaled = frame.dropna(subset=["normalised_mean"])
    services = list(dict.fromkeys(scaled["service"]))
    panels = list(dict.fromkeys(frame["service"]))
    rows = math.ceil(len(panels) / PANELS_IN_A_ROW)
    with_radar = len(services) >= 3
    figure.set_size_inches(7, 2.2 * rows + (3.6 if with_radar else 0))
    heights = [3.6] * with_radar + [2.2] * rows
    grid = figure.add_gridspec(len(heights), PANELS_IN_A_ROW, height_ratios=heights)
    if with_radar:
        _radar(
            figure.add_subplot(grid[0, :], projection="polar"), scaled, services, zones
        )
    for place, service in enumerate(panels):
        row, column = divmod(place, PANELS_IN_A_ROW)
        of_service = frame[frame["service"] == service]
        _panel(figure.add_subplot(grid[row + with_radar, column]), of_service, zones)


def _names(frame):
    zones = frame["zone"].astype(str).replace("all", tr("all zones"))
    if "name" not in frame:
        return zones
    named = frame["name"].fillna("").astype(str)
    return named.where(named != "", zones)


def _radar(axes, frame, services, zones):
    angles = [2 * math.pi * place / len(services) for place in range(len(services))]
    means = frame.pivot_table(
        index="shown", columns="service", values="normalised_mean"
    )
    # All zones together stand last.
    shown = zones[: MOST_ZONES - 1] + zones[-1:] if len(zones) > MOST_ZONES else zones
    for zone, colour in zip(shown, COLOURS):
        values = means.loc[zone, services].tolist()
        axes.plot(
            [*angles, angles[0]], [*values, values[0]], color=colour, label=zone, lw=1.4
        )
    axes.set_theta_zero_location("N")
    axes.set_theta_direction(-1)
    axes.set_xticks(angles, services)
    axes.tick_params(axis="x", pad=14)
    axes.set_ylim(0, 1)
    axes.set_yticks([0.25, 0.5, 0.75, 1], ["", "0.5", "", "1"], fontsize=7)
    axes.legend(
        frameon=False, fontsize=8, loc="center left", bbox_to_anchor=(1.25, 0.5)
    )


def _panel(axes, frame, zones):
    """The mean of one service in each zone."""
    means = frame.set_index("shown")["mean"]
    shown = [zone for zone in zones if zone in means.index][:MOST_BARS]
    colours = [COLOURS[zones.index(zone) % len(COLOURS)] for zone in shown]
    axes.bar(range(len(shown)), means[shown], color=colours)
    axes.set_xticks(range(len(shown)), shown, rotation=60 if len(shown) > 3 else 0)
    axes.tick_params(labelsize=7)
    axes.spines[["top", "right"]].set_visible(False)
    unit = frame["unit"].fillna("").iloc[0]
    title = str(frame["service"].iloc[0])
    axes.set_title(f"{title} ({unit})" if unit else title, fontsize=8)
