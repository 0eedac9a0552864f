"""Attribution of the trend of vegetation, through QGIS."""

import pandas as pd
import pytest
from dated_stacks import CELL, NODATA, YEARS, drivers, write_stack
from layers import box, read_raster, write_vector
from qgis.core import QgsProcessingException

X, Y = 500000.0, 3000000.0


@pytest.fixture
def given(tmp_path):
    """Growth by people, no trend, decline by a drying climate, and no value."""
    rain, warmth, time = drivers()
    drying = 4000 + rain - 300 * time
    green = [20 * time + 0.01 * rain, [5.0] * 12, 0.5 * drying, [NODATA] * 12]
    rains = [rain, rain, drying, rain]
    return {
        "VEGETATION": write_stack(tmp_path, "npp", green),
        "PRECIPITATION": write_stack(tmp_path, "rain", rains),
        "TEMPERATURE": write_stack(tmp_path, "t", [warmth] * 4),
        "SCENARIO": str(tmp_path / "scenario.tif"),
    }


def test_scenarios_and_shares(run, given, tmp_path):
    result = run(
        "vegetationattribution",
        {
            **given,
            "DISTRICTS": write_vector(
                tmp_path / "d.gpkg", [box(X, Y - CELL, X + 4 * CELL, Y)], name=["Pu"]
            ),
            "CLIMATE": str(tmp_path / "climate.tif"),
            "HUMAN": str(tmp_path / "human.tif"),
            "CLIMATE_SHARE": str(tmp_path / "share.tif"),
            "HUMAN_SHARE": str(tmp_path / "rest.tif"),
            "DISTRICT_TABLE": str(tmp_path / "t.csv"),
            "CHART": str(tmp_path / "chart.html"),
        },
    )
    scenario = read_raster(result["SCENARIO"])[0][0].tolist()
    assert scenario[0] in (1, 3)
    assert scenario[1] == 7
    assert scenario[2] in (4, 5)
    assert scenario[3] == 0
    human = read_raster(result["HUMAN"])[0][0]
    assert human[0] == pytest.approx(20, rel=0.05)
    shares = [
        read_raster(result[key])[0][0] for key in ("CLIMATE_SHARE", "HUMAN_SHARE")
    ]
    assert shares[0][[0, 2]] + shares[1][[0, 2]] == pytest.approx([100, 100])
    table = pd.read_csv(result["DISTRICT_TABLE"])
    assert table.groupby("zone")["percent"].sum().tolist() == pytest.approx([100, 100])
    assert table["name"][0] == "Pu"
    for name in ("scenario", "climate", "human", "share"):
        assert (tmp_path / f"{name}.qml").exists()
    assert "No significant trend" in (tmp_path / "scenario.qml").read_text("utf-8")
    assert "<svg" in (tmp_path / "chart.html").read_text("utf-8")
    assert any(
        "1 cells of the districts (25.0 percent)" in line
        for line in result["log"].warnings
    )
    assert (
        result["log"]
        .lines[-1]
        .startswith("Of 3.00 km², 33.3 percent grow significantly")
    )
    assert result["GROWTH_PERCENT"] == pytest.approx(100 / 3)


def test_too_few_years_for_the_drivers(run, given):
    few = {
        key: value[:4] if isinstance(value, list) else value
        for key, value in given.items()
    }
    few["RADIATION"] = few["TEMPERATURE"]
    with pytest.raises(QgsProcessingException) as caught:
        run("vegetationattribution", few)
    assert str(caught.value).endswith(
        "has rasters of 4 years; at least 5 are needed. Add years."
    )


def test_other_years(run, given):
    given["YEARS"] = f"{YEARS[0]}-{YEARS[-1]}, 2013"
    with pytest.raises(QgsProcessingException) as caught:
        run("vegetationattribution", given)
    assert str(caught.value).endswith(
        "has 12 rasters, and “Years of the rasters” gives 13. Give a year for each"
        " raster."
    )
