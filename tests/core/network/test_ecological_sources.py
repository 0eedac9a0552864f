"""Ecological sources: overlay, area, importance, levels."""

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network import patch_network
from ecorestore.core.network.ecological_sources import ecological_sources
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst


def drawn(text):
    return np.array([[c == "x" for c in row] for row in text.split()])


def sources(text, *, overlay=None, mask=None, **options):
    cores = drawn(text)
    grid = Grid(cores.shape, 1000.0, mask=None if mask is None else drawn(mask))
    if overlay is not None:
        overlay = drawn(overlay)
    return ecological_sources(cores, grid, overlay=overlay, **options)


# Patches of 4, 2 and 1 km² with gaps of 1 and 3 km. With probability 0.5 at 1 km:
# p = 1/2, 1/8 and, past the middle patch, 1/16 (direct: 1/64).
LINE = "xxxx.xx...x"
IMPORTANCE = {"importance": "dPC", "threshold": 1000.0}


def test_numbers_fall_with_area():
    result = sources("x..xxx x...xx")
    assert result.labels.tolist() == [[2, 0, 0, 1, 1, 1], [2, 0, 0, 0, 1, 1]]
    assert result.labels.dtype == np.int32
    assert result.table.to_dict("list") == {
        "source": [1, 2],
        "cells": [5, 2],
        "area_km2": [5.0, 2.0],
    }
    assert result.dropped == {}


def test_corners_join_with_eight_neighbours_only():
    assert len(sources("x. .x").table) == 1
    assert len(sources("x. .x", connectivity=4).table) == 2


def test_the_overlay_unites_cores():
    result = sources("xx..xx", overlay="..xx..")
    assert result.table["cells"].tolist() == [6]
    alone = sources("xx....", overlay="....x.")
    assert alone.labels.tolist() == [[1, 1, 0, 0, 2, 0]]


def test_cores_that_touch_the_overlay_stay():
    options = {"overlay_rule": "keep_touching"}
    result = sources("xx..x.x", overlay=".....x.", **options)
    assert result.labels.tolist() == [[0, 0, 0, 0, 1, 0, 2]]
    assert result.dropped == {"overlay": 1}
    inside = sources("xxx....", overlay=".x.....", **options)
    assert inside.labels.tolist() == [[1, 1, 1, 0, 0, 0, 0]]
    corner = {"overlay": ".. .x", **options}
    assert len(sources("x. ..", **corner).table) == 1
    with pytest.raises(Refusal):
        sources("x. ..", connectivity=4, **corner)


def test_missing_cells_are_no_source():
    result = sources("xxxx", overlay="xxxx", mask="x.xx")
    assert result.labels.tolist() == [[2, 0, 1, 1]]


def test_area_and_number():
    assert sources(LINE, minimum_area=2e6).dropped == {"minimum_area": 1}
    assert sources(LINE, minimum_area=2e6).table["area_km2"].tolist() == [4, 2]
    assert sources(LINE, largest=1).dropped == {"largest": 2}
    both = sources(LINE, minimum_area=2e6, largest=1)
    assert both.dropped == {"minimum_area": 1, "largest": 1}
    assert both.labels.max() == 1
    assert sources(LINE, minimum_area=1.0, largest=9).dropped == {
        "minimum_area": 0,
        "largest": 0,
    }


def test_importance_by_hand():
    table = sources(LINE, **IMPORTANCE).table
    # PC: 16 + 4 + 1 + 2 (4 2 1/2 + 2 1 1/8 + 4 1 1/16) = 30; without a patch 5.5,
    # 17.125 (the direct way is left) and 28. IIC: 21 + 2 * 4 2 / 2 = 29, then 5, 17, 28.
    assert table["dPC"].tolist() == pytest.approx([2450 / 30, 1287.5 / 30, 200 / 30])
    assert table["dIIC"].tolist() == pytest.approx([2400 / 29, 1200 / 29, 100 / 29])
    for index in ("dPC", "dIIC"):
        parts = sum(table[f"{index}{part}"] for part in ("intra", "flux", "connector"))
        assert parts.tolist() == pytest.approx(table[index].tolist())
    assert table["level"].tolist() == [1, 2, 3]


def test_the_screening_keeps_the_values_of_all_that_were_compared():
    whole = sources(LINE, **IMPORTANCE).table
    result = sources(LINE, minimum_dpc=10, **IMPORTANCE)
    assert result.dropped == {"minimum_dpc": 1}
    assert result.labels.tolist() == [[1, 1, 1, 1, 0, 2, 2, 0, 0, 0, 0]]
    assert result.table["dPC"].tolist() == whole["dPC"].tolist()[:2]
    assert result.table["level"].tolist() == [1, 2]


