"""Class limits, classes, and the optimum that natural breaks promise."""

import json
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.raster.classify import (
    classify,
    equal_interval_breaks,
    goodness_of_variance_fit,
    natural_breaks,
    quantile_breaks,
    sampled,
    standard_deviation_breaks,
)
from ecorestore.core.refusal import Refusal
from hypothesis import given
from hypothesis import strategies as st

CASES = Path(__file__).resolve().parents[2] / "data" / "stats"
BREAKS = [
    natural_breaks,
    quantile_breaks,
    equal_interval_breaks,
    standard_deviation_breaks,
]

whole_numbers = st.lists(st.integers(-20, 20), min_size=1, max_size=40)
classes_wanted = st.integers(1, 9)


def squared_deviations(values, limits):
    """Exactly, for whole numbers."""
    total = Fraction(0)
    lower = -np.inf
    for upper in limits:
        inside = [Fraction(int(v)) for v in values if lower < v <= upper]
        mean = sum(inside) / len(inside)
        total += sum((v - mean) ** 2 for v in inside)
        lower = upper
    return total


def least_squared_deviations(values, classes):
    """All partitions of the distinct values, by the textbook recursion."""
    distinct = sorted(set(values))

    def spread(i, j):
        inside = [Fraction(v) for v in values if distinct[i] <= v <= distinct[j - 1]]
        mean = sum(inside) / len(inside)
        return sum((v - mean) ** 2 for v in inside)

    n = len(distinct)
    best = [Fraction(0)] + [spread(0, j) for j in range(1, n + 1)]
    for k in range(2, min(classes, n) + 1):
        best = [
            min(best[i] + spread(i, j) for i in range(k - 1, j)) if j >= k else best[j]
            for j in range(n + 1)
        ]
    return best[n]


@pytest.mark.parametrize("name", ["small9", "dups500"])
@pytest.mark.parametrize("classes", [3, 4, 5, 7])
def test_cases(name, classes):
    values = np.load(CASES / "s10_natural_breaks.npz")[name]
    about = json.loads((CASES / "s10_natural_breaks.json").read_text())
    expected = about[name][str(classes)]
    limits = natural_breaks(values, classes)
    assert limits.tolist() == expected["upper_limits"]
    fit = goodness_of_variance_fit(values, limits)
    assert fit == pytest.approx(expected["gvf"], rel=1e-9)


@given(whole_numbers, classes_wanted)
def test_natural_breaks_are_the_optimum(values, classes):
    limits = natural_breaks(values, classes)
    assert len(limits) == min(classes, len(set(values)))
    assert set(limits) <= set(values)
    least = least_squared_deviations(values, classes)
    assert squared_deviations(values, limits) == least


@pytest.mark.parametrize("seed", range(6))
def test_natural_breaks_of_many_values(seed):
    rng = np.random.default_rng(seed)
    values = np.round(rng.lognormal(0, 1 + seed % 3, 400), 3)
    classes = 2 + seed
    distinct, count = np.unique(values, return_counts=True)
    n = len(distinct)
    # plain quadratic recursion
    spread = np.full((n, n + 1), np.inf)
    for i in range(n):
        w = np.cumsum(count[i:])
        mean = np.cumsum(count[i:] * (distinct[i:] - distinct[i])) / w
        square = np.cumsum(count[i:] * (distinct[i:] - distinct[i]) ** 2)
        spread[i, i + 1 :] = square - w * mean**2
    best = np.append(np.inf, spread[0, 1:])
    for _ in range(classes - 1):
        best = np.append(
            np.inf,
            [min(best[i] + spread[i, j] for i in range(j)) for j in range(1, n + 1)],
        )
    limits = natural_breaks(values, classes)
    fit = goodness_of_variance_fit(values, limits)
    total = ((values - values.mean()) ** 2).sum()
    assert (1 - fit) * total == pytest.approx(best[n], rel=1e-9)


def test_far_values_do_not_blur_near_ones():
    near = np.r_[np.linspace(0, 1, 50), np.linspace(3, 4, 50), np.linspace(8, 9, 50)]
    for shift in (0.0, 1e9):
        for far in (1e12, -1e12):
            limits = natural_breaks(np.append(near, far) + shift, 4) - shift
            inner = [limit for limit in limits if abs(limit) < 1e10]
            expected = [1.0, 4.0, 9.0]
            np.testing.assert_allclose(inner, expected, atol=1e-3 if shift else 1e-12)


@given(whole_numbers, classes_wanted, st.integers(-50, 50), st.sampled_from([0.5, 4]))
def test_natural_breaks_follow_the_unit(values, classes, shift, scale):
    values = np.array(values)
    plain = squared_deviations(values, natural_breaks(values, classes))
    limits = natural_breaks(values * scale + shift, classes)
    back = (limits - shift) / scale
    assert squared_deviations(values, back) == plain


@given(whole_numbers, classes_wanted, st.randoms())
def test_order_shape_and_type_do_not_matter(values, classes, random):
    limits = [breaks(values, classes).tolist() for breaks in BREAKS]
    random.shuffle(values)
    grid = np.array(values * 2, np.float32).reshape(2, -1)
    for breaks, expected in zip(BREAKS, limits):
        if breaks is not quantile_breaks:  # doubling moves interpolated quantiles
            np.testing.assert_allclose(breaks(grid, classes), expected, rtol=1e-6)


