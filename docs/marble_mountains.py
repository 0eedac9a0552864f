"""Calcium of the waters of the Marble Mountains beside the equilibrium of calcite.

``python docs/marble_mountains.py FOLDER`` prints the tables of docs/marble_mountains.md
and draws its plot. FOLDER holds files of the R package igisci
(https://github.com/iGISc/igisci): marble_vectors.gpkg with the layers ``samples``,
``geology`` and ``co2july95`` (its shapefiles in one GeoPackage), and soilCO2_97.csv.
"""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pandas as pd
from osgeo import ogr

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "build" / "plugins"))

from ecorestore.core.karst.carbonate_equilibrium import (  # noqa: E402
    dissolved_metal,
    equilibrium_constant,
)

NOT_MEASURED = -17.0  # degrees; 0 of the Fahrenheit scale stands for no value
MOST_IMBALANCE = 30.0  # percent of the charges
LEAST_CALCIUM = 0.3  # mmol/l, below which a water has seen little marble
COLD = 7.0  # degrees, up to which a water comes from the ground
MMOL = 1000.0


def read(path, layer):
    """A layer as a table, with the place of its points."""
    file = ogr.Open(str(path))
    rows = []
    for feature in file.GetLayerByName(layer):
        shape = feature.GetGeometryRef()
        rows.append({**feature.items(), "shape": shape.Clone()})
    return pd.DataFrame(rows)


def waters(folder):
    """The analyses that can be compared, and why others cannot."""
    table = read(folder / "marble_vectors.gpkg", "samples")
    geology = read(folder / "marble_vectors.gpkg", "geology")
    marble = geology.loc[geology["CLASS"] == "mbl", "shape"]
    table["on marble"] = [
        any(shape.Contains(point) for shape in marble) for point in table["shape"]
    ]
    why = np.select(
        [
            (table["TEMP"] < NOT_MEASURED) | (table["ALK"] <= 0),
            table["IONERR"].abs() > MOST_IMBALANCE,
            table["CATOT"] < LEAST_CALCIUM,
        ],
        ["no temperature or alkalinity", "charges do not balance", "little calcium"],
        "compared",
    )
    return table.assign(why=why)


def log_activities(table):
    """log10 of the activity coefficient of ions of one charge (Davies)."""
    strength = table["IONSTR"] / MMOL
    root = np.sqrt(strength)
    by_charge = 0.4883 + 8.074e-4 * table["TEMP"]
    return -by_charge * (root / (1 + root) - 0.3 * strength)


def log_pressure(table):
    """log10 of the pressure of CO2 (atm) from pH and alkalinity by our constants."""
    constants = sum(equilibrium_constant(k, table["TEMP"]) for k in ("henry", "first"))
    bicarbonate = np.log10(table["ALK"] / MMOL) + log_activities(table)
    return bicarbonate - table["PH"] - constants


def saturation(table):
    """Saturation index of calcite from calcium, pH and alkalinity by our constants."""
    calcium = np.log10(table["CATOT"] / MMOL) + 4 * log_activities(table)
    bicarbonate = np.log10(table["ALK"] / MMOL) + log_activities(table)
    second, solid = (
        equilibrium_constant(name, table["TEMP"]) for name in ("second", "calcite")
    )
    return calcium + bicarbonate + table["PH"] + second - solid


def row(*cells):
    print("| " + " | ".join(str(cell) for cell in cells) + " |")


def compare(name, measured, equilibrium):
    """One row: how far the measured calcium lies from the equilibrium."""
    ratio = measured / equilibrium
    off = measured - equilibrium
    low, middle, high = np.percentile(ratio, [25, 50, 75])
    row(
        name,
        len(ratio),
        f"{measured.mean():.2f}",
        f"{equilibrium.mean():.2f}",
        f"{off.mean():+.2f}",
        f"{np.sqrt((off**2).mean()):.2f}",
        f"{middle:.2f} ({low:.2f} to {high:.2f})",
    )


