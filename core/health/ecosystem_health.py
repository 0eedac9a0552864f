"""Ecosystem health of several years: vitality, organisation, resilience, services."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pandas as pd

from ..grid import Grid
from ..landscape.land_cover_change import check_legends
from ..progress import Progress, part, report
from ..raster.blocks import row_blocks
from ..raster.valid_cells import check_finite, check_not_empty
from ..refusal import Refusal
from ..services.class_values import ClassValues
from .assessment_units import AREA, MovingWindow, Zones
from .common_scale import UNCHANGED, common_scales
from .organisation_indicators import Indicator, organisation_indicators

INDICES = ("EHI", "EV", "EO", "ER", "CESI")
NORMALISED = ("EV", "ER", "CESI")
ABSENT = ("unfragmented", "nothing")
RESISTANCE_SHARE, RESILIENCE_SHARE = 0.4, 0.6
RESILIENCE_TABLE = {
    "table_name": "the table of resilience",
    "parameter": "resilience",
}
RESILIENCE_COLUMNS = {"resistance": (0.0, 1.0), "resilience": (0.0, 1.0)}


@dataclass(frozen=True)
class EcosystemHealth:
    """Health and its parts, each from 0 (worst) to 1 (best).

    Attributes
    ----------
    years : list
        Rising.
    indices : dict of str to list of float32 arrays
        ``"EHI"``, ``"EV"``, ``"EO"``, ``"ER"``, ``"CESI"``: an array for each year, NaN
        where the cell is missing, or has no full window or no zone.
    mask : 2-D bool array
        Where all indices are known.
    means : DataFrame
        ``year`` and the mean of each index over cells.
    scales : DataFrame
        What became 0 and 1: ``part`` ("EV", an indicator of EO ...), ``metric``,
        ``weight`` in EO, ``year`` ("all" where years have one scale), ``low``,
        ``high`` and ``constant``: nothing to stretch, all 0.
    """

    years: list
    indices: dict[str, list[np.ndarray]]
    mask: np.ndarray
    means: pd.DataFrame
    scales: pd.DataFrame

    @property
    def constant_parts(self) -> list[str]:
        """The parts that have one value everywhere, and are 0."""
        constant = self.scales.loc[self.scales["constant"], "part"]
        return list(dict.fromkeys(constant))


def ecosystem_health(
    land_covers: Sequence[np.ndarray],
    vitalities: Sequence[np.ndarray],
    service_values: Sequence[np.ndarray],
    grid: Grid,
    *,
    years: Sequence[float],
    unit: MovingWindow | Zones,
    resilience: pd.DataFrame,
    weights: pd.DataFrame,
    important: Sequence[float],
    fragmentation: str = "PD",
    absent: str = "unfragmented",
    normalised: Sequence[str] = NORMALISED,
    together: bool = True,
    percentiles: tuple[float, float] = (0.0, 100.0),
    connectivity: int = 8,
    progress: Progress = None,
) -> EcosystemHealth:
    """Ecosystem health index by vitality, organisation, resilience and services (VORS).

    EHI = sqrt(PH CESI), PH = cbrt(EV EO ER), cell by cell; equations 6 to 11 of the
    study of the Qaidam Basin. All parts are from 0 to 1, and so is EHI: 0 where one part
    is 0, 1 where all are 1.

    Takes 4 bytes per cell and year for each index and each indicator (60 per year with
    the study's ten), and 30 more.

    Parameters
    ----------
    land_covers : sequence of 2-D arrays
        Classes of each year, by one legend.
    vitalities : sequence of 2-D arrays
        NPP or NDVI of each year, any unit; see *Notes* for zones.
    service_values : sequence of 2-D arrays
        Value of services of each year per hectare, as
        :func:`~ecorestore.core.services.service_value.service_value` gives it.
    grid : Grid
        Square cells. Its mask says where all rasters of all years have a value.
    years : sequence of numbers
        Rising.
    unit : MovingWindow or Zones
        Where the landscape is measured.
    resilience : DataFrame
        For each class (``code`` or ``class``): ``resistance`` and ``resilience``, 0 to 1.
    weights : DataFrame
        Indicators of organisation, see
        :func:`~ecorestore.core.health.organisation_indicators.organisation_indicators`.
    important : sequence of numbers
        Important classes, in the order in which ``weights`` names their kinds.
    fragmentation : str
        Metric behind the fragmentation index FI, for which the study gives no formula:
        "PD" patch density, "ED" edge density, "DIVISION", "SPLIT" or "NP".
    absent : {"unfragmented", "nothing"}
        What fragmentation an important class has where it does not occur: none, so
        that it adds its weight; or it adds nothing.
    normalised : sequence of str
        Parts that are stretched from 0 to 1 as wholes: of "EV", "EO", "ER", "CESI". The
        indicators of EO always are; then EO, and ER too, lie between 0 and 1 as they are.
    together, percentiles
        One scale for all years or one for each, and which percentiles become 0 and 1;
        see :func:`~ecorestore.core.health.common_scale.common_scales`.
    connectivity : 4 or 8
        Of patches.

    Returns
    -------
    EcosystemHealth

    Raises
    ------
    Refusal
        Years do not rise or are not as many as the rasters; two years have no class in
        common; a class has no row in the table of resilience; an important class
        occurs in no year; a window is larger than the map; zones hold no valid cell;
        weights are faulty; or no cell has a value.

    Notes
    -----
    ER is 0.4 sum(share x resistance) + 0.6 sum(share x resilience), and CESI sum(share x
    value), over the classes in the window or zone. EV is the cell's own in windows and
    the mean of the zone in zones. An inverse indicator enters as 1 less its scaled
    value. A metric that is undefined, such as the contagion of land of one class, adds
    nothing. With ``absent="unfragmented"``, land of one class that is not important has
    EO = 0.25 + 3 x 0.07 = 0.46 by the study's weights; its classes of EO run from 0.44
    to 0.51.

    References
    ----------
    Cheng, L. et al. (2025): Identification and classification of ecological restoration
    areas in the territorial land space of the Qaidam Basin, China. Journal of Arid Land
    17, 1402-1424.
    """
    years = check_years(years, len(land_covers))
    for name, layers in (("vitality", vitalities), ("service value", service_values)):
        if len(layers) != len(years):
            raise ValueError(f"There are {len(layers)} of {name}, {len(years)} years.")
    if absent not in ABSENT:
        raise ValueError(f"absent is one of {', '.join(ABSENT)}, not {absent!r}.")
    check_not_empty(grid.mask, "The land cover")
    indicators = organisation_indicators(weights, important, fragmentation)
    unit.check(grid)
    tables = [
        ClassValues(
            land_cover, resilience, RESILIENCE_COLUMNS, grid, **RESILIENCE_TABLE
        )
        for land_cover in land_covers
    ]
    occurring = [_occurring(land_cover, grid) for land_cover in land_covers]
    check_legends(occurring, years)
    check_important(important, occurring)

    known = unit.covered(grid)
    raw = {name: [] for name in NORMALISED}
    measured = []
    steps = 3 * len(years) + 1
    for place, vitality in enumerate(vitalities):
        vitality = grid.check(vitality, "vitality")
        check_finite(vitality, grid.mask, f"The vitality of {years[place]}")
        worth = grid.check(service_values[place], "service value")
        step = 3 * place
        measured.append(
            _metrics(
                land_covers[place],
                grid,
                unit,
                indicators,
                [land for land in important if land in occurring[place]],
                connectivity,
                part(progress, step / steps, (step + 2) / steps),
            )
        )
        raw["EV"].append(unit.vitality(vitality, grid))
        raw["ER"].append(unit.means(_coefficients(tables[place], grid), grid))
        raw["CESI"].append(unit.means(worth, grid))
        report(progress, (step + 3) / steps)

    for layer in (layer for layers in raw.values() for layer in layers):
        layer[~known] = np.nan
    scaling = _Scaling(years, together, percentiles)
    indices = {"EO": _organisation(indicators, measured, known, absent, scaling)}
    del measured
    for name in ("EV", "EO", "ER", "CESI"):
        layers = raw.pop(name, None) or indices[name]
        indices[name] = scaling.parts(name, layers, stretched=name in normalised)
    indices["EHI"] = [
        _health(*(indices[name][place] for name in ("EV", "EO", "ER", "CESI")))
        for place in range(len(years))
    ]
    indices = {name: indices[name] for name in INDICES}
    means = pd.DataFrame({"year": years})
    for name, layers in indices.items():
        means[name] = [
            float(layer[known].mean(dtype=float)) if known.any() else np.nan
            for layer in layers
        ]
    report(progress, 1.0)
    return EcosystemHealth(years, indices, known, means, scaling.table())


def check_years(years: Sequence[float], rasters: int) -> list:
    """Years as whole numbers where they are; refuse ones that do not fit or rise."""
    years = [int(year) if float(year).is_integer() else year for year in years]
    if len(years) != rasters:
        raise Refusal(
            "There are {rasters} land covers and {years} years. Give one year for each, "
            "in the same order.",
            parameter="years",
            rasters=rasters,
            years=len(years),
        )
    for before, after in zip(years, years[1:]):
        if not after > before:
            raise Refusal(
                "The year {after} stands after {before}. Give each year once, from the "
                "earliest to the latest.",
                parameter="years",
                before=f"{before:g}",
                after=f"{after:g}",
            )
    return years


def check_important(
    important: Sequence[float], occurring: Sequence[Sequence[float]]
) -> None:
    """Refuse an important class that occurs in no year.

    Parameters
    ----------
    occurring : sequence
        The classes of each year.
    """
    found = sorted(set().union(*(set(map(float, one)) for one in occurring)))
    for land in important:
        if float(land) not in found:
            raise Refusal(
                "The important class {land} occurs in no year (classes found: {found}). "
                "Choose a class that occurs.",
                parameter="important",
                land=f"{land:g}",
                found=", ".join(f"{value:g}" for value in found),
            )


class _Scaling:
    """Scales of all parts, kept for the table."""

    def __init__(self, years, together, percentiles):
        self._years = years
        self._options = {"together": together, "percentiles": percentiles}
        self._rows = []

    def parts(self, name, layers, *, stretched=True, metric="", weight=np.nan):
        """The layers of a part from 0 to 1."""
        if stretched:
            scales = common_scales(layers, **self._options)
        else:
            scales = [UNCHANGED] * len(layers)
        if stretched:
            one = self._options["together"]
            for year, scale in list(zip(self._years, scales))[: 1 if one else None]:
                self._rows.append(
                    {
                        "part": name,
                        "metric": metric,
                        "weight": weight,
                        "year": "all" if one else year,
                        "low": scale.low,
                        "high": scale.high,
                        "constant": scale.constant,
                    }
                )
        return [scale.apply(layer) for scale, layer in zip(scales, layers)]

    def table(self):
        return pd.DataFrame(
            self._rows,
            columns=["part", "metric", "weight", "year", "low", "high", "constant"],
        )


def _occurring(land_cover, grid):
    found = np.empty(0, land_cover.dtype)
    for rows in row_blocks(grid.shape):
        block = land_cover[rows]
        block = block if grid.mask is None else block[grid.mask[rows]]
        found = np.union1d(found, block)
    return found


def _metrics(land_cover, grid, unit, indicators, described, connectivity, progress):
    """The indicators of a year; NaN where a class does not occur in the unit."""
    of_landscape = [one.metric for one in indicators if one.land is None]
    of_classes = [one.metric for one in indicators if one.land is not None]
    found = unit.metrics(
        land_cover,
        grid,
        list(dict.fromkeys(of_landscape)),
        list(dict.fromkeys([*of_classes, AREA])),
        described,
        connectivity=connectivity,
        progress=progress,
    )
    layers = {}
    for one in indicators:
        if one.land is not None and one.land not in described:
            layers[one.column] = np.full(grid.shape, np.nan, np.float32)
        elif one.column not in layers:
            layers[one.column] = layer = found.pop(one.column)
            if one.land is not None:
                layer[found[f"{AREA}_{one.land:g}"] == 0] = np.nan
    return layers


def _coefficients(values: ClassValues, grid):
    """What each cell adds to the resilience of its surroundings (equation 9)."""
    share = RESISTANCE_SHARE * values.column("resistance")
    share += RESILIENCE_SHARE * values.column("resilience")
    result = np.empty(grid.shape, np.float32)
    for rows in row_blocks(grid.shape):
        result[rows] = share[values.rows(rows)]
    return result


def _organisation(
    indicators: list[Indicator], measured, known, absent, scaling: _Scaling
):
    """Equation 8: the weighted sum of the scaled indicators."""
    sums = [np.zeros(known.shape, np.float32) for _ in measured]
    for one in indicators:
        layers = scaling.parts(
            one.name,
            [layers[one.column] for layers in measured],
            metric=one.column,
            weight=one.weight,
        )
        whole = one.inverse and one.land is not None and absent == "unfragmented"
        for layer, total in zip(layers, sums):
            if one.inverse:
                np.subtract(1, layer, out=layer)
            np.nan_to_num(layer, copy=False, nan=1.0 if whole else 0.0)
            total += np.float32(one.weight) * layer
    for total in sums:
        total[~known] = np.nan
        np.clip(total, 0.0, 1.0, out=total)
    return sums


def _health(vitality, organisation, resilience, services):
    """Equations 6 and 7."""
    result = np.empty_like(vitality)
    for rows in row_blocks(vitality.shape):
        pristine = np.cbrt(
            vitality[rows].astype(float) * organisation[rows] * resilience[rows]
        )
        result[rows] = np.sqrt(pristine * services[rows])
    return result
