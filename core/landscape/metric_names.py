"""Which metrics there are at which level, by name."""

from __future__ import annotations

from collections.abc import Iterable

from ..refusal import Refusal
from ._statistics import STATISTICS
from .class_metrics import CLASS_METRICS
from .mosaic_metrics import LANDSCAPE_METRICS
from .patch_metrics import PATCH_METRICS
from .shared_metrics import DISTRIBUTIONS

METRICS = {
    "patch": PATCH_METRICS,
    "class": CLASS_METRICS,
    "landscape": LANDSCAPE_METRICS,
}


def metric_names(level: str, families: Iterable[str], statistics: Iterable[str]):
    """The columns of a level for families of metrics.

    Parameters
    ----------
    families : iterable of str
        Metrics, or metrics of patches whose statistics are wanted (``"AREA"``); those
        that the level does not have are left out.
    statistics : iterable of str
        Of ``STATISTICS``.

    Examples
    --------
    >>> metric_names("class", ["PLAND", "AREA", "SHDI"], ["MN", "SD"])
    ['PLAND', 'AREA_MN', 'AREA_SD']
    """
    statistics = tuple(statistics)
    names = []
    for family in families:
        if level != "patch" and family in DISTRIBUTIONS:
            names += [
                f"{family}_{which}" for which in STATISTICS if which in statistics
            ]
        elif family in METRICS[level]:
            names.append(family)
    return names


def check_metrics(
    metrics: Iterable[str] | None, level: str, *, search_radius: float | None = None
) -> list[str]:
    """The columns asked for; refuse one that the level does not have.

    All of them without PROX, where there is no search radius.
    """
    if level not in METRICS:
        raise ValueError(f"level is one of {', '.join(METRICS)}, not {level!r}.")
    known = METRICS[level]
    if metrics is None:
        return [name for name in known if search_radius or not _is_proximity(name)]
    names = list(dict.fromkeys(metrics))
    unknown = [name for name in names if name not in known]
    if unknown:
        raise Refusal(
            "The metric {metric} is not known at the level of the {level}. Choose from: "
            "{known}.",
            parameter="metrics",
            metric=unknown[0],
            level=level,
            known=", ".join(known),
        )
    if search_radius is None and any(map(_is_proximity, names)):
        raise Refusal(
            "The proximity index PROX needs a search radius. Give one, or leave PROX "
            "out.",
            parameter="search_radius",
        )
    if not names:
        raise Refusal("No metric is chosen. Choose at least one.", parameter="metrics")
    return names


def _is_proximity(name):
    return name.split("_")[0] == "PROX"
