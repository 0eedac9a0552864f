"""Service values: Qaidam's Table 2 from its factors, sums that agree, refusals."""

from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster import blocks
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.service_value import (
    check_equivalents,
    service_value,
    service_value_series,
    standard_unit_value,
)
from ecorestore.core.services.value_corrections import Correction
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

PRESETS = Path(__file__).resolve().parents[3] / "resources" / "presets"
EQUIVALENTS = pd.read_csv(PRESETS / "qaidam_service_equivalents.csv")
PRINTED = pd.read_csv(PRESETS / "qaidam_service_value.csv")
CLASSES = pd.read_csv(PRESETS / "clcd_classes.csv")
UNIT_VALUE = 6869.76
COVER = np.array([[1, 2, 3], [4, 5, 6], [7, 8, 9]], np.uint8)
GRID = Grid((3, 3), 100.0)

FACTORS = pd.DataFrame(
    {
        "service": ["food", "water", "climate"],
        "a": [1.0, 0.0, 2.0],
        "b": [0.5, 3.0, 0.1],
    }
)
TWO = pd.DataFrame({"code": [1, 2], "preset_class": ["a", "b"]})


def test_table_2_of_qaidam_from_its_factors():
    found = service_value(COVER, EQUIVALENTS, CLASSES, GRID, unit_value=UNIT_VALUE)
    table = found.by_class.set_index("class")
    assert table["area_ha"].tolist() == [1] * 9
    for _, row in PRINTED.iterrows():
        for kind in table.index:
            # The factors have two decimals; the page of methods says 0.44 CNY.
            assert table.loc[kind, row["service"]] == pytest.approx(row[kind], abs=0.44)
    assert table.loc["impervious", "total"] == 0


def test_printed_money_is_used_as_it_is():
    found = service_value(COVER, PRINTED, CLASSES, GRID)
    columns = [*CLASSES["preset_class"]]
    expected = PRINTED[columns].sum().to_numpy().reshape(3, 3)
    np.testing.assert_allclose(found.value, expected, rtol=1e-6)
    assert found.total == pytest.approx(expected.sum())
    by_service = found.by_service.set_index("service")
    water = PRINTED.set_index("service").loc["hydrological_regulation", columns].sum()
    assert by_service.loc["hydrological_regulation", "value"] == pytest.approx(water)
    assert by_service["percent"].sum() == pytest.approx(100)


def test_unit_value_by_hand():
    crops = pd.DataFrame({"area": [3, 1], "price": [2.4, 4.2], "yield": [5000, 3000]})
    assert standard_unit_value(crops) == pytest.approx((3 * 12000 + 12600) / 4 / 7)
    assert standard_unit_value(crops, share=1) == pytest.approx(12150)


def test_corrections_by_hand():
    cover = np.array([[1, 2]])
    corrections = [
        Correction(np.array([[2.0, 1.0]])),
        Correction(np.array([[0.5, 3.0]]), services=("water", "climate")),
    ]
    found = service_value(
        cover,
        FACTORS,
        TWO,
        Grid((1, 2), 100.0),
        unit_value=10.0,
        coefficient=0.5,
        corrections=corrections,
    )
    # Class a: 1 2 + 0 + 2 2 0.5 = 4; class b: 0.5 + (3 + 0.1) 3 = 9.8; all by 5.
    assert found.value.tolist() == [[pytest.approx(20), pytest.approx(49)]]
    assert found.by_service["value"].tolist() == pytest.approx([12.5, 45, 11.5])
    assert found.by_class["total"].tolist() == pytest.approx([20, 49])


