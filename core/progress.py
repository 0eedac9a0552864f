"""Progress and cancellation, without QGIS.

A long function takes ``progress``: a callable that is given the fraction done and
returns False to ask for an end, or None for neither. Kernels that release the GIL
cannot call it; they share a small array with a watching thread instead.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Optional

import numpy as np

Progress = Optional[Callable[[float], bool]]

INTERVAL_SECONDS = 0.1


class Cancelled(Exception):
    """The user asked for an end."""


def report(progress: Progress, fraction: float) -> None:
    """Tell how far the work is; raise Cancelled when it is to end."""
    if progress is None:
        return
    answer = progress(min(max(fraction, 0.0), 1.0))
    if answer is not None and not answer:
        raise Cancelled


def part(progress: Progress, start: float, end: float) -> Progress:
    """The progress of a step that spans ``start`` to ``end`` of the whole."""
    if progress is None:
        return None
    return lambda fraction: progress(start + (end - start) * fraction)


@contextmanager
def watched(progress: Progress) -> Iterator[np.ndarray]:
    """Watch over a kernel: yield a float64 array ``[fraction done, end asked]``.

    The kernel writes the first and returns early once the second is not 0. Leaving
    the block then raises what the progress raised, mostly Cancelled.
    """
    state = np.zeros(2)
    if progress is None:
        yield state
        return
    finished = threading.Event()
    failure = []

    def watch():
        while not finished.wait(INTERVAL_SECONDS):
            try:
                report(progress, float(state[0]))
            except BaseException as error:  # handed to the waiting thread
                failure.append(error)
                state[1] = 1.0
                return

    report(progress, 0.0)
    watcher = threading.Thread(target=watch, daemon=True)
    watcher.start()
    try:
        yield state
    except Cancelled:
        # The watch knows why, if it was the watch that asked.
        if not failure:
            raise
    finally:
        finished.set()
        watcher.join()
    if failure:
        raise failure[0]
    report(progress, 1.0)


@contextmanager
def watched_jobs(
    progress: Progress, total: int
) -> Iterator[tuple[np.ndarray, Callable[[], None]]]:
    """Watch over jobs that share the state of ``watched``.

    Yields that state and a function to call after each of ``total`` jobs; the progress
    is the share of them done. A job that sees that the end was asked for may raise
    Cancelled; leaving the block raises what the progress did.
    """
    done = 0

    def tell(_fraction):
        return progress(done / total)

    def count():
        nonlocal done
        done += 1

    with watched(None if progress is None else tell) as state:
        yield state, count


def end_if_asked(state: np.ndarray) -> None:
    """Raise Cancelled when whoever watches ``state`` asked for an end."""
    if state[1] != 0:
        raise Cancelled


def inner(progress: Progress, state: np.ndarray) -> Progress:
    """The progress of a step of watched jobs: it ends with them and tells nothing."""
    return None if progress is None else lambda _fraction: state[1] == 0