@pytest.mark.parametrize("breaks", BREAKS)
def test_masked_cells_and_nan_are_not_read(breaks):
    rng = np.random.default_rng(3)
    values = rng.normal(size=(20, 30))
    mask = rng.random(values.shape) < 0.7
    expected = breaks(values[mask], 4)
    for hidden in (np.nan, 1e30, np.inf):
        spoilt = np.where(mask, values, hidden)
        assert breaks(spoilt, 4, mask=mask).tolist() == expected.tolist()
    spoilt = np.where(mask, values, np.nan)
    assert breaks(spoilt, 4).tolist() == expected.tolist()


@given(whole_numbers, classes_wanted)
def test_every_value_gets_a_class(values, classes):
    for breaks in BREAKS:
        limits = breaks(values, classes)
        assert (np.diff(limits) > 0).all() and len(limits) <= classes
        numbers = classify(values, limits)
        assert numbers.min() >= 1 and numbers.max() <= len(limits)
        for value, number in zip(values, numbers):
            assert value <= limits[number - 1]
            assert number == 1 or value > limits[number - 2]
    best = goodness_of_variance_fit(values, natural_breaks(values, classes))
    assert 0 <= best <= 1
    for breaks in BREAKS[1:]:
        fit = goodness_of_variance_fit(values, breaks(values, classes))
        assert fit <= best + 1e-12


def test_quantiles():
    assert quantile_breaks(np.arange(1, 101), 4).tolist() == [25.75, 50.5, 75.25, 100]
    assert quantile_breaks([0] * 90 + [1] * 10, 4).tolist() == [0, 1]


def test_equal_intervals():
    assert equal_interval_breaks([0, 3, 10], 5).tolist() == [2, 4, 6, 8, 10]
    assert equal_interval_breaks([7, 7], 5).tolist() == [7]


def test_standard_deviations():
    values = np.array([0, 2, 4, 6, 8.0])
    odd = (standard_deviation_breaks(values, 5) - 4) / values.std()
    assert odd.tolist() == pytest.approx([-1.5, -0.5, 0.5, 1.5, np.inf])
    even = (standard_deviation_breaks(values, 4) - 4) / values.std()
    assert even.tolist() == pytest.approx([-1, 0, 1, np.inf])
    assert standard_deviation_breaks(values, 1).tolist() == [np.inf]
    assert standard_deviation_breaks([5, 5], 4).tolist() == [np.inf]


def test_classes_of_a_raster():
    values = np.array([[0.1, 0.5, np.nan], [0.9, 9.0, -3.0]], np.float32)
    mask = np.array([[True, True, True], [True, False, True]])
    classes = classify(values, [0.5, 1.0], mask=mask)
    assert classes.dtype == np.uint8
    assert classes.tolist() == [[1, 1, 0], [2, 0, 1]]
    assert classify(values, [0.5, np.inf]).tolist() == [[1, 1, 0], [2, 2, 1]]
    assert classify(values.T, [0.5, np.inf]).tolist() == [[1, 2], [1, 2], [0, 1]]
    assert classify([3, 5], np.arange(300)).dtype == np.uint16
    assert classify([3, 5], np.arange(300)).tolist() == [4, 6]


def test_a_limit_from_float32_holds_its_value():
    values = np.random.default_rng(0).normal(size=1000).astype(np.float32)
    assert classify(values, natural_breaks(values, 5)).max() == 5


def test_sample():
    rng = np.random.default_rng(0)
    values = rng.normal(size=(100, 100))
    values[3, 3] = np.nan
    one = sampled(values, 50, seed=4)
    assert len(one) == 50 and len(np.unique(one)) == 50
    assert one.min() == np.nanmin(values) and one.max() == np.nanmax(values)
    assert np.isin(one, values).all()
    assert one.tolist() == sampled(values, 50, seed=4).tolist()
    assert one.tolist() != sampled(values, 50, seed=5).tolist()
    few = sampled(values, 2)
    assert sorted(few) == [np.nanmin(values), np.nanmax(values)]
    assert len(sampled(values, 10**6)) == 9999
    assert sampled([7] * 9, 3).tolist() == [7, 7, 7]


def test_sample_draws_every_other_value_alike():
    drawn = np.zeros(20)
    for seed in range(2000):
        drawn[sampled(np.r_[5:20, 0:5], 5, seed=seed)] += 1
    assert drawn[0] == drawn[19] == 2000
    assert abs(drawn[1:19] - 2000 * 3 / 18).max() < 90


@pytest.mark.parametrize("breaks", BREAKS)
def test_refused_values(breaks):
    with pytest.raises(Refusal, match="There is no value: all cells are missing. Cho"):
        breaks([np.nan, np.nan], 3)
    with pytest.raises(Refusal, match="2 values are infinite. Set these cells to nod"):
        breaks([1, np.inf, -np.inf], 3)
    for classes in (0, -1, 2.5):
        with pytest.raises(
            Refusal, match="The number of classes is .*; it must be a w"
        ):
            breaks([1, 2], classes)


def test_refused_limits():
    with pytest.raises(Refusal) as refused:
        classify([1.0, 2.0, 5.0, 7.0], [2.0, 4.0])
    assert str(refused.value) == (
        "2 values exceed the last class limit 4, the largest is 7. Raise the last "
        "limit, or leave it open."
    )
    for limits in ([], [2, 1], [1, 1], [1, np.nan], [[1, 2]]):
        with pytest.raises(Refusal, match="The class limits are .*numbers that ascend"):
            classify([1], limits)
    with pytest.raises(Refusal, match="The sample size is 1; it must be a whole numb"):
        sampled([1, 2, 3], 1)