@given(
    npst.arrays(np.uint8, (6, 5), elements=st.integers(1, 2)),
    npst.arrays(np.int32, (6, 5), elements=st.sampled_from([-1, 0, 3, 7, 90_000])),
    npst.arrays(np.float32, (6, 5), elements=st.integers(0, 5)),
    npst.arrays(bool, (6, 5)),
)
def test_all_tables_add_up(cover, districts, factor, mask):
    mask[0, 0], districts[0, 0] = True, 3
    grid = Grid((6, 5), 50.0, mask=mask)
    options = {
        "corrections": [Correction(factor, services=("food",))],
        "districts": districts,
    }
    found = service_value(
        np.where(mask, cover, 99), FACTORS, TWO, grid, unit_value=7.0, **options
    )
    assert np.isnan(found.value[~mask]).all()
    worth = FACTORS.set_index("service")[["a", "b"]].to_numpy()[:, cover - 1] * 7
    worth[0] *= factor
    np.testing.assert_allclose(found.value[mask], worth.sum(axis=0)[mask], rtol=1e-5)
    services = FACTORS["service"].tolist()
    money = worth * 0.25
    expected = money[:, mask].sum(axis=1)
    np.testing.assert_allclose(found.by_service["value"], expected, rtol=1e-9)
    np.testing.assert_allclose(found.by_class[services].sum(), expected, rtol=1e-9)
    assert found.by_class["cells"].sum() == np.count_nonzero(mask)
    assert found.total == pytest.approx(expected.sum())
    for _, row in found.by_district.iterrows():
        inside = mask & (districts == row["district"])
        assert row["area_ha"] == pytest.approx(0.25 * np.count_nonzero(inside))
        np.testing.assert_allclose(
            row[services].to_numpy(float), money[:, inside].sum(axis=1), rtol=1e-9
        )
    assert set(found.by_district["district"]) == {
        zone for zone in np.unique(districts[mask]) if zone > 0
    }


def test_bands_of_rows_add_up(monkeypatch):
    rng = np.random.default_rng(0)
    cover, districts = rng.integers(1, 10, (20, 7)), rng.integers(0, 4, (20, 7))
    grid = Grid(cover.shape, 30.0)
    whole = service_value(cover, EQUIVALENTS, CLASSES, grid, districts=districts)
    monkeypatch.setattr(blocks.row_blocks, "__kwdefaults__", {"cells": 10})
    bands = service_value(cover, EQUIVALENTS, CLASSES, grid, districts=districts)
    assert (whole.value == bands.value).all()
    for table in ("by_class", "by_service", "by_district"):
        pd.testing.assert_frame_equal(getattr(whole, table), getattr(bands, table))


def test_several_dates():
    before, after = np.array([[1, 1, 2]]), np.array([[1, 2, 2]])
    districts = np.array([[1, 1, 5]])
    found = service_value_series(
        {"2003": before, "2013": before, "2023": after},
        FACTORS,
        TWO,
        Grid((1, 3), 100.0),
        unit_value=10.0,
        corrections={"2013": [Correction(np.full((1, 3), 2.0))]},
        districts=districts,
    )
    assert found.change.round(3).tolist() == [[0, 6, 0]]
    assert found.totals["date"].tolist() == ["2003", "2013", "2023"]
    assert found.totals["value"].tolist() == pytest.approx([96, 192, 102])
    assert found.totals["change"].tolist()[1:] == pytest.approx([96, -90])
    assert found.totals["change_percent"].tolist()[1:] == pytest.approx([100, -46.875])
    assert np.isnan(found.totals["change"][0])
    assert list(found.values) == ["2003", "2013", "2023"]
    for table, rows in (
        (found.by_class, 2),
        (found.by_service, 3),
        (found.by_district, 2),
    ):
        assert table.columns[0] == "date"
        assert table["date"].tolist() == [
            date for date in found.values for _ in range(rows)
        ]
    one_district = found.by_district.query("date == '2023' and district == 1")
    assert one_district["total"].item() == pytest.approx(66)


