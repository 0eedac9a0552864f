"""Landscape metrics: FRAGSTATS' own output, and what must hold on any map."""

import json
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pandas as pd
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.landscape import _measures
from ecorestore.core.landscape.metric_names import (
    METRICS,
    check_metrics,
    metric_names,
)
from ecorestore.core.landscape.metrics import (
    landscape_metrics,
    metric_tables,
    on_cells,
    with_classes,
    zone_metrics,
)
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

DATA = Path(__file__).resolve().parents[2] / "data" / "metrics"
CASES = ("m01_fragstats_small", "m02_fragstats_nlcd", "m03_basic50")

# What FRAGSTATS' output means by a name, where its manual means something else.
OUTPUT_NAMES = {f"SHAPE_{which}": f"SHAPEMINP_{which}" for which in ("MN", "SD", "CV")}
# FRAGSTATS moves a mask along edges, and so finds less core on m02.
CORE = ("TCA", "CPLAND", "NDCA", "DCAD", "CORE", "DCORE", "CAI")


# Kernels, and where their state stands among the arguments.
CUT_SHORT = {
    "_count_sides": 4,
    "_label_groups": 4,
    "_patch_sums": 8,
    "_distances_to_centre": 4,
    "_row_spans": 3,
    "_column_spans": 5,
    "_square_diameters": 4,
    "_core_cells": 5,
    "_core_sums": 4,
    "_boxes": 3,
    "_nearest_in_group": 9,
    "_count_border": 2,
    "_list_border": 3,
    "_proximity": 7,
}


def load(name):
    with np.load(DATA / f"{name}.npz") as case:
        arrays = dict(case)
    expected = json.loads((DATA / f"{name}.json").read_text())
    mask = arrays["cls"] != int(arrays["nodata"])
    grid = Grid(arrays["cls"].shape, float(arrays["cell"]), mask=mask)
    return arrays, grid, expected


def assert_row(row, expected, *, relative=1e-9, absolute=0.0):
    for name, value in expected.items():
        if name in ("CLASS", "TYPE"):
            continue
        if value is None:
            assert np.isnan(row[name]), name
        else:
            assert row[name] == pytest.approx(value, rel=relative, abs=absolute), name


def table(values, **more):
    values = np.asarray(values)
    grid = Grid(values.shape, more.pop("cell", 10.0), mask=more.pop("mask", None))
    return landscape_metrics(values, grid, **more)


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("connectivity", [8, 4])
def test_reference_cases(name, connectivity):
    arrays, grid, expected = load(name)
    if f"landscape_conn{connectivity}" not in expected:
        pytest.skip("the case has the 8-cell rule only")
    options = {"connectivity": connectivity}
    whole = landscape_metrics(arrays["cls"], grid, level="landscape", **options)
    assert_row(whole.iloc[0], expected[f"landscape_conn{connectivity}"])
    classes = landscape_metrics(arrays["cls"], grid, level="class", **options)
    rows = expected[f"class_conn{connectivity}"]
    assert classes.index.tolist() == sorted(row["CLASS"] for row in rows)
    for row in rows:
        assert_row(classes.loc[row["CLASS"]], row)


@pytest.mark.parametrize("name", CASES[:2])
def test_output_of_fragstats(name):
    arrays, grid, expected = load(name)
    whole = landscape_metrics(arrays["cls"], grid, level="landscape").iloc[0]
    names = {**OUTPUT_NAMES, "LSI": "LSI_MIN"}
    assert_as_printed(whole, expected["fragstats_landscape"], names)
    classes = landscape_metrics(arrays["cls"], grid, level="class")
    for row in expected["fragstats_class"]:
        found = classes.loc[int(row["TYPE"].removeprefix("cls_"))]
        assert_as_printed(found, row, OUTPUT_NAMES)


def assert_as_printed(found, printed, names):
    for name, value in printed.items():
        if name == "TYPE":
            continue
        family = name.split("_")[0]
        relative, absolute = 1e-7, 6e-5
        if family in CORE:
            relative = 0.035 if family in ("NDCA", "DCAD", "DCORE") else 0.025
            relative = 0.05 if name.endswith("_SD") else relative
        elif family == "GYRATE":
            relative = 0.015 if name.endswith(("_SD", "_CV")) else 0.003
        elif name == "CIRCLE_CV":
            absolute = 1e-3  # the program takes pi for 3.1415
        one = {names.get(name, name): value}
        assert_row(found, one, relative=relative, absolute=absolute)


