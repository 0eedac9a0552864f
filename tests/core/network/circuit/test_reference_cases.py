"""Current flow against what Circuitscape gives: own cases and its verification set."""

import json
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.network.circuit import advanced_flow, current_flow

DATA = Path(__file__).parents[3] / "data"
POLICIES = {
    "keepall": "keep_all",
    "rmvsrc": "remove_source",
    "rmvgnd": "remove_ground",
    "rmvall": "remove_both",
    "not entered": "keep_all",
}
LEFT_OUT = {
    # Two ids share a cell, which is refused here; the published value is their
    # resistance of 0, and nothing else.
    "sgVerify17",
    # With strengths and a list of pairs to include at once, the published program lets
    # the excluded nodes send 1 A all the same.
    "allToOneVerify12",
}


def read(folder):
    cases = json.loads((DATA / folder / "cases.json").read_text(encoding="utf-8"))
    return [
        pytest.param(DATA / folder / case["file"], case["options"], id=case["name"])
        for case in cases
        if case["name"] not in LEFT_OUT
    ]


def land(case, options):
    """The arguments that all calls share. -9999 is missing, and so is the mask."""
    habitat = case["habitat"]
    mask = habitat != -9999
    if options["use_mask"]:
        mask &= case["mask"] > 0
    is_resistance = options["habitat_map_is_resistances"]
    by_resistance = options["connect_using_avg_resistances"]
    connection = "average_resistance" if by_resistance else "average_conductance"
    return {
        "surface_is": "resistance" if is_resistance else "conductance",
        "neighbours": 4 if options["connect_four_neighbors_only"] else 8,
        "connection": connection,
        "short_circuits": case["polygons"] if options["use_polygons"] else None,
        "mask": mask,
    }


def same_map(found, expected, mask, name):
    """On the whole map; what the published maps leave empty is 0 here."""
    empty = expected == -9999
    assert not (empty & mask).any()
    expected = np.where(empty, 0.0, expected)
    assert np.abs(found - expected).max() <= 1e-5 * np.abs(expected).max(), name


def is_asked_for(name, case):
    """Whether a published map belongs to the published result.

    sgVerify13 comes with maps of pairs that its list leaves out.
    """
    if "exp_point_ids" in case or name.count("_") < 3:
        return True
    header = case["exp_resistances"][0].tolist()
    one, other = (header.index(float(node)) for node in name.split("_")[2:])
    return case["exp_resistances"][one, other] != -1


def flow_between(case, options, common):
    listed = options["use_included_pairs"]
    focal = "points" if "points" in case else "points_list_id_row_col"
    return current_flow(
        case["habitat"],
        case[focal],
        mode=options["scenario"].replace("-", "_"),
        include_pairs=case.get("include_pairs") if listed else None,
        exclude_pairs=case.get("exclude_pairs") if listed else None,
        strengths=case.get("strengths"),
        focal_currents_to_zero=options.get("set_focal_node_currents_to_zero", False),
        keep_pairs=True,
        allow_missing=True,
        **common,
    )


def same_resistances(found, case):
    expected = case["exp_resistances"]
    if "exp_point_ids" in case:
        ids = case["exp_point_ids"]
    elif expected.shape[1] == 2:
        ids, expected = expected.T
    else:
        ids, expected = expected[0, 1:], expected[1:, 1:]
    # A matrix of pairs names ids that are in no pair to include; nodes that are not
    # named are left out here.
    named = np.isin(ids, found.ids)
    assert ids[named].tolist() == found.ids.tolist()
    if expected.ndim == 2:
        off = expected[~named]
        assert ((off == -1) | (off == 0)).all()
        expected = expected[:, named]
    np.testing.assert_allclose(found.resistances, expected[named], rtol=1e-6, atol=1e-9)


@pytest.mark.parametrize(
    ("path", "options"), [*read("circuit"), *read("circuit_upstream")]
)
def test_reference(path, options):
    with np.load(path) as arrays:
        case = dict(arrays)
    common = land(case, options)
    if options["scenario"] == "advanced":
        found = advanced_flow(
            case["habitat"],
            case["sources"],
            case["grounds"],
            grounds_are="resistance"
            if options["ground_file_is_resistances"]
            else "conductance",
            conflict=POLICIES[options["remove_src_or_gnd"]],
            unit_currents=options["use_unit_currents"],
            direct_grounds=options["use_direct_grounds"],
            **common,
        )
        maps = {"exp_curmap": found.current, "exp_voltmap": found.voltage}
    else:
        found = flow_between(case, options, common)
        maps = {
            "exp_cum_curmap": found.cumulative,
            "exp_max_curmap": found.maximum,
            "exp_curmap_max": found.maximum,
        }
        for kind, kept in (("cur", found.currents), ("volt", found.voltages)):
            for name, one in kept.items():
                ids = "_".join(map(str, np.atleast_1d(name)))
                maps[f"exp_{kind}map_{ids}"] = one
        if "exp_resistances" in case:
            same_resistances(found, case)
    assert found.residual < 1e-7
    published = {name for name in case if name.startswith("exp_") and "map" in name}
    published = {name for name in published if is_asked_for(name, case)}
    assert published <= set(maps)
    for name in published:
        same_map(maps[name], case[name], common["mask"], name)
