"""What a job adds to Schemathesis: signing in, XML, ids that exist, checks of our own.

Everything goes through the documented extension points; nothing of Schemathesis is replaced.
"""

from __future__ import annotations

import itertools
import time
import uuid
from collections.abc import Callable, Mapping
from typing import Any, Literal, TypeAlias

import schemathesis
from schemathesis.core.parameters import ParameterLocation

from . import own_checks
from .model import Job
from .signin import SignIn
from .walk import Known, read_json
from .xml_answers import read_answer

SKIPPED: Literal[False] = False
Verdict: TypeAlias = str | Literal[False] | None
"""What is wrong; None when nothing is, SKIPPED when there was nothing to check."""
_Finder: TypeAlias = Callable[[Job, Mapping[str, Any], Any, Any], Verdict]
_UUIDS = uuid.UUID("5c3e0b5e-9a53-4a8b-8f0e-8a6f8a3f5d11")
_JSON_PARAMETERS = frozenset({"filter", "sort", "select", "expand"})
_EXPRESSIONS = frozenset({"filter", "sortAsc", "sortDesc"})
"""Parameters of Enterprise Manager's queries that are text to the document and more than that to the server."""
_XML = "application/xml"
_RANDOM_EVERY = 4
"""Of four well-formed requests, three name an object that exists."""


def register(
    job: Job, document: Mapping[str, Any], known: Known, sign_in: SignIn | None, until: float
) -> None:
    """Teach Schemathesis everything this job needs; `until` is when to stop, on the monotonic clock."""
    _stop_in_time(until)
    if sign_in is not None:
        _sign_every_request(sign_in)
    if job.api == "em":
        read_xml_answers(document)
        _write_xml_bodies(document)
    _send_real_ids(known)
    _forgive_unknown_properties()
    _own_checks(job, document)


def _stop_in_time(until: float) -> None:
    """Raised where a request is about to be sent, an interrupt ends the run and keeps what the operation has shown.

    The time limit of Schemathesis will not do: with it, the random phases are repeated until the time is spent.
    """

    @schemathesis.hook
    def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
        if time.monotonic() > until:
            raise KeyboardInterrupt


def _sign_every_request(sign_in: SignIn) -> None:
    first = itertools.count()
    spent: set[str] = set()

    @schemathesis.auth(refresh_interval=3000)
    class Session:
        """Asked again when the server answers 401, which is how a lost session is renewed."""

        def get(self, case: Any, context: Any) -> dict[str, str]:
            if next(first):
                spent.update(sign_in.header().values())
                sign_in.open()
            return sign_in.header()

        def set(self, case: Any, data: dict[str, str], context: Any) -> None:
            case.headers = case.headers or {}
            case.headers.update(data)

    @schemathesis.hook
    def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
        # Cases are made, and signed, long before they are sent; each stale one would sign in anew.
        for name, value in sign_in.header().items():
            if (case.headers or {}).get(name) in spent:
                case.headers[name] = value


def read_xml_answers(document: Mapping[str, Any]) -> None:
    """Have Schemathesis read XML by the document."""
    from veeam_jobs.em.xml_shapes import SHAPES

    @schemathesis.deserializer(_XML)
    def read(context: Any, response: Any) -> Any:
        return read_answer(
            response.content, document, context.operation.definition.raw, response.status_code, SHAPES
        )


def _write_xml_bodies(document: Mapping[str, Any]) -> None:
    """Have Schemathesis write XML by the document, and expect no refusal where a mistake is none in XML."""
    from veeam_jobs.em.xml_shapes import SHAPES

    from .xml_bodies import body_schema, still_wrong, write_body

    def schema_of(case: Any) -> str:
        return body_schema(document, case.operation.definition.raw, _XML)

    @schemathesis.serializer(_XML)
    def write(context: Any, value: Any) -> bytes:
        return write_body(value, SHAPES, schema_of(context.case))

    @schemathesis.hook
    def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
        if type(failure).__name__ != "AcceptedNegativeData" or case.media_type != _XML:
            return True
        others = (location for location in case.meta.components if location != ParameterLocation.BODY)
        if not all(_is_positive(case, location) for location in others):
            return True
        return still_wrong(response.request.body, SHAPES, schema_of(case))


def _send_real_ids(known: Known) -> None:
    turn = itertools.count()

    @schemathesis.hook
    def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
        number = next(turn)
        if "X-Request-id" in (case.headers or {}) and _is_positive(case, ParameterLocation.HEADER):
            # The server carries out a request of one id only once, and repeats its answer for five minutes.
            case.headers["X-Request-id"] = str(uuid.uuid5(_UUIDS, str(number)))
        found = known.found.get(_operation_id(case))
        if found and number % _RANDOM_EVERY and _is_positive(case, ParameterLocation.PATH):
            case.path_parameters = dict(found[number % len(found)])


