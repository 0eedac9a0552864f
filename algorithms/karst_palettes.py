"""Classes of the karst maps: value, colour, label."""

from .texts import tr

DRIVERS = ("#d7191c", "#2c7bb6", "#fdae61", "#8c510a", "#b07aa1", "#59a14f")


def erosion_risk():
    return [
        (1, "#1a9850", tr("Safe: less is lost than forms")),
        (2, "#fee08b", tr("Critical: as much is lost as forms")),
        (3, "#d73027", tr("Dangerous: more is lost than forms")),
    ]


def neglected():
    return [
        (0, "#eeeeee", tr("Not neglected")),
        (1, "#fdae61", tr("Neglected by SL 190-2007 alone")),
        (2, "#b2182b", tr("Neglected by SL 461-2009 too")),
    ]


def slope_classes():
    return [
        (1, "#1a9850", tr("Up to 2°")),
        (2, "#a6d96a", tr("2° to 6°")),
        (3, "#ffffbf", tr("6° to 15°")),
        (4, "#fdae61", tr("15° to 25°")),
        (5, "#d73027", tr("Above 25°")),
    ]


def vulnerability():
    return [
        (1, "#a50026", tr("Very high vulnerability")),
        (2, "#f46d43", tr("High vulnerability")),
        (3, "#fee08b", tr("Moderate vulnerability")),
        (4, "#66bd63", tr("Low vulnerability")),
    ]


def infiltration():
    return [
        (1, "#a50026", tr("I1: water sinks")),
        (2, "#f46d43", tr("I2: steep land that drains to sinks")),
        (3, "#fee08b", tr("I3: other land that drains to sinks, or is steep")),
        (4, "#66bd63", tr("I4: the rest")),
    ]


def trend_classes():
    return [
        (1, "#a6611a", tr("Significant decrease")),
        (2, "#dfc27d", tr("Slight decrease")),
        (3, "#eeeeee", tr("Stable")),
        (4, "#80cdc1", tr("Slight increase")),
        (5, "#018571", tr("Significant increase")),
    ]


def trend_scenarios():
    return [
        (1, "#1a9641", tr("Growth by climate and people")),
        (2, "#2c7bb6", tr("Growth by climate")),
        (3, "#a6d96a", tr("Growth by people")),
        (4, "#a50026", tr("Decline by climate and people")),
        (5, "#fdae61", tr("Decline by climate")),
        (6, "#d7191c", tr("Decline by people")),
        (7, "#eeeeee", tr("No significant trend")),
        (8, "#969696", tr("Not attributable")),
    ]


def landforms():
    return [
        (1, "#8c510a", tr("Peak-cluster depression")),
        (2, "#80b1d3", tr("Trough valley")),
        (3, "#fee391", tr("Plateau")),
        (4, "#7a0177", tr("Canyon")),
        (5, "#b3de69", tr("Basin")),
        (6, "#d9a35c", tr("Mountain slope")),
    ]


def drought():
    return [
        (1, "#91cf60", tr("No drought")),
        (2, "#ffffbf", tr("Light drought")),
        (3, "#fdae61", tr("Moderate drought")),
        (4, "#d7191c", tr("Severe drought")),
        (5, "#67000d", tr("Extreme drought")),
    ]


def cooling():
    return [
        (1, "#2166ac", tr("Cooling that lasts")),
        (2, "#fdae61", tr("Cooling that weakens")),
        (3, "#67a9cf", tr("Cooling that strengthens")),
        (4, "#eeeeee", tr("No significant effect")),
        (5, "#b2182b", tr("Warming")),
    ]


def limits():
    return [
        (number, colour, tr("Driver {number}", number=number))
        for number, colour in enumerate(DRIVERS, 1)
    ]


def landform_names():
    """As ``landforms``, for polygons with the name of the landform."""
    from ..core.karst.landform_lithology_zones import LANDFORMS

    return [(LANDFORMS[code], colour, label) for code, colour, label in landforms()]


def rocky_desertification():
    return [
        (1, "#1a9850", tr("No rocky desertification")),
        (2, "#a6d96a", tr("Potential rocky desertification")),
        (3, "#fee08b", tr("Light rocky desertification")),
        (4, "#fdae61", tr("Moderate rocky desertification")),
        (5, "#d73027", tr("Severe rocky desertification")),
        (6, "#67001f", tr("Extremely severe rocky desertification")),
    ]


def restoration_outcome():
    return [
        (1, "#1a9850", tr("Better and greener")),
        (2, "#66c2a5", tr("Better, not greener")),
        (3, "#fdae61", tr("Worse, not greener")),
        (4, "#b2182b", tr("Greener but worse")),
        (5, "#eeeeee", tr("Unchanged")),
    ]
