"""Names of the document as names in Python."""

from __future__ import annotations

import pytest

from generator.naming import argument_name


@pytest.mark.parametrize("name", ["answer", "Answer", "body", "self"])
def test_a_parameter_does_not_hide_what_the_method_around_it_uses(name: str) -> None:
    assert argument_name(name) == f"{name.lower()}_"


def test_other_parameters_keep_their_names() -> None:
    assert [argument_name(name) for name in ("filter", "X-Request-id", "class", "3rdParty")] == [
        "filter",
        "x_request_id",
        "class_",
        "value_3rd_party",
    ]
