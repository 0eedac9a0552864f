"""Made-up landscapes that benchmarks share: same size and seed, same cells.

All makers return uint8 maps with 1 background and 2 foreground.
"""

from __future__ import annotations

import numpy as np


def fractal_surface(size: int, seed: int, hurst: float = 0.2) -> np.ndarray:
    """A float32 surface by spectral synthesis: amplitude f^-(hurst + 1)."""
    rng = np.random.default_rng(seed)
    rows = np.fft.fftfreq(size)[:, None]
    columns = np.fft.rfftfreq(size)[None, :]
    frequency = np.hypot(rows, columns)
    frequency[0, 0] = 1.0
    amplitude = frequency ** -(hurst + 1.0)
    amplitude[0, 0] = 0.0
    phase = rng.uniform(0.0, 2.0 * np.pi, amplitude.shape)
    spectrum = amplitude * np.exp(1j * phase)
    return np.fft.irfft2(spectrum, s=(size, size)).astype(np.float32)


def fractal(size: int, seed: int, foreground: float = 0.4) -> np.ndarray:
    """The highest ``foreground`` share of a fractal surface."""
    surface = fractal_surface(size, seed)
    limit = np.quantile(surface, 1.0 - foreground)
    return np.where(surface > limit, 2, 1).astype(np.uint8)


def percolation(size: int, seed: int, foreground: float) -> np.ndarray:
    """Independent cells, each foreground with probability ``foreground``."""
    rng = np.random.default_rng(seed)
    draws = rng.random((size, size), dtype=np.float32)
    return np.where(draws < foreground, 2, 1).astype(np.uint8)


def checkerboard(size: int) -> np.ndarray:
    """Foreground and background in turn."""
    rows, columns = np.ogrid[:size, :size]
    return ((rows + columns) % 2 + 1).astype(np.uint8)
