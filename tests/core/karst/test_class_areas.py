"""Areas of classes by district."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.karst.class_areas import cells_without_value, class_areas

NAMES = {1: "safe", 2: "critical", 3: "dangerous"}


def test_districts_and_all():
    codes = np.array([[1, 3, 0, 3], [1, 1, 2, 9]])
    zones = np.array([[7, 7, 7, 0], [2, 2, 2, 2]])
    mask = np.ones((2, 4), bool)
    mask[1, 1] = False
    table = class_areas(
        codes, NAMES, Grid((2, 4), 1000.0, mask=mask), zones=zones, column="risk"
    )
    assert table["zone"].tolist() == [2] * 3 + [7] * 3 + ["all"] * 3
    assert table["risk"].tolist() == list(NAMES.values()) * 3
    assert table["area_km2"].tolist() == [1, 1, 0, 1, 0, 1, 2, 1, 1]
    assert table["percent"].tolist() == [50, 50, 0, 50, 0, 50, 50, 25, 25]


def test_without_districts_all_cells_count():
    table = class_areas(np.array([[1, 1, 2, 0]]), NAMES, Grid((1, 4), 1000.0))
    assert table["zone"].tolist() == ["all"] * 3
    assert table["percent"].sum() == pytest.approx(100)


def test_a_district_without_a_class():
    table = class_areas(
        np.array([[0, 1]]), NAMES, Grid((1, 2), 10.0), zones=np.array([[1, 2]])
    )
    assert np.isnan(table["percent"][:3]).all()


def test_lost_cells_of_districts():
    mask = np.array([[True, False], [False, False]])
    zones = np.array([[1, 1], [2, 0]])
    assert cells_without_value(zones, Grid((2, 2), 30.0, mask=mask)) == {1: 1, 2: 1}
    assert cells_without_value(zones, Grid((2, 2), 30.0)) == {}
