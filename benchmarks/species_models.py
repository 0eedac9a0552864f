"""MaxEnt models beside what is published of maxent.jar.

``python benchmarks/species_models.py [species of the batch]`` prints a markdown table:
one species at 10 000 background points and 19 predictors by records and by
regularisation, a map of a million cells, and a batch in two threads. maxent.jar needs
Java and is not run here: its figure was measured once with version 3.4.3 on data of the
same size (10 000 x 19, 100 records, automatic features, start and reading of files
included), and stopped at its 500 iterations, short of the optimum.
"""

from __future__ import annotations

import sys
import time

import numpy as np
from fresh_process import run_here, taken

PUBLISHED = {"100 records": 16.8}
POINTS, PREDICTORS = 10_000, 19
SPECIES = 561

# Records, regularisation multiplier.
FITS = {
    "30 records": (30, 1.0),
    "100 records": (100, 1.0),
    "1000 records": (1000, 1.0),
    "100 records, multiplier 2": (100, 2.0),
    "100 records, multiplier 0.5": (100, 0.5),
    "100 records, multiplier 0.1": (100, 0.1),
}


def climate(points, seed=1):
    """Predictors of six hidden gradients, some of them skewed, rounded as rasters are."""
    random = np.random.default_rng(seed)
    gradients = random.normal(size=(points, 6))
    values = gradients @ random.normal(size=(6, PREDICTORS))
    values += 0.3 * random.normal(size=values.shape)
    values[:, ::5] = np.exp(values[:, ::5] / 3)
    return np.round(values * 10 ** random.uniform(0.5, 3, PREDICTORS), 1), gradients


def found_at(gradients, records, seed):
    """Points where a species of a niche in three gradients is found."""
    random = np.random.default_rng(seed)
    centre = random.normal(size=3)
    away = ((gradients[:, :3] - centre) ** 2 * [1.0, 0.7, 0.3]).sum(axis=1)
    chance = np.exp(-away)
    few = np.count_nonzero(chance > 1e-12)
    return random.choice(
        len(chance), records, p=chance / chance.sum(), replace=records > few
    )


def fit(records, multiplier, points):
    from ecorestore.core.species.maxent import fit_maxent

    values, gradients = climate(int(points))
    rows = found_at(gradients, int(records), 7)
    start = time.process_time()
    model = fit_maxent(values[rows], values, regularisation=multiplier)
    seconds = time.process_time() - start
    return [seconds, model.gap, model.gain, len(model.lambdas), model.iterations]


def predict(cells, _multiplier, points):
    from ecorestore.core.species.maxent import fit_maxent

    values, gradients = climate(int(points))
    model = fit_maxent(values[found_at(gradients, 100, 7)], values)
    land = np.resize(values, (int(cells), PREDICTORS))
    start = time.process_time()
    suitability = model.predict(land)
    return [time.process_time() - start, suitability.mean()]


def batch(species, replicates, points):
    from ecorestore.core.species.model_batch import SpeciesRecords, model_batch
    from ecorestore.core.species.species_models import ModelOptions

    values, gradients = climate(int(points))
    random = np.random.default_rng(3)
    counts = np.clip(np.exp(random.normal(3.0, 1.1, int(species))), 5, 1600).astype(int)

    def every():
        for number, count in enumerate(counts):
            rows = np.unique(found_at(gradients, count, number))
            rows = rows if rows.size >= 5 else np.arange(5)
            yield SpeciesRecords(str(number), values[rows], gradients[rows], values)

    options = ModelOptions(replicates=int(replicates), with_curves=False)
    start, wall = time.process_time(), time.perf_counter()
    names = [f"bio{number}" for number in range(1, PREDICTORS + 1)]
    found = list(model_batch(every(), names, options, total=int(species), threads=2))
    seconds, wall = time.process_time() - start, time.perf_counter() - wall
    gap = max(one.model.gap for one in found)
    return [seconds, wall, gap]


CALLS = {"fit": fit, "predict": predict, "batch": batch}
SMALL = {"fit": (100, 1.0, 500), "predict": (900, 1.0, 500), "batch": (2, 1, 500)}


def measured(name, *given):
    _, peak, result = taken(__file__, name, *given)
    return result, peak


def main(species):
    print("| task | ours CPU s | maxent.jar s (published) | ratio | gap | peak MB |")
    print("|---|---|---|---|---|---|")
    for task, (records, multiplier) in FITS.items():
        (seconds, gap, *_), peak = measured("fit", records, multiplier, POINTS)
        peer = PUBLISHED.get(task)
        told = f"{peer} | {peer / seconds:.0f}" if peer else "- | -"
        print(f"| {task} | {seconds:.2f} | {told} | {gap:.0e} | {peak / 1e6:.0f} |")
    (seconds, _), peak = measured("predict", 1_000_000, 1.0, POINTS)
    print(f"| map of 1 000 000 cells | {seconds:.2f} | - | - | - | {peak / 1e6:.0f} |")
    for replicates in (0, 4):
        (seconds, wall, gap), peak = measured("batch", species, replicates, POINTS)
        print(
            f"| {species} species, {replicates} replicates, 2 threads: {wall:.0f} s wall"
            f" | {seconds:.0f} | - | - | {gap:.0e} | {peak / 1e6:.0f} |"
        )


if __name__ == "__main__":
    if len(sys.argv) > 2:
        call, numbers = sys.argv[1], tuple(map(float, sys.argv[2:]))
        run_here(CALLS[call], SMALL[call], numbers)
    else:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else SPECIES)
