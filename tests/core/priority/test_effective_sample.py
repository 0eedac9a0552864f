"""The effective sample size against its definition in matrices."""

import numpy as np
import pytest
from ecorestore.core.priority import effective_sample
from ecorestore.core.priority.correlation import correlation
from ecorestore.core.priority.effective_sample import effective_sample_sizes
from ecorestore.core.refusal import Refusal


def by_matrices(x, y, points, classes):
    """The definition, with every matrix written out."""
    n = len(x)
    span = np.hypot(*np.ptp(points, axis=0))
    apart = np.hypot(*(points[:, None] - points[None]).transpose(2, 0, 1))
    place = np.minimum((apart / span * classes).astype(int), classes - 1)
    off = ~np.eye(n, dtype=bool)

    def covariances(values):
        product = np.outer(values - values.mean(), values - values.mean())
        matrix = np.zeros((n, n))
        for k in range(classes):
            inside = (place == k) & off
            if inside.any():
                matrix[inside] = product[inside].mean()
        np.fill_diagonal(matrix, values.var())
        return matrix

    centre = np.eye(n) - 1 / n
    one, other = centre @ covariances(x), centre @ covariances(y)
    variance = np.trace(one @ other) / (np.trace(one) * np.trace(other))
    return min(1 + 1 / variance, n)


@pytest.fixture
def places():
    return np.random.default_rng(3).uniform(0, 1000, (60, 2))


@pytest.mark.parametrize("pairs", [60 * 60, 7 * 60])
def test_equals_the_definition(places, pairs, monkeypatch):
    monkeypatch.setattr(effective_sample, "PAIRS_PER_BLOCK", pairs)
    values = np.column_stack(
        [
            np.sin(places[:, 0] / 200),
            np.cos(places[:, 1] / 300) + places[:, 0] / 900,
            places @ [1.0, 2.0],
        ]
    )
    found = effective_sample_sizes(values, places, classes=8)
    for i, j in ((0, 1), (0, 2), (1, 2)):
        expected = by_matrices(values[:, i], values[:, j], places, 8)
        assert found[i, j] == pytest.approx(expected, rel=1e-9)
        assert found[j, i] == pytest.approx(found[i, j])
    assert np.diag(found).tolist() == [60, 60, 60]


def test_scale_does_not_matter(places):
    values = np.sin(places / 200)
    found = effective_sample_sizes(values, places)
    scaled = effective_sample_sizes(3 - 7 * values, 0.001 * places + 5)
    assert np.allclose(found, scaled)


def test_noise_keeps_its_rows_and_waves_lose_theirs():
    rng = np.random.default_rng(0)
    places = rng.uniform(0, 100, (800, 2))
    noise = rng.normal(size=(800, 2))
    waves = np.column_stack([np.sin(places[:, 0] / 25), np.cos(places[:, 0] / 30)])
    assert effective_sample_sizes(noise, places)[0, 1] > 700
    assert effective_sample_sizes(waves, places)[0, 1] < 20


def test_fewer_rows_stand_for_many():
    rng = np.random.default_rng(0)
    places = rng.uniform(0, 100, (3000, 2))
    waves = np.column_stack([np.sin(places[:, 0] / 25), np.cos(places[:, 1] / 25)])
    found = correlation(waves + 0.01 * places, points=places, effective_rows=500)
    assert found.n == 3000
    assert found.effective_n.iloc[0, 1] < 500
    assert found.effective_p.iloc[0, 1] > found.p.iloc[0, 1]
    again = correlation(waves + 0.01 * places, points=places, effective_rows=500)
    assert again.effective_n.equals(found.effective_n)
    assert {"effective_n", "effective_p"} <= set(found.pairs)


def test_one_place_is_refused():
    with pytest.raises(Refusal, match="All cells or rows lie at one place"):
        effective_sample_sizes(np.eye(3, 2), np.ones((3, 2)))


def test_one_class_is_refused(places):
    with pytest.raises(Refusal, match="The number of distance classes is 1"):
        effective_sample_sizes(np.sin(places), places, classes=1)
