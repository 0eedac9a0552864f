"""Charts of the tables that EcoRestore writes, as SVG without scripts or fonts."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from ..texts import tr
from .class_charts import CLASSES, district_names, draw_class_shares
from .rank_charts import draw_rank_curves
from .restoration_chart import draw_restoration_zones
from .zone_charts import draw_services_of_zones

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
COLOURS = {
    "priority_percent": "#238b45",
    "biodiversity_percent": "#2c7fb8",
    "services_percent": "#e6851f",
    "EHI": "#b2182b",
    "EV": "#238b45",
    "EO": "#2c7fb8",
    "ER": "#e6851f",
    "CESI": "#7b3294",
    "light_drought": "#e6b800",
    "moderate_drought": "#fd8d3c",
    "severe_drought": "#d7191c",
    "extreme_drought": "#67001f",
}


@dataclass(frozen=True)
class Chart:
    """A chart for every table that has the columns ``x`` and ``y``.

    ``curves`` are more columns with their labels, on the axis of ``y``; ``targets`` are
    values of ``y`` that are drawn as lines to compare with.
    """

    kind: str
    x: tuple[str, ...]
    y: str
    x_label: Callable[[], str]
    y_label: Callable[[], str]
    alongside: str = ""
    alongside_label: Callable[[], str] | None = None
    curves: Callable[[], dict[str, str]] | None = None
    targets: tuple[float, ...] = ()


CHARTS = (
    Chart(
        "services of zones",
        ("zone", "service"),
        "normalised_mean",
        lambda: "",
        lambda: "",
    ),
    Chart("heat map", ("first", "second"), "coefficient", lambda: "", lambda: ""),
    Chart(
        "rank curves",
        ("rank", "group"),
        "minimum",
        lambda: tr("Best part of the land (percent)"),
        lambda: tr("Part of the features it holds (percent)"),
    ),
    Chart(
        "lines",
        ("threshold_ha",),
        "area_percent",
        lambda: tr("Smallest area of a core (ha)"),
        lambda: tr("Percent of all"),
        "cores",
        lambda: tr("Number of cores"),
        curves=lambda: {
            "area_percent": tr("Study area"),
            "biodiversity_percent": tr("Biodiversity"),
            "services_percent": tr("Services"),
        },
    ),
    Chart(
        "lines",
        ("spent_percent",),
        "priority_percent",
        lambda: tr("Gaps added (percent of the study area)"),
        lambda: tr("Percent under protection"),
        curves=lambda: {
            "priority_percent": tr("Priority areas"),
            "protected_percent": tr("Study area"),
            "biodiversity_percent": tr("Biodiversity"),
            "services_percent": tr("Services"),
        },
        targets=(17.0, 30.0),
    ),
    *(
        Chart(
            "bars",
            (*zone, "priority"),
            "covered_percent",
            lambda: "",
            lambda: tr("Percent under protection"),
            targets=(17.0, 30.0),
        )
        for zone in (("zone_name",), ("zone",), ())
    ),
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
        ("width",),
        "pinch_km2",
        lambda: tr("Corridor width (m times resistance)"),
        lambda: tr("Area of the pinch points (km²)"),
        "overlap",
        lambda: tr("Overlap with the width before (share)"),
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
    Chart(
        "bars",
        ("service",),
        "value",
        lambda: tr("Service"),
        lambda: tr("Value (CNY/a)"),
    ),
    Chart(
        "years",
        ("year",),
        "EHI",
        lambda: "",
        lambda: tr("Mean (0 to 1)"),
        curves=lambda: {
            "EHI": tr("Ecosystem health"),
            "EV": tr("Vitality"),
            "EO": tr("Organisation"),
            "ER": tr("Resilience"),
            "CESI": tr("Services"),
        },
    ),
    Chart(
        "class shares",
        ("year", "health_class"),
        "percent",
        lambda: tr("Percent"),
        lambda: "",
    ),
    Chart(
        "restoration zones",
        ("zone",),
        "total_km2",
        lambda: tr("Area (km²)"),
        lambda: "",
    ),
    Chart("bars", ("factor",), "weight", lambda: tr("Factor"), lambda: tr("Weight")),
    Chart(
        "bars",
        ("core1", "core2"),
        "cw_dist",
        lambda: tr("Pair of sources"),
        lambda: tr("Accumulated cost"),
    ),
    *(
        Chart(
            "class shares",
            ("zone", column),
            "percent",
            lambda: tr("Percent"),
            lambda: "",
        )
        for column in CLASSES
    ),
    Chart(
        "districts",
        ("zone", "sink"),
        "co2_t",
        lambda: "",
        lambda: tr("Carbon dioxide taken up (t/a)"),
    ),
    Chart(
        "districts",
        ("district", "coordination_grade"),
        "coordination",
        lambda: "",
        lambda: tr("Degree of coordination (0 to 1)"),
    ),
    Chart(
        "districts",
        ("dimension", "before"),
        "change",
        lambda: "",
        lambda: tr("Change of the index"),
    ),
    Chart(
        "lines",
        ("mean_share",),
        "indirect",
        lambda: tr("Sealed share of the ground"),
        lambda: tr("Indirect effect on vegetation"),
    ),
    Chart(
        "lines",
        ("year",),
        "moderate_drought",
        lambda: tr("Year"),
        lambda: tr("Percent of the land"),
        curves=lambda: {
            "light_drought": tr("Light drought"),
            "moderate_drought": tr("Moderate drought"),
            "severe_drought": tr("Severe drought"),
            "extreme_drought": tr("Extreme drought"),
        },
    ),
    Chart(
        "bars",
        ("depression",),
        "load",
        lambda: tr("Depression"),
        lambda: tr("Load that goes underground (per year)"),
    ),
    Chart(
        "bars",
        ("depression",),
        "volume_m3",
        lambda: tr("Depression"),
        lambda: tr("Volume (m³)"),
    ),
    Chart(
        "bars",
        ("reservoir",),
        "susceptibility",
        lambda: tr("Reservoir"),
        lambda: tr("Susceptibility to leakage (without unit)"),
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
        _DRAWN[chart.kind](chart, frame, axes)
        for target in chart.targets:
            axes.axhline(target, color="#555555", linewidth=0.8, linestyle=":")
            axes.annotate(
                f"{target:g}",
                (1.0, target),
                (3, 0),
                ("axes fraction", "data"),
                "offset points",
                va="center",
                color="#555555",
            )
        axes.set_xlabel(chart.x_label())
        axes.set_ylabel(chart.y_label())
        axes.spines[["top"]].set_visible(False)
        figure.tight_layout()
        text = io.StringIO()
        figure.savefig(text, format="svg", metadata={"Date": None})
    return text.getvalue()[text.getvalue().index("<svg") :]


def _lines(chart, frame, axes):
    frame = frame.sort_values(chart.x[0])
    if chart.curves is None:
        axes.plot(frame[chart.x[0]], frame[chart.y], marker="o", color="#238b45")
    else:
        for column, label in chart.curves().items():
            if column in frame and frame[column].notna().any():
                colour = COLOURS.get(column, "#555555")
                axes.plot(frame[chart.x[0]], frame[column], color=colour, label=label)
        axes.set_ylim(bottom=0)
        axes.legend(frameon=False, fontsize=8)
    if chart.alongside in frame:
        other = axes.twinx()
        other.plot(
            frame[chart.x[0]], frame[chart.alongside], color="#d7191c", linestyle="--"
        )
        other.set_ylabel(chart.alongside_label(), color="#d7191c")
        whole = (frame[chart.alongside].dropna() % 1 == 0).all()
        other.yaxis.get_major_locator().set_params(integer=bool(whole))


def _years(chart, frame, axes):
    """Curves over the years that were looked at, each marked."""
    _lines(chart, frame, axes)
    for line in axes.get_lines():
        line.set_marker("o")
    axes.set_xticks(sorted(frame[chart.x[0]].unique()))
    axes.set_ylim(0, 1)
    axes.legend(
        frameon=False,
        fontsize=8,
        ncols=5,
        loc="lower center",
        bbox_to_anchor=(0.5, 1.0),
    )


def _bars(chart, frame, axes):
    if "date" in frame:  # of several dates the last one
        last = frame["date"].iloc[-1]
        frame = frame[frame["date"] == last]
        axes.set_title(str(last), fontsize=8)
    shown = frame.dropna(subset=[chart.y]).nlargest(BARS, chart.y)
    names = [
        "–".join(str(part) for part in row)
        for row in shown[list(chart.x)].itertuples(index=False)
    ]
    axes.bar(range(len(shown)), shown[chart.y], color="#41ab5d")
    axes.set_xticks(range(len(shown)), names, rotation=60 if len(shown) > 8 else 0)


def _districts(chart, frame, axes):
    """A bar for each district; all together only where there is no other."""
    name = chart.x[0]
    parted = frame[frame[name].astype(str) != "all"]
    shown = parted if len(parted) else frame
    shown = shown.assign(name=district_names(shown, name)).dropna(subset=[chart.y])
    shown = shown.nlargest(BARS, chart.y)
    colours = ["#41ab5d" if value >= 0 else "#d7191c" for value in shown[chart.y]]
    axes.bar(range(len(shown)), shown[chart.y], color=colours)
    axes.axhline(0, color="#555555", linewidth=0.8)
    turned = 60 if len(shown) > 8 else 20 if len(shown) > 4 else 0
    axes.set_xticks(range(len(shown)), shown["name"], rotation=turned)


def _heat_map(chart, frame, axes):
    """Every name against every other; of tables by zone, pairs against zones."""
    if "zone" in frame:
        pair = frame["first"].astype(str) + "–" + frame["second"].astype(str)
        table = frame.assign(pair=pair).pivot(
            index="pair", columns="zone", values=chart.y
        )
        table = table.loc[pair.unique()[:BARS]]
    else:
        names = list(dict.fromkeys([*frame["first"], *frame["second"]]))
        table = frame.pivot(index="first", columns="second", values=chart.y)
        table = table.reindex(index=names, columns=names)
        table = table.combine_first(table.T).loc[names, names]
    axes.figure.set_size_inches(7, max(3, 0.35 * len(table) + 1.5))
    cells = table.to_numpy(dtype=float)
    drawn = axes.imshow(cells, cmap="RdBu_r", vmin=-1, vmax=1, aspect="auto")
    for row, column in zip(*(~(cells != cells)).nonzero()):
        value = cells[row, column]
        axes.text(
            column,
            row,
            f"{value:.2f}",
            ha="center",
            va="center",
            fontsize=8,
            color="white" if abs(value) > 0.6 else "black",
        )
    names = [str(name) for name in table.columns]
    axes.set_xticks(range(len(names)), names, rotation=30 if len(names) > 4 else 0)
    axes.set_yticks(range(len(table)), [str(name) for name in table.index])
    axes.figure.colorbar(drawn, ax=axes)


_DRAWN = {
    "lines": _lines,
    "years": _years,
    "bars": _bars,
    "districts": _districts,
    "heat map": _heat_map,
    "rank curves": draw_rank_curves,
    "class shares": draw_class_shares,
    "restoration zones": draw_restoration_zones,
    "services of zones": draw_services_of_zones,
}