@pytest.mark.parametrize("kind", ["zones", "squares"])
def test_zones_are_landscapes_of_their_own(kind):
    arrays, grid, expected = load("m10_zones")
    whole = zone_metrics(arrays["cls"], arrays[kind], grid)
    classes = zone_metrics(arrays["cls"], arrays[kind], grid, level="class")
    assert whole.index.tolist() == sorted(map(int, expected[kind]))
    for zone, row in expected[kind].items():
        assert_row(whole.loc[int(zone)], row["landscape"])
        for one in row["classes"] or []:
            assert_row(classes.loc[(int(zone), one["CLASS"])], one)


def test_patches_by_hand():
    # By sides alone: a bar of three, two lone cells, and the land around.
    values = [[7, 7, 7, 1], [1, 1, 1, 7], [1, 1, 1, 1]]
    found = table(values, level="patch", cell=100.0, connectivity=4)
    assert found.index.name == "PATCH"
    assert found["CLASS"].tolist() == [7, 1, 1, 7]
    assert found["AREA"].tolist() == [3.0, 1.0, 7.0, 1.0]
    assert found["PERIM"].tolist() == [800.0, 400.0, 1200.0, 400.0]
    assert found["PARA"].tolist() == [800 / 3, 400.0, 1200 / 7, 400.0]
    assert found["SHAPE"].tolist() == [2 / np.sqrt(3), 1.0, 3 / np.sqrt(7), 1.0]
    assert found["SHAPEMINP"].tolist() == [1.0, 1.0, 1.0, 1.0]
    dimensions = [2 * np.log(200) / np.log(3e4), 1, 2 * np.log(300) / np.log(7e4), 1]
    assert found["FRAC"].tolist() == pytest.approx(dimensions)
    # Template sums: 1 for each cell, 2 for each like side, 1 for each like corner.
    assert found["CONTIG"].tolist() == pytest.approx([(11 / 3 - 1) / 12, 0, 0.5, 0])
    assert found["ENN"].tolist() == pytest.approx([100 * np.sqrt(2)] * 4)
    assert found["CORE"].tolist() == [0.0] * 4
    circles = [np.pi / 4 * (9 + 1), np.pi / 4 * (16 + 4)]
    assert found["CIRCLE"].tolist() == pytest.approx(
        [1 - 3 / circles[0], 0.0, 1 - 7 / circles[1], 0.0]
    )
    assert found["GYRATE"].tolist()[:2] == pytest.approx([200 / 3, 50])
    joined = table(values, level="patch", cell=100.0)
    assert joined["AREA"].tolist() == [4.0, 8.0]
    assert joined["ENN"].isna().all()


def test_core_by_depth():
    values = np.ones((7, 7), int)
    whole = {"level": "patch", "metrics": ["CORE", "NCORE", "CAI"], "cell": 100.0}
    assert table(values, **whole).iloc[0].tolist() == [25.0, 1.0, 100 * 25 / 49]
    assert table(values, edge_depth=200.0, **whole)["CORE"].tolist() == [9.0]
    assert table(values, edge_depth=400.0, **whole)["CORE"].tolist() == [0.0]
    values[3, 3] = 2
    # The cells at a corner of the hole are as near as a knight's distance of 1.41.
    assert table(values, **whole)["CORE"].tolist()[0] == 20.0
    assert table(values, edge_depth=150.0, **whole)["CORE"].tolist()[0] == 16.0


def test_two_cores_of_one_patch():
    values = np.full((3, 9), 2)
    values[:, :3] = values[:, 6:] = values[1] = 1
    found = table(values, level="class", metrics=["NP", "NDCA", "TCA", "DCORE_MN"])
    assert found.loc[1].tolist() == [1, 2, 0.04, 0.02]
    assert found.loc[2, "NDCA"] == 0
    assert np.isnan(found.loc[2, "DCORE_MN"])


def test_one_class_and_one_cell():
    found = table(np.ones((3, 3), int), level="landscape").iloc[0]
    assert found[["SHDI", "SHEI", "SIDI", "SIEI", "MSIDI", "MSIEI"]].tolist() == [0] * 6
    assert found[["CONTAG", "IJI", "ENN_MN", "PAFRAC"]].isna().all()
    assert found["AI"] == 100.0
    lone = table([[5]], level="class").loc[5]
    assert lone["PLAND"] == 100.0
    assert lone[["AI", "NLSI", "CLUMPY", "COHESION"]].isna().all()