def test_numbers_close_up_when_a_middle_source_goes():
    # Of two equal sources the first, number 2, lies far away: dPC 100 * 4 / 23 = 17.
    text = "xx" + "." * 40 + "xxx.xx"
    result = sources(text, minimum_dpc=20, **IMPORTANCE)
    assert result.table["cells"].tolist() == [3, 2]
    assert result.labels[0, -6:].tolist() == [1, 1, 1, 0, 2, 2]
    assert (result.labels[0, :2] == 0).all()


def test_levels_are_no_more_than_different_values():
    table = sources("xx....xx", levels=5, **IMPORTANCE).table
    assert table["level"].tolist() == [1, 1]
    assert sources("xx", levels=3, **IMPORTANCE).table["dPC"].tolist() == [100.0]


@pytest.mark.parametrize(
    ("text", "options", "sentence"),
    [
        (
            "...",
            {},
            "There is no core cell. Choose another foreground or a smaller edge width "
            "in MSPA.",
        ),
        (
            LINE,
            {"minimum_area": 5e6},
            "No core area reaches 5 km²; the largest has 4 km². Lower the minimum area.",
        ),
        (
            LINE,
            {"minimum_dpc": 90, **IMPORTANCE},
            "No source has a dPC above 90; the largest is 81.7. Lower the minimum dPC.",
        ),
        (
            "x...",
            {"overlay": "...x", "overlay_rule": "keep_touching"},
            "None of the 1 core areas touches the overlay. Check that the layers "
            "overlap, or unite them instead.",
        ),
        (
            LINE,
            {"importance": "dPC"},
            "The importance of sources needs a dispersal distance. Give the threshold "
            "in metres, such as 5000.",
        ),
        (
            LINE,
            {"minimum_dpc": 1},
            'A minimum dPC needs the importance of sources. Set importance to "dPC".',
        ),
        (
            LINE,
            {"largest": 0},
            "0 is not possible for largest. Give 1 or more.",
        ),
        (
            LINE,
            {"minimum_area": -1.0},
            "-1.0 is not possible for minimum_area. Give 0 or more.",
        ),
    ],
)
def test_refusals(text, options, sentence):
    with pytest.raises(Refusal) as refused:
        sources(text, **options)
    assert str(refused.value) == sentence


def test_too_many_to_compare(monkeypatch):
    monkeypatch.setattr(patch_network, "MOST_COMPARED", 2)
    with pytest.raises(Refusal) as refused:
        sources(LINE, **IMPORTANCE)
    assert str(refused.value) == (
        "3 patches are too many to compare in pairs (at most 2). Raise the minimum area "
        "or keep only the largest."
    )


def test_cancel():
    with pytest.raises(Cancelled):
        sources(LINE, progress=lambda _: False)


CORES = npst.arrays(bool, (6, 7), elements=st.booleans())


@given(CORES, CORES, st.sampled_from([0.0, 2e6, 4e6]))
def test_invariants(cores, overlay, minimum_area):
    cores[0, :5] = True
    grid = Grid(cores.shape, 1000.0)
    result = ecological_sources(
        cores, grid, overlay=overlay, minimum_area=minimum_area, **IMPORTANCE
    )
    table = result.table
    assert (table["area_km2"] * 1e6 >= minimum_area).all()
    assert table["area_km2"].is_monotonic_decreasing
    assert ((result.labels > 0) <= (cores | overlay)).all()
    counts = np.bincount(result.labels.ravel(), minlength=len(table) + 1)[1:]
    assert counts.tolist() == table["cells"].tolist()
    assert table["dPC"].between(0, 100 + 1e-9).all()
    # A higher level number never has a higher dPC.
    ordered = table.sort_values("dPC", ascending=False)["level"]
    assert ordered.is_monotonic_increasing
    assert ordered.iloc[0] == 1


@given(CORES)
def test_turning_the_raster_keeps_areas_and_importance(cores):
    cores[0, :5] = True
    one = ecological_sources(cores, Grid(cores.shape, 1000.0), **IMPORTANCE).table
    turned = np.rot90(cores)
    other = ecological_sources(turned, Grid(turned.shape, 1000.0), **IMPORTANCE).table
    assert one["cells"].tolist() == other["cells"].tolist()
    np.testing.assert_allclose(
        np.sort(one["dPC"]), np.sort(other["dPC"]), rtol=1e-9, atol=1e-9
    )
