"""The factor LS: exact against InVEST 3.20.2, both rules and both formulae by hand."""

import math
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.grid import Grid
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from ecorestore.core.services.slope_length import slope_length

CASE = Path(__file__).resolve().parents[2] / "data/services/svc01_s11_120x150"
ONE = Grid((1, 1), 30.0)


@pytest.fixture(scope="module")
def case():
    with np.load(CASE / "sdr_mfd.npz") as sdr:
        layers = {
            name: sdr[name] for name in ("slope", "flow_accumulation", "ls", "stream")
        }
        layers["directions"] = sdr["flow_direction"]
    grid = Grid((120, 150), 30.0, mask=~np.isnan(layers["slope"]))
    return layers, grid


def factor(percent, cells=1.0, **options):
    slope, accumulation = np.array([[percent]]), np.array([[cells]])
    return slope_length(slope, accumulation, ONE, **options).factor.item()


def test_as_invest(case):
    layers, grid = case
    found = slope_length(layers["slope"], layers["flow_accumulation"], grid)
    np.testing.assert_allclose(found.factor, layers["ls"], rtol=1e-4)
    assert found.capped_cells == 0
    assert found.may_be_degrees


def test_the_rule_before_3_14_gives_several_times_more(case):
    layers, grid = case
    given = layers["slope"], layers["flow_accumulation"], grid
    old = slope_length(
        *given, length="invest_before_3_14", directions=layers["directions"]
    )
    land = layers["stream"] == 0
    now = layers["ls"][land]
    assert old.factor[land].mean() / now.mean() == pytest.approx(4.07, abs=0.01)
    assert np.percentile(old.factor[land] / now, [5, 50, 95]) == pytest.approx(
        [1.05, 2.40, 11.1], abs=0.05
    )
    # Streams gather so much land that L is cut.
    assert 0 < old.capped_cells < 200


@pytest.mark.parametrize(
    ("percent", "exponent"), [(0.5, 0.2), (1, 0.2), (3.5, 0.3), (5, 0.4), (9, 0.5)]
)
def test_length_by_hand(percent, exponent):
    angle = math.atan(percent / 100)
    x = math.sin(angle) + math.cos(angle)
    above = math.sqrt(24 * 900)
    length = ((above + 900) ** (exponent + 1) - above ** (exponent + 1)) / (
        30 ** (exponent + 2) * x**exponent * 22.13**exponent
    )
    steep = 10.8 * math.sin(angle) + 0.03
    if percent == 9:
        steep = 16.8 * math.sin(angle) - 0.5
    assert factor(percent, 25.0) == pytest.approx(length * steep)


def test_old_length_by_hand():
    # All water leaves over a diagonal, from 8 cells beside the own one.
    diagonal = np.array([[15 << 4]], np.int32)
    given = np.array([[9.0]]), np.array([[9]]), ONE
    found = slope_length(*given, length="invest_before_3_14", directions=diagonal)
    x = math.sqrt(2)
    length = (8100**1.5 - 7200**1.5) / (30**2.5 * x**0.5 * 22.13**0.5)
    steep = 16.8 * math.sin(math.atan(0.09)) - 0.5
    assert found.factor.item() == pytest.approx(length * steep)
    straight = np.array([[1]], np.uint8)
    found = slope_length(*given, length="invest_before_3_14", directions=straight)
    assert found.factor.item() == pytest.approx(length * steep * x**0.5)


def test_steepness_of_liu_jumps_at_ten_degrees():
    def steepness(degrees, **options):
        percent = 100 * math.tan(math.radians(degrees))
        return factor(percent, **options) / factor(percent)

    options = {"steepness": "liu"}
    assert steepness(4.9, **options) == pytest.approx(1)
    sine = math.sin(math.radians(5.1))
    assert steepness(5.1, **options) == pytest.approx(
        (16.8 * sine - 0.5) / (10.8 * sine + 0.03)
    )
    just_below, just_above = 9.9999, 10.0001
    assert 16.8 * math.sin(math.radians(10)) - 0.5 == pytest.approx(2.42, abs=0.005)
    jump = steepness(just_above, **options) / steepness(just_below, **options)
    assert jump == pytest.approx(2.845 / 2.417, abs=1e-3)


def test_length_is_cut():
    layers = np.full((1, 2), 40.0), np.array([[1, 1_000_000]])
    found = slope_length(*layers, Grid((1, 2), 30.0), l_max=2.0)
    assert found.capped_cells == 1
    steep = 16.8 * math.sin(math.atan(0.4)) - 0.5
    assert found.factor[0, 1] == pytest.approx(2 * steep)


def test_missing_cells_are_not_read(case):
    layers, grid = case
    slope = np.where(grid.mask, layers["slope"], 1e9)
    found = slope_length(slope, layers["flow_accumulation"], grid)
    assert (np.isnan(found.factor) == ~grid.mask).all()
    assert found.may_be_degrees


@pytest.mark.parametrize(("percent", "doubt"), [(15, False), (45, True), (120, False)])
def test_percent_that_may_be_degrees(percent, doubt):
    found = slope_length(np.array([[percent]]), np.array([[1]]), ONE)
    assert found.may_be_degrees is doubt


@pytest.mark.parametrize(
    ("call", "sentence"),
    [
        (
            lambda: factor(-3.0),
            "The slope holds values outside 0 to 10000 percent in 1 cells, the farthest"
            " -3. Check its unit and its nodata value.",
        ),
        (
            lambda: factor(3.0, 0.0),
            "The flow accumulation holds values below 1 cells in 1 cells, the farthest"
            " 0. Check its nodata value.",
        ),
        (
            lambda: factor(3.0, l_max=0),
            "The largest L is 0; give a number above 0.",
        ),
        (
            lambda: factor(3.0, length="invest_before_3_14"),
            "The rule before InVEST 3.14 needs flow directions. Give them, or take the"
            " rule of InVEST 3.14 and later.",
        ),
    ],
)
def test_refusals(call, sentence):
    with pytest.raises(Refusal) as refused:
        call()
    assert str(refused.value) == sentence


def test_unknown_rule():
    with pytest.raises(ValueError, match="length is one of"):
        factor(3.0, length="dinf")


def test_cancel(case):
    layers, grid = case
    with pytest.raises(Cancelled):
        slope_length(
            layers["slope"], layers["flow_accumulation"], grid, progress=lambda _: False
        )
