"""Omnidirectional current flow: laws, one window by hand, and refusals."""

import pickle
import time
from concurrent.futures import Executor, Future

import numpy as np
import pytest
from ecorestore.core.network.circuit import advanced_flow
from ecorestore.core.network.omnidirectional_flow import (
    omnidirectional_flow,
    strength_from_surface,
)
from ecorestore.core.network.window_current import WindowRules, artefact_correction
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from hypothesis import given, settings
from hypothesis import strategies as st

MAPS = ("cumulative", "potential", "normalised")


def land(seed, shape=(14, 17), missing=0.1):
    """Resistances of 1 to 50 with holes, and strengths where there is land."""
    rng = np.random.default_rng(seed)
    surface = rng.uniform(1, 50, shape)
    surface[rng.random(shape) < missing] = np.nan
    return surface, np.where(np.isnan(surface), 0, rng.random(shape))


def by_hand(surface, sources, *, radius, block_size, buffer=0, **land_options):
    """All windows, one by one, each on the whole map."""
    total = [np.zeros(surface.shape), np.zeros(surface.shape)]
    half, reach = block_size // 2, radius + buffer
    row, column = np.indices(surface.shape)
    for i in range(half, surface.shape[0] - half, block_size):
        for j in range(half, surface.shape[1] - half, block_size):
            block = (abs(row - i) <= half) & (abs(column - j) <= half)
            squares = (row - i) ** 2 + (column - j) ** 2
            amperes = np.where((squares <= radius**2) & ~block, sources, 0)
            if not amperes.any() or not sources[block].any():
                continue
            amperes *= sources[block].sum() / amperes.sum()
            grounds = np.full(surface.shape, np.nan)
            grounds[i, j] = 0
            window = (abs(row - i) <= reach) & (abs(column - j) <= reach)
            alike = np.where(window, 1.0, np.nan)
            kept = np.where(squares <= reach**2, surface, np.nan)
            for one, values in zip(total, (kept, alike)):
                try:
                    flow = advanced_flow(
                        values,
                        amperes,
                        grounds,
                        conflict="remove_source",
                        **land_options,
                    )
                except Refusal:
                    continue
                one += flow.current
    return total


@pytest.mark.parametrize("connection", ["average_conductance", "average_resistance"])
@pytest.mark.parametrize("neighbours", [4, 8])
@pytest.mark.parametrize(("block_size", "buffer"), [(1, 0), (3, 0), (3, 2)])
def test_windows_one_by_one(connection, neighbours, block_size, buffer):
    surface, sources = land(1, (9, 12))
    window = {"radius": 4, "block_size": block_size, "buffer": buffer}
    options = {"connection": connection, "neighbours": neighbours}
    found = omnidirectional_flow(
        surface, sources, **window, **options, correct_artefacts=False
    )
    expected = by_hand(surface, sources, **window, **options)
    for name, one in zip(MAPS, expected):
        np.testing.assert_allclose(
            getattr(found, name), one, rtol=1e-6, atol=1e-6 * one.max()
        )
    assert found.residual < 1e-7


def test_conductances_are_resistances_upside_down():
    surface, sources = land(2, (9, 9))
    one = omnidirectional_flow(surface, sources, radius=4)
    other = omnidirectional_flow(
        1 / surface, sources, radius=4, surface_is="conductance"
    )
    np.testing.assert_allclose(one.cumulative, other.cumulative, rtol=1e-6)


@pytest.mark.parametrize("block_size", [1, 3])
def test_land_that_is_alike_spreads_current(block_size):
    alike = np.full((15, 15), 7.0)
    flow = omnidirectional_flow(alike, alike, radius=4, block_size=block_size)
    inner = flow.normalised[6:9, 6:9]
    assert inner == pytest.approx(np.ones_like(inner), abs=0.05)
    assert flow.idle == 0


