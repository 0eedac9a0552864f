"""Independent jobs through one executor interface: threads here, a cluster if given."""

from __future__ import annotations

import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as TimedOut
from contextlib import ExitStack, contextmanager

from .progress import INTERVAL_SECONDS, Progress, report


def processors() -> int:
    """Number of processors that this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # not Linux
        return os.cpu_count() or 1


def in_order(
    function: Callable,
    jobs: Iterable[tuple],
    *,
    total: int,
    executor: Executor | None = None,
    threads: int | None = None,
    progress: Progress = None,
) -> Iterator:
    """Run ``function(*job)`` for each job and yield the results in the jobs' order.

    At most twice as many jobs as workers are under way, so memory stays bounded.

    Parameters
    ----------
    total : int
        Number of jobs, for the progress.
    executor : concurrent.futures.Executor, optional
        Where the jobs run. Default: a pool of ``threads`` threads.
    threads : int, optional
        Size of that pool. Default: the number of processors.
    """
    count = processors() if threads is None else max(1, threads)
    with ExitStack() as stack:
        if executor is None:
            executor = stack.enter_context(ThreadPoolExecutor(count))
        pending = deque()
        stack.callback(lambda: [future.cancel() for future in pending])
        done = 0
        for job in jobs:
            pending.append(executor.submit(function, *job))
            if len(pending) >= 2 * count:
                yield _result(pending.popleft(), progress, done / max(total, 1))
                done += 1
                report(progress, done / max(total, 1))
        while pending:
            yield _result(pending.popleft(), progress, done / max(total, 1))
            done += 1
            report(progress, done / max(total, 1))


@contextmanager
def beside(
    job: Callable[[Callable[[float], bool]], object], *, progress: Progress = None
) -> Iterator[Future]:
    """Run one job in a thread while the block runs; its result is there at the end.

    Parameters
    ----------
    job : callable
        Is given a progress of its own, which ends it when the block fails or is
        cancelled, and tells nothing.
    progress : callable, optional
        Asked for an end while the job is awaited after the block.
    """
    ended = threading.Event()
    with ThreadPoolExecutor(1) as thread:
        future = thread.submit(job, lambda _fraction: not ended.is_set())
        try:
            yield future
            _result(future, progress, 1.0)
        except BaseException:
            ended.set()
            raise


def _result(future: Future, progress: Progress, fraction: float):
    """The result of a job; while it is awaited the progress may ask for an end."""
    if progress is None:
        return future.result()
    while True:
        try:
            return future.result(timeout=INTERVAL_SECONDS)
        except TimedOut:
            if future.done():  # by now, or the job itself timed out
                return future.result()
            report(progress, fraction)
