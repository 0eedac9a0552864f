"""MaxEnt against maxent.jar 3.4.3, and what must hold of any model."""

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from ecorestore.core.progress import Cancelled
from ecorestore.core.refusal import Refusal
from ecorestore.core.species.evaluation import auc
from ecorestore.core.species.maxent import fit_maxent
from ecorestore.core.species.maxent_features import feature_classes
from ecorestore.core.species.regularisation import class_betas
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import spearmanr

CASES = Path(__file__).parents[2] / "data" / "maxent"
DATASETS = ("bradypus", "bradypus_cat", "dismo", "syn_small12")


def case(dataset):
    with np.load(CASES / f"{dataset}.npz") as arrays:
        tables = dict(arrays)
    told = json.loads((CASES / f"{dataset}.json").read_text(encoding="utf-8"))
    names = tables["names"].tolist()
    categorical = [names.index(name) for name in told["categorical"]]
    return tables, told["configs"], categorical


def configurations(ending):
    return [
        (dataset, name)
        for dataset in DATASETS
        for name in case(dataset)[1]
        if name.endswith(ending)
    ]


def fitted(dataset, name, **options):
    tables, told, categorical = case(dataset)
    model = fit_maxent(
        tables["presence"],
        tables["background"],
        features=told[name]["feature_classes"],
        regularisation=told[name]["beta_multiplier"],
        categorical=categorical,
        **options,
    )
    rows = [
        tables[part] for part in ("background", "presence", "test") if part in tables
    ]
    return model, np.vstack(rows), tables[f"raw__{name}"], told[name]


@pytest.mark.parametrize(("dataset", "name"), configurations("_conv"))
def test_the_optimum_is_that_of_the_reference(dataset, name):
    model, rows, reference, told = fitted(dataset, name, tolerance=1e-6)
    raw = model.predict(rows, "raw")
    assert model.converged
    assert 0 <= model.gap <= 1e-6
    assert model.points == told["background_points_used"]
    assert model.gain == pytest.approx(told["regularized_training_gain"], abs=1e-4)
    assert model.unregularised_gain == pytest.approx(
        told["unregularized_gain_from_raw"], abs=3e-4
    )
    assert model.entropy == pytest.approx(told["entropy"], abs=1e-4)
    assert model.training_auc == pytest.approx(told["training_auc"], abs=2e-4)
    assert spearmanr(raw, reference)[0] >= 0.9999
    cloglog = model.predict(rows)
    told_cloglog = -np.expm1(-np.exp(told["entropy"]) * reference)
    assert np.abs(cloglog - told_cloglog).max() <= 0.003


@pytest.mark.parametrize(("dataset", "name"), configurations("_def"))
def test_the_reference_at_its_defaults_is_near(dataset, name):
    model, rows, reference, told = fitted(dataset, name)
    assert model.gap <= 1e-5
    assert model.gain >= told["regularized_training_gain"] - 1e-4
    assert model.training_auc == pytest.approx(told["training_auc"], abs=0.01)
    assert spearmanr(model.predict(rows, "raw"), reference)[0] >= 0.98


def test_test_figures_are_against_the_same_points():
    model, _, _, told = fitted("dismo", "LQ_b1_conv", tolerance=1e-7)
    test = case("dismo")[0]["test"]
    raw = model.predict(test, "raw")
    assert auc(raw, model.point_raw) == pytest.approx(told["test_auc"], abs=2e-4)
    gain = np.log(model.points * raw).mean()
    assert gain == pytest.approx(told["test_gain"], abs=2e-3)


def test_bradypus_reaches_the_published_auc():
    # Phillips et al. (2006) publish 0.873 to 0.92 for records that were set aside.
    model, *_ = fitted("bradypus", "auto_b1_conv")
    assert 0.873 <= model.training_auc <= 0.92


def test_published_response_curve():
    from ecorestore.core.species.response_curves import response_curves

    told = json.loads(
        (CASES / "bradypus_jackknife_response.json").read_text(encoding="utf-8")
    )["response_curves"]
    tables = case("bradypus")[0]
    names = tables["names"].tolist()
    column = names.index("pre6190_l10")
    points = np.vstack([tables["background"], tables["presence"]])
    alone = fit_maxent(tables["presence"][:, [column]], points[:, [column]])
    curve = told["pre6190_l10_only"]
    found = alone.predict(np.array(curve["x"])[:, None])
    assert np.abs(found - curve["y"]).max() <= 0.005
    model = fit_maxent(tables["presence"], tables["background"])
    table = response_curves(model, tables["presence"], names)
    ours = table[table.predictor == "pre6190_l10"]
    told_x = told["pre6190_l10"]["x"]
    assert ours["value"].iloc[[0, -1]].tolist() == pytest.approx(
        [told_x[0], told_x[-1]]
    )


# What must hold of any model


def made_up(seed, presences=40, points=300, predictors=4):
    random = np.random.default_rng(seed)
    background = np.round(random.normal(size=(points, predictors)), 2)
    chance = np.exp(background[:, 0] - background[:, 1] ** 2)
    rows = random.choice(points, presences, p=chance / chance.sum())
    found = background[rows] + np.round(
        random.normal(size=(presences, predictors)) / 4, 2
    )
    return np.round(found, 2), background


