"""A Dask cluster as an executor; a stand-in takes the place of Dask."""

import sys
from concurrent.futures import ThreadPoolExecutor
from types import SimpleNamespace

import pytest
from ecorestore import __version__
from ecorestore.core.cluster import dask_cluster
from ecorestore.core.parallel import in_order
from ecorestore.core.refusal import Refusal

ADDRESS = "tcp://10.0.0.1:8786"


class Client:
    """As ``distributed.Client``, with workers that are threads."""

    workers = 2
    versions = (__version__, __version__)
    closed = 0

    def __init__(self, address, **_options):
        if address != ADDRESS:
            raise OSError(f"Timed out trying to connect to {address}")

    def __enter__(self):
        return self

    def __exit__(self, *_failure):
        Client.closed += 1

    def nthreads(self):
        return {f"worker {n}": 4 for n in range(self.workers)}

    def run(self, function):
        assert function() == __version__
        return dict(enumerate(self.versions))

    def get_executor(self, *, pure):
        assert not pure
        return ThreadPoolExecutor(2)


@pytest.fixture
def client(monkeypatch):
    """The stand-in's class, to be changed by a test."""

    class Changed(Client):
        pass

    monkeypatch.setitem(sys.modules, "distributed", SimpleNamespace(Client=Changed))
    return Changed


def refused(sentence, address=ADDRESS):
    with pytest.raises(Refusal, match=sentence), dask_cluster(address):
        pass


def test_jobs_run_on_the_workers(client):  # noqa: ARG001, the stand-in is in place
    before = Client.closed
    with dask_cluster(ADDRESS) as cluster:
        assert cluster.threads == 8
        jobs = [(number,) for number in range(20)]
        options = {"executor": cluster.executor, "threads": cluster.threads}
        assert list(in_order(str, jobs, total=20, **options)) == [
            str(number) for number in range(20)
        ]
    assert Client.closed == before + 1


def test_without_dask(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)
    refused('Install it with: python3 -m pip install "dask.distributed.";')


def test_nobody_answers(client):  # noqa: ARG001
    refused("No Dask scheduler answers at tcp://x:1 .Timed out trying to", "tcp://x:1")


def test_no_worker(client):
    client.workers = 0
    refused("at tcp://10.0.0.1:8786 has no worker. Start workers first.")


def test_another_version(client):
    client.versions = (__version__, "0.0.7")
    refused(f"EcoRestore is {__version__} here and 0.0.7 on the cluster")


def test_workers_without_the_package(client):
    def run(_self, _function):
        raise RuntimeError("No module named 'ecorestore'")

    client.run = run
    refused("cannot load EcoRestore .No module named 'ecorestore'.. Install it on")
