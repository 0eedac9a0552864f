"""Factor weights by the analytic hierarchy process, through QGIS."""

import pytest
from layers import read_layer, write_text
from qgis.core import QgsProcessingException

CONSISTENT = ["1", "2", "4", "1/2", "1", "2", "1/4", "1/2", "1"]


@pytest.fixture
def weigh(run, tmp_path):
    """Weigh factors into ``weights.csv``."""

    def run_it(**given):
        return run("ahp", {"OUTPUT": str(tmp_path / "weights.csv"), **given})

    return run_it


def test_typed_matrix(weigh):
    result = weigh(MATRIX=CONSISTENT, NAMES="land use, slope, road")
    assert read_layer(result["OUTPUT"])["factor"].tolist() == [
        "land use",
        "slope",
        "road",
    ]
    weights = read_layer(result["OUTPUT"])["weight"].astype(float)
    assert weights.tolist() == pytest.approx([4 / 7, 2 / 7, 1 / 7])
    assert result["LAMBDA_MAX"] == pytest.approx(3)
    assert result["CONSISTENCY_INDEX"] == pytest.approx(0, abs=1e-12)
    assert result["CONSISTENCY_RATIO"] == pytest.approx(0, abs=1e-12)
    assert result["log"].lines[-2:] == [
        "Weights: land use 0.571, slope 0.286, road 0.143.",
        "3 factors, 1 matrices; consistency ratio 0.0000 (limit 0.1).",
    ]
    assert result["log"].warnings == []


def test_form_of_the_dialog(weigh):
    """Nine columns, of which three are filled, and the upper half alone."""
    rows = [["1", "2", "4"], ["0", "1", "2"], ["0", "0", "1"]]
    cells = [cell for row in rows for cell in [*row, *["0"] * 6]]
    weights = read_layer(weigh(MATRIX=cells)["OUTPUT"])["weight"].astype(float)
    assert weights.tolist() == pytest.approx([4 / 7, 2 / 7, 1 / 7])


def test_table_beside_an_empty_form(weigh, tmp_path):
    table = write_text(tmp_path / "a.csv", "factor,slope,road\nslope,1,3\nroad,1/3,1\n")
    result = weigh(MATRIX=["0"] * 27, TABLES=[table])
    assert read_layer(result["OUTPUT"])["weight"].astype(float).tolist() == [0.75, 0.25]


def test_two_experts_meet_at_the_geometric_mean(weigh, tmp_path):
    """Judgements of 2 and 8 make 4, though the second table has another order."""
    one = write_text(tmp_path / "one.csv", "factor,a,b\na,1,2\nb,,1\n")
    other = write_text(tmp_path / "other.csv", "factor,b,a\nb,1,1/8\na,8,1\n")
    result = weigh(TABLES=[one, other])
    weights = read_layer(result["OUTPUT"])["weight"].astype(float)
    assert weights.tolist() == pytest.approx([0.8, 0.2])
    assert "2 factors, 2 matrices" in result["log"].lines[-1]


def test_contradiction_names_the_judgement(weigh):
    """a, b, c, d matter 8, 4, 2, 1; but d over a is judged 2, not 1/8."""
    upper = [[1, 2, 4, "1/2"], [0, 1, 2, 4], [0, 0, 1, 2], [0, 0, 0, 1]]
    result = weigh(MATRIX=sum(upper, []), NAMES="a,b,c,d")
    (warning,) = result["log"].warnings
    assert (
        "Matrix: the judgements contradict each other, consistency ratio 0.403"
        in warning
    )
    assert "(limit 0.1). The farthest off is a over d: 0.5, where 1.65 would" in warning


def test_methods_differ_on_a_contradiction(weigh):
    cells = [1, 3, 5, 1 / 3, 1, 4, 1 / 5, 1 / 4, 1]
    first = {
        method: float(
            read_layer(weigh(MATRIX=cells, METHOD=method)["OUTPUT"])["weight"][0]
        )
        for method in (0, 2)
    }
    assert first == {0: pytest.approx(0.627, abs=5e-4), 2: pytest.approx(0.619, 1e-3)}


@pytest.mark.parametrize(
    ("cells", "sentence"),
    [
        ([1, 2, 3], "The matrix has 3 numbers, which form no square"),
        ([1, 3, 0.5, 1], "judgement of 1 over 2 is 3, but of 2 over 1 it is 0.5"),
        ([2, 3, "1/3", 1], "The judgement of 1 over itself is 2.0; it must be 1"),
        ([1, -3, "-1/3", 1], "The judgement of 1 over 2 is -3.0; it must be above 0"),
        ([1, "much", 0, 1], "The judgement of 1 over 2 is much"),
        ([1] * 256, "The matrix has 16 factors; the random index ends at 15"),
        ([], "Give judgements either as a matrix or as tables"),
    ],
)
def test_judgements_that_are_none(weigh, cells, sentence):
    with pytest.raises(QgsProcessingException, match=sentence):
        weigh(MATRIX=cells)


def test_faulty_table_is_named(weigh, tmp_path):
    table = write_text(tmp_path / "expert.csv", "factor,a,b\na,1,3\nb,1/2,1\n")
    with pytest.raises(QgsProcessingException, match="expert: The judgement of a over"):
        weigh(TABLES=[table])
