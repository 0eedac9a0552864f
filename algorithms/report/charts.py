"""Charts of the tables that EcoRestore writes, as SVG without scripts or fonts."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from ..texts import tr

FONTS = (
    "DejaVu Sans",
    "Noto Sans CJK SC",
    "Noto Sans CJK JP",  # the first face of Noto's one file for all of them
    "Microsoft YaHei",
    "PingFang SC",
    "SimHei",
    "WenQuanYi Micro Hei",
)
BARS = 25


@dataclass(frozen=True)
class Chart:
    """A chart for every table that has the columns ``x`` and ``y``."""

    kind: str
    x: tuple[str, ...]
    y: str
    x_label: Callable[[], str]
    y_label: Callable[[], str]
    alongside: str = ""
    alongside_label: Callable[[], str] | None = None


CHARTS = (
    Chart(
        "lines",
        ("threshold",),
        "EC_PC",
        lambda: tr("Threshold distance (m)"),
        lambda: tr("Equivalent connectivity EC(PC)"),
        "NC",
        lambda: tr("Number of components"),
    ),
    Chart(
        "lines",
        ("share_removed",),
        "largest_component",
        lambda: tr("Share of sources lost"),
        lambda: tr("Sources in the largest part (share)"),
    ),
    Chart(
        "bars", ("class",), "percent_of_foreground", lambda: "", lambda: tr("Percent")
    ),
    Chart(
        "bars",
        ("core1", "core2"),
        "interaction",
        lambda: tr("Pair of sources"),
        lambda: tr("Interaction (gravity model)"),
    ),
    Chart("bars", ("source",), "dPC", lambda: tr("Source"), lambda: "dPC (%)"),
    Chart("bars", ("patch",), "dPC", lambda: tr("Patch"), lambda: "dPC (%)"),
    Chart("bars", ("factor",), "weight", lambda: tr("Factor"), lambda: tr("Weight")),
    Chart(
        "bars",
        ("core1", "core2"),
        "cw_dist",
        lambda: tr("Pair of sources"),
        lambda: tr("Accumulated cost"),
    ),
)


def chart_of(frame):
    """An SVG of a table that is known by its columns, or an empty text."""
    for chart in CHARTS:
        if {*chart.x, chart.y} <= set(frame.columns):
            return _svg(chart, frame)
    return ""


def _fonts():
    """The fonts that are there; a later one draws what the first one lacks."""
    from matplotlib.font_manager import fontManager

    installed = {font.name for font in fontManager.ttflist}
    return [name for name in FONTS if name in installed]


def _svg(chart, frame):
    import matplotlib

    with matplotlib.rc_context({"font.family": _fonts(), "font.size": 9}):
        from matplotlib.backends.backend_svg import FigureCanvasSVG
        from matplotlib.figure import Figure

        figure = Figure(figsize=(7, 3))
        FigureCanvasSVG(figure)
        axes = figure.add_subplot()
        if chart.kind == "lines":
            _lines(chart, frame, axes)
        else:
            _bars(chart, frame, axes)
        axes.set_xlabel(chart.x_label())
        axes.set_ylabel(chart.y_label())
        axes.spines[["top"]].set_visible(False)
        figure.tight_layout()
        text = io.StringIO()
        figure.savefig(text, format="svg", metadata={"Date": None})
    return text.getvalue()[text.getvalue().index("<svg") :]


def _lines(chart, frame, axes):
    frame = frame.sort_values(chart.x[0])
    axes.plot(frame[chart.x[0]], frame[chart.y], marker="o", color="#238b45")
    if chart.alongside in frame:
        other = axes.twinx()
        other.plot(
            frame[chart.x[0]], frame[chart.alongside], color="#d7191c", linestyle="--"
        )
        other.set_ylabel(chart.alongside_label(), color="#d7191c")
        other.yaxis.get_major_locator().set_params(integer=True)


def _bars(chart, frame, axes):
    shown = frame.dropna(subset=[chart.y]).nlargest(BARS, chart.y)
    names = [
        "–".join(str(part) for part in row)
        for row in shown[list(chart.x)].itertuples(index=False)
    ]
    axes.bar(range(len(shown)), shown[chart.y], color="#41ab5d")
    axes.set_xticks(range(len(shown)), names, rotation=60 if len(shown) > 8 else 0)
