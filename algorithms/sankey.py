"""A Sankey chart of land cover over dates, as SVG without scripts or fonts."""

from __future__ import annotations

import html
import re

from .styles import KINDS

WIDTH, HEIGHT = 900, 480
LEFT, RIGHT, TOP, BOTTOM = 130, 130, 40, 20
BAR = 16
GAP = 8
SHORTEST_LABEL = 9  # bars lower than this have no label
HEX = re.compile("#[0-9a-fA-F]{6}")


def sankey(areas, transitions, names, colours):
    """Bars for the classes at each date, and bands for what became what.

    Parameters
    ----------
    areas, transitions : DataFrame
        As of ``LandCoverChange``; of the transitions the steps between dates are drawn.
    names, colours : dict
        Class to its label and to #rrggbb; classes may be missing.
    """
    times = areas["time"].unique().tolist()
    classes = areas["class"].unique().tolist()
    shades = {
        value: colours[value]
        if HEX.fullmatch(str(colours.get(value, "")))
        else KINDS[place % len(KINDS)]
        for place, value in enumerate(classes)
    }
    whole = areas.loc[areas["time"] == times[0], "area_ha"].sum()
    scale = (HEIGHT - TOP - BOTTOM - GAP * (len(classes) - 1)) / whole
    step = (WIDTH - LEFT - RIGHT - BAR) / (len(times) - 1)
    tops, parts = {}, []
    for column, time in enumerate(times):
        x = LEFT + column * step
        parts.append(
            f'<text x="{x + BAR / 2:.1f}" y="{TOP - 14}" text-anchor="middle"'
            f' font-weight="bold">{time:g}</text>'
        )
        y = TOP
        for value in classes:
            here = (areas["time"] == time) & (areas["class"] == value)
            area = float(areas.loc[here, "area_ha"].sum())
            tops[time, value] = y
            name = html.escape(str(names.get(value) or f"{value:g}"))
            parts.append(
                f'<rect x="{x:.1f}" y="{y:.2f}" width="{BAR}" height="{area * scale:.2f}"'
                f' fill="{shades[value]}"><title>{name}, {time:g}: {area:,.2f} ha'
                "</title></rect>"
            )
            if column in (0, len(times) - 1) and area * scale >= SHORTEST_LABEL:
                at, anchor = (x - 6, "end") if column == 0 else (x + BAR + 6, "start")
                parts.append(
                    f'<text x="{at:.1f}" y="{y + area * scale / 2 + 4:.1f}"'
                    f' text-anchor="{anchor}">{name}</text>'
                )
            y += area * scale + GAP
    bands = [
        band
        for column, (before, after) in enumerate(zip(times, times[1:]))
        for band in _bands(
            transitions[
                (transitions["from_time"] == before) & (transitions["to_time"] == after)
            ],
            (before, after),
            (LEFT + column * step + BAR, LEFT + (column + 1) * step),
            tops,
            scale,
            (names, shades),
        )
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH}" height="{HEIGHT}"'
        f' viewBox="0 0 {WIDTH} {HEIGHT}"'
        f' font-size="12">{"".join(bands)}{"".join(parts)}</svg>'
    )


def _bands(rows, span, ends, tops, scale, looks):
    """A band for each transition, from the lower end of what is drawn at each bar."""
    names, shades = looks
    left = {value: tops[span[0], value] for value in rows["from_class"]}
    right = {value: tops[span[1], value] for value in rows["to_class"]}
    middle = sum(ends) / 2
    for row in rows.sort_values(["from_class", "to_class"]).itertuples():
        high = row.area_ha * scale
        y0, y1 = left[row.from_class], right[row.to_class]
        left[row.from_class] += high
        right[row.to_class] += high
        label = " → ".join(
            html.escape(str(names.get(value) or f"{value:g}"))
            for value in (row.from_class, row.to_class)
        )
        fill = shades[row.from_class]
        faint = 0.2 if row.from_class == row.to_class else 0.55
        yield (
            f'<path d="M{ends[0]:.1f},{y0:.2f} C{middle:.1f},{y0:.2f} {middle:.1f},{y1:.2f}'
            f" {ends[1]:.1f},{y1:.2f} L{ends[1]:.1f},{y1 + high:.2f} C{middle:.1f},"
            f"{y1 + high:.2f} {middle:.1f},{y0 + high:.2f} {ends[0]:.1f},{y0 + high:.2f}"
            f' Z" fill="{fill}" fill-opacity="{faint}"><title>{label}:'
            f" {row.area_ha:,.2f} ha</title></path>"
        )
