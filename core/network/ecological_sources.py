"""Ecological sources: the core areas that a network of habitats starts from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pandas as pd
from scipy import ndimage

from ..grid import Grid
from ..progress import Progress, part
from ..raster.classify import natural_breaks
from ..raster.labels import by_size, connected_components, labels_where, renumber
from ..refusal import Refusal
from .connectivity import connectivity_indices
from .patch_distances import edge_to_edge_distances
from .patch_network import check_patch_count

INDICES = [
    "dIIC",
    "dIICintra",
    "dIICflux",
    "dIICconnector",
    "dPC",
    "dPCintra",
    "dPCflux",
    "dPCconnector",
]


@dataclass(frozen=True)
class EcologicalSources:
    """Numbered sources and what each is worth to the network.

    Attributes
    ----------
    labels : int32 array
        1..n by falling area, 0 outside every source.
    table : DataFrame
        A row for each source: ``source`` (its label), ``cells``, ``area_km2`` and, with
        ``importance="dPC"``, dIIC and dPC with their fractions (percent) among the
        sources that were screened, and ``level`` (1 = most important).
    dropped : dict
        Number of patches dropped by each step that was asked for: ``overlay``,
        ``minimum_area``, ``largest``, ``minimum_dpc``.
    """

    labels: np.ndarray
    table: pd.DataFrame
    dropped: dict[str, int]


def ecological_sources(
    core_mask: np.ndarray,
    grid: Grid,
    *,
    overlay: np.ndarray | None = None,
    overlay_rule: str = "union",
    connectivity: int = 8,
    minimum_area: float | None = None,
    largest: int | None = None,
    importance: str | None = None,
    threshold: float | None = None,
    probability: float = 0.5,
    minimum_dpc: float | None = None,
    levels: int = 3,
    progress: Progress = None,
) -> EcologicalSources:
    """Choose sources among core areas by protection, area and connectivity.

    The steps of the Liuzhi paper (2.3.1) and the Qaidam paper (2.3.1), in this order;
    one that is not asked for is left out: core areas and the overlay; patches; area;
    importance. dPC and dIIC are computed once, among the patches that passed the area
    step, with edge-to-edge distances, and are not computed anew after patches with a
    low dPC are dropped: so do both papers, and the table keeps those values.

    Takes 6 bytes per cell above the input; with ``importance`` about 14, plus 80 for
    each cell at the edge of a patch and 48 for each pair of patches.

    Parameters
    ----------
    core_mask : 2-D bool array
        MSPA core. Cells outside ``grid.mask`` are left out.
    grid : Grid
    overlay : 2-D bool array, optional
        Ecological red line, nature reserves.
    overlay_rule : "union" or "keep_touching"
        Core areas and overlay together (Liuzhi), or only the core areas that share a
        cell with the overlay or lie beside one of its cells (by ``connectivity``).
    connectivity : 4 or 8
        Whether cells that meet only at a corner belong to one patch (8).
    minimum_area : float, optional
        Square metres; smaller patches are dropped. Below one cell it drops none.
    largest : int, optional
        Keep only so many, the largest (Qaidam: 30); after ``minimum_area``.
    importance : "dPC", optional
        Compute the connectivity indices and the levels.
    threshold : float, with ``importance``
        Dispersal distance in metres (both papers: 5000).
    probability : float
        Probability of dispersal over ``threshold`` (both papers: 0.5).
    minimum_dpc : float, optional
        Percent; only sources with a higher dPC stay (Liuzhi 1, Qaidam 1.1). None
        keeps all.
    levels : int
        Natural breaks of dPC divide the sources into so many levels, or as many as
        there are different values. Level 1 has the highest dPC.

    Returns
    -------
    EcologicalSources

    Raises
    ------
    Refusal
        There is no core cell, no core touches the overlay, no patch reaches the
        minimum area or no source the minimum dPC, ``importance`` comes without
        ``threshold``, an option is out of its range, or more than 10 000 patches would
        be compared.

    Examples
    --------
    >>> import numpy as np
    >>> from ecorestore.core.grid import Grid
    >>> core = np.array([[True, True, False, True]])
    >>> grid = Grid(core.shape, 1000.0)
    >>> ecological_sources(core, grid).table["area_km2"].tolist()
    [2.0, 1.0]
    >>> ecological_sources(core, grid, minimum_area=2e6).table["area_km2"].tolist()
    [2.0]
    """
    cores = grid.check(core_mask, "core_mask").astype(bool)
    _check_options(
        overlay_rule, minimum_area, largest, importance, threshold, minimum_dpc, levels
    )
    if grid.mask is not None:
        cores &= grid.mask
    if not cores.any():
        raise Refusal(
            "There is no core cell. Choose another foreground or a smaller edge width "
            "in MSPA.",
            parameter="core_mask",
        )
    dropped = {}
    if overlay is not None:
        overlay = grid.check(overlay, "overlay").astype(bool)
        if grid.mask is not None:
            overlay &= grid.mask
        if overlay_rule == "union":
            cores |= overlay
    components = connected_components(
        cores, connectivity=connectivity, progress=part(progress, 0.0, 0.3)
    )
    del cores
    kept = np.ones(components.count + 1, bool)
    if overlay is not None and overlay_rule == "keep_touching":
        _keep_touching(kept, components, overlay, connectivity, dropped)
    _keep_large(kept, components, grid, minimum_area, largest, dropped)
    new = by_size(components.sizes, kept)
    labels = components.labels
    renumber(labels, new)
    cells = np.zeros(int(new.max()) + 1, np.int64)
    cells[new[new > 0]] = components.sizes[new > 0]
    cells = cells[1:]
    indices = None
    if importance is not None:
        check_patch_count(len(cells))
        indices = _indices(
            labels, cells, grid, threshold, probability, part(progress, 0.3, 1.0)
        )
        if minimum_dpc is not None:
            stay = _keep_important(indices["dPC"].to_numpy(), minimum_dpc, dropped)
            renumber(
                labels,
                np.append(0, np.where(stay, np.cumsum(stay), 0)).astype(np.int32),
            )
            cells, indices = cells[stay], indices[stay]
    table = pd.DataFrame(
        {
            "source": np.arange(1, len(cells) + 1),
            "cells": cells,
            "area_km2": cells * grid.cell_area / 1e6,
        }
    )
    if indices is not None:
        table = table.join(indices.reset_index(drop=True))
        table["level"] = _levels(table["dPC"].to_numpy(), levels)
    return EcologicalSources(labels, table, dropped)


def _check_options(
    overlay_rule, minimum_area, largest, importance, threshold, minimum_dpc, levels
):
    if overlay_rule not in ("union", "keep_touching"):
        raise ValueError(
            f'overlay_rule is "union" or "keep_touching", not {overlay_rule!r}.'
        )
    if importance not in (None, "dPC"):
        raise ValueError(f'importance is "dPC" or None, not {importance!r}.')
    if importance is not None and threshold is None:
        raise Refusal(
            "The importance of sources needs a dispersal distance. Give the threshold "
            "in metres, such as 5000.",
            parameter="threshold",
        )
    if minimum_dpc is not None and importance is None:
        raise Refusal(
            'A minimum dPC needs the importance of sources. Set importance to "dPC".',
            parameter="importance",
        )
    for name, value, least in (
        ("minimum_area", minimum_area, 0),
        ("largest", largest, 1),
        ("minimum_dpc", minimum_dpc, 0),
        ("levels", levels, 1),
    ):
        if value is not None and not value >= least:
            raise Refusal(
                "{value} is not possible for {name}. Give {least} or more.",
                parameter=name,
                name=name,
                value=value,
                least=least,
            )


def _keep_touching(kept, components, overlay, connectivity, dropped):
    around = ndimage.generate_binary_structure(2, 1 if connectivity == 4 else 2)
    near = ndimage.binary_dilation(overlay, around)
    kept &= labels_where(components.labels, near, components.count)
    dropped["overlay"] = int(components.count - np.count_nonzero(kept[1:]))
    if dropped["overlay"] == components.count:
        raise Refusal(
            "None of the {count} core areas touches the overlay. Check that the layers "
            "overlap, or unite them instead.",
            parameter="overlay",
            count=components.count,
        )


def _keep_large(kept, components, grid, minimum_area, largest, dropped):
    kept[0] = False
    area = components.sizes * grid.cell_area
    if minimum_area is not None:
        before = np.count_nonzero(kept)
        most = area[kept].max()
        kept &= area >= minimum_area
        dropped["minimum_area"] = int(before - np.count_nonzero(kept))
        if not kept.any():
            raise Refusal(
                "No core area reaches {minimum} km²; the largest has {largest} km². "
                "Lower the minimum area.",
                parameter="minimum_area",
                minimum=f"{minimum_area / 1e6:g}",
                largest=f"{most / 1e6:g}",
            )
    if largest is not None:
        before = np.count_nonzero(kept)
        kept &= by_size(components.sizes, kept) <= largest
        dropped["largest"] = int(before - np.count_nonzero(kept))


def _indices(labels, cells, grid, threshold, probability, progress):
    distances = edge_to_edge_distances(
        labels, grid, measure="edge", progress=part(progress, 0.0, 0.7)
    )
    result = connectivity_indices(
        cells * grid.cell_area,
        distances,
        threshold=threshold,
        probability=probability,
        progress=part(progress, 0.7, 1.0),
    )
    return result.patches[INDICES]


def _keep_important(dpc, minimum, dropped):
    stay = dpc > minimum
    dropped["minimum_dpc"] = int(np.count_nonzero(~stay))
    if not stay.any():
        raise Refusal(
            "No source has a dPC above {minimum}; the largest is {largest}. Lower the "
            "minimum dPC.",
            parameter="minimum_dpc",
            minimum=f"{minimum:g}",
            largest=f"{dpc.max():.3g}",
        )
    return stay


def _levels(dpc, levels):
    """1 for the highest class of natural breaks, and so on down."""
    classes = min(levels, len(np.unique(dpc)))
    limits = np.asarray(natural_breaks(dpc, classes))
    return classes - np.searchsorted(limits, dpc, side="left")
