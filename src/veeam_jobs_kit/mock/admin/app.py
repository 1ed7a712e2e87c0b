"""The admin port: faults, requests, clock, state and reset as JSON, and a page that shows them."""

from __future__ import annotations

import base64
import hashlib
import json
import math
import re
from collections.abc import Callable
from functools import cache
from importlib.resources import files
from typing import Any

from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from veeam_jobs_kit.mock.admin.guard import Guard
from veeam_jobs_kit.mock.faults.grammar import FORM
from veeam_jobs_kit.mock.faults.kinds import COMMON, KINDS, STATUS, FaultError, Setting
from veeam_jobs_kit.mock.lab import Lab, WorkerLost
from veeam_jobs_kit.mock.received import KEPT, Received
from veeam_jobs_kit.mock.views import Json

PATHS = {
    "GET /": "the console, a page that shows and does all of this",
    "GET /__mock__/faults": "the faults that are set, how often each struck, and how often it still may",
    "POST /__mock__/faults": 'set faults: {"fault": "429 jobs_list next=3"}, or {"kind": "429", "operation": "jobs_list",'
    ' "next": 3}, a list of these, or the text alone',
    "DELETE /__mock__/faults": "clear all of them; /__mock__/faults/3 clears one",
    "GET /__mock__/requests": f"the last {KEPT} of each mock; filter by any member, ?operation=jobs_list&status=200,"
    " by part of the ?path=, and by ?limit= and ?after=",
    "DELETE /__mock__/requests": "forget them",
    "GET /__mock__/state": "jobs by status, tokens and sessions",
    "GET /__mock__/clock": "the time of the mocks",
    "POST /__mock__/clock": '{"advance": 3600} lets so many seconds pass, {"speed": 60} makes a minute of every second',
    "POST /__mock__/reset": "back to the start: world, clock, faults, requests",
}
_MOST_SECONDS = 10 * 366 * 86400.0
_MOST_SPEED = 1e6


class BadRequest(ValueError):
    """A request to the admin port that makes no sense; the message says what would."""


def create_admin_app(lab: Lab, host: str = "127.0.0.1") -> Starlette:
    """The admin port of a run. `host` is the name it listens on."""
    return Starlette(
        routes=[
            Route("/", _console),
            Route("/__mock__", _index),
            Route("/__mock__/", _index),
            Route(
                "/__mock__/faults",
                _answering(lab, {"GET": _faults, "POST": _add_fault, "DELETE": _clear}),
                methods=_ALL,
            ),
            Route("/__mock__/faults/{number:int}", _answering(lab, {"DELETE": _clear_one}), methods=_ALL),
            Route("/__mock__/requests", _answering(lab, {"GET": _requests, "DELETE": _forget}), methods=_ALL),
            Route("/__mock__/state", _answering(lab, {"GET": _state}), methods=_ALL),
            Route("/__mock__/clock", _answering(lab, {"GET": _clock, "POST": _set_clock}), methods=_ALL),
            Route("/__mock__/reset", _answering(lab, {"POST": _reset}), methods=_ALL),
        ],
        exception_handlers={404: _unknown},
        middleware=[Middleware(Guard, host)],
    )


_ALL = ["GET", "POST", "DELETE"]
_Handler = Callable[[Lab, Request, bytes], Json]


def _answering(lab: Lab, handlers: dict[str, _Handler]) -> Callable[[Request], Any]:
    """An endpoint for one path: one function for each method, in a thread, for it may wait for worker processes."""

    async def endpoint(request: Request) -> Response:
        handler = handlers.get("GET" if request.method == "HEAD" else request.method)
        if handler is None:
            allow = ", ".join(handlers)
            return JSONResponse({"error": f"Here is only {allow}."}, 405, {"Allow": allow})
        try:
            answer = await run_in_threadpool(handler, lab, request, await request.body())
        except (BadRequest, FaultError) as error:
            return JSONResponse({"error": str(error)}, 400)
        except WorkerLost as error:
            return JSONResponse({"error": str(error)}, 503)
        return Response(status_code=204) if answer is None else JSONResponse(answer)

    return endpoint


