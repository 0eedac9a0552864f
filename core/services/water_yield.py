"""Water yield: what is left of the rain once plants, soil and water have evaporated."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..progress import Progress, report
from ..raster.blocks import CELLS_PER_STEP, row_blocks
from ..raster.class_table import numbers, row_names
from ..raster.valid_cells import check_not_empty
from ..refusal import Refusal
from .class_values import ClassValues, check_classes, plain_columns
from .value_ranges import number, quantity

EQUATIONS = ("fu", "zhang2001")
# The parameter of Fu's curve for bare soil, and the highest that is used.
BARE_SOIL = 1.25
HIGHEST_SHAPE = 5.0
# No place on Earth rains or evaporates more in a year (mm); deepest roots are 70 m.
MOST_WATER = 30_000.0
DEEPEST = 100_000.0


@dataclass(frozen=True)
class WaterYield:
    """Rain, parted into what evaporates and what is left; float32, NaN where missing.

    Attributes
    ----------
    water_yield : array
        mm a year; from 0 (all rain evaporates) to the precipitation.
    actual_evapotranspiration : array
        mm a year; precipitation less yield.
    potential_evapotranspiration : array
        mm a year; what would evaporate if water never lacked.
    evaporated_fraction : array
        Share of the rain that evaporates, 0 to 1.
    """

    water_yield: np.ndarray
    actual_evapotranspiration: np.ndarray
    potential_evapotranspiration: np.ndarray
    evaporated_fraction: np.ndarray


def water_yield(
    land_cover: np.ndarray | None,
    precipitation: np.ndarray,
    reference_evapotranspiration: np.ndarray,
    soil_depth: np.ndarray | None,
    available_water: np.ndarray | None,
    table: pd.DataFrame | None,
    grid: Grid,
    *,
    seasonality: float | None,
    equation: str = "fu",
    crop_coefficient: np.ndarray | None = None,
    root_depth: np.ndarray | None = None,
    progress: Progress = None,
) -> WaterYield:
    """Annual water yield of each cell by the Budyko curve.

    With R = PET / P, PET = Kc ET0 and the plant-available water
    AWC = min(soil depth, root depth) PAWC in mm, land with vegetation evaporates the
    share AET/P =

    - "fu": 1 + R - (1 + R^w)^(1/w), w = min(5, Z AWC/P + 1.25) (Fu 1981; Zhang et al.
      2004; Donohue et al. 2012, as in InVEST since 3.3);
    - "zhang2001": (1 + w R) / (1 + w R + 1/R), w = Z AWC/P (Zhang et al. 2001, as in
      many papers),

    and never more than R or 1. Land without (``lulc_veg`` 0: water, wetland, urban)
    evaporates min(PET, P), whatever its soil. The yield is P - AET. Where there is no
    rain the yield is 0; InVEST leaves such cells out.

    Takes 16 bytes per cell above the inputs, and 10 MB for a band of rows.

    Parameters
    ----------
    land_cover : 2-D array of whole numbers, or None
        None: ``crop_coefficient`` and ``root_depth`` are given, ``table`` is None too,
        and land without roots (depth 0) is land without vegetation.
    precipitation, reference_evapotranspiration : 2-D arrays
        mm a year, 0 to 30,000.
    soil_depth : 2-D array
        mm, to the layer that stops roots.
    available_water : 2-D array
        PAWC, the share of the soil's volume that plants can drain, 0 to 1; see
        :func:`~ecorestore.core.services.available_water.available_water`.
    table : DataFrame or None
        InVEST's biophysical table: a row for each class with ``lucode`` (or ``code``,
        ``class``), ``lulc_veg`` (1 for vegetation, else 0), ``root_depth`` (mm; may be
        empty where ``lulc_veg`` is 0) and ``kc``. A column for which a raster is given
        is not needed.
    grid : Grid
        Its mask says where all rasters have a value.
    seasonality : float or None
        Z, 1 to 30 in most studies: the more often it rains, the higher, and the more
        evaporates. None: ``table`` has a column ``w`` with the curve's parameter for
        each class (Zhang et al. 2001: 2.0 for forest, 0.5 for grass and crops; at
        least 1 for "fu"), and soil and roots are not read: give None.
    equation : "fu" or "zhang2001"
    crop_coefficient : 2-D array, optional
        Kc of each cell, as from a vegetation index, instead of the column.
    root_depth : 2-D array, optional
        mm, instead of the column.

    Returns
    -------
    WaterYield

    Raises
    ------
    Refusal
        A class has no row in the table; a number of the table or a cell is missing or
        out of range; or no cell has a value.

    References
    ----------
    Zhang, L., Dawes, W.R., Walker, G.R. (2001): Response of mean annual
    evapotranspiration to vegetation changes at catchment scale. Water Resources
    Research 37, 701-708. Zhang, L. et al. (2004): A rational function approach for
    estimating mean annual evapotranspiration. Water Resources Research 40, W02502.

    Examples
    --------
    >>> table = pd.DataFrame(
    ...     {"lucode": [1, 2], "lulc_veg": [1, 0], "root_depth": [3000, None],
    ...      "kc": [1.0, 0.3]})
    >>> cells = [np.array([[1, 2]])] + [
    ...     np.full((1, 2), value) for value in (1000.0, 900.0, 800.0, 0.1)]
    >>> rainy = water_yield(*cells, table, Grid((1, 2), 30.0), seasonality=20.0)
    >>> rainy.water_yield.round().tolist()
    [[315.0, 730.0]]
    >>> seasonal = water_yield(*cells, table, Grid((1, 2), 30.0), seasonality=5.0)
    >>> seasonal.water_yield.round().tolist()
    [[547.0, 730.0]]
    """
    if equation not in EQUATIONS:
        raise ValueError(f"equation is one of {EQUATIONS}, not {equation!r}.")
    if seasonality is not None:
        seasonality = number(
            seasonality, "The seasonality Z", above=0.0, parameter="seasonality"
        )
    if land_cover is None:
        if crop_coefficient is None or root_depth is None or seasonality is None:
            raise ValueError(
                "Without land cover, crop_coefficient, root_depth and seasonality are"
                " needed."
            )
        check_not_empty(grid.mask, "The precipitation")
        classes, columns = None, {}
    else:
        classes, columns = _of_classes(
            land_cover,
            table,
            needed_columns(
                equation=equation,
                by_w=seasonality is None,
                crop_coefficient=crop_coefficient is None,
                root_depth=root_depth is None,
            ),
            grid,
        )

    layers = {
        "precipitation": (precipitation, MOST_WATER, "mm"),
        "reference_evapotranspiration": (
            reference_evapotranspiration,
            MOST_WATER,
            "mm",
        ),
    }
    if seasonality is not None:
        layers["soil_depth"] = (soil_depth, DEEPEST, "mm")
        layers["available_water"] = (available_water, 1.0, "")
    if crop_coefficient is not None:
        layers["crop_coefficient"] = (crop_coefficient, 10.0, "")
    if seasonality is not None and root_depth is not None:
        layers["root_depth"] = (root_depth, DEEPEST, "mm")
    layers = {
        name: quantity(
            layer,
            grid,
            f"The {name.replace('_', ' ')}",
            high=high,
            unit=unit,
            parameter=name,
        )
        for name, (layer, high, unit) in layers.items()
    }

    results = [np.empty(grid.shape, np.float32) for _ in range(4)]
    for rows in row_blocks(grid.shape, cells=CELLS_PER_STEP):
        row = None if classes is None else classes.rows(rows)

        def given(name, rows=rows, row=row):
            if name in layers:
                return layers[name][rows].astype(float)
            return columns[name][row]

        with np.errstate(all="ignore"):
            rain = given("precipitation")
            potential = given("crop_coefficient")
            potential *= given("reference_evapotranspiration")
            if seasonality is None:
                shape = given("w")
            else:
                water = np.minimum(given("soil_depth"), given("root_depth"))
                water *= given("available_water")
                shape = _shape(seasonality * water / rain, equation)
            aridity = potential / rain
            vegetated = _evaporated(aridity, shape, equation)
            bare = given("root_depth" if classes is None else "lulc_veg") == 0
            share = np.where(bare, 1.0, vegetated)
            np.minimum(share, aridity, out=share)
            np.clip(share, 0.0, 1.0, out=share)
            dry = ~np.isfinite(aridity)
            share[dry] = potential[dry] > 0
            actual = share * rain
            if grid.mask is not None:
                for values in (rain, actual, potential, share):
                    values[~grid.mask[rows]] = np.nan
            for result, values in zip(
                results, (rain - actual, actual, potential, share)
            ):
                result[rows] = values
        report(progress, rows.stop / grid.shape[0])
    return WaterYield(*results)


def _shape(plant_water, equation):
    if equation == "fu":
        return np.minimum(plant_water + BARE_SOIL, HIGHEST_SHAPE)
    return plant_water


def _evaporated(aridity, shape, equation):
    """Share of the rain that evaporates, before its limits."""
    if equation == "zhang2001":
        with_plants = aridity * (1 + shape * aridity)
        return with_plants / (1 + with_plants)
    # Written with the smaller of R and 1/R, so that neither its power overflows nor
    # the difference of two large numbers loses the small yields of dry land.
    smaller = np.minimum(aridity, 1 / aridity)
    loss = np.expm1(np.log1p(smaller**shape) / shape)
    loss *= np.maximum(aridity, 1.0)
    return np.minimum(aridity, 1.0) - loss


def needed_columns(
    *, equation: str = "fu", by_w: bool, crop_coefficient: bool, root_depth: bool
) -> dict[str, tuple[float, float]]:
    """The columns that the biophysical table must have, with their limits.

    Parameters
    ----------
    equation : "fu" or "zhang2001"
    by_w : bool
        The curve's parameter is given by class, not by a seasonality.
    crop_coefficient, root_depth : bool
        Whether the table, and no raster, gives them.

    Examples
    --------
    >>> needed_columns(by_w=False, crop_coefficient=True, root_depth=False)
    {'lulc_veg': (-inf, inf), 'kc': (0.0, 10.0)}
    """
    needed = {"lulc_veg": (-np.inf, np.inf)}
    if crop_coefficient:
        needed["kc"] = (0.0, 10.0)
    if by_w:
        needed["w"] = (1.0 if equation == "fu" else 0.0, np.inf)
    elif root_depth:
        needed["root_depth"] = (0.0, DEEPEST)
    return needed


def check_table(
    cells: Mapping[float, int],
    table: pd.DataFrame,
    needed: Mapping[str, tuple[float, float]],
) -> None:
    """Raise Refusal, before a raster is read, for what is wrong with a table.

    Parameters
    ----------
    cells : mapping of class to its number of cells
        What a look at the land cover found; empty checks the table alone.
    table : DataFrame
    needed : mapping
        From :func:`needed_columns`.
    """
    table = _with_bare_land(table)
    check_classes(cells, table, needed)
    _check_vegetation(table, row_names(table))


def _with_bare_land(table: pd.DataFrame) -> pd.DataFrame:
    """The table with 1 in what is not read of land without vegetation."""
    table = plain_columns(table)
    if "lulc_veg" not in table:
        return table
    bare = numbers(table["lulc_veg"]) == 0
    unread = [column for column in ("root_depth", "w") if column in table]
    return table.assign(**{column: table[column].mask(bare, 1) for column in unread})


def _of_classes(land_cover, table, needed, grid):
    """The classes of the land, and the columns of their table by its rows."""
    classes = ClassValues(land_cover, _with_bare_land(table), needed, grid)
    columns = {name: classes.column(name) for name in needed}
    columns["crop_coefficient"] = columns.pop("kc", None)
    _check_vegetation(classes.table, classes.names)
    return classes, columns


def _check_vegetation(table, names):
    for name, value in zip(names, numbers(table["lulc_veg"])):
        if value not in (0, 1):
            raise Refusal(
                "In the biophysical table, row {row} has {value} in the column lulc_veg."
                " Give 1 for land with vegetation and 0 for water, wetland and urban"
                " land.",
                parameter="table",
                row=name,
                value=f"{value:g}",
            )