def same(one, other, tolerance=2e-3):
    # Two fits of gap g are at most sqrt(2 g) apart in total variation.
    assert np.abs(one - other).sum() <= tolerance


@given(st.integers(0, 10_000))
def test_order_of_records_and_columns_changes_nothing(seed):
    presences, background = made_up(seed)
    random = np.random.default_rng(seed)
    rows, columns = random.permutation(len(presences)), random.permutation(4)
    places = random.permutation(len(background))
    one = fit_maxent(presences, background, features="LQH", tolerance=1e-9)
    other = fit_maxent(
        presences[rows][:, columns],
        background[places][:, columns],
        features="LQH",
        tolerance=1e-9,
    )
    assert one.gain == pytest.approx(other.gain, abs=1e-8)
    same(one.predict(background, "raw"), other.predict(background[:, columns], "raw"))


@given(st.integers(0, 10_000), st.floats(-1e4, 1e4), st.floats(0.1, 100))
def test_shift_and_scale_of_a_predictor_change_nothing(seed, shift, scale):
    presences, background = made_up(seed, predictors=2)
    one = fit_maxent(presences, background, features="LHT", tolerance=1e-9)
    other = fit_maxent(
        presences * scale + shift,
        background * scale + shift,
        features="LHT",
        tolerance=1e-9,
    )
    assert one.gain == pytest.approx(other.gain, abs=1e-6)
    same(one.point_raw, other.point_raw)


@given(st.integers(0, 10_000))
def test_means_are_as_near_as_the_penalties_allow(seed):
    presences, background = made_up(seed)
    model = fit_maxent(presences, background)
    assert model.converged and model.gap <= 1e-5
    assert model.point_raw.sum() == pytest.approx(1.0)
    assert 0.0 <= model.entropy <= np.log(model.points) + 1e-12
    assert model.gain <= model.unregularised_gain + 1e-12
    assert model.contribution.sum() == pytest.approx(100) or model.gain < 1e-9


def test_a_constant_or_repeated_predictor_adds_nothing():
    presences, background = made_up(3)
    plain = fit_maxent(presences, background, features="LQH", tolerance=1e-9)
    for column in (np.zeros((340, 1)), None):
        both = np.vstack([presences, background])
        wider = np.hstack([both, both[:, :1] if column is None else column])
        model = fit_maxent(wider[:40], wider[40:], features="LQH", tolerance=1e-9)
        assert model.gain == pytest.approx(plain.gain, abs=1e-8)
        same(model.point_raw, plain.point_raw)


def test_one_presence_and_a_stronger_penalty():
    presences, background = made_up(5)
    assert fit_maxent(presences[:1], background).converged
    gains = [
        fit_maxent(presences, background, regularisation=r).gain for r in (0.5, 1, 2, 8)
    ]
    assert gains == sorted(gains, reverse=True)


def test_a_single_binary_feature_has_a_known_answer():
    # Half of 100 points and 8 of 10 presences are of category 1; with penalty b the
    # mean of the model is 0.8 - b for category 1 or 0.2 + b for category 0.
    background = np.repeat([0.0, 1.0], 50)[:, None]
    presences = np.repeat([1.0, 0.0], [8, 2])[:, None]
    model = fit_maxent(presences, background, categorical=[0], tolerance=1e-9)
    beta = 0.5 * np.sqrt(0.8 * 0.2 * 10 / 9) / np.sqrt(10)
    assert model.points == 100
    assert model.point_raw[50:].sum() == pytest.approx(0.8 - beta, abs=1e-4)


def far_outside(presences, background):
    presences[0, 0] = 1e6
    return presences, background


def long_tail(presences, background):
    presences[0, 2] = 1e30
    return presences, background


def nearly_constant(presences, background):
    presences[:, 3] = background[:, 3] = 0
    background[:5, 3] = 1
    return presences, background


def all_alike(presences, background):
    return np.tile(presences[:1], (20, 1)), background


def large_offset(presences, background):
    return presences + 1e6, background + 1e6


def as_the_background(_presences, background):
    return background, background


@pytest.mark.parametrize("features", ["auto", "LQPHT"])
@pytest.mark.parametrize(
    "changed",
    [
        far_outside,
        long_tail,
        nearly_constant,
        all_alike,
        large_offset,
        as_the_background,
    ],
)
def test_hard_data_come_to_their_optimum(changed, features):
    presences, background = changed(*made_up(4))
    model = fit_maxent(presences, background, features=features)
    assert model.converged and 0 <= model.gap <= 1e-5
    assert np.isfinite(model.predict(background)).all()


@pytest.mark.parametrize("regularisation", [0.01, 0.1, 20])
def test_weak_and_strong_penalties_come_to_their_optimum(regularisation):
    presences, background = made_up(4)
    model = fit_maxent(presences, background, regularisation=regularisation)
    assert model.converged and 0 <= model.gap <= 1e-5


