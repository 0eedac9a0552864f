"""Barriers: against reference cases, the formula written out, and maps by hand."""

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.network.barriers import barriers, radius_range
from ecorestore.core.network.corridors import corridor_network
from ecorestore.core.progress import Cancelled
from ecorestore.core.raster.cost_distance import cost_distance
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

CASES = Path(__file__).parents[2] / "data" / "linkage"
COMBINE = {"max": "maximum", "sum": "sum"}
WINDOW = {"disk": "disk", "annulus": "ring"}


def case(path):
    with np.load(path) as arrays:
        found = dict(arrays)
    resistance = found["resistance"]
    grid = Grid(resistance.shape, float(found["cellsize"]), mask=resistance != -9999)
    return found, (resistance, found["cores"], grid)


@pytest.mark.parametrize("path", sorted(CASES.glob("*.npz")), ids=lambda p: p.stem)
def test_reference_barriers(path):
    expected, landscape = case(path)
    compared = 0
    for name, values in expected.items():
        if not name.startswith("exp_barrier_"):
            continue
        measure, radius, window = name[len("exp_barrier_") :].split("_")
        found = barriers(
            *landscape,
            radii=[float(radius[1:])],
            combine=COMBINE.get(measure, "maximum"),
            window=WINDOW[window],
        )
        compare = {"pct": found.percent, "circles": found.grown}
        np.testing.assert_allclose(
            compare.get(measure, found.improvement),
            values,
            rtol=1e-5,
            atol=1e-9,
            err_msg=name,
        )
        compared += 1
    assert compared == 14


@pytest.mark.parametrize("combine", ["maximum", "sum"])
def test_radii_together_are_the_radii_one_by_one(combine):
    _, landscape = case(CASES / "lm_60_nonodata.npz")
    together = barriers(*landscape, radii=[60, 120, 35], combine=combine)
    alone = [
        barriers(*landscape, radii=[radius], combine=combine)
        for radius in (60, 120, 35)
    ]
    for one, improvement in zip(alone, together.by_radius.values()):
        np.testing.assert_array_equal(one.improvement, improvement)
    for name in ("improvement", "percent", "grown"):
        greatest = np.fmax.reduce([getattr(one, name) for one in alone])
        np.testing.assert_array_equal(getattr(together, name), greatest)


def landscape(seed, shape=(23, 31), cores=5, gaps=0.15, ratio=50.0):
    rng = np.random.default_rng(seed)
    resistance = ratio ** rng.random(shape)
    mask = rng.random(shape) >= gaps
    ids = np.zeros(shape, np.int32)
    for core in range(1, cores + 1):
        row, column = rng.integers(0, shape[0] - 2), rng.integers(0, shape[1] - 2)
        ids[row : row + 2, column : column + 2] = 10 * core
        mask[row : row + 2, column : column + 2] = True
    return resistance, ids, Grid(shape, 10, 15, mask=mask)


def least_around(cost, radius, grid):
    """Least cost of the cells within a radius of each cell, one by one."""
    at = np.indices(cost.shape).reshape(2, -1).T
    apart = np.hypot(*((at[:, None] - at) * [grid.cell_height, grid.cell_width]).T)
    near = np.where(apart <= radius, np.nan_to_num(cost.ravel(), nan=np.inf), np.inf)
    return near.min(axis=1).reshape(cost.shape)


@settings(max_examples=15)
@given(st.integers(0, 10**6), st.sampled_from([15, 40, 75, 1000]), st.floats(0.5, 5))
def test_the_formula_written_out(seed, radius, restored):
    resistance, ids, grid = landscape(seed)
    options = {"radii": [radius], "restored_resistance": restored}
    found = barriers(resistance, ids, grid, keep_links=True, threads=2, **options)
    summed = barriers(resistance, ids, grid, combine="sum", **options)
    gains = []
    links = found.links[found.links["type"] > 0]
    for link in links.itertuples():
        one, other = (
            least_around(
                cost_distance(resistance, ids == core, grid).cost, radius, grid
            )
            for core in (link.core1, link.core2)
        )
        gain = (link.cw_dist - one - other) / (2 * radius) - restored
        gain[gain < 0] = np.nan
        gains.append(gain)
        part = found.by_link[link.core1, link.core2]
        south, east = np.add((part.row, part.column), part.improvement.shape)
        whole = np.full(ids.shape, np.nan)
        whole[part.row : south, part.column : east] = part.improvement
        np.testing.assert_allclose(whole, gain, rtol=1e-5, atol=1e-6)
        if np.isfinite(gain).any():
            best = whole[link.row, link.column]
            assert best == np.nanmax(whole) == np.float32(link.improvement)
            share = 100 * link.improvement / link.cw_dist
            assert link.percent == pytest.approx(share)
        else:
            assert (link.improvement, link.percent, link.row) == (-1, -1, -1)
    greatest = np.fmax.reduce(gains)
    np.testing.assert_allclose(found.improvement, greatest, rtol=1e-5, atol=1e-6)
    total = np.nansum(gains, axis=0)
    np.testing.assert_allclose(summed.improvement, total, rtol=1e-5, atol=1e-6)
    costs = links["cw_dist"].to_numpy()[:, None, None]
    share = 100 * np.array(gains) / costs
    np.testing.assert_allclose(
        found.percent, np.fmax.reduce(share), rtol=1e-5, atol=1e-6
    )
    np.testing.assert_allclose(
        summed.percent, np.nansum(share, axis=0), rtol=1e-5, atol=1e-6
    )


