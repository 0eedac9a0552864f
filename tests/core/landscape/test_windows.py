"""Moving windows: the reference case, and each window cut out and measured alone."""

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.landscape import _window_bands, windows
from ecorestore.core.landscape._window_shapes import eroded_chords, window_chords
from ecorestore.core.landscape.metrics import NONE_OF_IT, landscape_metrics
from ecorestore.core.landscape.window_formulas import WINDOW_METRICS
from ecorestore.core.landscape.windows import (
    check_window_metrics,
    window_metrics,
)
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

DATA = Path(__file__).resolve().parents[2] / "data" / "metrics"
EVERY = {level: list(formulas) for level, formulas in WINDOW_METRICS.items()}
SHAPES = ("circle", "square")
CELL = 10.0


def measured(values, mask=None, **more):
    """All metrics of windows, or those asked for."""
    values = np.asarray(values)
    grid = Grid(values.shape, more.pop("cell", CELL), mask=mask)
    more = {"radius": 2, "metrics": EVERY["landscape"], **more}
    return window_metrics(values, grid, **more)


def random_map(side=40, seed=1, classes=4, smooth=True):
    rng = np.random.default_rng(seed)
    values = rng.integers(1, classes + 1, (side, side))
    if smooth:  # blocks of 3 x 3, some of them broken
        values = np.kron(values[::3, ::3], np.ones((3, 3), int))[:side, :side]
        odd = rng.random(values.shape) < 0.1
        values[odd] = rng.integers(1, classes + 1, odd.sum())
    return values.astype(np.uint8), rng.random(values.shape) < 0.93


def assert_same(found, expected, **tolerance):
    assert list(found) == list(expected)
    for name, values in expected.items():
        np.testing.assert_allclose(
            found[name],
            values,
            err_msg=name,
            **{"rtol": 1e-6, "atol": 1e-6, **tolerance},
        )


@pytest.mark.parametrize("shape", SHAPES)
def test_reference_case(shape):
    case = json.loads((DATA / "m13_window3.json").read_text())
    with np.load(DATA / "m13_window3.npz") as stored:
        kept = dict(stored)
    mask = kept["cls"] != int(kept["nodata"])
    found = measured(
        kept["cls"],
        mask,
        cell=float(kept["cell"]),
        radius=case["radius_cells"],
        metrics=case["metrics"],
        shape=shape,
    )
    for name in case["metrics"]:
        expected = kept[f"{shape}_{name}"]
        assert found[name].dtype == np.float32
        np.testing.assert_allclose(found[name], expected, rtol=1e-6, err_msg=name)
    full = measured(
        kept["cls"], mask, radius=3, metrics=["NP"], shape=shape, full_windows_only=True
    )
    assert np.array_equal(~np.isnan(full["NP"]), kept[f"{shape}_full"])


maps = st.tuples(st.integers(1, 11), st.integers(1, 11)).flatmap(
    lambda shape: st.tuples(
        arrays(np.uint8, shape, elements=st.integers(1, 4)),
        arrays(bool, shape, elements=st.sampled_from([True, True, True, False])),
    )
)


def in_window(shape, row, column, radius, kind):
    """Whether each cell lies in the window around one."""
    down, right = np.ogrid[: shape[0], : shape[1]]
    down, right = down - row, right - column
    if kind == "square":
        return (abs(down) <= radius) & (abs(right) <= radius)
    return down**2 + right**2 <= radius**2