def test_bias_weights_count_as_so_many_points():
    presences, background = made_up(8)
    presences = background[np.random.default_rng(8).choice(300, 40)]
    repeats = np.random.default_rng(1).integers(1, 4, 300)
    weighed = fit_maxent(
        presences, background, bias=repeats, features="LQ", tolerance=1e-10
    )
    repeated = fit_maxent(
        presences,
        np.repeat(background, repeats, axis=0),
        features="LQ",
        tolerance=1e-10,
    )
    assert weighed.gain == pytest.approx(repeated.gain, abs=1e-7)
    ratio = weighed.predict(background, "raw") / repeated.predict(background, "raw")
    assert np.ptp(ratio) / ratio.mean() <= 1e-3


def test_presences_need_not_become_points():
    presences, background = made_up(2)
    model = fit_maxent(presences, background, add_samples=False, features="LQ")
    assert model.points == 300
    assert model.gap == np.inf
    assert model.converged and model.violation <= 1e-4


def test_outputs_rise_together_and_clamping_stops_at_the_range():
    presences, background = made_up(1)
    model = fit_maxent(presences, background)
    raw = model.predict(background, "raw")
    order = np.argsort(raw)
    for output, most in (("cloglog", 1), ("logistic", 1), ("cumulative", 100)):
        found = model.predict(background, output)
        assert (np.diff(found[order]) >= -1e-12).all()
        assert found.min() >= 0 and found.max() <= most
    far = np.full((1, 4), 50.0)
    edge = model.maximum[None]
    assert model.predict(far) == pytest.approx(model.predict(edge))
    assert model.beyond_training(far)[0] > 0
    assert model.beyond_training(edge)[0] == 0
    assert model.predict(far, "raw", clamp=False) != pytest.approx(
        model.predict(edge, "raw")
    )


def test_unseen_categories_are_told():
    background = np.array([[0.1, 1], [0.5, 2], [0.9, 1], [0.3, 2]])
    model = fit_maxent(background[:2], background, categorical=[1])
    assert model.unseen(np.array([[0.1, 1], [0.1, 7]])).tolist() == [False, True]


@pytest.mark.parametrize(
    ("presences", "letters"), [(2, "L"), (10, "LQ"), (15, "LQH"), (80, "LQPH")]
)
def test_auto_rule(presences, letters):
    assert feature_classes("auto", presences) == letters
    assert feature_classes("thL", 3) == "LHT"


def test_published_base_values():
    told = class_betas(12, "LQ")
    found = [round(told[letter], 3) for letter in "LCTH"]
    assert found == [0.714, 0.429, 1.88, 0.5]
    assert class_betas(70, "LQH")["L"] == pytest.approx(0.136, abs=5e-4)
    assert class_betas(50, "LQP")["L"] > class_betas(50, "LQ")["L"]


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"presences": np.empty((0, 2))}, "There is no presence."),
        ({"background": np.ones((1, 2))}, "fewer than 2 background points"),
        ({"presences": np.ones((3, 1))}, "have 1 predictors and the background has 2"),
        (
            {"presences": np.array([[1, 2], [np.nan, 1]])},
            "Row 2 of the presences has no finite value in predictor 1.",
        ),
        ({"background": np.ones((9, 2)), "presences": np.ones((3, 2))}, "No predictor"),
        ({"features": "LX"}, 'The feature classes "LX" are not known.'),
        ({"regularisation": 0}, "The regularisation multiplier is 0."),
        ({"bias": -np.ones(9)}, "one number for each of the 9 background points"),
        ({"bias": np.ones(9)}, "presences that become points need one too"),
    ],
)
def test_refusals(change, sentence):
    random = np.random.default_rng(0)
    options = {
        "presences": random.random((3, 2)),
        "background": random.random((9, 2)),
        **change,
    }
    with pytest.raises(Refusal, match=sentence.replace(".", r"\.")):
        fit_maxent(options.pop("presences"), options.pop("background"), **options)


def test_unknown_output_is_refused():
    presences, background = made_up(1)
    model = fit_maxent(presences, background)
    with pytest.raises(Refusal, match="The output odds is not known"):
        model.predict(background, "odds")


def test_cancel():
    presences, background = made_up(1)
    with pytest.raises(Cancelled):
        fit_maxent(presences, background, progress=lambda _fraction: False)


PLAIN = """
import numpy as np
from ecorestore.core.species.maxent import fit_maxent
random = np.random.default_rng(1)
background = np.round(random.normal(size=(80, 2)), 1)
presences = background[random.choice(80, 15)]
model = fit_maxent(presences, background, features="LQPHT")
print(model.gain, model.gap, *model.predict(background[:5]))
"""


def test_plain_python_gives_the_same():
    told = [
        subprocess.run(
            [sys.executable, "-c", PLAIN],
            capture_output=True,
            text=True,
            check=True,
            env={**os.environ, "NUMBA_DISABLE_JIT": disabled},
        ).stdout.split()
        for disabled in ("0", "1")
    ]
    plain, compiled = (np.array(numbers, float) for numbers in told)
    assert plain == pytest.approx(compiled, rel=1e-6)