def main(folder):
    table = waters(folder)
    row("waters", "count")
    row("---", "---")
    for why, count in table["why"].value_counts().items():
        row(why, count)
    kept = table[table["why"] == "compared"].copy()
    air = kept["PCO2"].to_numpy()
    kept["own"] = MMOL * dissolved_metal(kept["TEMP"].to_numpy(), 10.0**-air)
    print()
    for name, theirs, ours in (
        ("log10 pCO2", -kept["PCO2"], log_pressure(kept)),
        ("saturation index", kept["SATCALC"], saturation(kept)),
    ):
        off = ours - theirs
        print(f"{name}: ours less the data's {off.mean():+.3f} ± {off.std():.3f}")
    charges = kept["ALK"] / (2 * (kept["CATOT"] + kept["MGTOT"]))
    print(f"alkalinity over the charge of Ca and Mg: median {charges.median():.2f}\n")
    near = (kept["SATCALC"].abs() <= 0.2).to_numpy()
    cold = (kept["TEMP"] <= COLD).to_numpy()
    own = kept["own"].to_numpy()
    measured = kept["CATOT"].to_numpy()

    above = int((measured > own).sum())
    print(f"Above the equilibrium at their own pCO2: {above} waters\n")
    soil97 = pd.read_csv(folder / "soilCO2_97.csv")["CO2pct"].dropna() / 100
    soil95 = read(folder / "marble_vectors.gpkg", "co2july95")["CO2_"].dropna() / 100
    print(
        f"Soil air: 1997, {len(soil97)} readings, median {100 * soil97.median():.2f}"
        f" percent ({100 * soil97.quantile(0.25):.2f} to"
        f" {100 * soil97.quantile(0.75):.2f}); July 1995, {len(soil95)} readings,"
        f" median {100 * soil95.median():.2f} percent\n"
    )
    warmth = kept["TEMP"].to_numpy()
    soil = MMOL * dissolved_metal(warmth, np.full(len(kept), soil97.median()))
    open_air = MMOL * dissolved_metal(warmth, np.full(len(kept), 10.0**-3.5))

    titles = ("waters", "count", "measured", "equilibrium", "bias", "RMSE", "ratio")
    row(*titles)
    row(*["---"] * len(titles))
    for name, some in (
        ("all", np.ones(len(kept), bool)),
        (f"up to {COLD:g} °C", cold),
        ("warmer", ~cold),
        ("saturation index within ±0.2", near),
        ("sampled on marble", kept["on marble"].to_numpy()),
        ("charges within 10 percent", (kept["IONERR"].abs() <= 10).to_numpy()),
    ):
        compare(f"own pCO2, {name}", measured[some], own[some])
    for name, some in (
        ("all", np.ones(len(kept), bool)),
        (f"up to {COLD:g} °C", cold),
        ("sampled on marble", kept["on marble"].to_numpy()),
    ):
        compare(f"soil air of 1997, {name}", measured[some], soil[some])
    compare("open air, all", measured, open_air)
    draw(kept, cold, soil97.median())


def draw(kept, cold, soil):
    """Calcium against pCO2, with the equilibrium at two temperatures."""
    import matplotlib

    matplotlib.use("svg")
    matplotlib.rcParams["svg.hashsalt"] = "marble"
    from matplotlib import pyplot

    figure, (left, right) = pyplot.subplots(1, 2, figsize=(8.6, 3.6))
    pressure = np.logspace(-3.8, -1.7, 60)
    for degrees, colour in ((5, "#2c7fb8"), (15, "#d95f0e")):
        line = MMOL * dissolved_metal(np.full(60, float(degrees)), pressure)
        label = f"equilibrium at {degrees} °C"
        left.plot(np.log10(pressure), line, color=colour, label=label)
    for some, colour, label in (
        (cold, "#2c7fb8", f"waters up to {COLD:g} °C"),
        (~cold, "#d95f0e", "warmer waters"),
    ):
        points = kept[some]
        left.scatter(-points["PCO2"], points["CATOT"], s=12, c=colour, label=label)
        right.scatter(points["own"], points["CATOT"], s=12, c=colour, label=label)
    left.axvline(np.log10(soil), color="#555555", linestyle=":", linewidth=0.8)
    left.annotate("soil air, 1997", (np.log10(soil), 0.05), rotation=90, fontsize=7)
    left.set_xlabel("log10 pCO2 (atm)")
    left.set_ylabel("calcium measured (mmol/l)")
    left.legend(frameon=False, fontsize=7)
    most = 2.2
    right.plot([0, most], [0, most], color="#555555", linewidth=0.8)
    right.set_xlim(0, most)
    right.set_ylim(0, 1.4)
    left.set_ylim(0, 2)
    left.set_xlim(-3.8, -1.9)
    right.set_xlabel("equilibrium at own pCO2 and temperature (mmol/l)")
    right.set_ylabel("calcium measured (mmol/l)")
    for axes in (left, right):
        axes.spines[["top", "right"]].set_visible(False)
    figure.tight_layout()
    metadata = {"Date": None}
    figure.savefig(ROOT / "docs" / "marble_mountains.svg", metadata=metadata)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
