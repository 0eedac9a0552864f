"""Karst landforms on land made by hand."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.landform_lithology_zones import (
    LANDFORMS,
    landform_lithology_zones,
    zone_summary,
)
from ecorestore.core.refusal import Refusal

CODES = {name: code for code, name in LANDFORMS.items()}
ROWS = COLUMNS = 60
GRID = Grid((ROWS, COLUMNS), 100.0)
Y, X = np.indices((ROWS, COLUMNS))


def told(elevation, place, **options):
    found = landform_lithology_zones(elevation, GRID, **options)
    return LANDFORMS[found.landform[place]]


def test_level_high_land_is_plateau_and_low_land_basin():
    land = np.where(X < 30, 1000.0, 300.0)
    assert told(land, (30, 5)) == "plateau"
    ramp = 1000.0 - 30 * np.abs(X - 30.0).clip(0, 12)
    assert (
        told(360 - ramp, (30, 30), mountain_relief=2000, canyon_relief=3000) == "basin"
    )


def test_a_deep_narrow_cut_is_a_canyon():
    land = np.where(np.abs(X - 30) <= 2, 400.0, 1000.0)
    assert told(land, (30, 30)) == "canyon"
    assert told(land, (30, 34)) == "mountain slope"


def test_a_shallower_one_is_a_trough_valley():
    land = 1000.0 - np.clip(200 - 40.0 * np.abs(X - 30), 0, None)
    assert told(land, (30, 30)) == "trough valley"


def test_many_depressions_among_peaks():
    land = 800 + 80 * np.sin(X / 2.0) * np.sin(Y / 2.0)
    depressions = land < 745
    assert told(land, (30, 30), depressions=depressions) == "peak-cluster depression"
    assert told(land, (30, 30)) != "peak-cluster depression"


def test_zones_cross_landform_and_rock():
    land = np.where(X < 30, 1000.0, 300.0)
    rock = np.where(Y < 30, 3, 8)
    found = landform_lithology_zones(land, GRID, rock=rock)
    table = found.table
    assert table["area_km2"].sum() == pytest.approx(36.0)
    assert table["percent"].sum() == pytest.approx(100)
    assert set(table["rock"]) == {3, 8}
    for row in table.itertuples():
        here = found.zone == row.zone
        assert (rock[here] == row.rock).all()
        assert (found.landform[here] == CODES[row.landform]).all()
    summary = zone_summary(found.zone, {"height": land}, GRID)
    assert summary["zone"].tolist() == table["zone"].tolist()
    assert summary["height_max"].max() == 1000


def test_missing_cells_have_no_zone():
    mask = X > 3
    land = np.where(mask, 500.0, np.nan)
    found = landform_lithology_zones(land, Grid((ROWS, COLUMNS), 100.0, mask=mask))
    assert (found.zone[~mask] == 0).all() and (found.landform[~mask] == 0).all()
    assert (found.zone[mask] > 0).all()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"canyon_relief": 50.0},
            "Great relief .m. is 50; give a number of at least 100",
        ),
        ({"local_radius": 30.0}, "reaches no neighbouring cell"),
        ({"dense_share": 0.0}, "The share of depressions"),
        ({"rock": np.full((ROWS, COLUMNS), 1.5)}, "The rock raster holds 1.5"),
    ],
)
def test_refusals(options, sentence):
    with pytest.raises(Refusal, match=sentence):
        landform_lithology_zones(X.astype(float), GRID, **options)