@pytest.mark.parametrize("block_size", [1, 3])
def test_maps_turn_with_the_land(block_size):
    # Whole blocks from all four corners.
    surface, sources = land(3, (6, 9))
    options = {"radius": 4, "block_size": block_size}
    plain = omnidirectional_flow(surface, sources, **options)
    for turn in (np.rot90, np.flipud, np.fliplr, np.transpose):
        turned = omnidirectional_flow(turn(surface), turn(sources), **options)
        for name in MAPS:
            expected = turn(getattr(plain, name))
            np.testing.assert_allclose(
                getattr(turned, name), expected, rtol=1e-6, atol=1e-6 * expected.max()
            )


@settings(max_examples=5, deadline=None)
@given(st.integers(0, 1000), st.floats(0.1, 100), st.floats(0.1, 100))
def test_scale_of_land_and_sources(seed, ohms, amperes):
    surface, sources = land(seed, (4, 6))
    plain = omnidirectional_flow(surface, sources, radius=3)
    other = omnidirectional_flow(ohms * surface, amperes * sources, radius=3)
    np.testing.assert_allclose(other.normalised, plain.normalised, rtol=1e-6)
    np.testing.assert_allclose(other.cumulative, amperes * plain.cumulative, rtol=1e-6)


def test_what_is_missing_is_never_read():
    surface, sources = land(4, (9, 9))
    mask = ~np.isnan(surface)
    plain = omnidirectional_flow(surface, sources, radius=4)
    surface[~mask], sources[~mask] = -5, np.nan
    masked = omnidirectional_flow(surface, sources, radius=4, mask=mask)
    for name in MAPS:
        np.testing.assert_array_equal(getattr(plain, name), getattr(masked, name))
    assert (masked.cumulative[~mask] == 0).all()


class Elsewhere(Executor):
    """Runs jobs at once, on copies, as another machine would."""

    def submit(self, function, *arguments):
        future = Future()
        future.set_result(function(*pickle.loads(pickle.dumps(arguments))))
        return future


def test_same_bits_whatever_the_workers():
    surface, sources = land(5, (9, 102))
    options = {"radius": 4, "block_size": 3}
    plain = omnidirectional_flow(surface, sources, **options, threads=1)
    workers = [{"threads": 2}, {"threads": 5}, {"executor": Elsewhere(), "threads": 3}]
    for worker in workers:
        other = omnidirectional_flow(surface, sources, **options, **worker)
        for name in MAPS:
            np.testing.assert_array_equal(getattr(plain, name), getattr(other, name))
        assert (other.windows, other.idle) == (plain.windows, plain.idle)


def test_a_target_takes_what_the_sources_of_its_block_have():
    surface = np.ones((1, 5))
    sources = np.array([[0.0, 2.0, 0.0, 4.0, 0.0]])
    flow = omnidirectional_flow(surface, sources, radius=2)
    # 4 A to the right and 2 A to the left, each over the cell between.
    assert flow.cumulative == pytest.approx(np.array([[0, 6, 6, 6, 0]]))
    assert flow.normalised == pytest.approx(np.array([[0, 1, 1, 1, 0]]))
    assert flow.windows == 2


def test_weak_sources_count_as_none():
    sources = np.array([[0.0, 2.0, 0.0, 4.0, 1.9]])
    flow = omnidirectional_flow(
        np.ones((1, 5)), sources, radius=2, source_threshold=2.0
    )
    assert flow.cumulative == pytest.approx(np.array([[0, 6, 6, 6, 0]]))


def test_windows_that_nothing_reaches_are_idle():
    surface = np.array([[1.0, 1.0, np.nan, 1.0]])
    sources = np.array([[1.0, 1.0, 0.0, 1.0]])
    flow = omnidirectional_flow(surface, sources, radius=3)
    assert (flow.windows, flow.idle) == (3, 1)
    assert flow.cumulative == pytest.approx(np.array([[1, 1, 0, 0]]))


