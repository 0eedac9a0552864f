"""Independent jobs through one executor."""

import threading
import time
from concurrent.futures import Executor, Future

import pytest
from ecorestore.core.parallel import beside, in_order, processors
from ecorestore.core.progress import Cancelled


def slowly(number, seconds):
    time.sleep(seconds)
    return number


JOBS = [(number, 0.02 * (number % 3 == 0)) for number in range(12)]


@pytest.mark.parametrize("threads", [1, 2, 7])
def test_results_come_in_the_order_of_the_jobs(threads):
    assert list(in_order(slowly, JOBS, total=12, threads=threads)) == list(range(12))


def test_any_executor_serves():
    class Inline(Executor):
        def submit(self, function, *arguments):
            future = Future()
            future.set_result(function(*arguments))
            return future

    assert list(in_order(slowly, JOBS, total=12, executor=Inline())) == list(range(12))


def test_a_bounded_number_of_jobs_is_under_way():
    taken = []

    def jobs():
        for number in range(50):
            taken.append(number)
            yield number, 0.0

    results = in_order(slowly, jobs(), total=50, threads=2)
    next(results)
    assert len(taken) <= 5
    results.close()


def test_progress_and_cancel():
    told = []
    list(
        in_order(
            slowly, JOBS, total=12, threads=2, progress=lambda f: told.append(f) or True
        )
    )
    assert told == sorted(told)
    assert told[-1] == 1.0
    with pytest.raises(Cancelled):
        list(in_order(slowly, JOBS, total=12, threads=2, progress=lambda f: f < 0.5))


def test_a_long_job_is_not_waited_for_after_a_cancel():
    class Endless(Executor):
        def submit(self, *_job):
            return Future()

    asked = []
    with pytest.raises(Cancelled):
        list(
            in_order(
                slowly,
                JOBS,
                total=12,
                executor=Endless(),
                progress=lambda _: asked.append(1) or len(asked) < 2,
            )
        )


def test_failure_of_a_job_keeps_its_type():
    def fail(number):
        raise KeyError(number)

    with pytest.raises(KeyError):
        list(in_order(fail, [(1,)], total=1))


def test_a_job_that_times_out_by_itself():
    def fail(_number):
        raise TimeoutError("of the job")

    with pytest.raises(TimeoutError, match="of the job"):
        list(in_order(fail, [(1,)], total=1, progress=lambda _: True))


def test_at_least_one_processor():
    assert processors() >= 1


def until_ended(wanted):
    """A job that only an end from outside stops."""
    while wanted(0.0):
        time.sleep(0.001)
    raise Cancelled


def test_a_job_beside_the_block_is_done_when_it_ends():
    started = threading.Event()
    with beside(lambda _: started.set() or slowly(7, 0.05)) as job:
        assert started.wait(5)
    assert job.done()
    assert job.result() == 7


def test_the_error_of_a_job_beside_the_block_is_raised():
    def fails(_):
        raise ValueError("of the job")

    with pytest.raises(ValueError, match="of the job"), beside(fails):
        pass


def test_a_block_that_fails_ends_the_job_beside_it():
    with pytest.raises(KeyError), beside(until_ended):
        raise KeyError


def test_cancel_while_the_job_beside_is_awaited():
    with pytest.raises(Cancelled), beside(until_ended, progress=lambda _: False):
        pass
