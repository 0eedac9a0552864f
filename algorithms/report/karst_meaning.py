"""What the figures of the ten problems mean for planning, in sentences.

The advice is that of the countermeasures of Bai et al. (2023); which of it is said
depends on the figures.
"""

from __future__ import annotations

from ..texts import tr

HALF = 50.0  # percent
HARDLY = 0.5  # percent


def meaning(numbers):
    """Sentences for the steps that ran; ``numbers`` is the results of each by name."""
    found = []
    for step, results in numbers.items():
        found += _OF_STEP[step](results)
    return found


def _erosion(n):
    if n["NEGLECTED_KM2"] > 0:
        yield tr(
            "On {area:,.2f} km² the standard of 500 t/(km²·a) sees no danger although"
            " more soil is lost than the rock forms. Judge projects here by the rock, and"
            " keep the soil first where the map says dangerous.",
            area=n["NEGLECTED_KM2"],
        )
    elif n["DANGEROUS_PERCENT"] > 0:
        yield tr(
            "{percent:.1f} percent of the land lose more soil than the rock forms, and"
            " the standard sees it too: works against erosion belong there first.",
            percent=n["DANGEROUS_PERCENT"],
        )
    else:
        yield tr(
            "No land loses more soil than its rock forms: keep its plants as they are."
        )


def _farmland(n):
    if n["STEEP_PERCENT"] < HARDLY:
        yield tr(
            "Hardly any farmland is steeper than 25°: what matters are the slopes below,"
            " by terraces and by trees among the crops."
        )
    else:
        yield tr(
            "{percent:.1f} percent of the farmland is steeper than 25°. Retire it in the"
            " order of the map, together with land consolidation and resettlement, and"
            " not by equal shares of all villages.",
            percent=n["STEEP_PERCENT"],
        )
        yield tr(
            "A target for retention that leaves steep land under the plough is too high"
            " for this district."
        )
    yield tr(
        "{area:,.2f} km² can be retired before the farmland that has to stay is reached.",
        area=n["RETIRED_KM2"],
    )


def _depressions(n):
    if not n["COUNT"]:
        yield tr(
            "The elevation shows no closed depression of this size; smaller ones, and"
            " streams that sink in their bed, may still lead water underground."
        )
        return
    yield tr(
        "From {percent:.1f} percent of the land water runs into {count:,} depressions and"
        " may reach the groundwater unfiltered. Keep dung, waste and the drains of roads"
        " and villages out of these catchments, and sample the springs below them.",
        percent=n["DRAINED_PERCENT"],
        count=int(n["COUNT"]),
    )


def _vulnerability(n):
    yield tr(
        "{percent:.1f} percent of the land is highly or very highly vulnerable: no"
        " landfill, tank or intensive livestock there, and water protection areas by this"
        " map and not by distance.",
        percent=n["VULNERABLE_PERCENT"],
    )


def _leakage(n):
    if n["SUSCEPTIBLE"]:
        yield tr(
            "{count} reservoirs may lose water to a lower valley: trace it, and gauge"
            " inflow and outflow, before money goes into a higher dam.",
            count=int(n["SUSCEPTIBLE"]),
        )
    else:
        yield tr("No reservoir stands out by a way to a lower valley.")


def _drying(n):
    if n["DECREASING_PERCENT"] > HALF:
        yield tr(
            "The soil dries on {percent:.1f} percent of the land, more than half of it:"
            " dense planting would dry it further. Prefer shrubs and grass, and store"
            " water.",
            percent=n["DECREASING_PERCENT"],
        )
    else:
        yield tr(
            "The soil dries on {percent:.1f} percent of the land: watch these places"
            " before planting more trees there.",
            percent=n["DECREASING_PERCENT"],
        )


def _limits(_numbers):
    yield tr(
        "Where water limits vegetation, choose plants that need little of it; where"
        " warmth or light does, more water gains nothing."
    )


def _drought(n):
    if n["SEVERE_PERCENT"] > HARDLY:
        yield tr(
            "{percent:.1f} percent of the land is in severe or extreme drought: put off"
            " planting, and secure drinking water first.",
            percent=n["SEVERE_PERCENT"],
        )
    else:
        yield tr("No severe drought in this month: planting need not wait for it.")


def _cooling(n):
    if n["WEAKENING_PERCENT"] > HARDLY:
        yield tr(
            "On {percent:.1f} percent of the land vegetation cools less from year to year:"
            " do not count on its cooling there.",
            percent=n["WEAKENING_PERCENT"],
        )
    else:
        yield tr("The cooling by vegetation is not seen to weaken.")


def _zones(n):
    yield tr(
        "The land has {count} zones of landform and rock. Choose species and measures by"
        " zone, and set targets of restoration for each of them and not one for all.",
        count=int(n["COUNT"]),
    )


