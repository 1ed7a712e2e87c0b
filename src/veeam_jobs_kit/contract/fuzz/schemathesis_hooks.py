"""Hooks for Schemathesis: signing in, XML, ids that exist, checks of the products.

Everything but one thing goes through the documented extension points: to end the turn of an operation early, an exception
is raised that Schemathesis keeps to itself (`BudgetExpired`).
"""

from __future__ import annotations

import itertools
import json
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import schemathesis
from schemathesis.core.parameters import ParameterLocation
from schemathesis.engine.run.unit._case import BudgetExpired

from veeam_jobs_description.operations import Operation, read_operations
from veeam_jobs_description.references import resolve
from veeam_jobs_description.schemas import member_names, read_schema
from veeam_jobs_kit.contract.fuzz import product_checks
from veeam_jobs_kit.contract.fuzz.forgiveness import forgive
from veeam_jobs_kit.contract.fuzz.named_properties import with_own_properties
from veeam_jobs_kit.contract.fuzz.schemathesis_events import Tell
from veeam_jobs_kit.contract.fuzz.stopping import Stop
from veeam_jobs_kit.contract.fuzz.xml_answers import read_answer
from veeam_jobs_kit.contract.model import WorkerTask
from veeam_jobs_kit.contract.plan.discovery import KnownObjects
from veeam_jobs_kit.contract.wire.bodies import json_or_none
from veeam_jobs_kit.contract.wire.guard import Guard
from veeam_jobs_kit.contract.wire.rules import ALL, Rules
from veeam_jobs_kit.contract.wire.sign_in import SignIn

SKIPPED: Literal[False] = False
Verdict: TypeAlias = str | Literal[False] | None
"""A description of the problem; None if there is none, SKIPPED if the check does not apply."""
_Finder: TypeAlias = Callable[[WorkerTask, "Described", Any, Any], Verdict]
_UUIDS = uuid.UUID("5c3e0b5e-9a53-4a8b-8f0e-8a6f8a3f5d11")
_XML = "application/xml"
_NOTHING_NAMED = "no object that --writes-on names was found for it"
_RANDOM_EVERY = 4
"""Every fourth valid request keeps its random id; the others get the id of an existing object."""


@dataclass(frozen=True, slots=True)
class Described:
    """The parts of a description that hooks need, read once."""

    bundle: Mapping[str, Any]
    operations: Mapping[str, Operation]
    """By operationId."""
    members: tuple[str, ...]
    """Names of all properties of all schemas."""

    def operation(self, case: Any) -> Operation:
        """Return the operation of a test case of Schemathesis."""
        return self.operations[_operation_id(case)]

    def highest_limit(self, case: Any) -> int | None:
        """Return the maximum of the query parameter `limit`; None where the operation of a test case has none."""
        for parameter in self.operation(case).parameters:
            if (parameter.location, parameter.name) == ("query", "limit"):
                schema = read_schema(resolve(parameter.schema, self.bundle)[1], self.bundle)
                return schema.keywords.get("maximum")
        return None

    @property
    def json_parameters(self) -> frozenset[str]:
        """Names of the query parameters that hold JSON: `filter`, `sort`, …"""
        parameters = (each for operation in self.operations.values() for each in operation.parameters)
        return frozenset(each.name for each in parameters if each.is_json)


def read_described(bundle: Mapping[str, Any]) -> Described:
    """Read the parts of a bundle that hooks need."""
    operations = {operation.id: operation for operation in read_operations(bundle)}
    return Described(bundle, operations, member_names(bundle))


def register(
    task: WorkerTask,
    document: Mapping[str, Any],
    known: KnownObjects,
    guard: Guard,
    sign_in: SignIn | None,
    stop: Stop,
    tell: Tell,
) -> None:
    """Register all hooks of a task."""
    _stop_when_due(stop)
    _give_operations_up(guard)
    if sign_in is not None:
        _sign_every_request(sign_in)
    described = read_described(document)
    if task.api == "em":
        read_json_answers()
        read_xml_answers(described)
        _write_xml_bodies(described)
    _send_real_ids(known, str(document["info"]["version"]))
    if task.limits.writes_on is not None and ALL not in task.limits.writes_on:
        _change_only_what_may_be(known, guard.rules, described, tell)
    _name_own_properties(described)
    forgive(described.json_parameters)
    _product_checks(task, described)


