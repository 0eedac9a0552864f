"""Landscape metrics of patches, classes and landscapes, as FRAGSTATS 4 defines them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import row_blocks
from ..raster.labels import connected_components, renumber
from ..refusal import Refusal
from ._group_sums import GroupSums
from ._measures import Measures
from ._mosaic import Mosaic, mosaic
from .class_codes import check_classes
from .metric_names import METRICS, check_metrics

MISSING = ("outside", "enclosed")

# What is 0, not undefined, where a class does not occur.
NONE_OF_IT = ("CA", "PLAND", "NP", "PD", "LPI", "TE", "ED", "MESH") + (
    "TCA",
    "CPLAND",
    "NDCA",
    "DCAD",
)


@dataclass(frozen=True)
class MetricTables:
    """Tables of several levels, measured in one pass.

    Attributes
    ----------
    tables : dict of DataFrame
        By level; as :func:`landscape_metrics` or :func:`zone_metrics` give them.
    labels : int32 array or None
        The patch of each cell, by the index of the table of patches; 0 for none. None
        where that table was not asked for.
    """

    tables: dict[str, pd.DataFrame]
    labels: np.ndarray | None


def landscape_metrics(
    classes: np.ndarray,
    grid: Grid,
    *,
    level: str,
    connectivity: int = 8,
    metrics: Iterable[str] | None = None,
    edge_depth: float | None = None,
    search_radius: float | None = None,
    missing: str = "outside",
    progress: Progress = None,
) -> pd.DataFrame:
    """Metrics of each patch, each class or the whole landscape.

    Only what the metrics asked for need is measured: counts of cells take 1 byte per
    cell above the input (2 beyond 255 classes); sides between cells no more; patches 5;
    cores 10; ENN 13 (17 on maps of a side above 30,000); and about 300 bytes per patch.

    Parameters
    ----------
    classes : 2-D array
        A class for each cell; missing where ``grid.mask`` is False.
    grid : Grid
        Square cells, within 0.1 percent.
    level : {"patch", "class", "landscape"}
    connectivity : 4 or 8
        Whether cells that meet only at a corner belong to one patch (8) or to the core
        of one. Sides between cells are always the four.
    metrics : iterable of str, optional
        Columns, in this order. None: all of ``metric_names.METRICS[level]``.
    edge_depth : float, optional
        Metres. A cell is core when no cell of another patch, missing or beyond the
        border lies as near as this, from centre to centre. None: one cell.
    search_radius : float, optional
        Metres, for PROX: patches count that have a cell as near as this, from centre to
        centre. Without it there is no PROX.
    missing : {"outside", "enclosed"}
        "outside": cells without a value are no part of the landscape. "enclosed": those
        that no way through missing cells joins to the edge of the raster are interior
        background: part of the landscape's area A, and of no patch. That changes TA,
        PLAND, LPI, PD, ED, CPLAND, DCAD, DIVISION, MESH, SPLIT, PRD and FI.

    Returns
    -------
    DataFrame
        ``"patch"``: indexed by the patch's number ``PATCH``, from 1 by its first cell
        in raster order. ``"class"``: indexed by the class, ``CLASS``.
        ``"landscape"``: one row. NaN where a metric is undefined.

    Raises
    ------
    Refusal
        Cells are not square, no cell has a value, or a metric is not known at the
        level.

    Notes
    -----
    Names, units and formulas are those of FRAGSTATS 4 (McGarigal, Cushman and Ene
    2012): ha for areas (CA, TA, TCA, MESH, ``AREA``, ``CORE``), m and m/ha for edges, per
    100 ha for densities (PD, PRD, DCAD), percent for PLAND, LPI, CPLAND, CAI, CONTAG,
    IJI, PLADJ, AI and COHESION; natural logarithms. TE and ED leave out the border and
    sides to missing cells; perimeters, LSI and COHESION count them. Endings: ``_MN``
    mean, ``_AM`` mean weighted by area, ``_MD`` median, ``_RA`` range, ``_SD``
    population standard deviation, ``_CV`` that in percent of the mean.

    Where the program's output and its manual differ, both stand under their own name:
    ``SHAPE`` is .25 p / sqrt(a) and ``SHAPEMINP`` p / min p (the output); for classes
    ``LSI`` is e / min e (the output) and ``LSI_QUARTER`` .25 e / sqrt(a); for landscapes
    ``LSI`` is .25 E / sqrt(A) and ``LSI_MIN`` E / min E (the output). ``PARA`` is in m/ha,
    as the output has it. ``CONTAG`` weights adjacencies by the classes' areas,
    ``CONTAG_JOINT`` takes them as they are. ``PLADJ`` counts the border as unlike,
    ``PLADJ_NOBORDER`` leaves it out. ``CIRCLE`` takes the circle as wide as the longest
    way between corners of the patch, and is 0 for one cell; ``GYRATE`` of one cell is
    half its side; both as in the output (GYRATE within 0.3 percent). The core is the
    plain erosion by ``edge_depth``; FRAGSTATS finds up to 2.2 percent less.

    PROX is the sum of area / distance^2 over the patches of the class within
    ``search_radius``, 0 for none. PAFRAC needs 10 patches, IJI 3 classes, ENN another
    patch of the class. The fragmentation indices of the literature are ``FI_NP_CELLS``
    (NP - 1) / cells, ``FI_NP_HA`` NP / TA and ``FI_NM1_MPS`` (NP - 1) / AREA_MN.

    Examples
    --------
    >>> classes = np.array([[1, 1, 2], [1, 2, 2], [2, 2, 1]])
    >>> grid = Grid(classes.shape, 100.0)
    >>> found = landscape_metrics(classes, grid, level="class", metrics=["CA", "NP"])
    >>> found.to_dict("index")
    {1: {'CA': 4.0, 'NP': 2}, 2: {'CA': 5.0, 'NP': 1}}
    >>> landscape_metrics(
    ...     classes, grid, level="landscape", metrics=["SHDI"])["SHDI"].round(3).tolist()
    [0.687]
    """
    found = metric_tables(
        classes,
        grid,
        metrics={level: metrics},
        connectivity=connectivity,
        edge_depth=edge_depth,
        search_radius=search_radius,
        missing=missing,
        progress=progress,
    )
    return found.tables[level]


def zone_metrics(
    classes: np.ndarray,
    zones: np.ndarray,
    grid: Grid,
    *,
    level: str = "landscape",
    connectivity: int = 8,
    metrics: Iterable[str] | None = None,
    edge_depth: float | None = None,
    search_radius: float | None = None,
    missing: str = "outside",
    progress: Progress = None,
) -> pd.DataFrame:
    """Metrics of each zone as a landscape of its own.

    What crosses the border of a zone is cut there, as if the zone's cells alone were on
    the map; all zones are measured in one pass. Takes 5 bytes per cell more than
    :func:`landscape_metrics`.

    Parameters
    ----------
    zones : 2-D array of whole numbers
        Zone of each cell, 0 or less for none. A zone may have several parts.
    level : {"landscape", "class"}
    classes, grid, connectivity, metrics, edge_depth, search_radius, missing
        As in :func:`landscape_metrics`.

    Returns
    -------
    DataFrame
        A row for each zone that holds a cell with a class, indexed by ``ZONE``, or by
        ``ZONE`` and ``CLASS``.

    Raises
    ------
    Refusal
        As :func:`landscape_metrics`, or no zone holds a cell with a class.

    Examples
    --------
    >>> classes = np.array([[1, 1, 2, 2], [1, 2, 2, 2]])
    >>> zones = np.array([[1, 1, 2, 2], [1, 1, 2, 2]])
    >>> zone_metrics(
    ...     classes, zones, Grid((2, 4), 100.0), metrics=["PR"])["PR"].to_dict()
    {1: 2, 2: 1}
    """
    found = metric_tables(
        classes,
        grid,
        metrics={level: metrics},
        zones=zones,
        connectivity=connectivity,
        edge_depth=edge_depth,
        search_radius=search_radius,
        missing=missing,
        progress=progress,
    )
    return found.tables[level]


def metric_tables(
    classes: np.ndarray,
    grid: Grid,
    *,
    metrics: Mapping[str, Iterable[str] | None],
    zones: np.ndarray | None = None,
    described: Iterable[float] = (),
    connectivity: int = 8,
    edge_depth: float | None = None,
    search_radius: float | None = None,
    missing: str = "outside",
    progress: Progress = None,
) -> MetricTables:
    """Metrics of several levels from the same patches and sides.

    Parameters
    ----------
    metrics : mapping
        Level to its columns; None for all of them.
    zones : 2-D array of whole numbers, optional
        As in :func:`zone_metrics`; then there is no level ``"patch"``.
    described : iterable of numbers, optional
        Classes that the tables of patches and classes keep; each must occur. None: all.
        The others remain part of the landscape.
    classes, grid, connectivity, edge_depth, search_radius, missing
        As in :func:`landscape_metrics`, with the same memory.

    Returns
    -------
    MetricTables

    Raises
    ------
    Refusal
        As :func:`landscape_metrics` and :func:`zone_metrics`, or a class to describe
        does not occur.

    Examples
    --------
    >>> classes = np.array([[1, 1, 2], [1, 2, 2]])
    >>> found = metric_tables(
    ...     classes, Grid((2, 3), 100.0), described=[2],
    ...     metrics={"patch": ["AREA"], "landscape": ["TA"]})
    >>> found.tables["patch"]["AREA"].to_dict(), found.tables["landscape"]["TA"][0]
    ({2: 3.0}, 6.0)
    >>> found.labels.tolist()
    [[0, 0, 2], [0, 2, 2]]
    """
    classes = grid.check(classes, "classes")
    names = {
        level: check_metrics(asked, level, search_radius=search_radius)
        for level, asked in metrics.items()
    }
    if connectivity not in (4, 8):
        raise ValueError(f"connectivity is 4 or 8, not {connectivity!r}.")
    if missing not in MISSING:
        raise ValueError(f"missing is one of {', '.join(MISSING)}, not {missing!r}.")
    depth = edge_depth_in_cells(edge_depth, grid)
    check_search_radius(search_radius)
    if zones is not None:
        zones = _checked_zones(grid.check(zones, "zones"), grid, names)
    background = _enclosed(grid.mask) if missing == "enclosed" else None
    found = mosaic(classes, grid, zones=zones, background=background)
    described = check_classes(described, found.classes)
    measures = Measures(
        found,
        connectivity=connectivity,
        edge_depth=depth,
        search_radius=search_radius and search_radius / found.cell,
        progress=progress,
    )
    tables, labels = {}, None
    for level, columns in names.items():
        table = _table(measures, level, columns, zoned=zones is not None)
        if level != "landscape" and len(described):
            table = table[_classes_of(measures, level).isin(described).to_numpy()]
        if level == "patch":
            labels = measures.labels
            if len(described):
                kept = np.zeros(len(measures.patches.cells) + 1, np.int32)
                kept[table.index] = table.index
                renumber(labels, kept)
        tables[level] = table
    report(progress, 1.0)
    return MetricTables(tables, labels)


def with_classes(
    landscapes: pd.DataFrame, classes: pd.DataFrame, described: Iterable[float]
) -> pd.DataFrame:
    """Tables of zones side by side: the columns of classes as NAME_class.

    Parameters
    ----------
    landscapes, classes : DataFrame
        As :func:`zone_metrics` gives them for the two levels.
    described : iterable of numbers
        The classes to take. In a zone without one, what counts or adds up is 0 and the
        rest is NaN.

    Examples
    --------
    >>> zones = np.array([[1, 1, 2]])
    >>> values, grid = np.array([[7, 8, 8]]), Grid((1, 3), 100.0)
    >>> landscapes = zone_metrics(values, zones, grid, metrics=["PR"])
    >>> of_classes = zone_metrics(values, zones, grid, level="class", metrics=["CA"])
    >>> with_classes(landscapes, of_classes, [7]).to_dict("index")
    {1: {'PR': 2, 'CA_7': 1.0}, 2: {'PR': 1, 'CA_7': 0.0}}
    """
    parts = [landscapes]
    for value in described:
        rows = classes[classes.index.get_level_values("CLASS") == value]
        one = rows.droplevel("CLASS").reindex(landscapes.index)
        for name in one.columns.intersection(NONE_OF_IT):
            one[name] = one[name].fillna(0).astype(rows[name].dtype)
        parts.append(one.add_suffix(f"_{value:g}"))
    return pd.concat(parts, axis=1)


def on_cells(values: pd.Series, zones: np.ndarray) -> np.ndarray:
    """The value of each cell's zone, in float32; NaN for none.

    Takes 4 bytes per cell.

    Parameters
    ----------
    values : Series
        Indexed by zone.
    zones : 2-D array of whole numbers, 0 or less for none

    Examples
    --------
    >>> on_cells(pd.Series([0.5], index=[2]), np.array([[2, 0, 1]])).tolist()
    [[0.5, nan, nan]]
    """
    known = np.full(max(int(zones.max()), 0) + 1, np.nan, np.float32)
    held = values.index[(values.index > 0) & (values.index < len(known))]
    known[held] = values.loc[held]
    result = np.empty(zones.shape, np.float32)
    for rows in row_blocks(zones.shape):
        result[rows] = known[np.maximum(zones[rows], 0)]
    return result


def edge_depth_in_cells(edge_depth: float | None, grid: Grid) -> float:
    """The depth of the edge in cells; one where none is given.

    Raises
    ------
    Refusal
        Cells are not square, or the depth is less than a cell.
    """
    if not grid.is_square:
        raise Refusal(
            "Cells are {width} m wide and {height} m high, and landscape metrics count "
            "sides of square cells. Resample the raster to square cells.",
            parameter="grid",
            width=f"{grid.cell_width:g}",
            height=f"{grid.cell_height:g}",
        )
    if edge_depth is None:
        return 1.0
    cells = edge_depth / np.sqrt(grid.cell_area)
    if not (np.isfinite(cells) and cells >= 1 - 1e-3):
        raise Refusal(
            "An edge depth of {depth} m is less than a cell of {cell} m. Give at least "
            "the size of a cell.",
            parameter="edge_depth",
            depth=f"{edge_depth:g}",
            cell=f"{grid.cell_width:g}",
        )
    return max(float(cells), 1.0)


def check_search_radius(radius: float | None) -> None:
    """Refuse a search radius that is not above 0."""
    if radius is not None and not (np.isfinite(radius) and radius > 0):
        raise Refusal(
            "A search radius of {radius} m is not possible. Give more than 0.",
            parameter="search_radius",
            radius=f"{radius:g}",
        )


def _checked_zones(zones, grid, names):
    if "patch" in names:
        raise ValueError('Zones have the levels "landscape" and "class".')
    held = zones > 0
    if grid.mask is not None:
        held &= grid.mask
    if not held.any():
        raise Refusal(
            "No cell with a class lies in a zone. Check that the zones overlap the "
            "class raster.",
            parameter="zones",
        )
    return zones


def _enclosed(mask):
    """Missing cells that no way through missing cells joins to the raster's edge."""
    if mask is None or mask.all():
        return None
    holes = connected_components(~mask, connectivity=8)
    enclosed = np.ones(holes.count + 1, bool)
    enclosed[0] = False
    labels = holes.labels
    for edge in (labels[0], labels[-1], labels[:, 0], labels[:, -1]):
        enclosed[edge] = False
    return enclosed[labels]


