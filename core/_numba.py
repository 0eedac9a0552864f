"""The one decorator of all kernels: compiled, cached on disk, without the GIL.

Kernels are serial; work runs in parallel through ``core.parallel``, whose threads
may enter kernels at once. Without numba the same functions run as plain Python:
slow, and with the same result.
"""

from __future__ import annotations

try:
    import numba
except ImportError:
    numba = None

COMPILED = numba is not None and not numba.config.DISABLE_JIT


def kernel(function):
    """Compile a function of arrays and scalars that writes into its arguments."""
    if numba is None:
        return function
    return numba.njit(nogil=True, cache=True)(function)
