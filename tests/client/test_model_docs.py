"""Every field of every model has a text: below it, for editors, and in the docstring of the class, for `help()`."""

from __future__ import annotations

import ast
import inspect
import itertools
import pydoc
import re
from functools import cache
from typing import Any

import msgspec
import pytest
import veeam_jobs.em.models as em_models
import veeam_jobs.vspc.models as vspc_models
from veeam_jobs.em.models import Job
from veeam_jobs.vspc.models import BackupServerJob

MODELS: list[Any] = [
    cls
    for package in (vspc_models, em_models)
    for cls in (getattr(package, name) for name in package.__all__)
    if inspect.isclass(cls) and issubclass(cls, msgspec.Struct)
]


def hover_texts(cls: type) -> dict[str, str]:
    """What editors show for the fields of a class: the strings below them."""
    (body,) = [node.body for node in ast.parse(inspect.getsource(cls)).body if isinstance(node, ast.ClassDef)]
    return {
        field.target.id: text.value.value
        for field, text in itertools.pairwise(body)
        if isinstance(field, ast.AnnAssign)
        and isinstance(field.target, ast.Name)
        and isinstance(text, ast.Expr)
        and isinstance(text.value, ast.Constant)
        and isinstance(text.value.value, str)
    }


def help_texts(cls: type) -> dict[str, str]:
    """What `help()` says of the fields of a class."""
    _, _, block = inspect.getdoc(cls).partition("Attributes:\n")  # type: ignore[union-attr]
    entries = re.split(r"^    (?=\w+: )", block, flags=re.MULTILINE)[1:]
    return {name: flat(text) for name, _, text in (entry.partition(": ") for entry in entries)}


@cache
def flat(text: str) -> str:
    return " ".join(text.split())


def test_every_field_has_a_text_on_hover_and_the_same_in_help() -> None:
    assert len(MODELS) > 250
    for cls in MODELS:
        hover, shown = hover_texts(cls), help_texts(cls)
        for name in cls.__struct_fields__:
            assert hover.get(name), f"{cls.__name__}.{name}"
            assert shown.get(name) == flat(hover[name]), f"{cls.__name__}.{name}"


def test_what_has_an_id_says_so_in_help() -> None:
    having = [cls for cls in MODELS if isinstance(vars(cls).get("id"), property)]
    assert Job in having
    for cls in having:
        assert help_texts(cls)["id"].startswith("The part of `uid` after its last colon: what methods take.")
        assert vars(cls)["id"].__doc__


@pytest.mark.parametrize(
    ("cls", "text"), [(BackupServerJob, "last_run: "), (Job, "id: The part of"), (Job, "schedule_enabled: ")]
)
def test_help_prints_it(cls: type, text: str) -> None:
    assert text in pydoc.plain(pydoc.render_doc(cls))