def _is_positive(case: Any, location: ParameterLocation) -> bool:
    component = case.meta.components.get(location) if case.meta is not None else None
    return component is None or component.mode.is_positive


def _operation_id(case: Any) -> str:
    return str(case.operation.definition.raw.get("operationId", ""))


def _forgive_unknown_properties() -> None:
    """A made-up `filter` or JSON Patch fits its schema and may still name a property the resource lacks.

    Such a request is rightly answered 400, provided the error says which parameter, property or operation is wrong. Examples
    of the document are not forgiven: they have to work. A patch is: its `test` may ask for what the object has not.
    """

    @schemathesis.hook
    def filter_failure(context: Any, failure: Any, case: Any, response: Any) -> bool:
        if type(failure).__name__ != "RejectedPositiveData" or response.status_code != 400:
            return True
        if case.method.upper() == "PATCH" and isinstance(case.body, list):
            return not _blames_patch(read_json(response.content))
        if case.meta is not None and case.meta.phase.name.value == "examples":
            return True
        if _operation_id(case) == "queries_run" and _EXPRESSIONS & set(case.query or {}):
            # The body of such a refusal is not documented: its status has to do.
            return False
        return not (
            _JSON_PARAMETERS & set(case.query or {}) and _blames_expression(read_json(response.content))
        )


def _blames_patch(body: Any) -> bool:
    errors = body.get("errors") if isinstance(body, dict) else None
    return any(isinstance(error, dict) and error.get("failedJsonPatch") for error in errors or ())


def _blames_expression(body: Any) -> bool:
    errors = body.get("errors") if isinstance(body, dict) else None
    return any(
        isinstance(error, dict)
        and (error.get("parameterName") in _JSON_PARAMETERS or error.get("propertyName"))
        for error in errors or ()
    )


def _own_checks(job: Job, document: Mapping[str, Any]) -> None:
    for name, find in _FINDERS.items():
        if name in job.checks:
            schemathesis.check(_as_check(name, find, job, document))


def _as_check(
    name: str, find: _Finder, job: Job, document: Mapping[str, Any]
) -> Callable[[Any, Any, Any], bool | None]:
    def check(context: Any, response: Any, case: Any) -> bool | None:
        verdict = find(job, document, response, case)
        if isinstance(verdict, str):
            raise AssertionError(verdict)
        # True tells Schemathesis that the check was skipped, so it does not count as passed.
        return True if verdict is SKIPPED else None

    check.__name__ = name
    return check


def _error_status(job: Job, document: Mapping[str, Any], response: Any, case: Any) -> Verdict:
    return own_checks.error_status_problem(response.status_code) if response.status_code >= 400 else SKIPPED


def _paging(job: Job, document: Mapping[str, Any], response: Any, case: Any) -> Verdict:
    operation = case.operation.definition.raw
    if operation.get("x-paging") != "offset" or response.status_code != 200 or not _asks_well(case):
        return SKIPPED
    return own_checks.paging_problem(case.query or {}, read_json(response.content))


def _form(job: Job, document: Mapping[str, Any], response: Any, case: Any) -> Verdict:
    operation = case.operation.definition.raw
    if "x-forms" not in operation or response.status_code != 200 or not _asks_well(case):
        return SKIPPED
    in_xml = job.media_type == _XML
    value = _xml_or_none(document, operation, response) if in_xml else read_json(response.content)
    return own_checks.form_problem(document, operation, case.query or {}, value)


def _media_type(job: Job, document: Mapping[str, Any], response: Any, case: Any) -> Verdict:
    sent = response.request.headers.get("Accept")
    content_type = next(iter(response.headers.get("content-type", [])), "")
    if sent != job.media_type or not content_type or response.status_code >= 300:
        return SKIPPED
    return own_checks.media_type_problem(job.media_type, content_type)


_FINDERS: Mapping[str, _Finder] = {
    "documented_error_status": _error_status,
    "paging_follows_request": _paging,
    "form_follows_request": _form,
    "media_type_follows_accept": _media_type,
}


def _asks_well(case: Any) -> bool:
    return _is_positive(case, ParameterLocation.QUERY)


def _xml_or_none(document: Mapping[str, Any], operation: Mapping[str, Any], response: Any) -> Any:
    """What cannot be read is a matter of response_schema_conformance."""
    from veeam_jobs.em.xml_shapes import SHAPES

    try:
        return read_answer(response.content, document, operation, response.status_code, SHAPES)
    except ValueError:
        return None
