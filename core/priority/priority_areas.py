"""Conservation priority areas: where biodiversity and services are worth protecting."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, part, report
from ..raster.blocks import row_blocks
from ..raster.labels import by_size, connected_components, renumber
from ..refusal import Refusal
from .label_sums import check_layers, label_sums
from .priority_cores import EDGE_WIDTH, HOLES, MINIMUM_AREA, priority_cores

NONE, JOINT, BIODIVERSITY, SERVICES, FLAGSHIP = range(5)
MISSING = 255
NAMES = {
    JOINT: "joint",
    BIODIVERSITY: "biodiversity",
    SERVICES: "services",
    FLAGSHIP: "flagship",
}
PRECEDENCE = ("last", "after_joint", "first")


@dataclass(frozen=True)
class PriorityAreas:
    """Disjoint classes of priority, and the areas that they form.

    Attributes
    ----------
    classes : uint8 array
        1 services and biodiversity, 2 biodiversity only, 3 services only, 4 flagship
        species, 0 none, 255 missing.
    cores : uint8 array
        Cores of the hot spots, their holes filled, of whatever area: 1 of both layers,
        2 of biodiversity, 3 of services, 0 none, 255 missing.
    labels : int32 array
        Connected cells of one class: 1..n by falling area, 0 elsewhere.
    areas : DataFrame
        A row for each label: ``area`` (the label), ``class``, ``priority`` (its name),
        ``cells``, ``area_km2``, ``percent`` of the study area, and for each layer given
        ``mean_`` with its name.
    summary : DataFrame
        A row for each class, for "all" of them, for "none" and for the "study area":
        ``priority``, ``areas``, ``cells``, ``area_km2``, ``percent`` of the study area,
        and for each layer given ``mean_`` and ``share_`` (percent of its sum over the
        study area) with its name. The classes sum to "all", and with "none" to the
        study area.
    """

    classes: np.ndarray
    cores: np.ndarray
    labels: np.ndarray
    areas: pd.DataFrame
    summary: pd.DataFrame

    @property
    def area_km2(self) -> float:
        """Area of all classes together."""
        return float(self.areas["area_km2"].sum())


def priority_areas(
    biodiversity: np.ndarray,
    services: np.ndarray,
    grid: Grid,
    *,
    flagship: np.ndarray | None = None,
    flagship_precedence: str = "last",
    edge_width: int = EDGE_WIDTH,
    connectivity: int = 8,
    fill_holes: float | None = HOLES,
    minimum_area: float = MINIMUM_AREA,
    values: Mapping[str, np.ndarray] | None = None,
    names: tuple[str, str] = ("Biodiversity", "Services"),
    progress: Progress = None,
) -> PriorityAreas:
    """Priority areas from hot spots of biodiversity and of ecosystem services.

    Of either, the core areas of the hot spots (MSPA) are taken, small holes in them
    filled, and cores below an area dropped; where both overlap, the class is joint
    (Wujiang paper, section 2.3.3). The paper counts the joint class within both others
    too, so that its parts sum to more than its total; here the classes are disjoint.

    Takes 24 bytes per cell above the inputs, the result included.

    Parameters
    ----------
    biodiversity, services : 2-D bool arrays
        True in hot spots.
    grid : Grid
        Its mask is the study area.
    flagship : 2-D bool array, optional
        True where flagship species are conserved; taken as it is.
    flagship_precedence : {"last", "after_joint", "first"}
        Where it overlaps other classes: these stay ("last"), joint stays
        ("after_joint"), or flagship is taken ("first").
    edge_width, connectivity, fill_holes
        As for :func:`~ecorestore.core.priority.priority_cores.priority_cores`.
    minimum_area : float
        Square metres; smaller cores are dropped. 1000 ha in the Wujiang paper, as small
        as the smallest reserves there.
    values : mapping of name to 2-D array, optional
        Layers whose means and shares the tables tell; NaN is missing.
    names : pair of str
        What to call the layers of hot spots in sentences.

    Returns
    -------
    PriorityAreas

    Raises
    ------
    Refusal
        As ``priority_cores``; no core reaches the minimum area; an unknown precedence;
        an area below 0; an infinite value.

    Examples
    --------
    >>> biodiversity, services = np.zeros((2, 9, 20), bool)
    >>> biodiversity[1:8, 1:12] = services[1:8, 8:19] = True
    >>> found = priority_areas(
    ...     biodiversity, services, Grid((9, 20), 1000.0), edge_width=1
    ... )
    >>> found.summary.set_index("priority")["area_km2"].to_dict()
    ... # doctest: +NORMALIZE_WHITESPACE
    {'joint': 10.0, 'biodiversity': 35.0, 'services': 35.0, 'flagship': 0.0,
     'all': 80.0, 'none': 100.0, 'study area': 180.0}
    """
    if flagship_precedence not in PRECEDENCE:
        raise Refusal(
            "There is no precedence {value!r}; choose one of {choices}.",
            parameter="flagship_precedence",
            value=flagship_precedence,
            choices=", ".join(PRECEDENCE),
        )
    check_minimum_area(minimum_area)
    layers = check_layers(values, grid)
    classes, every_core = np.zeros((2, *grid.shape), np.uint8)
    largest = []
    for place, (name, hot) in enumerate(zip(names, (biodiversity, services))):
        cores = priority_cores(
            hot,
            grid,
            edge_width=edge_width,
            connectivity=connectivity,
            fill_holes=fill_holes,
            name=name,
            progress=part(progress, 0.4 * place, 0.4 * (place + 1)),
        )
        area = cores.table["area_m2"].to_numpy()
        largest.append(area.max())
        kept = np.concatenate([[False], reaches(area, minimum_area)])
        for rows in row_blocks(grid.shape):
            labels = cores.labels[rows]
            every_core[rows] |= (1 + place) * (labels > 0).astype(np.uint8)
            classes[rows] |= (1 + place) * kept[labels].astype(np.uint8)
    if not classes.any():
        raise Refusal(
            "No core reaches {minimum:g} ha: the largest has {biodiversity:g} ha of "
            "biodiversity and {services:g} ha of services. Lower the smallest area.",
            parameter="minimum_area",
            minimum=minimum_area / 1e4,
            biodiversity=largest[0] / 1e4,
            services=largest[1] / 1e4,
        )
    del cores, labels
    _classify(every_core, None, flagship_precedence, grid)
    _classify(classes, flagship, flagship_precedence, grid)
    labels, class_of = _areas_of(classes, part(progress, 0.8, 0.95))
    areas = _areas(labels, class_of, layers, grid)
    summary = _summary(classes, areas, layers, grid)
    report(progress, 1.0)
    return PriorityAreas(classes, every_core, labels, areas, summary)


def check_minimum_area(minimum_area: float) -> None:
    """Refuse an area below 0, or none."""
    if not (np.isfinite(minimum_area) and minimum_area >= 0):
        raise Refusal(
            "The smallest area is {value:g} m². Give 0 or more.",
            parameter="minimum_area",
            value=minimum_area,
        )


def reaches(area, minimum):
    """Whether areas are not below a minimum; whole cells may be off by rounding."""
    return np.asarray(area) >= minimum * (1 - 1e-9)


def _classify(classes, flagship, precedence, grid):
    """From 1 biodiversity, 2 services, 3 both to the classes, in place."""
    of_code = np.array([NONE, BIODIVERSITY, SERVICES, JOINT], np.uint8)
    if flagship is not None:
        flagship = grid.check(flagship, "flagship")
    taken = {
        "last": (NONE,),
        "after_joint": (NONE, BIODIVERSITY, SERVICES),
        "first": (NONE, BIODIVERSITY, SERVICES, JOINT),
    }[precedence]
    for rows in row_blocks(grid.shape):
        block = of_code[classes[rows]]
        if flagship is not None:
            block[flagship[rows] & np.isin(block, taken)] = FLAGSHIP
        if grid.mask is not None:
            block[~grid.mask[rows]] = MISSING
        classes[rows] = block


def _areas_of(classes, progress):
    """Labels of the connected cells of each class, and the class of each label."""
    labels = np.zeros(classes.shape, np.int32)
    sizes, class_of = [np.zeros(1, np.int64)], [np.zeros(1, np.uint8)]
    first = 0
    for place, number in enumerate(NAMES):
        found = connected_components(
            classes == number,
            progress=part(progress, place / len(NAMES), (place + 1) / len(NAMES)),
        )
        for rows in row_blocks(classes.shape):
            block = found.labels[rows]
            labels[rows] += np.where(block > 0, block + np.int32(first), np.int32(0))
        sizes.append(found.sizes[1:])
        class_of.append(np.full(found.count, number, np.uint8))
        first += found.count
    sizes, class_of = np.concatenate(sizes), np.concatenate(class_of)
    new = by_size(sizes)
    renumber(labels, new)
    ordered = np.zeros_like(class_of)
    ordered[new] = class_of
    return labels, ordered


def _areas(labels, class_of, layers, grid):
    count = len(class_of) - 1
    found = label_sums(labels, layers, count, mask=grid.mask)
    cells = found.cells[1:]
    table = {
        "area": np.arange(1, count + 1),
        "class": class_of[1:],
        "priority": [NAMES[number] for number in class_of[1:].tolist()],
        "cells": cells,
        "area_km2": cells * grid.cell_area / 1e6,
        "percent": 100.0 * cells / grid.valid_count,
    }
    for name in layers:
        table[f"mean_{name}"] = found.means(name)[1:]
    return pd.DataFrame(table)


def _summary(classes, areas, layers, grid):
    found = label_sums(classes, layers, FLAGSHIP, mask=grid.mask)
    rows = [[number] for number in NAMES] + [list(NAMES), [NONE], [NONE, *NAMES]]
    cells = np.array([found.cells[members].sum() for members in rows])
    table = {
        "priority": [*NAMES.values(), "all", "none", "study area"],
        "areas": [int(areas["class"].isin(members).sum()) for members in rows],
        "cells": cells,
        "area_km2": cells * grid.cell_area / 1e6,
        "percent": 100.0 * cells / grid.valid_count,
    }
    for name in layers:
        sums = np.array([found.sums[name][members].sum() for members in rows])
        counts = np.array([found.counts[name][members].sum() for members in rows])
        with np.errstate(invalid="ignore", divide="ignore"):
            table[f"mean_{name}"] = np.where(counts > 0, sums / counts, np.nan)
            table[f"share_{name}"] = 100.0 * sums / sums[-1]
    return pd.DataFrame(table)