def test_enclosed_background_counts_in_the_area():
    values = np.ones((4, 5), int)
    mask = np.ones((4, 5), bool)
    mask[1, 1:3] = False  # enclosed
    mask[3, 4] = False  # at the edge
    names = ["CA", "PLAND", "TE", "NP", "PD"]
    outside = table(values, mask=mask, level="class", metrics=names, cell=100.0)
    assert outside.loc[1].tolist() == [17, 100, 0, 1, 100 / 17]
    inside = table(
        values, mask=mask, level="class", metrics=names, cell=100.0, missing="enclosed"
    )
    assert inside.loc[1].tolist() == [17, 100 * 17 / 19, 0, 1, 100 / 19]
    whole = table(values, mask=mask, level="landscape", missing="enclosed", cell=100.0)
    assert whole.loc[0, ["TA", "SHDI"]].tolist() == [19, 0]


def test_metrics_asked_for_come_in_their_order():
    names = ["ENN_MN", "NP", "CA"]
    assert table([[1, 2]], level="class", metrics=names).columns.tolist() == names
    families = ["PLAND", "AREA", "SHDI", "NP"]
    assert metric_names("class", families, ["SD", "MN"]) == [
        "PLAND",
        "AREA_MN",
        "AREA_SD",
        "NP",
    ]
    assert metric_names("landscape", families, ["MN"]) == ["AREA_MN", "SHDI", "NP"]
    assert metric_names("patch", families, ["MN"]) == ["AREA"]
    assert check_metrics(None, "patch", search_radius=1.0) == list(METRICS["patch"])
    assert "PROX" not in check_metrics(None, "patch")


def test_tables_keep_the_classes_to_describe():
    values = np.array([[3, 3, 1, 2], [1, 1, 1, 2], [2, 2, 3, 2]])
    grid = Grid(values.shape, 100.0)
    metrics = {"landscape": ["TA", "NP"], "class": ["CA"], "patch": ["CLASS", "AREA"]}
    found = metric_tables(values, grid, metrics=metrics, described=[2, 3])
    assert found.tables["landscape"].loc[0].tolist() == [12, 5]
    assert found.tables["class"]["CA"].to_dict() == {2: 5.0, 3: 3.0}
    patches = found.tables["patch"]
    assert patches.reset_index().to_numpy().tolist() == [
        [1, 3, 2],
        [3, 2, 3],
        [4, 2, 2],
        [5, 3, 1],
    ]
    assert found.labels.tolist() == [[1, 1, 0, 3], [0, 0, 0, 3], [4, 4, 5, 3]]


def test_classes_of_zones_as_columns():
    values = np.array([[3, 3, 1, 2], [1, 1, 1, 2]])
    zones = np.array([[9, 9, 4, 4], [9, 9, 4, 4]])
    grid = Grid(values.shape, 100.0)
    metrics = {"landscape": ["PR"], "class": ["CA", "NP", "AREA_MN"]}
    found = metric_tables(values, grid, zones=zones, metrics=metrics).tables
    wide = with_classes(found["landscape"], found["class"], [3])
    assert wide.columns.tolist() == ["PR", "CA_3", "NP_3", "AREA_MN_3"]
    assert wide.loc[9].tolist() == [2, 2, 1, 2]
    assert wide.loc[4].tolist()[:3] == [2, 0, 0]
    assert np.isnan(wide.loc[4, "AREA_MN_3"])


maps = st.tuples(st.integers(1, 12), st.integers(1, 12)).flatmap(
    lambda shape: st.tuples(
        arrays(np.uint8, shape, elements=st.integers(1, 4)),
        arrays(bool, shape, elements=st.sampled_from([True, True, True, False])),
    )
)
LEVELS = ("patch", "class", "landscape")


def assert_same(found, expected):
    pd.testing.assert_frame_equal(
        found.astype(float),
        expected.astype(float),
        check_index_type=False,
        rtol=1e-9,
        atol=1e-9,
    )


def some(mask):
    mask[0, 0] = True
    return mask


@given(maps, st.sampled_from([4, 8]), st.sampled_from(LEVELS))
def test_missing_cells_are_never_read(drawn, connectivity, level):
    values, mask = drawn
    options = {"mask": some(mask), "level": level, "connectivity": connectivity}
    other = np.where(mask, values.astype(float), np.nan)
    assert_same(table(other, **options), table(values, **options))