def test_correction_takes_the_blocks_out():
    alike = np.ones((35, 35))
    middle = slice(15, 20)
    spread = [
        np.ptp(
            omnidirectional_flow(
                alike, alike, radius=8, block_size=5, correct_artefacts=correct
            ).cumulative[middle, middle]
        )
        for correct in (False, True)
    ]
    assert spread[1] < 0.6 * spread[0]


def test_correction_brings_back_what_single_cells_give():
    rules = WindowRules(6, 3, 2, "resistance", "average_conductance", 8)
    correction = artefact_correction(rules)
    assert correction.shape == (17, 17)
    np.testing.assert_allclose(correction, np.rot90(correction), rtol=1e-6)
    assert (correction > 0).all()
    assert correction[0, 0] == 1
    # The sources of the target's own block send nothing to it in one window.
    assert correction[8, 9] > 1


def test_strength_from_surface():
    surface = np.array([[1.0, 4.0, 5.0, np.nan]])
    assert strength_from_surface(surface, cutoff=4).tolist() == [[1, 0.25, 0, 0]]
    other = strength_from_surface(surface, cutoff=0.25, surface_is="conductance")
    assert other.tolist() == [[0, 4, 5, 0]]
    with pytest.raises(Refusal, match="largest resistance of a source is 0. Give"):
        strength_from_surface(surface, cutoff=0)


OPEN = np.ones((9, 9))


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (
            {"radius": 2.5},
            "radius is 2.5 cells; it must be a whole number of at least 1",
        ),
        ({"radius": 0}, "radius is 0 cells"),
        ({"block_size": 0}, "block_size is 0 cells"),
        ({"buffer": -1}, "buffer is -1 cells; it must be a whole number of at least 0"),
        ({"block_size": 2}, "block size is 2, which has no cell in the middle.*as 3"),
        ({"block_size": 5}, "radius of 3 cells is below the block size of 5"),
        ({"radius": 10}, "radius of 10 and blocks of 1 cells do not fit a raster of 9"),
        ({"sources": 0 * OPEN}, "There is no source: no whole block"),
        ({"source_threshold": 2}, "There is no source: no whole block"),
        ({"sources": -OPEN}, "strength at row 0, column 0 is -1. Strengths must be"),
        ({"sources": OPEN * np.inf}, "strength at row 0, column 0 is inf"),
        ({"sources": np.eye(1, 81).reshape(9, 9)}, "No source has a way to a target."),
        ({"surface": 0 * OPEN}, "resistance at row 0, column 0 is 0. Resistances must"),
        ({"surface": np.nan * OPEN}, "The resistance raster holds no cell that"),
        ({"connection": "wire"}, "connection is wire; it must be one of"),
    ],
)
def test_refusals(changed, sentence):
    arguments = {"surface": OPEN, "sources": OPEN, "radius": 3, **changed}
    with pytest.raises(Refusal, match=sentence):
        omnidirectional_flow(
            arguments.pop("surface"), arguments.pop("sources"), **arguments
        )


def test_shapes_must_agree():
    with pytest.raises(ValueError, match="sources has shape"):
        omnidirectional_flow(OPEN, OPEN[1:], radius=3)


@pytest.mark.parametrize("executor", [None, Elsewhere()])
def test_cancel(executor):
    surface, sources = land(6, (60, 60))
    asked = []

    def stop(_fraction):
        asked.append(time.monotonic())
        return len(asked) < 3

    with pytest.raises(Cancelled):
        omnidirectional_flow(
            surface, sources, radius=15, executor=executor, progress=stop
        )
    assert len(asked) == 3


def test_progress_rises_to_the_end():
    told = []
    omnidirectional_flow(
        *land(7, (6, 6)),
        radius=3,
        progress=lambda fraction: told.append(fraction) or True,
    )
    assert told == sorted(told)
    assert told[-1] == 1.0