def _faults(lab: Lab, request: Request, body: bytes) -> Json:
    return lab.faults()


def _add_fault(lab: Lab, request: Request, body: bytes) -> Json:
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise BadRequest("The body is no text.") from None
    try:
        return lab.add_faults(json.loads(text))
    except json.JSONDecodeError:
        # What is not JSON is the fault itself, so that `curl -d "429 jobs_list"` works.
        return lab.add_faults(text)


def _clear(lab: Lab, request: Request, body: bytes) -> Json:
    lab.clear_faults()


def _clear_one(lab: Lab, request: Request, body: bytes) -> Json:
    number = request.path_params["number"]
    if not lab.clear_faults(number):
        raise BadRequest(f"No fault has the id {number}.")


def _requests(lab: Lab, request: Request, body: bytes) -> Json:
    try:
        return [one.as_json() for one in lab.requests(dict(request.query_params))]
    except KeyError as error:
        members = ", ".join(Received.__slots__)
        raise BadRequest(f"Requests have no {error}. Filter by {members}, after, limit.") from None
    except ValueError:
        raise BadRequest("limit is a whole number.") from None


def _forget(lab: Lab, request: Request, body: bytes) -> Json:
    lab.forget_requests()


def _state(lab: Lab, request: Request, body: bytes) -> Json:
    return lab.overview()


def _clock(lab: Lab, request: Request, body: bytes) -> Json:
    return lab.clock_shown()


def _set_clock(lab: Lab, request: Request, body: bytes) -> Json:
    try:
        wish = json.loads(body)
    except ValueError:
        wish = None
    if not isinstance(wish, dict) or not wish or set(wish) - {"advance", "speed"}:
        raise BadRequest('The body is JSON like {"advance": 3600} or {"speed": 60}.')
    advance = _number(wish, "advance", _MOST_SECONDS)
    speed = _number(wish, "speed", _MOST_SPEED)
    if speed is not None:
        lab.set_speed(speed)
    if advance is not None:
        lab.advance(advance)
    return lab.clock_shown()


def _reset(lab: Lab, request: Request, body: bytes) -> Json:
    lab.reset()
    return lab.overview()


def _number(wish: dict[str, Json], name: str, most: float) -> float | None:
    if name not in wish:
        return None
    value = wish[name]
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= most:
        raise BadRequest(f"{name} is a number from 0 to {most:.0f}; time does not run backwards.")
    return float(value)


async def _console(request: Request) -> Response:
    page, policy = _page()
    headers = {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Cache-Control": "no-store",
    }
    return Response(page, media_type="text/html", headers=headers)


async def _index(request: Request) -> Response:
    kinds = [
        {"kind": kind.name, "meaning": kind.meaning, "settings": _settings(kind.settings)}
        for kind in (STATUS, *KINDS.values())
    ]
    return JSONResponse({"paths": PATHS, "fault": FORM, "settings": _settings(COMMON), "kinds": kinds})


async def _unknown(request: Request, error: Exception) -> Response:
    return JSONResponse(
        {"error": f"There is nothing at {request.url.path}. There are: {', '.join(PATHS)}."}, 404
    )


def _settings(settings: Any) -> dict[str, Json]:
    def shown(setting: Setting) -> str:
        kind = f" ({setting.range})" if setting.type is not str and not math.isinf(setting.most) else ""
        default = "" if setting.default is None else f"; {setting.default} without it"
        return f"{setting.meaning}{kind}{default}"

    return {name: shown(setting) for name, setting in settings.items()}


@cache
def _page() -> tuple[str, str]:
    """The page, and a policy that lets nothing run in it but its own script and style."""
    page = files(__package__).joinpath("console.html").read_text(encoding="utf-8")
    script, style = (_hash(page, tag) for tag in ("script", "style"))
    policy = (
        f"default-src 'none'; img-src data:; script-src '{script}'; style-src '{style}'; connect-src 'self';"
        " frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
    )
    return page, policy


def _hash(page: str, tag: str) -> str:
    found = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
    content = found[1] if found else ""
    return "sha256-" + base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