@given(maps, st.sampled_from([4, 8]))
def test_turned_and_mirrored_maps_have_the_same_metrics(drawn, connectivity):
    values, mask = drawn
    some(mask)
    for level in ("class", "landscape"):
        options = {"level": level, "connectivity": connectivity}
        expected = table(values, mask=mask, **options)
        for turn in (np.rot90, np.flipud, np.transpose):
            found = table(turn(values), mask=turn(mask), **options)
            assert_same(found, expected)


@given(maps, st.permutations([3, 200, -7, 70000]))
def test_names_of_classes_do_not_matter(drawn, names):
    values, mask = drawn
    some(mask)
    renamed = np.array([0, *names])[values]
    expected = table(values, mask=mask, level="class").rename(
        index=dict(enumerate(names, 1))
    )
    found = table(renamed, mask=mask, level="class")
    assert_same(found, expected.sort_index())
    assert_same(
        table(renamed, mask=mask, level="landscape"),
        table(values, mask=mask, level="landscape"),
    )


@given(maps)
def test_lengths_and_areas_grow_with_the_cell(drawn):
    values, mask = drawn
    some(mask)
    one = table(values, mask=mask, level="landscape", cell=10.0).iloc[0]
    three = table(values, mask=mask, level="landscape", cell=30.0).iloc[0]
    powers = {
        "TA": 2,
        "TE": 1,
        "ED": -1,
        "PD": -2,
        "AREA_MN": 2,
        "ENN_MN": 1,
        "MESH": 2,
    }
    powers |= {
        "GYRATE_AM": 1,
        "PARA_MN": -1,
        "TCA": 2,
        "SHDI": 0,
        "CONTAG": 0,
        "LSI": 0,
    }
    powers |= {"SHAPE_MN": 0, "CIRCLE_MN": 0, "COHESION": 0, "PAFRAC": 0}
    for name, power in powers.items():
        expected = one[name] * 3.0**power
        assert three[name] == pytest.approx(expected, nan_ok=True), name


@given(maps, st.sampled_from([4, 8]), st.sampled_from([1.0, 2.5, 5.0, 20.0]))
def test_neighbouring_patches_as_by_every_pair(drawn, connectivity, radius):
    values, mask = drawn
    some(mask)
    options = {"mask": mask, "level": "patch", "connectivity": connectivity}
    found = table(values, cell=1.0, search_radius=radius, **options)
    labels = labels_of(values, mask, connectivity)
    cells = {label: np.argwhere(labels == label) for label in found.index}
    for label, row in found.iterrows():
        squares = {
            other: ((cells[label][:, None] - cells[other][None]) ** 2).sum(-1).min()
            for other in found.index[found["CLASS"] == row["CLASS"]]
            if other != label
        }
        expected = np.sqrt(min(squares.values())) if squares else np.nan
        assert row["ENN"] == pytest.approx(expected, nan_ok=True)
        near = [
            len(cells[other]) / square
            for other, square in squares.items()
            if square <= radius**2
        ]
        assert row["PROX"] == pytest.approx(sum(near))


def labels_of(values, mask, connectivity):
    """Patches by spreading from cell to cell, numbered by their first cell."""
    labels = np.zeros(values.shape, int)
    steps = [(0, 1), (1, 0), (0, -1), (-1, 0)]
    if connectivity == 8:
        steps += [(1, 1), (1, -1), (-1, 1), (-1, -1)]
    for start in zip(*np.nonzero(mask)):
        if labels[start]:
            continue
        label = labels.max() + 1
        labels[start] = label
        waiting = [start]
        while waiting:
            row, column = waiting.pop()
            for down, right in steps:
                there = row + down, column + right
                if not (0 <= there[0] < labels.shape[0]):
                    continue
                if not (0 <= there[1] < labels.shape[1]) or not mask[there]:
                    continue
                if labels[there] == 0 and values[there] == values[start]:
                    labels[there] = label
                    waiting.append(there)
    return labels


@given(maps, st.integers(1, 6), st.sampled_from([4, 8]))
def test_a_zone_is_like_the_map_cut_to_it(drawn, side, connectivity):
    values, mask = drawn
    some(mask)
    grid = Grid(values.shape, 10.0, mask=mask)
    rows, columns = np.indices(values.shape) // side
    zones = 5 * (rows * 20 + columns) % 7  # zones of several parts; 0 for none
    zones[0, 0] = 6
    whole = zone_metrics(values, zones, grid, connectivity=connectivity)
    classes = zone_metrics(
        values, zones, grid, level="class", connectivity=connectivity
    )
    held = np.unique(zones[mask & (zones > 0)])
    assert whole.index.tolist() == held.tolist()
    for zone in held:
        cut = {"mask": mask & (zones == zone), "connectivity": connectivity}
        alone = table(values, level="landscape", **cut)
        assert_same(whole.loc[[zone]].reset_index(drop=True), alone)
        assert_same(classes.loc[zone], table(values, level="class", **cut))


