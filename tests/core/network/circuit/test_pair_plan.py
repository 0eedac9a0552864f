"""How few solutions make up the maps of many pairs."""

import numpy as np
from ecorestore.core.network.circuit import current_flow, memory
from ecorestore.core.network.circuit.pair_plan import plan_batches
from hypothesis import given
from hypothesis import strategies as st


@given(
    st.integers(2, 14).flatmap(
        lambda count: st.lists(
            st.tuples(st.integers(0, count - 2), st.integers(1, count - 1)).filter(
                lambda pair: pair[0] < pair[1]
            ),
            min_size=1,
            unique=True,
        )
    ),
    st.integers(2, 8),
)
def test_batches_make_up_every_pair_once(pairs, most):
    made = []
    for batch in plan_batches(pairs, most):
        kept = set()
        for at, completed in enumerate(batch.completed()):
            kept.add(at)
            assert len(kept) <= most
            for pair, done_with in completed:
                assert set(batch.made_of[pair]) - {None} <= kept
                kept -= set(done_with)
        assert not kept
        for (one, other), (plus, minus) in batch.made_of.items():
            made.append((one, other))
            rise = dict.fromkeys([one, other], 0)
            for at, sign in ((plus, 1), (minus, -1)):
                if at is not None:
                    low, high = batch.solutions[at]
                    rise[high] = rise.get(high, 0) + sign
                    rise[low] = rise.get(low, 0) - sign
            assert {node: amperes for node, amperes in rise.items() if amperes} == {
                other: 1,
                one: -1,
            }
    assert sorted(made) == sorted(pairs)


def test_few_voltages_kept_change_nothing(monkeypatch):
    rng = np.random.default_rng(0)
    surface = rng.random((20, 20)) + 0.1
    focal = np.zeros(surface.shape, int)
    focal.flat[rng.choice(400, 9, replace=False)] = np.arange(1, 10)
    found = current_flow(surface, focal)
    monkeypatch.setattr(memory, "KEPT", 1)
    monkeypatch.setattr(memory, "UNDER_WAY", 1)
    lean = current_flow(surface, focal)
    np.testing.assert_allclose(lean.cumulative, found.cumulative, atol=1e-7)
    np.testing.assert_allclose(lean.resistances, found.resistances, rtol=1e-7)
