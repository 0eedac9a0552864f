"""Bad input, refused in words that a planner can act on."""

from __future__ import annotations


class Refusal(ValueError):
    """One sentence about one input: what is wrong with it and what to do.

    The sentence is kept as an English template with named values, so that the
    doorway can translate it: ``Refusal("Class {value} has no row.", value=7)``.

    Parameters
    ----------
    template : str
        A sentence with ``str.format`` fields.
    parameter : str
        Name of the core argument that is refused, if it is one.
    **values
        The values of the fields.
    """

    def __init__(self, template: str, *, parameter: str = "", **values):
        self.template = template
        self.parameter = parameter
        self.values = values
        super().__init__(template.format(**values))
