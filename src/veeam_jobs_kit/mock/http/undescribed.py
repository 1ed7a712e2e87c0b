"""What the products have and the description has not: requests for it are answered with that reason.

The list `undescribed.txt` was made from the vendor's public pages and descriptions.
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import NamedTuple

from veeam_jobs_description.document import Api, Document
from veeam_jobs_description.routing import Router

_SERVERS = {"vspc": "a console", "em": "Enterprise Manager"}


class _Missing(NamedTuple):
    """An operation, as the router wants it; its path is in lower case."""

    method: str
    path: str


class Undescribed:
    """The operations of a product that a document does not have."""

    def __init__(self, document: Document) -> None:
        described = {(operation.method, *_shape(operation.path)) for operation in document.operations}
        missing = [
            each for each in _known(document.api) if (each.method, *_shape(each.path)) not in described
        ]
        self._where = _SERVERS[document.api]
        self._router = Router(missing, document.base_path.lower())

    def reason(self, method: str, path: str, template: str | None) -> str | None:
        """Return why a request is refused, if the product has its path or method; None otherwise.

        `template` is the described path that the request was sent to. One that has a parameter where the product has a
        segment of its own is not meant: `/organizations/companies` is no organization.
        """
        match = self._router.match(method, path.lower().rstrip("/"))
        if match is None or (template is not None and not _is_closer(match.path, template)):
            return None
        if match.operation is None and _same(match.path, template):
            return None
        what = f"{method} {path}" if _same(match.path, template) else path
        return f"{what} exists on {self._where}, not in this description."


def _same(path: str, template: str | None) -> bool:
    """Return whether two templates differ at most in the names of their parameters."""
    return template is not None and _shape(path) == _shape(template)


def _is_closer(path: str, template: str) -> bool:
    """Return whether a template fits better than another, which fits too: at the first difference it has no parameter."""
    for one, other in zip(_shape(path), _shape(template), strict=False):
        if one != other:
            return one is not None
    return True


def _shape(template: str) -> list[str | None]:
    return [None if "{" in segment else segment for segment in template.lower().split("/")]


@cache
def _known(api: Api) -> tuple[_Missing, ...]:
    lines = files(__package__).joinpath("undescribed.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if not line.startswith("#")]
    return tuple(_Missing(method, _lower(path)) for product, method, path in rows if product == api)


def _lower(path: str) -> str:
    return "/".join(segment if "{" in segment else segment.lower() for segment in path.split("/"))
