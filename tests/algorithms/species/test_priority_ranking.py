"""Priority ranking, through QGIS."""

import json
from pathlib import Path

import numpy as np
import pytest
from layers import box, read_layer, read_raster, write_raster, write_text, write_vector
from qgis.core import QgsProcessingException

WIDE = np.array([[1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, -1]], np.float32)
RARE = np.zeros((3, 4), np.float32)
RARE[0, :2] = [4, 2]


@pytest.fixture
def features(tmp_path):
    return [
        write_raster(tmp_path / "wide.tif", WIDE, nodata=-1),
        write_raster(tmp_path / "rare.tif", RARE),
    ]


@pytest.fixture
def rank(run, features, tmp_path):
    def run_it(**more):
        parameters = {
            "FEATURES": features,
            "RANK": str(tmp_path / "rank.tif"),
            "CURVES": str(tmp_path / "curves.csv"),
            "FEATURE_TABLE": str(tmp_path / "features.csv"),
            **more,
        }
        return run("priorityranking", parameters)

    return run_it


def values_of(result):
    values, nodata = read_raster(result["RANK"])
    return values, nodata


def test_rare_cells_are_best(rank, tmp_path):
    result = rank()
    values, _ = values_of(result)
    # The last cell has a value in one feature and is ranked: 12 cells.
    assert values[0, 0] == 1
    assert values[0, 1] == pytest.approx(11 / 12)
    assert values[2, 3] == pytest.approx(1 / 12)
    assert (tmp_path / "rank.qml").exists()
    assert "Best 2 percent" in (tmp_path / "rank.qml").read_text(encoding="utf-8")
    table = read_layer(result["FEATURE_TABLE"])
    assert table["feature"].tolist() == ["wide", "rare"]
    assert [float(part) for part in table["top_30"]] == pytest.approx(
        [3.6 / 11, 1], abs=0.01
    )
    curves = read_layer(result["CURVES"])
    assert list(curves)[:7] == [
        "rank",
        "cost",
        "mean",
        "minimum",
        "weighted_mean",
        "wide",
        "rare",
    ]
    assert len(curves) == 13
    assert result["MEAN_10"] == pytest.approx(
        100 * float(np.mean([1.2 / 11, 4 / 6 + 0.2 * 2 / 6])), abs=0.01
    )
    assert (
        result["log"]
        .lines[-1]
        .startswith(
            "12 cells ranked by 2 features (CAZ2): the best 10 percent of the land holds"
        )
    )


def test_table_weights_groups_and_conditions(rank, tmp_path):
    half = np.full((3, 4), 0.5, np.float32)
    condition = write_raster(tmp_path / "half.tif", half)
    other = write_raster(tmp_path / "whole.tif", 2 * half)
    table = write_text(
        tmp_path / "t.csv",
        "feature,weight,group,condition\nrare,-1,avoid,half\nwide,2,,\n",
    )
    result = rank(
        TABLE=table,
        RULE=3,
        METHOD=1,
        CONDITION=[condition, other],
        GROUP_CURVES=str(tmp_path / "groups.csv"),
        CHART=str(tmp_path / "chart.html"),
    )
    values, _ = values_of(result)
    assert values[0, 0] <= 2 / 12 + 1e-6
    groups = read_layer(result["GROUP_CURVES"])
    assert list(dict.fromkeys(groups["group"])) == ["all", "avoided", "avoid"]
    start = read_layer(result["FEATURE_TABLE"])["start"].astype(float)
    assert start.tolist() == pytest.approx([1, 0.5])
    page = Path(result["CHART"]).read_text(encoding="utf-8")
    assert "<svg" in page and "<script" not in page


def test_reserves_are_compared_or_come_first(rank, tmp_path):
    reserve = write_vector(
        tmp_path / "reserve.gpkg", [box(500000, 2999910, 500060, 2999940)], id=[1]
    )
    result = rank(RESERVES=reserve, RESERVE_TABLE=str(tmp_path / "held.csv"))
    held = read_layer(result["RESERVE_TABLE"]).set_index("feature")
    assert float(held.loc["rare", "reserves"]) == 0
    assert float(held.loc["rare", "best_of_equal_area"]) == pytest.approx(1)
    assert float(held.loc["wide", "reserves"]) == pytest.approx(2 / 11)
    assert result["RESERVES_MEAN"] == pytest.approx(100 / 11)
    assert any(
        line.startswith("Reserves, 16.7 percent of the ranked land, hold 9.1 percent")
        for line in result["log"].lines
    )
    first = rank(RESERVES=reserve, RESERVES_FIRST=True)
    values, _ = values_of(first)
    assert sorted(values[2, :2]) == pytest.approx([11 / 12, 1])


def test_cost_hierarchy_dispersal_and_load(rank, tmp_path):
    cost = np.ones((3, 4), np.float32)
    cost[0, 0] = 100
    dear = rank(COST=write_raster(tmp_path / "cost.tif", cost))
    assert values_of(dear)[0][0, 0] < 0.5
    levels = np.zeros((3, 4), np.uint8)
    levels[2] = 1
    layer = write_raster(tmp_path / "levels.tif", levels)
    assert values_of(rank(HIERARCHY=layer))[0][2].min() > 8 / 12
    load = np.arange(12, dtype=np.float32).reshape(3, 4)
    layer = write_raster(tmp_path / "load.tif", load)
    by_load = values_of(rank(RULE=4, LOAD=layer))[0]
    assert by_load.ravel() == pytest.approx((load.ravel() + 1) / 12)
    smooth = rank(DISPERSAL=60)
    assert values_of(smooth)[0][0, 1] > values_of(smooth)[0][2, 3]


