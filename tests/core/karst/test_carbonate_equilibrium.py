"""Dissolved calcite and dolomite beside published constants and waters."""

import numpy as np
import pytest
from ecorestore.core.karst.carbonate_equilibrium import (
    dissolved_metal,
    equilibrium_constant,
    soil_carbon_dioxide,
)
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

# log10 K at 25 and 15 degrees.
PUBLISHED = {
    "henry": (-1.468, -1.341),
    "first": (-6.352, -6.419),
    "second": (-10.329, -10.428),
    "calcite": (-8.480, -8.430),
    "dolomite": (-17.09, -16.85),
}
# Temperature, log10 of the pressure; mmol/L without activities, by Davies and by the
# extended Debye-Hückel equation, and by PHREEQC with phreeqc.dat.
WATERS = [
    (25.0, -3.5, 0.4389, 0.4776, 0.4769, 0.4933),
    (15.0, -2.0, 1.6300, 1.9094, 1.9009, 1.9465),
    (25.0, -2.0, 1.3880, 1.6107, 1.6043, 1.6456),
    (10.0, -2.0, 1.7682, 2.0815, 2.0718, 2.1190),
]


@pytest.mark.parametrize("name", PUBLISHED)
def test_constants(name):
    found = equilibrium_constant(name, np.array([25.0, 15.0]))
    assert found == pytest.approx(
        PUBLISHED[name], abs=6e-4 if name != "dolomite" else 5e-3
    )


@pytest.mark.parametrize(
    ("celsius", "log_p", "none", "davies", "extended", "full"), WATERS
)
def test_calcite(celsius, log_p, none, davies, extended, full):
    for activity, expected in (
        ("none", none),
        ("davies", davies),
        ("debye_hueckel", extended),
    ):
        found = 1e3 * dissolved_metal(celsius, 10**log_p, activity=activity)
        assert found == pytest.approx(expected, abs=1e-4)
    assert davies == pytest.approx(full, rel=0.035)


def test_dolomite():
    found = 1e3 * dissolved_metal(15.0, 1e-2, rock="dolomite")
    assert found == pytest.approx(1.231, abs=2e-3)


@given(st.floats(0, 40), st.floats(-4, -1))
def test_more_gas_and_less_warmth_dissolve_more(celsius, log_p):
    here = dissolved_metal(celsius, 10**log_p)
    assert dissolved_metal(celsius, 10 ** (log_p + 0.1)) > here
    assert dissolved_metal(celsius + 1, 10**log_p) < here


def test_without_gas_nothing_dissolves_and_missing_stays_missing():
    found = dissolved_metal(np.array([15.0, np.nan]), np.array([0.0, 1e-2]))
    assert found[0] == 0
    assert np.isnan(found[1])


def test_soil_air():
    found = np.log10(soil_carbon_dioxide(np.array([300.0, 600.0, 900.0])))
    assert found == pytest.approx([-2.63, -2.12, -1.82], abs=6e-3)


@pytest.mark.parametrize(
    ("celsius", "gas", "sentence"),
    [
        (288.0, 1e-2, "The temperature holds 288 °C"),
        (15.0, 400.0, "The pressure of carbon dioxide holds 400 atm"),
    ],
)
def test_refusals(celsius, gas, sentence):
    with pytest.raises(Refusal, match=sentence):
        dissolved_metal(celsius, gas)