def run(cover=(1, 2), factors=FACTORS, classes=TWO, **options):
    return service_value(
        np.array([cover]), factors, classes, Grid((1, 2), 1.0), **options
    )


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: run((1, 3)),
            "The land cover holds class 3 in 1 cells, for which the table of classes has"
            " no row (rows: 1, 2). Add one.",
        ),
        (
            lambda: run(classes=TWO.assign(preset_class=["a", "wetland"])),
            "Class 2 is wetland, for which the table of equivalents has no column"
            " (columns: service, a, b). Add it, or give the class another kind.",
        ),
        (
            lambda: run(factors=FACTORS.assign(b=[0.5, None, 0.1])),
            "In the table of equivalents, the service water has no number for b. Fill it"
            " in, 0 where there is no value.",
        ),
        (
            lambda: run(factors=FACTORS.assign(service=["food", "water", "food"])),
            "The service food stands in several rows of the table of equivalents. Keep"
            " one.",
        ),
        (
            lambda: run(factors=FACTORS.assign(service=["food", "water", "Total"])),
            "The table of equivalents has a row called Total. Remove it, or call it"
            " otherwise: the services are summed here.",
        ),
        (
            lambda: run(factors=FACTORS.drop(columns="service")),
            "The table of equivalents has no column service. Add it.",
        ),
        (
            lambda: run(classes=TWO.drop(columns="preset_class")),
            "The table of classes has no column preset_class. Add it.",
        ),
        (
            lambda: run(unit_value=0),
            "The unit value is 0; give a number above 0.",
        ),
        (
            lambda: run(corrections=[Correction(np.ones((1, 2)), ("fish",))]),
            "Correction 1 is for the service fish, which the table of equivalents does"
            " not have (services: food, water, climate).",
        ),
        (
            lambda: run(corrections=[Correction(np.array([[1.0, -1.0]]))]),
            "Correction 1 holds values outside 0 to 1000 in 1 cells, the farthest -1."
            " Check its unit and its nodata value.",
        ),
        (
            lambda: run(districts=np.zeros((1, 2), int)),
            "No cell with a value lies in a district. Check that the districts overlap"
            " the land cover, and that their numbers are above 0.",
        ),
        (
            lambda: service_value_series({"2003": COVER}, FACTORS, TWO, GRID),
            "There is 1 land cover; a change needs two dates at least.",
        ),
        (
            lambda: service_value_series(
                {"2003": COVER, "2013": COVER},
                FACTORS,
                TWO,
                GRID,
                corrections={"1": []},
            ),
            "Corrections are given for 1, of which there is no land cover (dates: 2003,"
            " 2013).",
        ),
        (
            lambda: standard_unit_value(pd.DataFrame({"area": [1], "price": [2]})),
            "The table of crops has no column yield. Add it.",
        ),
        (
            lambda: standard_unit_value(
                pd.DataFrame({"area": [1, 1], "price": [2, -2], "yield": [1, 1]})
            ),
            "Row 2 of the table of crops has no number of at least 0 in the column price."
            " Correct it.",
        ),
        (
            lambda: standard_unit_value(
                pd.DataFrame({"area": [0], "price": [2], "yield": [1]})
            ),
            "The areas of the crops sum to 0. Give the area of at least one crop.",
        ),
    ],
)
def test_refusals(call, sentence):
    with pytest.raises(Refusal) as refused:
        call()
    assert str(refused.value) == sentence


def test_tables_are_checked_before_the_raster_is_read():
    services = ["food", "water", "climate"]
    assert check_equivalents({1: 5, 2: 7}, FACTORS, TWO) == services
    wetland = TWO.assign(preset_class=["a", "wetland"])
    assert check_equivalents({1: 5}, FACTORS, wetland) == services
    with pytest.raises(Refusal, match="Class 2 is wetland, for which"):
        check_equivalents({1: 5, 2: 7}, FACTORS, wetland)
    with pytest.raises(Refusal, match="holds class 3 in 40 cells, for which"):
        check_equivalents({1: 5, 3: 40}, FACTORS, TWO)


def test_a_kind_that_the_raster_does_not_hold_needs_no_column():
    found = run((1, 1), classes=TWO.assign(preset_class=["a", "wetland"]))
    assert found.by_class["total"].tolist() == [pytest.approx(6e-4), 0]


def test_cancel():
    with pytest.raises(Cancelled):
        run(progress=lambda _: False)