def same(one, other, turn=lambda raster: raster):
    for name in ("improvement", "percent", "grown"):
        np.testing.assert_allclose(
            turn(getattr(one, name)), getattr(other, name), rtol=1e-6, atol=1e-6
        )


@settings(max_examples=8)
@given(st.integers(0, 10**6))
def test_the_map_may_be_turned(seed):
    resistance, ids, grid = landscape(seed)
    found = barriers(resistance, ids, grid, radii=[40])
    turned = Grid(grid.shape[::-1], 15, 10, mask=np.rot90(grid.mask))
    other = barriers(np.rot90(resistance), np.rot90(ids), turned, radii=[40])
    same(found, other, np.rot90)


@settings(max_examples=8)
@given(st.integers(0, 10**6), st.floats(0.1, 10))
def test_improvement_has_the_unit_of_resistance(seed, factor):
    resistance, ids, grid = landscape(seed)
    found = barriers(resistance, ids, grid, radii=[40])
    other = barriers(
        resistance * factor, ids, grid, radii=[40], restored_resistance=factor
    )
    np.testing.assert_allclose(
        found.improvement * factor, other.improvement, rtol=1e-5, atol=1e-5
    )
    np.testing.assert_allclose(found.percent, other.percent, rtol=1e-5, atol=1e-5)


@settings(max_examples=8)
@given(st.integers(0, 10**6), st.sampled_from(["maximum", "sum"]))
def test_neither_threads_nor_missing_cells_change_a_bit(seed, combine):
    resistance, ids, grid = landscape(seed, cores=8)
    options = {"radii": [20, 50], "combine": combine}
    one = barriers(resistance, ids, grid, threads=1, **options)
    unread = np.where(grid.mask, resistance, np.nan), np.where(grid.mask, ids, -4)
    other = barriers(*unread, grid, threads=5, **options)
    assert_frame_equal(one.links, other.links)
    for name in ("improvement", "percent", "grown"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))


@settings(max_examples=8)
@given(st.integers(0, 10**6))
def test_less_restored_land_gains_no_more(seed):
    resistance, ids, grid = landscape(seed)
    better = barriers(resistance, ids, grid, radii=[40], restored_resistance=1)
    worse = barriers(resistance, ids, grid, radii=[40], restored_resistance=2)
    improved = np.isfinite(worse.improvement)
    difference = better.improvement[improved] - worse.improvement[improved]
    np.testing.assert_allclose(difference, 1, atol=1e-4)


def wall(gap=None):
    """A wall of resistance 50 between two cores, with or without a gap of 1."""
    resistance = np.ones((7, 9))
    resistance[:, 4] = 50
    if gap is not None:
        resistance[gap, 4] = 1
    ids = np.zeros((7, 9), int)
    ids[3, 0], ids[3, 8] = 1, 2
    return resistance, ids, Grid(ids.shape, 10)


def test_a_wall_is_a_barrier_and_its_gap_is_none():
    closed = barriers(*wall(), radii=[10])
    # From 60 + 510 to 60 + 20: 490 saved over a diameter of 20 m.
    assert closed.improvement[3].tolist()[2:7] == [0, 12.25, 24.5, 12.25, 0]
    assert closed.percent[3, 4] == pytest.approx(100 * 24.5 / 570)
    assert closed.links[["row", "column"]].values.tolist() == [[3, 4]]
    opened = barriers(*wall(gap=3), radii=[10])
    assert np.nanmax(opened.improvement) == 0


def test_circles_show_all_land_that_a_window_restores():
    found = barriers(*wall(), radii=[10])
    assert found.grown[3].tolist()[2:7] == [12.25, 24.5, 24.5, 24.5, 12.25]
    assert (found.grown[2:5, 4] == 24.5).all()


def test_a_missing_wall_cell_may_be_the_middle_of_restored_land():
    resistance, ids, _ = wall()
    mask = np.ones(ids.shape, bool)
    mask[1:6, 4] = False
    found = barriers(resistance, ids, Grid(ids.shape, 10, mask=mask), radii=[10])
    assert found.improvement[3, 4] == np.nanmax(found.improvement) > 24.5