def _stop_when_due(stop: Stop) -> None:
    """Interrupt the run before a request is sent, which keeps the results so far.

    The time limit of Schemathesis will not do: with it, the random phases are repeated until the time is spent.
    """

    @schemathesis.hook
    def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
        if stop.is_due:
            raise KeyboardInterrupt


def _give_operations_up(guard: Guard) -> None:
    @schemathesis.hook
    def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
        if f"{case.method.upper()} {case.operation.path}" in guard.pace.given_up:
            _go_on_with_the_next(case)


def _go_on_with_the_next(case: Any) -> None:
    """End what is done with an operation, and keep its results; the others go on.

    Schemathesis has no public way: this is the exception that it raises itself when the time of one operation is up. In
    stateful testing, which has no turn of an operation, the guard refuses the single step.
    """
    if case.meta is None or case.meta.phase.name.value != "stateful":
        raise BudgetExpired


def _change_only_what_may_be(known: KnownObjects, rules: Rules, described: Described, tell: Tell) -> None:
    """Call operations that change something only on objects that may be changed.

    The guard would refuse anything else, so this is for the results: a refused request proves nothing.
    """
    turn, told = itertools.count(), set[str]()

    @schemathesis.hook
    def filter_case(context: Any, case: Any) -> bool:
        operation = described.operation(case)
        if operation.safe:
            return True
        return _is_positive(case, ParameterLocation.PATH) and not rules.ids_not_named(
            _as_text(case.query), _as_text(case.body)
        )

    @schemathesis.hook
    def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
        operation = described.operation(case)
        if operation.safe or case.method.upper() != operation.method:
            return
        there = list(known.found.get(operation.id, []))
        if len(operation.path_parameters) == 1:
            there += [((operation.path_parameters[0], made),) for made in sorted(rules.created)]
        if there:
            case.path_parameters = dict(there[next(turn) % len(there)])
            return
        if operation.id not in told:
            told.add(operation.id)
            tell({"kind": "left out", "what": operation.id, "why": _NOTHING_NAMED})
        _go_on_with_the_next(case)


def _as_text(value: Any) -> str:
    return json.dumps(value, default=str)


def _sign_every_request(sign_in: SignIn) -> None:
    first = itertools.count()
    spent: set[str] = set()

    @schemathesis.auth(refresh_interval=3000)
    class Session:
        """Credentials of the session; refreshed by Schemathesis after a 401."""

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


def read_json_answers() -> None:
    """Register a JSON reader that accepts a byte order mark, which Enterprise Manager may send."""

    @schemathesis.deserializer("application/json")
    def read(context: Any, response: Any) -> Any:
        return json.loads(response.text.removeprefix("\ufeff"))


def read_xml_answers(described: Described) -> None:
    """Register an XML reader that follows the description."""
    from veeam_jobs.em.xml_shapes import SHAPES

    @schemathesis.deserializer(_XML)
    def read(context: Any, response: Any) -> Any:
        return read_answer(response.content, described.operation(context), response.status_code, SHAPES)


def _write_xml_bodies(described: Described) -> None:
    """Register an XML writer that follows the description; expect no refusal where a mistake does not show in XML."""
    from veeam_jobs.em.xml_shapes import SHAPES

    from veeam_jobs_kit.contract.fuzz.xml_bodies import body_schema, still_wrong, write_body

    def schema_of(case: Any) -> str:
        return body_schema(described.bundle, described.operation(case), _XML)

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