@settings(max_examples=25)
@given(
    maps,
    st.sampled_from([1, 2, 2.5, 3, 4]),
    st.sampled_from(SHAPES),
    st.sampled_from([4, 8]),
    st.sampled_from([None, 15.0, 20.0]),
    st.randoms(use_true_random=False),
)
def test_as_each_window_cut_out(drawn, radius, shape, connectivity, depth, chance):
    values, mask = drawn
    mask[0, 0] = True
    radius = min(radius, (max(values.shape) - 1) // 2)
    if radius < 1:
        return
    options = {"connectivity": connectivity, "edge_depth": depth}
    present = np.unique(values[mask])
    found = measured(
        values,
        mask,
        radius=radius,
        shape=shape,
        class_metrics=EVERY["class"],
        described=present,
        **options,
    )
    places = np.argwhere(mask)
    for place in chance.sample(range(len(places)), min(4, len(places))):
        row, column = places[place]
        cut = mask & in_window(
            values.shape,
            row,
            column,
            int(radius) if shape == "square" else radius,
            shape,
        )
        grid = Grid(values.shape, CELL, mask=cut)
        whole = landscape_metrics(
            values, grid, level="landscape", metrics=EVERY["landscape"], **options
        )
        classes = landscape_metrics(
            values, grid, level="class", metrics=EVERY["class"], **options
        )
        expected = {name: whole[name][0] for name in EVERY["landscape"]}
        for value in present:
            for name in EVERY["class"]:
                none = 0.0 if name in NONE_OF_IT else np.nan
                there = value in classes.index
                key = f"{name}_{value}"
                expected[key] = classes.loc[value, name] if there else none
        for name, value in expected.items():
            assert found[name][row, column] == pytest.approx(
                value, rel=2e-6, abs=1e-5, nan_ok=True
            ), name
    assert np.isnan(found["TA"][~mask]).all()


@pytest.mark.parametrize("smooth", [True, False])
@pytest.mark.parametrize("connectivity", [4, 8])
def test_halves_of_squares_equal_runs_of_rows(monkeypatch, smooth, connectivity):
    values, mask = random_map(50, smooth=smooth)
    names = ["NP", "LPI", "COHESION", "MESH", "FRAC_AM", "SHAPE_MN", "PARA_MN"]
    options = {
        "radius": 6,
        "shape": "square",
        "metrics": names,
        "connectivity": connectivity,
        "class_metrics": names,
        "described": [2, 3],
    }
    found = measured(values, mask, **options)
    monkeypatch.setattr(_window_bands, "GROWN_IN_HALVES", False)
    assert_same(found, measured(values, mask, **options))


def test_counts_of_columns_equal_counts_of_chords(monkeypatch):
    values, mask = random_map()
    names = ["SHDI", "CONTAG", "IJI", "LSI", "AI"]
    options = {"radius": 7, "shape": "square", "metrics": names}
    found = measured(values, mask, **options)
    monkeypatch.setattr(_window_bands, "LARGEST_COLUMN_COUNTS", 0)
    assert_same(found, measured(values, mask, **options), rtol=0, atol=0)


@pytest.mark.parametrize("shape", SHAPES)
def test_turned_and_mirrored_maps(shape):
    values, mask = random_map()
    found = measured(values, mask, shape=shape)
    for turn in (np.rot90, np.flipud, np.transpose):
        turned = measured(turn(values), turn(mask), shape=shape)
        assert_same(turned, {name: turn(layer) for name, layer in found.items()})


@pytest.mark.parametrize("shape", SHAPES)
def test_missing_cells_are_never_read(shape):
    values, mask = random_map()
    other = np.where(mask, values.astype(float), np.nan)
    expected = measured(values, mask, shape=shape)
    assert_same(measured(other, mask, shape=shape), expected, rtol=0, atol=0)


@pytest.mark.parametrize("shape", SHAPES)
def test_threads_and_bands_do_not_matter(monkeypatch, shape):
    values, mask = random_map(90)
    options = {"shape": shape, "class_metrics": EVERY["class"], "described": [1, 4]}
    expected = measured(values, mask, threads=1, **options)
    monkeypatch.setattr(windows, "FEWEST_ROWS", 7)
    monkeypatch.setattr(_window_bands, "CELLS_AT_ONCE", 200)
    found = measured(values, mask, threads=3, **options)
    assert_same(found, expected, rtol=0, atol=0)


def test_names_of_classes_do_not_matter():
    values, mask = random_map()
    renamed = np.array([0, 70000, -3, 1234567, 5])[values]
    assert_same(measured(renamed, mask), measured(values, mask))
    few = {"class_metrics": ["PLAND", "COHESION"], "metrics": []}
    found = measured(renamed, mask, described=[1234567], **few)
    assert list(found) == ["PLAND_1234567", "COHESION_1234567"]
    expected = measured(values, mask, described=[3], **few)
    assert_same(found, dict(zip(found, expected.values())))


def test_land_far_from_any_other():
    values, mask = random_map(30)
    mask[:, 8:] = False
    mask[20, 25] = True
    for shape in SHAPES:
        found = measured(values, mask, shape=shape)
        assert np.isnan(found["SHDI"][:, 14:20]).all()
        assert [found[name][20, 25] for name in ("NP", "SHDI", "PLADJ")] == [1, 0, 0]


def test_one_by_hand():
    values = [[1, 1, 2], [1, 2, 2], [3, 2, 2]]
    names = ["PR", "TA", "TE", "NP", "LPI", "TCA"]
    found = measured(
        values,
        radius=1,
        cell=100.0,
        metrics=names,
        class_metrics=["CA", "NP", "AI"],
        described=[3],
    )
    # Around the middle a cross: 1 above and left, 2 in the middle, right and below.
    assert [found[name][1, 1] for name in names] == [2, 5, 200, 2, 60, 0]
    assert [found[f"{name}_3"][1, 1] for name in ("CA", "NP")] == [0, 0]
    assert np.isnan(found["AI_3"]).all()
    assert found["CA_3"].tolist() == [[0, 0, 0], [1, 0, 0], [1, 1, 0]]
    sides = measured(values, radius=1, metrics=["TE"], cell=100.0, connectivity=4)
    assert np.array_equal(sides["TE"], found["TE"])


def test_core_lies_inside_the_window():
    found = measured(
        np.ones((9, 9), int), radius=3, cell=100.0, metrics=["TCA"], shape="square"
    )
    assert found["TCA"][4, 4] == 25
    assert found["TCA"][0, 0] == 4
    deep = measured(
        np.ones((9, 9), int), radius=3, cell=1.0, metrics=["NDCA"], edge_depth=3.0
    )
    assert deep["NDCA"].max() == 1
    none = measured(
        np.ones((9, 9), int), radius=3, cell=1.0, metrics=["NDCA"], edge_depth=4.0
    )
    assert none["NDCA"].max() == 0


def test_shapes_of_windows():
    assert window_chords(2.5, "circle").tolist() == [1, 2, 2, 2, 1]
    assert window_chords(2.5, "square").tolist() == [2] * 5
    assert window_chords(0.3 / 0.1, "circle").tolist() == [0, 2, 2, 3, 2, 2, 0]
    around = np.array([[-1, 0], [0, -1], [0, 1], [1, 0]])
    assert eroded_chords(window_chords(1, "circle"), around).tolist() == [0]
    assert eroded_chords(window_chords(1, "circle"), 2 * around).tolist() == []


@pytest.mark.parametrize(
    ("shape", "expected"), [("circle", [13, 16]), ("square", [25, 40])]
)
def test_many_classes(shape, expected):
    values = np.arange(256).reshape(16, 16)
    names = ["PR", "TE", "NP"]
    found = measured(values, radius=2, metrics=names, cell=1.0, shape=shape)
    cells, sides = expected
    assert [found[name][8, 8] for name in names] == [cells, sides, cells]


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"radius": 0.5}, "A radius of 5 m is less than a cell of 10 m"),
        ({"radius": np.nan}, "A radius of nan m is less than a cell"),
        (
            {"radius": 20},
            "A window of 41 cells across is larger than the map, which has",
        ),
        ({"metrics": ["ENN_MN"]}, "The metric ENN_MN is not known for windows"),
        ({"metrics": []}, "No metric is chosen"),
        ({"class_metrics": ["PD"]}, "no class to describe. Name the classes"),
        (
            {"class_metrics": ["PD"], "described": [1, 9]},
            "Foreground class 9 does not occur",
        ),
    ],
)
def test_refusals(options, sentence):
    with pytest.raises(Refusal, match=sentence):
        measured(random_map()[0], **options)


