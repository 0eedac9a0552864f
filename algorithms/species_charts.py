"""Response curves and jackknife of species as one page, drawn without a library."""

from __future__ import annotations

import html

from .chart_page import page_with
from .texts import tr

WIDTH, HEIGHT = 200, 120  # of a panel
LEFT, BOTTOM, TOP = 30, 28, 18
COLUMNS = 4
BAR = 16
BLUE, ORANGE, GREY = "#2c7fb8", "#e6851f", "#999999"


def species_page(title, species):
    """A page with a section for each species.

    Parameters
    ----------
    species : list of (name, caption, curves, importance, categorical)
        ``curves`` and ``importance`` are tables as of the core; ``categorical`` names
        the predictors drawn as bars.
    """
    sections = [
        f"<details{' open' if len(species) == 1 else ''}><summary><b>"
        f"<i>{html.escape(name)}</i></b>: {html.escape(caption)}</summary>"
        f"{_curves(curves, categorical)}{_importance(importance)}</details>"
        for name, caption, curves, importance, categorical in species
    ]
    told = tr(
        "Suitability (cloglog, 0 to 1) along each predictor. Blue: the others stay at"
        " the mean of the records. Orange: a model of this predictor alone, where the"
        " jackknife was asked for. The grey parts lie beyond the training range."
    )
    return page_with(title, "\n".join(sections), told)


def _curves(curves, categorical):
    names = list(dict.fromkeys(curves["predictor"]))
    rows = -(-len(names) // COLUMNS)
    parts = []
    for number, name in enumerate(names):
        row, column = divmod(number, COLUMNS)
        panel = _panel(name, curves[curves["predictor"] == name], name in categorical)
        parts.append(
            f'<g transform="translate({column * WIDTH},{row * HEIGHT})">{panel}</g>'
        )
    return _svg(COLUMNS * WIDTH, rows * HEIGHT, "".join(parts))


def _panel(name, curve, is_class):
    values = curve["value"].tolist()
    low, high = min(values), max(values)
    span = (high - low) or 1.0

    def across(value):
        return LEFT + (WIDTH - LEFT - 12) * (value - low) / span

    def up(suitability):
        return HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * suitability

    floor = up(0)
    drawn = [
        _text(LEFT, 12, name, "start", bold=True),
        _line([(LEFT, up(1)), (LEFT, floor), (WIDTH - 12, floor)], GREY),
        _text(LEFT - 4, up(1) + 4, "1", "end"),
        _text(LEFT - 4, floor, "0", "end"),
        _text(LEFT, HEIGHT - 14, f"{low:.4g}", "start"),
        _text(WIDTH - 12, HEIGHT - 14, f"{high:.4g}", "end"),
    ]
    if not is_class:
        margin = (high - low) / 12.0  # a tenth of the training range either way
        for start, end in ((low, low + margin), (high - margin, high)):
            drawn.append(
                f'<rect x="{across(start):.1f}" y="{up(1):.1f}" fill="#eeeeee"'
                f' width="{across(end) - across(start):.1f}"'
                f' height="{floor - up(1):.1f}"/>'
            )
    for column, colour in (("alone", ORANGE), ("suitability", BLUE)):
        if column not in curve or curve[column].isna().any():
            continue
        points = [(across(x), up(y)) for x, y in zip(values, curve[column])]
        if is_class:
            shift = 3 if column == "alone" else 0
            drawn += [
                _line([(x + shift, floor), (x + shift, y)], colour, 3)
                for x, y in points
            ]
        else:
            drawn.append(_line(points, colour, 1.5))
    return "".join(drawn)


def _importance(importance):
    columns = [("contribution", tr("Contribution (percent)"), BLUE)]
    columns.append(
        ("permutation_importance", tr("Permutation importance (percent)"), BLUE)
    )
    if "training_gain_only" in importance:
        columns += [
            ("training_gain_only", tr("Training gain of it alone"), ORANGE),
            ("training_gain_without", tr("Training gain without it"), ORANGE),
            ("test_auc_only", tr("Test AUC of it alone"), ORANGE),
            ("test_auc_without", tr("Test AUC without it"), ORANGE),
        ]
    columns = [item for item in columns if importance[item[0]].notna().any()]
    left, width = 130, 190
    parts = []
    rows = importance.to_dict("records")
    for place, (column, label, colour) in enumerate(columns):
        x = left + place * width
        parts.append(_text(x, 14, label, "start"))
        most = max(float(importance[column].max()), 1e-12)
        for number, row in enumerate(rows):
            value = row[column]
            if value != value:
                continue
            y = 24 + number * BAR
            length = max(0.0, (width - 70) * value / most)
            parts.append(
                f'<rect x="{x}" y="{y}" width="{length:.1f}" height="{BAR - 4}"'
                f' fill="{colour}"/>'
            )
            parts.append(_text(x + length + 3, y + 10, f"{value:.3g}", "start"))
    for number, row in enumerate(rows):
        name = row["predictor"] or tr("all predictors")
        parts.append(_text(left - 6, 34 + number * BAR, name, "end"))
    return _svg(left + len(columns) * width, 30 + len(rows) * BAR, "".join(parts))


def _svg(width, height, drawn):
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}"'
        f' viewBox="0 0 {width} {height}" font-size="10">{drawn}</svg>'
    )


def _line(points, colour, width=1.0):
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return (
        f'<polyline points="{path}" fill="none" stroke="{colour}"'
        f' stroke-width="{width}"/>'
    )


def _text(x, y, words, anchor, bold=False):
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}"{weight}>'
        f"{html.escape(str(words))}</text>"
    )
