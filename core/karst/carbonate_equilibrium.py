"""How much calcite or dolomite water can dissolve under soil air."""

from __future__ import annotations

import numpy as np

from ..refusal import Refusal

# log10 K = a + b T + c/T + d log10 T + e/T², T in kelvin (Plummer & Busenberg 1982).
CONSTANTS = {
    "henry": (108.3865, 0.01985076, -6919.53, -40.45154, 669365.0),
    "first": (-356.3094, -0.06091964, 21834.37, 126.8339, -1684915.0),
    "second": (-107.8871, -0.03252849, 5151.79, 38.92561, -563713.9),
    "calcite": (-171.9065, -0.077993, 2839.319, 71.595, 0.0),
}
ZERO_CELSIUS = 273.15
# Dolomite: log10 K at 25 degrees and the heat of solution (kcal/mol).
DOLOMITE_AT_25, DOLOMITE_HEAT = -17.09, -9.436
GAS_CONSTANT = 1.987204e-3  # kcal/(mol K)
ROCKS = ("calcite", "dolomite")
ACTIVITIES = ("davies", "debye_hueckel", "none")
# Ion sizes (1e-10 m) and added terms of the extended Debye-Hückel equation.
ION_TERMS = {"metal": (5.0, 0.165), "bicarbonate": (5.4, 0.0)}
COLDEST, WARMEST = 0.0, 90.0
MOST_STEPS, PRECISION = 200, 1e-12


def equilibrium_constant(name: str, temperature: np.ndarray) -> np.ndarray:
    """log10 of a constant of the carbonate system at 0 to 90 degrees.

    Parameters
    ----------
    name : {"henry", "first", "second", "calcite", "dolomite"}
        Solution of CO2 gas, first and second dissociation of carbonic acid, and the
        products of solubility. Dolomite by van 't Hoff from 25 degrees.
    temperature : array
        Degrees Celsius.

    Examples
    --------
    >>> [round(float(equilibrium_constant(name, 25.0)), 3) for name in CONSTANTS]
    [-1.468, -6.352, -10.329, -8.48]
    """
    kelvin = np.asarray(temperature, float) + ZERO_CELSIUS
    if name == "dolomite":
        from_25 = 1 / (ZERO_CELSIUS + 25) - 1 / kelvin
        return DOLOMITE_AT_25 + DOLOMITE_HEAT * from_25 / (GAS_CONSTANT * np.log(10))
    a, b, c, d, e = CONSTANTS[name]
    return a + b * kelvin + c / kelvin + d * np.log10(kelvin) + e / kelvin**2


