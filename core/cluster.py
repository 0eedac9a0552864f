"""The workers of a Dask cluster that runs elsewhere, as an executor."""

from __future__ import annotations

from asyncio import TimeoutError as TimedOut
from collections.abc import Iterator
from concurrent.futures import Executor
from contextlib import contextmanager
from dataclasses import dataclass

from .. import __version__
from .refusal import Refusal

TIMEOUT_SECONDS = 10


@dataclass(frozen=True)
class Cluster:
    """Where jobs run, as ``parallel.in_order`` takes it.

    Attributes
    ----------
    executor : concurrent.futures.Executor
    threads : int
        Of all workers together.
    """

    executor: Executor
    threads: int


@contextmanager
def dask_cluster(address: str) -> Iterator[Cluster]:
    """Connect to a Dask cluster for a while; its scheduler and workers stay as they are.

    Parameters
    ----------
    address : str
        Of the scheduler, such as ``tcp://10.0.0.1:8786``.

    Raises
    ------
    Refusal
        If Dask is not installed, nobody answers, there is no worker, or the cluster
        has no EcoRestore or another version of it.
    """
    try:
        from distributed import Client
    except ImportError as error:
        raise Refusal(
            "Dask is not installed here, which a cluster needs. Install it with: "
            'python3 -m pip install "dask[distributed]"; or leave the address empty.',
            parameter="scheduler_address",
        ) from error
    try:
        client = Client(address, timeout=TIMEOUT_SECONDS, set_as_default=False)
    except (OSError, ValueError, TimedOut) as error:
        raise Refusal(
            "No Dask scheduler answers at {address} ({reason}). Check the address, and "
            "that the cluster runs.",
            parameter="scheduler_address",
            address=address,
            reason=str(error).splitlines()[0] if str(error) else type(error).__name__,
        ) from error
    with client:
        threads = sum(client.nthreads().values())
        if not threads:
            raise Refusal(
                "The Dask scheduler at {address} has no worker. Start workers first.",
                parameter="scheduler_address",
                address=address,
            )
        for version in _versions(client, address):
            if version != __version__:
                raise Refusal(
                    "EcoRestore is {here} here and {there} on the cluster at {address}. "
                    "Install the same version everywhere.",
                    parameter="scheduler_address",
                    here=__version__,
                    there=version,
                    address=address,
                )
        # Dask would else run equal calls once, though a file may have changed between.
        yield Cluster(client.get_executor(pure=False), threads)


def _versions(client, address):
    """The versions of this package on all workers."""
    try:
        return list(client.run(version_here).values())
    except Exception as error:  # Dask hands on what a worker says in many ways
        raise Refusal(
            "The workers of the cluster at {address} cannot load EcoRestore ({reason}). "
            "Install it on each of them, and start them again.",
            parameter="scheduler_address",
            address=address,
            reason=str(error),
        ) from error


def version_here() -> str:
    """The version of this package where the function runs."""
    return __version__
