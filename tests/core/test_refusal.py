"""Bad input in words."""

from ecorestore.core.refusal import Refusal


def test_sentence_is_a_template_with_values():
    refusal = Refusal("Class {value} has no row.", parameter="table", value=7)
    assert str(refusal) == "Class 7 has no row."
    assert refusal.template == "Class {value} has no row."
    assert refusal.values == {"value": 7}
    assert refusal.parameter == "table"
    assert isinstance(refusal, ValueError)