def _send_real_ids(known: KnownObjects, version: str) -> None:
    turn = itertools.count()

    @schemathesis.hook
    def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
        number = next(turn)
        if "X-Request-id" in (case.headers or {}) and _is_positive(case, ParameterLocation.HEADER):
            # The server carries out a request of one id only once, and repeats its answer for five minutes.
            case.headers["X-Request-id"] = str(uuid.uuid5(_UUIDS, str(number)))
        if "X-Client-Version" in (case.headers or {}):
            # A console refuses every version that it does not know, although any text fits the description.
            case.headers["X-Client-Version"] = version
        found = known.found.get(_operation_id(case))
        if found and number % _RANDOM_EVERY and _is_positive(case, ParameterLocation.PATH):
            case.path_parameters = dict(found[number % len(found)])


def _name_own_properties(described: Described) -> None:
    @schemathesis.hook
    def before_call(context: Any, case: Any, kwargs: dict[str, Any]) -> None:
        # In an invalid query, too: it has to be refused for what is wrong with it.
        if case.query:
            case.query = with_own_properties(case.query, described.operation(case), described.bundle)


def _is_positive(case: Any, location: ParameterLocation) -> bool:
    component = case.meta.components.get(location) if case.meta is not None else None
    return component is None or component.mode.is_positive


def _operation_id(case: Any) -> str:
    return str(case.operation.definition.raw.get("operationId", ""))


def _product_checks(task: WorkerTask, described: Described) -> None:
    for name, find in _FINDERS.items():
        if name in task.checks:
            schemathesis.check(_as_check(name, find, task, described))


def _as_check(
    name: str, find: _Finder, task: WorkerTask, described: Described
) -> Callable[[Any, Any, Any], bool | None]:
    def check(context: Any, response: Any, case: Any) -> bool | None:
        verdict = find(task, described, response, case)
        if isinstance(verdict, str):
            raise AssertionError(verdict)
        # True tells Schemathesis that the check was skipped, so it does not count as passed.
        return True if verdict is SKIPPED else None

    check.__name__ = name
    return check


def _error_status(task: WorkerTask, described: Described, response: Any, case: Any) -> Verdict:
    return (
        product_checks.error_status_problem(response.status_code) if response.status_code >= 400 else SKIPPED
    )


def _paging(task: WorkerTask, described: Described, response: Any, case: Any) -> Verdict:
    if described.operation(case).paging != "offset" or response.status_code != 200 or not _asks_well(case):
        return SKIPPED
    highest = described.highest_limit(case)
    return product_checks.paging_problem(case.query or {}, json_or_none(response.content), highest)


def _form(task: WorkerTask, described: Described, response: Any, case: Any) -> Verdict:
    operation = described.operation(case)
    if operation.forms is None or response.status_code != 200 or not _asks_well(case):
        return SKIPPED
    in_xml = task.media_type == _XML
    value = _xml_or_none(operation, response) if in_xml else json_or_none(response.content)
    return product_checks.form_problem(described.bundle, operation, case.query or {}, value)


def _media_type(task: WorkerTask, described: Described, response: Any, case: Any) -> Verdict:
    sent = response.request.headers.get("Accept")
    content_type = next(iter(response.headers.get("content-type", [])), "")
    if sent != task.media_type or not content_type or response.status_code >= 300:
        return SKIPPED
    return product_checks.media_type_problem(task.media_type, content_type)


def _notation(task: WorkerTask, described: Described, response: Any, case: Any) -> Verdict:
    value = json_or_none(response.content) if task.notation is not None else None
    if task.notation is None or not isinstance(value, dict | list):
        return SKIPPED
    return product_checks.notation_problem(value, task.notation, described.members)


_FINDERS: Mapping[str, _Finder] = {
    "documented_error_status": _error_status,
    "paging_follows_request": _paging,
    "form_follows_request": _form,
    "media_type_follows_accept": _media_type,
    "members_keep_notation": _notation,
}


def _asks_well(case: Any) -> bool:
    return _is_positive(case, ParameterLocation.QUERY)


def _xml_or_none(operation: Operation, response: Any) -> Any:
    """Return the value of an XML response; None where it is invalid, which answer_matches_schema reports."""
    from veeam_jobs.em.xml_shapes import SHAPES

    try:
        return read_answer(response.content, operation, response.status_code, SHAPES)
    except ValueError:
        return None
