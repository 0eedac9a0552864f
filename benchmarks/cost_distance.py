"""Cost distance beside scikit-image's MCP_Geometric and GRASS GIS's r.cost.

``python benchmarks/cost_distance.py [rows]`` prints a markdown table. Each call has a
process of its own, in turn with its peers, and the least CPU time of five runs counts,
without compiling and without reading its input. The peak is above the input, and ours
includes the result. r.cost counts as a whole, with its reading and writing of rasters.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np
from fresh_process import installed, run_here, taken
from landscapes import fractal_surface

RUNS = 5


def ranks(size):
    """A fractal surface whose values lie evenly between 0 and 1."""
    surface = fractal_surface(size, seed=1).ravel()
    share = np.empty(surface.size)
    share[np.argsort(surface)] = np.linspace(0, 1, surface.size)
    return share.reshape(size, size)


SURFACES = {
    "1 to 100": lambda size: 1 + 99 * ranks(size),
    "5 classes, 1 to 9": lambda size: 1 + 2 * np.floor(ranks(size) * 4.999),
    "1 to 10⁴, log": lambda size: 10 ** (4 * ranks(size)),
    "1 to 10⁶, log": lambda size: 10 ** (6 * ranks(size)),
    "constant": lambda size: np.ones((size, size)),
}
TASKS = [
    ("1 to 100", 1),
    ("1 to 100", 1000),
    ("5 classes, 1 to 9", 1000),
    ("1 to 10⁴, log", 1000),
    ("1 to 10⁶, log", 1000),
    ("constant", 1000),
]


def landscape(surface, sources, size):
    """Resistance and ids; a single source lies in the middle."""
    resistance = SURFACES[surface](size).astype(np.float32)
    ids = np.zeros(size * size, np.int32)
    drawn = np.random.default_rng(5).choice(ids.size, sources, replace=False)
    middle = np.array([ids.size // 2 + size // 2])
    ids[drawn if sources > 1 else middle] = np.arange(sources) + 1
    return resistance, ids.reshape(size, size)


def ours(resistance, ids, **options):
    from ecorestore.core.grid import Grid
    from ecorestore.core.raster.cost_distance import cost_distance

    found = cost_distance(resistance, ids, Grid(ids.shape, 1.0), **options)
    return [found.cost.max()]


def ours_with_backlinks(resistance, ids):
    return ours(resistance, ids, backlinks=True)


def scikit_image(resistance, ids):
    from skimage.graph import MCP_Geometric

    return [MCP_Geometric(resistance).find_costs(np.argwhere(ids))[0].max()]


CALLS = {
    "ours": ours,
    "ours, with backlinks": ours_with_backlinks,
    "MCP_Geometric": scikit_image,
}


IN_GRASS = """
import json, resource, subprocess, sys
folder, size = sys.argv[1], int(sys.argv[2])
def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout.decode()
def used():
    spent = resource.getrusage(resource.RUSAGE_CHILDREN)
    return spent.ru_utime + spent.ru_stime
box = ["north=%d" % size, "south=0", "east=%d" % size, "west=0"]
run("g.region", *[side[0] + side[side.index("="):] for side in box], "res=1")
for name, flags in (("resistance", ["-f"]), ("ids", ["anull=0"])):
    run("r.in.bin", *flags, "input=%s/%s.bin" % (folder, name), "output=" + name,
        "bytes=4", *box, "rows=%d" % size, "cols=%d" % size, "--quiet")
before = used()
run("r.cost", "input=resistance", "start_raster=ids", "output=cost", "nearest=nearest",
    "memory=8000", "--quiet")
seconds = used() - before
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
largest = [line for line in run("r.univar", "-g", "cost").split() if line[:4] == "max="]
print(json.dumps([seconds, peak, [float(largest[0][4:])]]), file=open(folder + "/used", "w"))
"""


def run_in_grass(folder, size):
    for name in ("resistance", "ids"):
        np.load(folder / f"{name}.npy").tofile(folder / f"{name}.bin")
    (folder / "run.py").write_text(IN_GRASS)
    script = [sys.executable, str(folder / "run.py"), str(folder), str(size)]
    subprocess.run(
        ["grass", "--tmp-location", "XY", "--exec", *script],
        check=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    return json.loads((folder / "used").read_text())


def in_turn(folder, size, names):
    """The least CPU time of each, and the peaks; all must find the same costs."""
    results = {name: [] for name in names}
    for _ in range(RUNS):
        for name in names:
            if name == "r.cost":
                results[name].append(run_in_grass(folder, size))
            else:
                results[name].append(taken(__file__, name, folder))
    expected = results["ours"][0][2]
    for name, runs in results.items():
        if not np.allclose([run[2] for run in runs], expected, rtol=1e-6):
            raise SystemExit(f"{name} finds another largest cost than ours.")
    return {
        name: (min(run[0] for run in runs), max(run[1] for run in runs))
        for name, runs in results.items()
    }


def main(size=2000):
    names = ["ours", "ours, with backlinks"]
    for name, here in (
        ("MCP_Geometric", installed("skimage")),
        ("r.cost", shutil.which("grass") is not None),
    ):
        if here:
            names.append(name)
        else:
            print(f"{name}: not installed")
    print("| cells, resistance, sources | who | CPU s | ratio to ours | peak B/cell |")
    print("|---|---|---|---|---|")
    for surface, sources in TASKS:
        with tempfile.TemporaryDirectory() as path:
            folder = Path(path)
            resistance, ids = landscape(surface, sources, size)
            np.save(folder / "resistance.npy", resistance)
            np.save(folder / "ids.npy", ids)
            results = in_turn(folder, size, names)
        for name, (seconds, peak) in results.items():
            ratio = seconds / results["ours"][0]
            print(
                f"| {size}², {surface}, {sources} | {name} | {seconds:.2f} "
                f"| {ratio:.1f} | {peak / size**2:.0f} |"
            )


if __name__ == "__main__":
    if len(sys.argv) == 3:
        small = np.ones((9, 9), np.float32), np.eye(9, dtype=np.int32)
        folder = Path(sys.argv[2])
        given = np.load(folder / "resistance.npy"), np.load(folder / "ids.npy")
        run_here(CALLS[sys.argv[1]], small, given)
    else:
        main(*map(int, sys.argv[1:]))
