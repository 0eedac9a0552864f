"""The resistance surface: the Liuzhi table by hand, corrections, masks, refusals."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.resistance_surface import (
    correction_coefficient,
    resistance_surface,
)
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

PRESETS = Path(__file__).resolve().parents[3] / "resources" / "presets"

TABLE = pd.DataFrame(
    {
        "factor": ["cover", "cover", "slope", "slope"],
        "class": [1, 2, None, None],
        "low": [None, None, 0, 15],
        "high": [None, None, 15, None],
        "score": [1, 5, 1, 3],
        "weight": [0.6, 0.6, 0.4, 0.4],
    }
)
COVER = np.array([[1, 2], [1, 2]], np.uint8)
SLOPE = np.array([[0.0, 10.0], [15.0, 40.0]], np.float32)
GRID = Grid((2, 2), 1000.0)


def surface(cover=COVER, slope=SLOPE, table=TABLE, grid=GRID, **options):
    return resistance_surface({"cover": cover, "slope": slope}, table, grid, **options)


def corrected_liuzhi_table():
    """Table 1 with the misprints settled: swapped limits, roads from 0 to 500 to 888."""
    table = pd.read_csv(PRESETS / "liuzhi_resistance.csv")
    elevation = table["factor"] == "elevation_m"
    table.loc[elevation, "low"] = [581, 1032, 1043, 1447, 1658]
    table.loc[elevation, "high"] = [1032, 1043, 1447, 1658, 2081]
    road = table["factor"] == "distance_road_m"
    table.loc[road, "low"] = [0, 500, 888, 2271, 4049]
    table.loc[road, "high"] = [500, 888, 2271, 4049, np.nan]
    table["code"] = np.where(
        table["factor"] == "land_use", np.arange(len(table)) + 1, np.nan
    )
    return table


LIUZHI = {
    # Woodland, arable land, urban, transport: scores 1, 3, 5, 4.
    "land_use": np.array([[1, 5], [8, 7]], np.uint8),
    "elevation_m": np.array([[900, 1040], [2081, 1500]], np.int16),  # 1, 2, 5, 4
    "slope_deg": np.array([[5.0, 12.0], [45.0, 18.0]], np.float32),  # 1, 2, 5, 3
    "distance_road_m": np.array([[100.0, 600.0], [5000.0, 888.0]]),  # 1, 2, 5, 3
    "distance_mining_m": np.array([[0.0, 2000.0], [8000.0, 1190.0]]),  # 1, 2, 5, 2
}


def test_the_liuzhi_table_by_hand():
    result = resistance_surface(
        LIUZHI, corrected_liuzhi_table(), GRID, rescale_weights=True
    )
    # Weights 0.35, 0.10, 0.10, 0.25, 0.25 over 1.05:
    # arable  0.35*3 + 0.1*2 + 0.1*2 + 0.25*2 + 0.25*2 = 2.45
    # transport 0.35*4 + 0.1*4 + 0.1*3 + 0.25*3 + 0.25*2 = 3.35
    expected = np.array([[1.0, 2.45 / 1.05], [5.0, 3.35 / 1.05]])
    np.testing.assert_allclose(result.resistance, expected, rtol=1e-7)
    assert result.resistance.dtype == np.float32
    assert sum(result.weights.values()) == pytest.approx(1)
    assert result.weights["land_use"] == pytest.approx(0.35 / 1.05)


def test_the_liuzhi_table_corrected_by_degradation():
    table = pd.read_csv(PRESETS / "liuzhi_corrections.csv")
    grades = {
        "rock_desertification": np.array([[0, 3], [4, 0]]),  # 1.0, 1.3, 1.4, 1.0
        "soil_erosion": np.array([[1, 2], [1, 1]]),  # 1.0, 1.1, 1.0, 1.0
        "geological_hazard": np.array([[0, 0], [3, 0]]),  # 1.0, 1.0, 1.35, 1.0
    }
    corrections = {
        name: correction_coefficient(
            grade, table[table["correction"] == name], name=name
        ).values
        for name, grade in grades.items()
    }
    result = resistance_surface(
        LIUZHI,
        corrected_liuzhi_table(),
        GRID,
        rescale_weights=True,
        corrections=corrections,
    )
    expected = np.array(
        [[1.0, 2.45 / 1.05 * 1.3 * 1.1], [5.0 * 1.4 * 1.35, 3.35 / 1.05]]
    )
    np.testing.assert_allclose(result.resistance, expected, rtol=1e-6)


def test_the_printed_liuzhi_table_is_refused_before_work():
    with pytest.raises(Refusal, match="1043 is not below the high limit 1032"):
        resistance_surface(LIUZHI, pd.read_csv(PRESETS / "liuzhi_resistance.csv"), GRID)


def test_weighted_sum_and_summary():
    result = surface()
    np.testing.assert_allclose(result.resistance, [[1.0, 3.4], [1.8, 4.2]], rtol=1e-7)
    assert result.mask.all()
    summary = result.factor_scores
    assert summary["factor"].tolist() == ["cover", "cover", "slope", "slope"]
    assert summary["class"].tolist() == ["1", "2", "0-15", ">15"]
    assert summary["cells"].tolist() == [2, 2, 2, 2]
    assert summary["area_km2"].tolist() == [2, 2, 2, 2]
    assert summary["percent"].tolist() == [50, 50, 50, 50]


def test_limits_closed_on_the_right():
    assert surface(closed="right").resistance[1, 0] == 1.0


def test_weights_given_instead_of_the_column():
    result = surface(weights={"cover": 0.25, "slope": 0.75})
    np.testing.assert_allclose(result.resistance, [[1, 2], [2.5, 3.5]])
    assert result.weights == {"cover": 0.25, "slope": 0.75}


def test_a_cell_missing_in_any_layer_is_missing():
    grid = Grid((2, 2), 1000.0, mask=np.array([[True, True], [True, False]]))
    spoilt = np.array([[np.nan, 10.0], [15.0, np.inf]])
    result = surface(
        slope=spoilt,
        grid=grid,
        masks={
            "slope": np.array([[False, True], [True, True]]),
            "hazard": np.array([[True, False], [True, True]]),
        },
        corrections={"hazard": np.array([[1.0, np.nan], [2.0, 1.0]])},
    )
    assert result.mask.tolist() == [[False, False], [True, False]]
    assert np.isnan(result.resistance[~result.mask]).all()
    assert result.resistance[1, 0] == pytest.approx(3.6)
    assert result.factor_scores["cells"].tolist() == [1, 0, 0, 1]


def test_blocks_do_not_show(monkeypatch):
    whole = surface().resistance
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 1})
    assert (surface().resistance == whole).all()


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (
            {"cover": np.array([[1, 2], [3, 2]])},
            "Class 3 occurs in cover but has no row in the table (rows: 1, 2). Add a row "
            "for it.",
        ),
        (
            {"slope": np.array([[-1.0, 2.0], [3.0, 2.0]])},
            "1 cells of slope hold values between -1 and -1 that no row of the table "
            "covers (rows: 0-15, >15). Widen a row or add one.",
        ),
        (
            {"slope": np.array([[np.nan, 2.0], [3.0, 2.0]])},
            "slope holds NaN in 1 cells that are not nodata. Set NaN as its nodata value "
            "or fill these cells.",
        ),
        (
            {"corrections": {"hazard": np.array([[1.0, 0.0], [1.0, 1.0]])}},
            "hazard holds the coefficient 0. Coefficients must be above 0; 1 leaves the "
            "resistance as it is.",
        ),
        (
            {"masks": {"slope": np.zeros((2, 2), bool)}},
            "No cell has a value in every layer (cover, slope). Check that the layers "
            "overlap and their nodata values.",
        ),
        (
            {"weights": {"cover": 0.6, "slope": 0.5}},
            "The weights sum to 1.1, not 1 (cover 0.6, slope 0.5). Correct them or let "
            "the tool rescale them.",
        ),
    ],
)
def test_refusals(options, sentence):
    with pytest.raises(Refusal) as refused:
        surface(**options)
    assert str(refused.value) == sentence


def test_a_mask_of_no_layer_is_an_error():
    with pytest.raises(ValueError, match="no factor or correction"):
        surface(masks={"water": np.ones((2, 2), bool)})


@pytest.mark.parametrize(
    ("coefficients", "sentence"),
    [
        (
            [1.0, 0.0],
            "In hazard, row 2 has the coefficient 0. Give a number above 0; 1 leaves the "
            "resistance as it is.",
        ),
        (
            [1.0, None],
            "In hazard, row 2 has no number in the column coefficient. Fill it in.",
        ),
    ],
)
def test_faulty_coefficients(coefficients, sentence):
    table = pd.DataFrame({"class": [1, 2], "coefficient": coefficients})
    with pytest.raises(Refusal) as refused:
        correction_coefficient(COVER, table, name="hazard")
    assert str(refused.value) == sentence


def test_coefficients_of_ranges_and_missing_cells():
    table = pd.DataFrame(
        {"low": [0, 500], "high": [500, None], "coefficient": [1.5, 1]}
    )
    mask = np.array([[True, True], [False, True]])
    result = correction_coefficient(
        np.array([[0.0, 499.0], [np.nan, 500.0]]), table, mask=mask
    )
    assert result.values.dtype == np.float32
    assert result.values[mask].tolist() == [1.5, 1.5, 1.0]
    assert result.mask.tolist() == mask.tolist()


def test_every_printed_coefficient_is_moderate_and_ours():
    table = pd.read_csv(PRESETS / "liuzhi_corrections.csv")
    assert table["coefficient"].between(1.0, 1.5).all()
    assert (table["status"] == "proxy").all()
    assert (
        table["note"].str.contains("prints neither a formula nor a coefficient").all()
    )


@given(
    npst.arrays(np.uint8, (3, 4), elements=st.sampled_from([1, 2])),
    npst.arrays(np.float32, (3, 4), elements=st.floats(0, 80, width=32)),
    st.floats(0.01, 0.99),
)
def test_resistance_lies_between_the_scores_and_scales_with_corrections(
    cover, slope, weight
):
    grid = Grid((3, 4), 30.0)
    weights = {"cover": weight, "slope": 1 - weight}
    plain = surface(cover, slope, grid=grid, weights=weights).resistance
    assert plain.min() >= 1 - 1e-6
    assert plain.max() <= 5 + 1e-6
    doubled = surface(
        cover,
        slope,
        grid=grid,
        weights=weights,
        corrections={"a": np.full((3, 4), 4.0), "b": np.full((3, 4), 0.5)},
    ).resistance
    np.testing.assert_array_equal(doubled, 2 * plain)


def test_cancel():
    with pytest.raises(Cancelled):
        surface(progress=lambda _: False)
