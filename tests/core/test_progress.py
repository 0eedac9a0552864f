"""Progress and cancellation."""

import threading
import time

import pytest
from ecorestore.core.progress import (
    Cancelled,
    end_if_asked,
    inner,
    part,
    report,
    watched,
    watched_jobs,
)


def test_report_keeps_the_fraction_within_0_and_1():
    told = []
    for fraction in (-1, 0.5, 2):
        report(told.append, fraction)
    assert told == [0.0, 0.5, 1.0]


def test_no_progress_is_fine():
    report(None, 0.5)
    assert part(None, 0, 1) is None
    with watched(None) as state:
        state[0] = 1


def test_false_ends_the_work():
    with pytest.raises(Cancelled):
        report(lambda _: False, 0.5)


def test_part_is_a_span_of_the_whole():
    told = []
    step = part(told.append, 0.5, 1.0)
    step(0.5)
    assert told == [0.75]


def test_watcher_asks_a_kernel_to_end_within_a_second():
    def never_after_a_moment(_):
        return time.monotonic() - start < 0.2

    start = time.monotonic()
    with pytest.raises(Cancelled), watched(never_after_a_moment) as state:
        while not state[1]:
            time.sleep(0.01)
            assert time.monotonic() - start < 5
    assert time.monotonic() - start < 1.2


def test_watcher_tells_the_fraction_of_a_kernel():
    told = []
    with watched(lambda fraction: told.append(fraction) or True) as state:
        state[0] = 0.4
        time.sleep(0.35)
    assert told[0] == 0.0
    assert 0.4 in told
    assert told[-1] == 1.0


def test_failure_of_the_callback_is_not_swallowed():
    def broken(fraction):
        if fraction > 0:
            raise KeyError("broken")
        return True

    with pytest.raises(KeyError, match="broken"), watched(broken) as state:
        state[0] = 0.5
        while not state[1]:
            time.sleep(0.01)
        end_if_asked(state)


def test_no_thread_is_left():
    before = threading.active_count()
    with watched(lambda _: True):
        pass
    assert threading.active_count() == before


def test_jobs_share_a_watch_that_counts_them():
    told = []
    with watched_jobs(lambda f: told.append(f) or True, 4) as (_, count):
        count()
        time.sleep(0.25)
        count()
    assert told[0] == 0.0
    assert 0.25 in told
    assert told[-1] == 0.5


def test_a_job_that_ends_when_asked_raises_what_the_progress_raised():
    def broken(fraction):
        if fraction > 0:
            raise KeyError("broken")
        return True

    with pytest.raises(KeyError, match="broken"), watched_jobs(broken, 2) as jobs:
        state, count = jobs
        count()
        while inner(broken, state)(0.0):
            time.sleep(0.01)
        end_if_asked(state)


def test_a_cancel_within_a_job_goes_on():
    with pytest.raises(Cancelled), watched_jobs(lambda _: True, 2):
        raise Cancelled


def test_without_progress_nothing_is_asked():
    with watched_jobs(None, 2) as (state, count):
        count()
        assert inner(None, state) is None
        end_if_asked(state)
