"""Services and their sum by zone."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.service_sum import service_sum
from ecorestore.core.services.services_by_zone import (
    SUM,
    services_by_zone,
    units_of,
    zone_table,
)

GRID = Grid((1, 4), 1000.0)
SERVICES = {
    "water": np.array([[100.0, 300.0, 500.0, 300.0]]),
    "habitat": np.array([[0.0, 1.0, np.nan, 0.5]]),
}
ZONES = np.array([[1, 1, 7, 7]])


def found(**options):
    combined = service_sum(SERVICES, GRID, method="minmax", keep_normalised=True)
    return services_by_zone(SERVICES, combined, ZONES, GRID, **options)


def test_by_hand():
    table = found(units={"water": "mm"}).set_index(["zone", "service"])
    # A service counts where it has a value; the sum where all have one.
    assert table["cells"].tolist() == [2, 2, 2, 1, 4, 3, 2, 1, 3]
    assert table["mean"].tolist() == pytest.approx(
        [200, 0.5, 400, 0.5, 300, 0.5, 1, 1.5, 3.5 / 3]
    )
    assert table.loc[(7, "water"), "total"] == 800_000
    assert table["normalised_mean"].tolist()[:6] == pytest.approx(
        [0.5, 0.5, 1, 0.5, 2 / 3, 0.5]
    )
    assert table.loc[("all", SUM), "mean"] == pytest.approx(3.5 / 3)


def test_wide_table():
    table = zone_table(found(units={"water": "mm"}, names={1: "upper", 7: "lower"}))
    assert table.columns.tolist() == [
        "zone",
        "name",
        "area_km2",
        "water_mean_mm",
        "water_total_m3",
        "habitat_mean",
        "sum_of_services_mean",
    ]
    assert table["zone"].tolist() == [1, 7, "all"]
    assert table["name"].tolist() == ["upper", "lower", ""]
    assert table["area_km2"].tolist() == [2, 2, 4]
    assert table["water_total_m3"].tolist() == [400_000, 800_000, 1_200_000]


@pytest.mark.parametrize(
    ("written", "unit"),
    [
        ("mm", "mm"),
        ("mm/a", "mm"),
        ("t/ha", "t/ha"),
        ("t/(ha yr)", "t/ha"),
        ("t/(hm²·a)", "t/ha"),
        ("Mg/hm2", "t/ha"),
        ("CNY/(hm²·a)", "CNY/ha"),
        ("元/hm²", "CNY/ha"),
        ("-", ""),
        ("index", ""),
    ],
)
def test_units_as_people_write_them(written, unit):
    assert units_of(["a"], [written]) == {"a": unit}


def test_refusals():
    assert units_of(["a", "b"], []) == {"a": "", "b": ""}
    with pytest.raises(Refusal) as refused:
        units_of(["a", "b"], ["mm"])
    assert str(refused.value) == (
        "There are 1 units and 2 services (a, b). Give one unit for each, with - for an"
        " index."
    )
    with pytest.raises(Refusal) as refused:
        units_of(["a"], ["inches"])
    assert str(refused.value) == (
        "The service a has the unit inches; choose one of mm, t/ha, CNY/ha, or - for an"
        " index."
    )


def test_cancel():
    with pytest.raises(Cancelled):
        found(progress=lambda done: done < 0.8)