def dissolved_metal(
    temperature: np.ndarray,
    carbon_dioxide: np.ndarray,
    *,
    rock: str = "calcite",
    activity: str = "davies",
) -> np.ndarray:
    """Calcium (of dolomite also magnesium) in water that took up all it can, mol/L.

    Calcite: [Ca] = (K1 Kc KH p / (4 K2 γCa γHCO3²))^(1/3); dolomite: [Ca] = [Mg] =
    (Kd (K1 KH p)² / (256 K2² γCa γMg γHCO3⁴))^(1/6), with p the pressure of carbon
    dioxide (White 1988; Dreybrodt 1988). Activities are iterated with the ionic strength
    3 [Ca] or 6 [Ca]. Carbonate, hydroxide and pairs of ions are left out, which makes
    the result 2 to 3 percent lower than a full speciation.

    Parameters
    ----------
    temperature : array
        Degrees Celsius, 0 to 90; NaN gives NaN.
    carbon_dioxide : array
        Pressure in atm: 10^-3.5 in open air, 10^-2 in soil.
    rock : "calcite" or "dolomite"
    activity : "davies", "debye_hueckel" or "none"
        ``"debye_hueckel"`` is the extended equation with the ion sizes of PHREEQC.

    Returns
    -------
    float64 array

    Raises
    ------
    Refusal
        A temperature is not within 0 to 90 degrees, or a pressure not within 0 to 1.

    References
    ----------
    Plummer, L.N., Busenberg, E. (1982): The solubilities of calcite, aragonite and
    vaterite in CO2-H2O solutions. Geochimica et Cosmochimica Acta 46, 1011-1040.

    Davies, C.W. (1962): Ion association. Butterworths, London.

    Examples
    --------
    >>> round(1e3 * float(dissolved_metal(25.0, 10**-3.5)), 4)  # mmol/L
    0.4776
    """
    if rock not in ROCKS:
        raise ValueError(f"rock is one of {ROCKS}, not {rock!r}.")
    if activity not in ACTIVITIES:
        raise ValueError(f"activity is one of {ACTIVITIES}, not {activity!r}.")
    temperature, pressure = np.broadcast_arrays(
        np.asarray(temperature, float), np.asarray(carbon_dioxide, float)
    )
    _check_range(temperature, COLDEST, WARMEST, "The temperature", "°C", "temperature")
    _check_range(
        pressure, 0.0, 1.0, "The pressure of carbon dioxide", "atm", "carbon_dioxide"
    )
    acid = equilibrium_constant("first", temperature)
    acid = acid + equilibrium_constant("henry", temperature)
    second = equilibrium_constant("second", temperature)
    with np.errstate(divide="ignore"):
        log_pressure = np.log10(pressure)
    if rock == "calcite":
        solid = equilibrium_constant("calcite", temperature)
        ideal = acid + solid + log_pressure - np.log10(4) - second
        root, metals, strength = 3, 1, 3.0
    else:
        solid = equilibrium_constant("dolomite", temperature)
        ideal = solid + 2 * (acid + log_pressure - second) - np.log10(256)
        root, metals, strength = 6, 2, 6.0
    found = 10 ** (ideal / root)
    if activity == "none":
        return found
    for _ in range(MOST_STEPS):
        ions = strength * found
        metal = _log_activity(ions, 2, temperature, activity, "metal")
        bicarbonate = _log_activity(ions, 1, temperature, activity, "bicarbonate")
        log_product = metals * (metal + 2 * bicarbonate)
        better = 10 ** ((ideal - log_product) / root)
        change = np.nanmax(np.abs(better - found), initial=0.0)
        found = better
        if change <= PRECISION:
            break
    return found


def soil_carbon_dioxide(evapotranspiration: np.ndarray) -> np.ndarray:
    """Pressure of carbon dioxide in soil air, atm, from the warmth and wetness of land.

    log10 p = -3.47 + 2.09 (1 - exp(-0.00172 AET)) (Brook, Folkoff & Box 1983).

    Parameters
    ----------
    evapotranspiration : array
        Actual evapotranspiration, mm a year.

    Examples
    --------
    >>> np.log10(soil_carbon_dioxide(np.array([300.0, 600.0, 900.0]))).round(2).tolist()
    [-2.63, -2.12, -1.82]
    """
    water = np.asarray(evapotranspiration, float)
    return 10 ** (-3.47 + 2.09 * (1 - np.exp(-0.00172 * water)))


def _log_activity(strength, charge, temperature, activity, ion):
    root = np.sqrt(strength)
    by_charge = 0.4883 + 8.074e-4 * temperature
    if activity == "davies":
        return -by_charge * charge**2 * (root / (1 + root) - 0.3 * strength)
    size, added = ION_TERMS[ion]
    by_size = 0.3241 + 1.6e-4 * temperature
    return (
        -by_charge * charge**2 * root / (1 + by_size * size * root) + added * strength
    )


def _check_range(values, low, high, name, unit, parameter):
    outside = (values < low) | (values > high)
    if outside.any():
        raise Refusal(
            "{name} holds {value} {unit}; it must lie within {low} to {high}. Check its"
            " unit and its nodata value.",
            parameter=parameter,
            name=name,
            value=f"{values[outside].flat[0]:g}",
            unit=unit,
            low=f"{low:g}",
            high=f"{high:g}",
        )