def test_progress_ends_the_work():
    rng = np.random.default_rng(1)
    values = rng.integers(1, 5, (400, 400)).astype(np.uint8)
    for limit in (0.0, 0.2, 0.5, 0.9):
        with pytest.raises(Cancelled):
            table(values, level="landscape", progress=lambda f, limit=limit: f < limit)
    seen = []
    table(
        values,
        level="landscape",
        search_radius=60.0,
        progress=lambda f: seen.append(f) or True,
    )
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


@pytest.mark.parametrize("name", CUT_SHORT)
def test_no_step_goes_on_with_what_a_kernel_left_unfinished(monkeypatch, name):
    whole = getattr(_measures, name)
    ended = threading.Event()

    def cut(*given):
        given[CUT_SHORT[name]][1] = 1.0
        ended.set()
        return whole(*given)

    monkeypatch.setattr(_measures, name, cut)
    values = np.array([[1, 2, 1], [1, 2, 2], [2, 1, 1]])
    with pytest.raises(Cancelled):
        table(
            values,
            level="landscape",
            search_radius=50.0,
            progress=lambda _: not ended.is_set(),
        )


def test_refusals():
    values = np.ones((3, 3), int)
    with pytest.raises(
        Refusal, match="The metric SHDI is not known at the level of the class"
    ):
        table(values, level="class", metrics=["SHDI"])
    with pytest.raises(Refusal, match="No metric is chosen. Choose at least one."):
        table(values, level="class", metrics=[])
    with pytest.raises(
        Refusal, match="Cells are 10 m wide and 20 m high, and landscape"
    ):
        landscape_metrics(values, Grid((3, 3), 10.0, 20.0), level="class")
    with pytest.raises(
        Refusal, match="An edge depth of 5 m is less than a cell of 10 m"
    ):
        table(values, level="class", edge_depth=5.0)
    with pytest.raises(Refusal, match="PROX needs a search radius. Give one, or leave"):
        table(values, level="class", metrics=["PROX_MN"])
    with pytest.raises(Refusal, match="A search radius of -1 m is not possible"):
        table(values, level="class", search_radius=-1.0)
    with pytest.raises(Refusal, match="holds no cell with a value"):
        table(values, level="class", mask=np.zeros((3, 3), bool))
    with pytest.raises(Refusal, match="holds NaN in 1 cells"):
        table(np.array([[np.nan, 1.0]]), level="class")
    with pytest.raises(Refusal, match="No cell with a class lies in a zone"):
        zone_metrics(values, np.zeros((3, 3), int), Grid((3, 3), 10.0))
    with pytest.raises(Refusal, match="Class 8 does not occur"):
        metric_tables(
            values, Grid((3, 3), 10.0), metrics={"class": None}, described=[8]
        )
    for wrong in ({"level": "region"}, {"connectivity": 6}, {"missing": "inside"}):
        with pytest.raises(ValueError):
            table(values, **{"level": "class", **wrong})
    with pytest.raises(ValueError, match="Zones have the levels"):
        zone_metrics(values, values, Grid((3, 3), 10.0), level="patch")


PLAIN = """
import sys
sys.modules["numba"] = None
import numpy as np
from ecorestore.core._numba import COMPILED
from ecorestore.core.grid import Grid
from ecorestore.core.landscape.metrics import landscape_metrics
assert not COMPILED
values = np.random.default_rng(0).integers(1, 4, (12, 9))
found = landscape_metrics(values, Grid(values.shape, 30.0), level="landscape")
print(found.to_numpy().tobytes().hex())
"""


def test_without_numba_the_result_is_the_same():
    compiled = PLAIN.replace('sys.modules["numba"] = None\n', "")
    compiled = compiled.replace("assert not", "assert")
    plain, quick = (
        subprocess.run(
            [sys.executable, "-c", code], capture_output=True, text=True, check=True
        ).stdout
        for code in (PLAIN, compiled)
    )
    assert plain == quick


def test_values_of_zones_on_cells():
    found = on_cells(pd.Series([0.5, 2.0], index=[2, 9]), np.array([[2, -1, 0, 3]]))
    assert found.dtype == np.float32
    assert found[0].tolist() == [0.5, *[pytest.approx(np.nan, nan_ok=True)] * 3]