def test_bands_are_features(run, tmp_path):
    from osgeo import gdal

    path = write_raster(tmp_path / "a.tif", WIDE, nodata=-1)
    other = write_raster(tmp_path / "b.tif", RARE)
    stack = str(tmp_path / "stack.vrt")
    gdal.BuildVRT(stack, [path, other], separate=True).FlushCache()
    dataset = gdal.Open(stack, gdal.GA_Update)
    dataset.GetRasterBand(2).SetDescription("moss")
    dataset = None
    result = run(
        "priorityranking",
        {
            "FEATURES": [stack],
            "RANK": str(tmp_path / "rank.tif"),
            "CURVES": str(tmp_path / "curves.csv"),
            "FEATURE_TABLE": str(tmp_path / "features.csv"),
        },
    )
    names = read_layer(result["FEATURE_TABLE"])["feature"].tolist()
    assert names == ["stack, band 1", "moss"]


@pytest.mark.parametrize(
    "more, sentence",
    [
        ({"RULE": 4}, "The rule LOAD needs its raster"),
        ({"RESERVES_FIRST": True}, "Reserves are to rank above all else. Give"),
        ({"RESERVE_TABLE": "held.csv"}, "The table of reserves needs reserves"),
    ],
)
def test_what_is_lacking_is_refused(rank, tmp_path, more, sentence):
    more = {
        key: str(tmp_path / value) if isinstance(value, str) else value
        for key, value in more.items()
    }
    with pytest.raises(QgsProcessingException, match=sentence):
        rank(**more)


@pytest.mark.parametrize(
    "table, sentence",
    [
        ("feature,weight\nlynx,2\n", "names lynx, and no such feature is given"),
        ("feature,weight\nrare,2\nrare,1\n", "has two rows for rare"),
        ("feature,weight\nrare,0\nwide,0\n", "All weights are 0"),
        ("feature,exponent\nrare,-1\n", "The exponent of the feature rare is -1"),
        ("feature,dispersal\nrare,-1\n", "distance of the feature rare is -1 m"),
        ("feature,condition\nrare,ploughed\n", "names the condition ploughed"),
        ("name,weight\nrare,1\n", "has no column feature"),
        ("feature,weight\nrare,much\n", "has no number in column weight"),
    ],
)
def test_bad_tables_are_refused(rank, tmp_path, table, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        rank(TABLE=write_text(tmp_path / "t.csv", table))
    assert not (tmp_path / "rank.tif").exists()


def test_bad_layers_are_refused(rank, features, tmp_path):
    def layer(name, values, **more):
        return write_raster(tmp_path / name, np.asarray(values, np.float32), **more)

    below = layer("below.tif", -RARE)
    with pytest.raises(
        QgsProcessingException, match="feature below holds the value -4"
    ):
        rank(FEATURES=[*features, below])
    empty = layer("empty.tif", 0 * RARE)
    with pytest.raises(QgsProcessingException, match="feature empty is 0 everywhere"):
        rank(FEATURES=[*features, empty])
    (tmp_path / "again").mkdir()
    again = write_raster(tmp_path / "again" / "rare.tif", RARE)
    with pytest.raises(QgsProcessingException, match="Two features are called rare"):
        rank(FEATURES=[*features, again])
    far = layer("far.tif", RARE, origin=(600000.0, 3000000.0))
    with pytest.raises(QgsProcessingException, match="share no ground"):
        rank(FEATURES=[*features, far])
    more = layer("more.tif", RARE)
    with pytest.raises(QgsProcessingException, match="more.*only 0 to 1 are possible"):
        rank(CONDITION=[more])
    good = layer("good.tif", RARE / 4)
    other = layer("other.tif", RARE / 4)
    with pytest.raises(QgsProcessingException, match="Several condition layers need"):
        rank(CONDITION=[good, other])
    with pytest.raises(
        QgsProcessingException, match="The cost is missing or not above 0"
    ):
        rank(COST=more)
    degrees = layer("degrees.tif", RARE, epsg=4326, cell=0.01, origin=(106, 27))
    with pytest.raises(
        QgsProcessingException, match="A dispersal distance is in metres"
    ):
        rank(FEATURES=[degrees], DISPERSAL=100)


def test_species_of_a_folder_count_above_the_auc(run, tmp_path):
    folder = tmp_path / "models"
    folder.mkdir()
    aucs = {"fern": (0.9, 0.8), "moss": (0.9, 0.6), "oak": (0.75, None)}
    for name, (training, test) in aucs.items():
        write_raster(folder / f"{name}.tif", WIDE, nodata=-1)
        figures = {"training_auc": training, "test_auc": test}
        write_text(folder / f"{name}.json", json.dumps({"figures": figures}))
    write_raster(folder / "fern_sd.tif", RARE)
    parameters = {
        "MODELS": str(folder),
        **{key: str(tmp_path / f"{key}.csv") for key in ("CURVES", "FEATURE_TABLE")},
        "RANK": str(tmp_path / "rank.tif"),
    }
    result = run("priorityranking", parameters)
    table = read_layer(result["FEATURE_TABLE"])
    assert table["feature"].tolist() == ["fern", "oak"]
    with pytest.raises(QgsProcessingException) as caught:
        run("priorityranking", {**parameters, "LEAST_AUC": 0.95})
    assert (
        "There is no feature: no layer, and no folder with a species above the AUC."
        " Give layers, or the folder of species models." in str(caught.value)
    )
