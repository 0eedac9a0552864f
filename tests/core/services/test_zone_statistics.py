"""Services by zone, as the Wujiang paper's Table 2."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.zone_statistics import zone_statistics
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

PRESETS = Path(__file__).resolve().parents[3] / "resources" / "presets"


def test_means_of_the_wujiang_table_add_up_to_its_totals():
    printed = pd.read_csv(PRESETS / "wujiang_table2.csv")[:3]
    # One cell is 1 km2; the areas are those that the totals and means imply.
    area = printed["water_supply_total_1e8_m3"] / printed["water_supply_mean_mm"] * 1e5
    cells = area.round().astype(int)
    zones = np.repeat(np.arange(1, 4), cells)[None]
    columns = {
        "water_supply": (
            "water_supply_mean_mm",
            "water_supply_total_1e8_m3",
            "mm",
            1e8,
        ),
        "carbon": ("carbon_mean_Mg_hm2", "carbon_total_Tg", "t/ha", 1e6),
        "soil": (
            "soil_conservation_mean_t_hm2",
            "soil_conservation_total_1e8_t",
            "t/ha",
            1e8,
        ),
    }
    table = zone_statistics(
        {
            name: np.repeat(printed[mean].to_numpy(), cells)[None]
            for name, (mean, *_) in columns.items()
        },
        zones,
        Grid(zones.shape, 1000.0),
        units={name: unit for name, (_, _, unit, _) in columns.items()},
    )
    for name, (_, total, _, factor) in columns.items():
        rows = table[(table["service"] == name) & (table["zone"] != "all")]
        np.testing.assert_allclose(rows["total"] / factor, printed[total], rtol=2e-3)
    whole = table[(table["zone"] == "all") & (table["service"] == "water_supply")]
    # The printed parts imply an area that is 0.02 % smaller than the whole's.
    assert whole["mean"].item() == pytest.approx(810.57, rel=2e-4)
    assert whole["total"].item() / 1e8 == pytest.approx(712.31, rel=2e-4)


def test_missing_cells_count_for_no_service():
    layers = {"water": np.array([[1.0, np.nan, 5.0]]), "index": np.array([[1, 3, 5]])}
    table = zone_statistics(
        layers, np.array([[7, 7, 0]]), Grid((1, 3), 10.0), units={"water": "mm"}
    )
    assert table["zone"].tolist() == [7, 7, "all", "all"]
    assert table["cells"].tolist() == [1, 2, 1, 2]
    assert table["mean"].tolist() == [1, 2, 1, 2]
    assert table["total"].tolist()[0] == pytest.approx(0.1)
    assert np.isnan(table["total"][1])


@given(
    npst.arrays(np.int32, (6, 5), elements=st.sampled_from([-1, 0, 1, 3, 70_000])),
    npst.arrays(np.uint8, (6, 5)),
    npst.arrays(bool, (6, 5)),
)
def test_equal_to_the_mean_zone_by_zone(zones, layer, mask):
    zones[0, 0], mask[0, 0] = 3, True
    grid = Grid(zones.shape, 10.0, mask=mask)
    table = zone_statistics({"a": layer}, zones, grid)
    expected = {
        int(zone): layer[mask & (zones == zone)].mean()
        for zone in np.unique(zones[mask & (zones > 0)])
    }
    found = dict(zip(table["zone"], table["mean"]))
    assert found.pop("all") == pytest.approx(layer[mask & (zones > 0)].mean())
    assert found == pytest.approx(expected)


def test_bands_of_rows_add_up(monkeypatch):
    rng = np.random.default_rng(0)
    zones, layer = rng.integers(0, 4, (20, 7)), rng.random((20, 7))
    whole = zone_statistics({"a": layer}, zones, Grid(zones.shape, 1.0))
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 10})
    bands = zone_statistics({"a": layer}, zones, Grid(zones.shape, 1.0))
    pd.testing.assert_frame_equal(whole, bands)


def test_refusals():
    layer, grid = np.ones((1, 2)), Grid((1, 2), 1.0)
    with pytest.raises(Refusal) as refused:
        zone_statistics({"water": layer}, layer, grid, units={"water": "inches"})
    assert str(refused.value) == (
        "The service water has the unit inches; choose one of mm, t/ha, CNY/ha, or none"
        " for an index."
    )
    with pytest.raises(Refusal) as refused:
        zone_statistics({"water": layer}, layer, grid, units={"soil": "t/ha"})
    assert str(refused.value) == (
        "soil is none of the services (water). Correct the name."
    )
    with pytest.raises(Refusal) as refused:
        zone_statistics({"water": layer}, np.zeros((1, 2), int), grid)
    assert str(refused.value) == (
        "No cell with a value lies in a zone. Check that the zones overlap the rasters,"
        " and that their numbers are above 0."
    )


def test_cancel():
    with pytest.raises(Cancelled):
        zone_statistics(
            {"a": np.ones((1, 1))},
            np.ones((1, 1), int),
            Grid((1, 1), 1.0),
            progress=lambda _: False,
        )