def test_links_that_are_given_are_not_sought():
    resistance, ids, grid = landscape(3, gaps=0.0)
    links = corridor_network(resistance, ids, grid, nearest=1).links
    given_links = barriers(resistance, ids, grid, radii=[20], links=links)
    sought = barriers(resistance, ids, grid, radii=[20], nearest=1)
    assert_frame_equal(given_links.links, sought.links)
    assert_frame_equal(sought.links[links.columns.tolist()], links)
    same(given_links, sought)
    inactive = sought.links[sought.links["type"] < 0]
    assert len(inactive) > 0
    assert (inactive[["improvement", "percent", "row", "column"]] == -1).all(axis=None)
    with pytest.raises(ValueError, match="not both"):
        barriers(resistance, ids, grid, radii=[20], links=links, nearest=1)


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda t: t.drop(columns="cw_dist"), "The table of links has no column cw_di"),
        (lambda t: t.assign(type=-1), "The table of links has no active link."),
        (lambda t: t.assign(core2=9), "The links name core 9, which has no valid cell"),
        (lambda t: t.assign(core2=1), "A link leads from core 1 to itself. Remove it."),
        (lambda t: t.iloc[[0, 0]], "Cores 1 and 2 are linked twice. Keep one link."),
        (
            lambda t: t.assign(cw_dist=0.0),
            "The link between cores 1 and 2 has the cost 0.0. Costs must be finite and",
        ),
    ],
)
def test_faulty_links_are_refused(change, sentence):
    links = corridor_network(*wall()).links
    with pytest.raises(Refusal) as refused:
        barriers(*wall(), radii=[10], links=change(links))
    assert str(refused.value).startswith(sentence)


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        ({"radii": [9]}, "The search radius 9 m is smaller than a cell (10 m). Give"),
        ({"radii": []}, "Give at least one search radius."),
        ({"radii": [18], "window": "ring"}, "No cell centre lies between 17 and 18 m"),
        ({"window": "square"}, "window cannot be 'square'; choose one of disk, ring."),
        ({"combine": "mean"}, "combine cannot be 'mean'; choose one of maximum, sum."),
        (
            {"restored_resistance": 0},
            "The restored resistance is 0; it must be above 0.",
        ),
    ],
)
def test_options_that_are_refused(options, sentence):
    with pytest.raises(Refusal) as refused:
        barriers(*wall(), **{"radii": [10], **options})
    assert str(refused.value).startswith(sentence)


def test_cores_without_a_way_are_refused():
    resistance, ids, _ = wall()
    mask = np.ones(ids.shape, bool)
    mask[:, 4] = False
    with pytest.raises(Refusal, match="No link is left"):
        barriers(resistance, ids, Grid(ids.shape, 10, mask=mask), radii=[10])


def test_a_range_of_radii():
    assert radius_range(1000, 4000, 1000) == [1000, 2000, 3000, 4000]
    assert radius_range(30, 100, 30) == [30, 60, 90]
    assert radius_range(0.1, 0.3, 0.1) == pytest.approx([0.1, 0.2, 0.3])
    assert radius_range(50, 50, 10) == [50]
    with pytest.raises(Refusal, match="The step is 0; it must be above 0 m."):
        radius_range(30, 60, 0)
    with pytest.raises(Refusal, match=r"largest search radius \(30 m\) must not be"):
        radius_range(60, 30, 10)


def test_cancel_at_any_time():
    given_map = landscape(1)
    told = []
    barriers(*given_map, radii=[20, 40], progress=lambda f: told.append(f) or True)
    assert told == sorted(told)
    assert told[-1] == 1.0
    for last in range(len(told)):
        calls = iter(range(last))
        with pytest.raises(Cancelled):
            barriers(
                *given_map,
                radii=[20, 40],
                progress=lambda _, c=calls: next(c, None) is not None,
            )


def test_an_error_of_the_progress_is_not_taken_for_cancel():
    def progress(fraction):
        if fraction > 0.35:
            raise OSError("gone")
        return True

    with pytest.raises(OSError, match="gone"):
        barriers(*landscape(1, shape=(300, 300)), radii=[150], progress=progress)


PLAIN = """
import sys
import numpy as np
from ecorestore.core._numba import COMPILED
from ecorestore.core.grid import Grid
from ecorestore.core.network.barriers import barriers
rng = np.random.default_rng(0)
resistance = rng.uniform(1, 50, (12, 15))
ids = np.zeros((12, 15), int)
ids[[0, 3, 9, 11], [2, 11, 1, 9]] = 1, 2, 3, 4
print(COMPILED, file=sys.stderr)
for combine in ("maximum", "sum"):
    found = barriers(
        resistance, ids, Grid(ids.shape, 30.0), radii=[30, 65], combine=combine
    )
    print(found.links.to_csv(), found.improvement.tobytes().hex())
    print(found.percent.tobytes().hex(), found.grown.tobytes().hex())
"""


def test_without_compiling_the_result_is_the_same():
    outputs = []
    for disabled in ("0", "1"):
        done = subprocess.run(
            [sys.executable, "-W", "error::RuntimeWarning", "-c", PLAIN],
            capture_output=True,
            text=True,
            env={**os.environ, "NUMBA_DISABLE_JIT": disabled},
        )
        assert done.stderr.strip() == str(disabled == "0"), done.stderr
        outputs.append(done.stdout)
    assert outputs[0] == outputs[1]