def _classes_of(measures: Measures, level: str) -> pd.Series:
    """The class of each row of a table."""
    found: Mosaic = measures.mosaic
    group = np.arange(len(found.cells))
    if level == "patch":
        group = measures.patches.group
    return pd.Series(found.classes[found.class_[group]])


def _table(
    measures: Measures, level: str, names: list[str], *, zoned: bool
) -> pd.DataFrame:
    """The columns, computed in the order in which their measures are taken."""
    known = METRICS[level]
    source = measures if level == "patch" else GroupSums(measures, level)
    values = {name: known[name](source) for name in sorted(names, key=_step)}
    found = pd.DataFrame({name: values[name] for name in names})
    place: Mosaic = measures.mosaic
    if level == "patch":
        found.index = pd.RangeIndex(1, len(found) + 1, name="PATCH")
    elif level == "class":
        of_class = pd.Index(_classes_of(measures, level), name="CLASS")
        found.index = of_class
        if zoned:
            of_zone = place.zones[place.zone]
            found.index = pd.MultiIndex.from_arrays(
                [of_zone, of_class], names=["ZONE", "CLASS"]
            )
    elif zoned:
        found.index = pd.Index(place.zones, name="ZONE")
    return found


def _step(name):
    """Sorts metrics by the step of the work that they wait for."""
    steps = (
        "GYRATE",
        "CIRCLE",
        "CORE",
        "NCORE",
        "TCA",
        "CPLAND",
        "NDCA",
        "DCAD",
        "CAI",
    )
    steps += ("DCORE", "ENN", "PROX")
    family = name.split("_")[0]
    return steps.index(family) if family in steps else -1