def _attribution(n):
    if n.get("OFFSET_PERCENT", 0) > HARDLY:
        yield tr(
            "The climate took back {percent:.1f} percent of what people gained: judge"
            " projects by what is left when the climate is taken out, not by greenness.",
            percent=n["OFFSET_PERCENT"],
        )
    yield tr(
        "Vegetation grows significantly on {percent:.1f} percent of the land. Where the"
        " climate alone did it, planting more is not what made the difference.",
        percent=n["GROWTH_PERCENT"],
    )


def _rock_sink(n):
    yield tr(
        "Rock takes up at most {tonnes:,.0f} t of carbon dioxide a year, which accounts"
        " of plants leave out. It is an upper limit: have springs sampled before it is"
        " paid for.",
        tonnes=n["CO2_TOTAL"],
    )


def _plant_sink(n):
    if n["CO2_TOTAL"] < 0:
        yield tr(
            "Plants and soil give off {tonnes:,.0f} t of carbon dioxide a year: the land"
            " is a source, and cannot be paid for as a sink.",
            tonnes=-n["CO2_TOTAL"],
        )
    else:
        yield tr(
            "Plants and soil keep {tonnes:,.0f} t of carbon dioxide a year: compensation"
            " can be shared out by the table of districts.",
            tonnes=n["CO2_TOTAL"],
        )


def _towns(n):
    share = 100 * n["OFFSET_OF_ALL"]
    if share != share:
        yield tr("No sealed ground can be compared with land around it.")
    elif share > 0:
        yield tr(
            "Better growth in towns gives back {percent:.1f} percent of what sealed"
            " ground takes away: compact towns with green land cost vegetation less than"
            " scattered ones.",
            percent=share,
        )
    else:
        yield tr(
            "Towns take more from vegetation than their sealed ground alone: green land"
            " within them needs care."
        )


def _stony(n):
    yield tr(
        "{area:,.2f} km² are light to extremely severe: close light land off so that it"
        " recovers by itself, and keep works for the severe.",
        area=n["DESERTIFIED_KM2"],
    )


def _restoration(n):
    if n.get("GREENER_BUT_WORSE_KM2", 0) > 0:
        yield tr(
            "{area:,.2f} km² became greener but worse: plant cover alone would call this"
            " a success. Ask there for soil, water and species, before more is planted.",
            area=n["GREENER_BUT_WORSE_KM2"],
        )
    if n["MEAN_CHANGE"] < 0:
        yield tr(
            "Over all dimensions together the land became worse: see which dimension in"
            " the table fell, and aim the next measures at it."
        )
    else:
        yield tr(
            "Over all dimensions together the land became no worse: see which dimension"
            " in the table lags behind."
        )


def _gaps(n):
    if n["COVERED_PERCENT"] < n["PROTECTED_PERCENT"]:
        yield tr(
            "Reserves protect less of the priority areas ({covered:.1f} percent) than of"
            " the land as a whole ({protected:.1f} percent): they lie in the wrong places.",
            covered=n["COVERED_PERCENT"],
            protected=n["PROTECTED_PERCENT"],
        )
    else:
        yield tr(
            "Reserves protect {covered:.1f} percent of the priority areas, and"
            " {protected:.1f} percent of the land as a whole.",
            covered=n["COVERED_PERCENT"],
            protected=n["PROTECTED_PERCENT"],
        )
    yield tr(
        "{area:,.2f} km² of priority areas are without a reserve: enlarge reserves by the"
        " rank of these gaps.",
        area=n["GAP_KM2"],
    )


def _value(n):
    yield tr(
        "Services are worth {value:,.0f} a year by equivalent factors. Use it to compare"
        " districts and dates; it is no price that somebody pays.",
        value=n["TOTAL"],
    )


def _accounts(n):
    if "GEEP_TO_GDP" in n:
        yield tr(
            "With services added and damage taken off, the product is {ratio:.2f} times"
            " GDP: report both side by side.",
            ratio=n["GEEP_TO_GDP"],
        )
    yield tr(
        "Compensation goes first to districts of the highest rank in the table; where"
        " coordination is low, the economy or the services lag behind."
    )


_OF_STEP = {
    "erosion": _erosion,
    "farmland": _farmland,
    "depressions": _depressions,
    "vulnerability": _vulnerability,
    "leakage": _leakage,
    "drying": _drying,
    "limits": _limits,
    "drought": _drought,
    "cooling": _cooling,
    "zones": _zones,
    "attribution": _attribution,
    "rock_sink": _rock_sink,
    "plant_sink": _plant_sink,
    "towns": _towns,
    "stony": _stony,
    "restoration": _restoration,
    "gaps": _gaps,
    "value": _value,
    "accounts": _accounts,
}
