"""PC and IIC with all fractions beside a removal of each patch with networkx.

``python benchmarks/connectivity.py [most patches for the peer]`` prints a markdown
table. The peer does what a script does without this plugin: all most probable paths and
all shortest paths, again for the network without each patch. It is given small networks
only; dPC and dIIC of both are compared.
"""

from __future__ import annotations

import sys

import numpy as np
from fresh_process import installed, run_here, taken

THRESHOLD = 500.0
MOST_FOR_PEER = 80
TASKS = [
    *((n, "edge") for n in (60, 80, 300, 1000, 2000)),
    (1000, "cost"),
    (1000, "centroid"),
]


def made_up(n, kind):
    """Areas and distances of round patches, 63 x 63 km for 1000 of them.

    Distances: edge to edge; between centroids; or edge to edge times a random cost,
    which often makes a way over a third patch the cheaper one.
    """
    rng = np.random.default_rng(1)
    centre = rng.uniform(0, 63000 * np.sqrt(n / 1000), (n, 2))
    area = rng.lognormal(11, 1.5, n)
    distance = np.hypot(*(centre[:, None] - centre).transpose(2, 0, 1))
    if kind != "centroid":
        radius = np.sqrt(area / np.pi)
        distance = np.maximum(distance - radius - radius[:, None], 30)
    if kind == "cost":
        factor = np.triu(rng.lognormal(0, 0.5, (n, n)))
        distance = distance * np.maximum(factor, factor.T)
    np.fill_diagonal(distance, 0)
    return area, distance


def ours(area, distance):
    from ecorestore.core.network.connectivity import connectivity_indices

    table = connectivity_indices(area, distance, threshold=THRESHOLD).patches
    return [*table.dPC, *table.dIIC]


def networkx(area, distance):
    import networkx

    rate = np.log(2) / THRESHOLD
    complete, binary = networkx.Graph(), networkx.Graph()
    for graph in (complete, binary):
        graph.add_nodes_from(range(len(area)))
    for i, j in zip(*np.triu_indices(len(area), 1)):
        complete.add_edge(i, j, weight=distance[i, j])
        if distance[i, j] <= THRESHOLD:
            binary.add_edge(i, j)

    def indices():
        pc = iic = 0.0
        for i, lengths in networkx.all_pairs_dijkstra_path_length(complete):
            for j, length in lengths.items():
                pc += area[i] * area[j] * np.exp(-rate * length)
        for i, lengths in networkx.all_pairs_shortest_path_length(binary):
            iic += sum(area[i] * area[j] / (1 + links) for j, links in lengths.items())
        return np.array([pc, iic])

    whole = indices()
    lost = []
    for k in range(len(area)):
        kept = [list(graph.edges(k, data=True)) for graph in (complete, binary)]
        complete.remove_node(k)
        binary.remove_node(k)
        lost.append(100 * (whole - indices()) / whole)
        complete.add_node(k)
        binary.add_node(k)
        complete.add_edges_from(kept[0])
        binary.add_edges_from(kept[1])
    return np.transpose(lost).ravel()


CALLS = {"ours": ours, "networkx": networkx}


def main(most_for_peer=MOST_FOR_PEER):
    peers = ["networkx"] if installed("networkx") else []
    if not peers:
        print("networkx: not installed")
    print("| patches, distances | who | CPU s | ratio to ours | peak B/pair |")
    print("|---|---|---|---|---|")
    for n, kind in TASKS:
        expected = None
        for name in ["ours", *(peers if n <= most_for_peer else [])]:
            seconds, peak, result = taken(__file__, name, n, kind)
            if expected is None:
                expected, our_seconds = result, seconds
            if not np.allclose(result, expected, rtol=1e-9, atol=1e-9):
                raise SystemExit(f"{name} finds other losses than ours.")
            ratio = seconds / our_seconds
            print(
                f"| {n}, {kind} | {name} | {seconds:.3f} | {ratio:,.0f} "
                f"| {peak / n**2:.0f} |"
            )


if __name__ == "__main__":
    if len(sys.argv) == 4:
        name, n, kind = sys.argv[1:]
        run_here(CALLS[name], made_up(12, "edge"), made_up(int(n), kind))
    else:
        main(*map(int, sys.argv[1:]))
