"""Progress, and an end that is asked for at any moment."""

import threading
import time

import numpy as np
import pytest
from ecorestore.core import progress as watching
from ecorestore.core.network.circuit import advanced_flow, current_flow
from ecorestore.core.progress import Cancelled

MODES = ("pairwise", "one_to_all", "all_to_one")


def landscape(size, seed=1):
    """Resistances of 1 to 10000, and four nodes."""
    surface = 1e4 ** np.random.default_rng(seed).random((size, size))
    focal = np.zeros(surface.shape, int)
    far = size - 9
    focal[3, 3], focal[far, far], focal[9, far], focal[far, 9] = 1, 2, 3, 4
    return surface, focal


def between_points(mode):
    surface, focal = landscape(160)
    return lambda progress: current_flow(
        surface, focal, mode=mode, keep_pairs=True, threads=2, progress=progress
    )


def between_regions(mode):
    surface, focal = landscape(160)
    focal[40:50, 60:90] = 3
    surface[45:55, 80:85] = np.nan
    return lambda progress: current_flow(
        surface, focal, mode=mode, threads=2, progress=progress
    )


def past_barriers(mode):
    surface, focal = landscape(160)
    for at in range(10, 160, 11):
        surface[at] = surface[:, at] = 1e7
    return lambda progress: current_flow(
        surface, focal, mode=mode, threads=2, progress=progress
    )


def to_grounds(_mode):
    surface, focal = landscape(160)
    grounds = np.where(focal == 4, 2.0, np.nan)
    return lambda progress: advanced_flow(
        surface, focal % 4, grounds, progress=progress
    )


@pytest.mark.parametrize("mode", MODES)
def test_progress_rises_to_the_end(mode):
    told = []
    between_regions(mode)(lambda fraction: told.append(fraction) or True)
    assert told[0] == 0.0 and told[-1] == 1.0 and told == sorted(told)


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    "make", [between_points, between_regions, past_barriers, to_grounds]
)
def test_an_end_at_any_moment(make, mode, monkeypatch):
    """Whatever step it falls into, the call ends as cancelled, and by nothing else."""
    monkeypatch.setattr(watching, "INTERVAL_SECONDS", 0.001)
    call = make(mode)
    call(None)
    for moment in range(0, 60, 4):
        calls = iter(range(1000))
        try:
            call(lambda _fraction: next(calls) < moment)  # noqa: B023
        except Cancelled:
            continue
        assert next(calls) <= moment + 1
    with pytest.raises(Cancelled):
        call(lambda _fraction: False)


def test_the_end_comes_within_a_second():
    surface, focal = landscape(700)
    asked = threading.Event()
    threading.Timer(0.15, asked.set).start()
    ended = []

    def progress(_fraction):
        if asked.is_set() and not ended:
            ended.append(time.monotonic())
        return not asked.is_set()

    with pytest.raises(Cancelled):
        for _ in range(100):
            current_flow(surface, focal, progress=progress)
    assert time.monotonic() - ended[0] < 1.0
