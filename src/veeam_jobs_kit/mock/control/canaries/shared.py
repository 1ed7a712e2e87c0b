"""Lies that are the same for both products: about another object than asked for, and for another account."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from veeam_jobs_description.operations import Operation
from veeam_jobs_kit.mock.control.canaries.model import Honest, Lie, is_success, with_query
from veeam_jobs_kit.mock.http.messages import Answer, RawRequest

IdsOf = Callable[[Answer], Iterable[str]]
"""Returns the ids of the objects in the answer to a list."""
SignedAs = Callable[[Honest, RawRequest], RawRequest]
"""Returns a request with the credentials of another account."""
_UNKNOWN = "00000000-0000-4000-8000-00000000dead"
_ZEROS = "00000000-0000-0000-0000-000000000000"


def only_where(applies: Callable[[Operation], bool], change: Lie) -> Lie:
    """Return a lie that is told for some operations only."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        return change(honest, operation, raw) if applies(operation) else honest.answer(operation, raw)

    return lie


def for_single_objects(change: Lie) -> Lie:
    """Return a lie that is told where one object is read by its id."""
    return only_where(
        lambda operation: operation.id.endswith("_get") and len(operation.path_parameters) == 1, change
    )


def another_object(ids_of: IdsOf, instead_of: Callable[[Answer], bool] = is_success) -> Lie:
    """Return a lie that answers with another object of the list above, in place of some honest answers."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer = honest.answer(operation, raw)
        above = operation.path.rpartition("/")[0]
        listed = honest.listing(above)
        if not instead_of(answer) or listed is None or listed.path_parameters:
            return answer
        asked = raw.path[operation.path_parameters[-1]]
        other = next((uid for uid in ids_of(honest.ask(listed.id, raw)) if uid and uid != asked), None)
        return answer if other is None else honest.answer(operation, _with_id(raw, operation, other))

    return lie


def zeros_are_another(ids_of: IdsOf) -> Lie:
    """Return a lie that answers the id of zeros, and no other, with an object of the list above."""
    change = another_object(ids_of, lambda answer: answer.status == 404)

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        is_it = raw.path.get(operation.path_parameters[-1]) == _ZEROS
        return change(honest, operation, raw) if is_it else honest.answer(operation, raw)

    return for_single_objects(lie)


def forgotten_beside(name: str, *others: str) -> Lie:
    """Return a lie that ignores a query parameter where one of others is sent, too; what the mock refuses is refused."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer, sent = honest.answer(operation, raw), {key for key, _ in raw.query}
        if not is_success(answer) or name not in sent or not sent & set(others):
            return answer
        return honest.answer(operation, with_query(raw, **{name: None}))

    return lie


def nobody_is_there(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
    """Answer as for an id that nobody has."""
    return honest.answer(operation, _with_id(raw, operation, _UNKNOWN))


def answered_for_another(
    applies: Callable[[Operation, RawRequest, Answer], bool], signed_as: SignedAs
) -> Lie:
    """Return a lie that answers as to another account, where `applies` says so of the honest answer."""

    def lie(honest: Honest, operation: Operation, raw: RawRequest) -> Answer:
        answer = honest.answer(operation, raw)
        return honest.answer(operation, signed_as(honest, raw)) if applies(operation, raw, answer) else answer

    return lie


def roles_are_ignored(signed_as: SignedAs) -> Lie:
    """Return a lie that lets every role read everything."""
    return answered_for_another(
        lambda operation, raw, answer: answer.status == 403 and operation.safe, signed_as
    )


def any_credentials_will_do(header: str, signed_as: SignedAs) -> Lie:
    """Return a lie that takes any value of a header, in lower case, for credentials."""
    return answered_for_another(
        lambda operation, raw, answer: answer.status == 401 and operation.safe and header in raw.headers,
        signed_as,
    )


def _with_id(raw: RawRequest, operation: Operation, uid: str) -> RawRequest:
    return replace(raw, path={operation.path_parameters[-1]: uid}, notes={})