def test_more_refusals(monkeypatch):
    values, mask = random_map()
    wide = values[:4]
    assert np.isfinite(measured(wide, radius=3, metrics=["TA"])["TA"]).all()
    with pytest.raises(Refusal, match="7 cells across is larger than the map"):
        measured(wide, radius=3, metrics=["TA"], full_windows_only=True)
    with pytest.raises(Refusal, match="no cell with a value"):
        measured(values, np.zeros_like(mask))
    with pytest.raises(Refusal, match="30 m wide and 20 m high"):
        window_metrics(values, Grid(values.shape, 30.0, 20.0), radius=2, metrics=["PR"])
    monkeypatch.setattr(windows, "MOST_CLASSES", 3)
    with pytest.raises(Refusal, match="holds 4 classes, and sides are counted"):
        measured(values, metrics=["ED"])
    assert check_window_metrics(["PR", "PR"]) == (["PR"], [])


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("names", [["SHDI", "CONTAG"], ["NP", "TCA"]])
def test_cancel(shape, names):
    values, mask = random_map(600)
    asked = threading.Event()

    def progress(fraction):
        assert fraction < 1
        asked.set()
        return False

    with pytest.raises(Cancelled):
        measured(values, mask, shape=shape, metrics=names, progress=progress)
    assert asked.is_set()


def test_progress_rises_to_the_end():
    told = []
    measured(
        random_map(200)[0],
        metrics=["SHDI"],
        progress=lambda done: told.append(done) or True,
    )
    assert told == sorted(told) and told[-1] == 1.0


def test_same_without_compiling():
    code = """
import numpy as np
from ecorestore.core.grid import Grid
from ecorestore.core.landscape.windows import window_metrics
values = np.random.default_rng(2).integers(1, 4, (9, 11))
mask = np.random.default_rng(3).random((9, 11)) < 0.9
for shape in ("circle", "square"):
    found = window_metrics(
        values, Grid((9, 11), 10.0, mask=mask), radius=2, shape=shape,
        metrics=["SHDI", "CONTAG", "COHESION", "FRAC_MN", "SHAPE_MN", "NDCA", "TCA"],
        class_metrics=["PD", "IJI"], described=[2], connectivity=4)
    for layer in found.values():
        print(np.nan_to_num(layer, nan=-1.0).round(4).tolist())
"""
    answers = [
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "NUMBA_DISABLE_JIT": plain},
            stdout=subprocess.PIPE,
            check=True,
        ).stdout
        for plain in ("0", "1")
    ]
    assert answers[0] and answers[0] == answers[1]
