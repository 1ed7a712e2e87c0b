"""Users see the names they import, `veeam_jobs.NotFound`, never those of the package that defines them."""

from __future__ import annotations

import contextlib
import inspect
import pickle
import pickletools
import pydoc
import typing
import warnings
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx2
import msgspec
import pytest
import veeam_jobs
from veeam_jobs import UNSET, F
from veeam_jobs.em.models import Job
from veeam_jobs.vspc.models import BackupServerJob, BackupServerJobStatus

HIDDEN = "veeam_jobs_runtime"
NAMES = [name for name in veeam_jobs.__all__ if name != "__version__"]
PLAIN: pydoc.TextDoc = vars(pydoc)["plaintext"]
"""The renderer without bold letters, which typeshed does not list."""
CLASSES = [name for name in NAMES if inspect.isclass(getattr(veeam_jobs, name))]
RECORDS = [name for name in CLASSES if issubclass(getattr(veeam_jobs, name), msgspec.Struct)]
ERRORS = [name for name in CLASSES if issubclass(getattr(veeam_jobs, name), Exception)]
FOR_TYPE_CHECKERS_ONLY = {"httpx2", "Session", "AsyncSession"}
"""Names in annotations that are imported for type checkers alone, so that importing the client stays fast."""


@pytest.mark.parametrize("name", NAMES)
def test_every_name_says_that_it_is_of_the_public_package(name: str) -> None:
    value = getattr(veeam_jobs, name)
    if inspect.isclass(value) or inspect.isfunction(value):
        assert value.__module__ == "veeam_jobs"
        assert value.__qualname__ == name
    assert HIDDEN not in repr(value)


@pytest.mark.parametrize("name", NAMES)
def test_help_names_no_hidden_package_not_even_for_base_classes(name: str) -> None:
    assert HIDDEN not in pydoc.render_doc(getattr(veeam_jobs, name), renderer=PLAIN)


def test_help_on_the_package_a_model_and_an_enumeration_names_no_hidden_package() -> None:
    for thing in (veeam_jobs, BackupServerJob, BackupServerJobStatus, Job):
        assert HIDDEN not in pydoc.render_doc(thing, renderer=PLAIN)


@pytest.mark.parametrize("name", CLASSES)
def test_annotations_are_resolved_where_they_were_written(name: str) -> None:
    unknown: str | None = None
    try:
        typing.get_type_hints(getattr(veeam_jobs, name))
    except NameError as missing:
        unknown = missing.name
    assert unknown in {None, *FOR_TYPE_CHECKERS_ONLY}


@pytest.mark.parametrize("name", RECORDS)
def test_msgspec_knows_the_types_of_fields(name: str) -> None:
    fields = msgspec.structs.fields(getattr(veeam_jobs, name))
    assert fields
    assert not any(isinstance(field.type, str | typing.ForwardRef) for field in fields)


@pytest.mark.parametrize("name", CLASSES)
def test_the_source_of_a_method_is_found_and_that_of_a_class_is_never_that_of_another(name: str) -> None:
    cls = getattr(veeam_jobs, name)
    if inspect.isfunction(method := vars(cls).get("__init__")):
        assert "def __init__" in inspect.getsource(method)
    with contextlib.suppress(OSError):
        assert f"class {name}" in inspect.getsource(cls)


def names_in(pickled: bytes) -> set[str]:
    """The texts of a pickle, which hold the modules and names it loads."""
    return {str(argument) for _, argument, _ in pickletools.genops(pickled) if isinstance(argument, str)}


def error_of(name: str) -> Exception:
    cls = getattr(veeam_jobs, name)
    if not issubclass(cls, veeam_jobs.ApiError):
        error: Exception = cls("It failed.")
        return error
    detail = veeam_jobs.ErrorDetail("Wrong.", code=1, parameter_name="filter")
    failure: Exception = cls("It failed.", status=400, errors=(detail,), request_id="4b", roles=("Owner",))
    return failure


PICKLED: dict[str, Any] = {
    **{name: error_of(name) for name in ERRORS},
    "condition": ~((F.status == BackupServerJobStatus.FAILED) & F.name.contains("SQL"))
    | F.last_run.in_([None]),
    "relative condition": F.last_run >= timedelta(hours=24),
    "field": F.backup_server.name,
    "order": F.last_run.desc(collation="ordinal"),
    "F": F,
    "UNSET": UNSET,
    "model": BackupServerJob(name="A", last_run=datetime(2026, 8, 15, tzinfo=UTC)),
    "model of Enterprise Manager": Job(name="A"),
    "value of an enumeration": BackupServerJobStatus.FAILED,
    "new value of an enumeration": BackupServerJobStatus("Hibernating"),
    "event": veeam_jobs.RetryEvent(veeam_jobs.RequestEvent(1, "GET", "https://h/", "/"), 0.5, 503),
    "violation": veeam_jobs.Violation("$.data[0].name", "Expected `str`", 1),
    "report entry": veeam_jobs.ReportEntry("jobs_list", "$.data[].name", "Expected `str`", 1),
}


@pytest.mark.parametrize("what", PICKLED)
def test_pickles_load_from_public_names(what: str) -> None:
    before = PICKLED[what]
    pickled = pickle.dumps(before)
    after = pickle.loads(pickled)
    assert not any(HIDDEN in name for name in names_in(pickled))
    assert type(after) is type(before)
    assert repr(after) == repr(before)
    assert str(after) == str(before)
    if isinstance(before, veeam_jobs.ApiError):
        assert vars(after) == vars(before)


def test_a_raw_response_is_pickled_with_its_value_and_without_the_credentials_of_its_request() -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        return httpx2.Response(200, json={"data": {"name": "A"}}, headers={"X-Served-By": "north"})

    with veeam_jobs.VspcClient(
        "https://h:1280",
        api_key="top-secret-key",
        transport=httpx2.MockTransport(answer),
        client_version=None,
    ) as vspc:
        raw = vspc.jobs.with_raw_response.get("0d4e5f60-0000-4000-8000-000000000001")
    pickled = pickle.dumps(pickle.loads(pickle.dumps(raw)))
    after = pickle.loads(pickled)
    assert (after.status, after.content, after.parse()) == (200, raw.content, raw.parse())
    assert after.headers["x-served-by"] == "north"
    assert b"top-secret-key" not in pickled
    assert not any(HIDDEN in name for name in names_in(pickled))


def test_objects_without_a_repr_of_their_own_say_the_public_name() -> None:
    with veeam_jobs.VspcClient("https://h:1280", api_key="k") as vspc:
        shown = [repr(vspc), repr(vspc.jobs), repr(vspc.jobs.list()), repr(vspc.report), repr(F.name == "A")]
        shown.append(repr(vspc.jobs.list))
    assert not any(HIDDEN in one for one in shown)
    assert "<veeam_jobs.Pager object" in shown[2]


def test_a_traceback_and_a_warning_name_the_public_package() -> None:
    with (
        pytest.raises(veeam_jobs.UnknownProperty) as caught,
        veeam_jobs.VspcClient("https://h", api_key="k") as vspc,
    ):
        next(iter(vspc.jobs.list(filter=F.nmae == "A")))
    assert caught.exconly().startswith("veeam_jobs.UnknownProperty: ")
    with warnings.catch_warnings():
        warnings.simplefilter("error", veeam_jobs.InsecureWarning)
        with pytest.raises(veeam_jobs.InsecureWarning) as warned:
            veeam_jobs.VspcClient("http://h", api_key="k")
    assert warned.exconly().startswith("veeam_jobs.InsecureWarning: ")
