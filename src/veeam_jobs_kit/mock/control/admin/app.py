"""The admin port: faults, request log, clock, state and reset as JSON, and the console page."""

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

from veeam_jobs_description.schemas import Json
from veeam_jobs_kit.mock.control.admin.guard import Guard
from veeam_jobs_kit.mock.control.faults.grammar import FORM
from veeam_jobs_kit.mock.control.faults.kinds import COMMON, KINDS, STATUS, FaultError, Setting
from veeam_jobs_kit.mock.control.mock_control import MockControl, WorkerLost
from veeam_jobs_kit.mock.control.request_log import KEPT, Received

PATHS = {
    "GET /": "the console: a web page for all of this",
    "GET /__mock__/faults": "list the active faults, how often each occurred (`struck`) and how often it still may (`left`)",
    "POST /__mock__/faults": 'add faults: {"fault": "429 jobs_list next=3"}, or {"kind": "429", "operation": "jobs_list",'
    ' "next": 3}, a list of these, or the plain text',
    "DELETE /__mock__/faults": "clear all faults; /__mock__/faults/3 clears one",
    "GET /__mock__/requests": f"list the last {KEPT} requests of each mock; filter by any member,"
    " ?operation=jobs_list&status=200, by a part of the ?path=, and by ?limit= and ?after=",
    "DELETE /__mock__/requests": "clear the request log",
    "GET /__mock__/state": "number of jobs by status, of tokens and of sessions, as they are now",
    "POST /__mock__/outcomes": '{"job": "Nightly", "result": "Failed", "message": "No space left."} tells how the next run'
    " of a job ends, named by ID or name; message and seconds may be left out",
    "POST /__mock__/jobs": '{"name": "Nightly", "kind": "BackupVm"} adds a job, stated as in a world file',
    "GET /__mock__/clock": "the clock of the mocks",
    "POST /__mock__/clock": '{"advance": 3600} advances the clock by that many seconds, {"speed": 60} makes it'
    " run 60 times as fast",
    "POST /__mock__/reset": "reset data, clock, faults and request log to the start",
}
_MOST_SECONDS = 10 * 366 * 86400.0
_MOST_SPEED = 1e6


class BadRequest(ValueError):
    """An invalid request to the admin port; the message says what is accepted."""


def create_admin_app(control: MockControl, host: str = "127.0.0.1") -> Starlette:
    """Create the admin application of a run. `host` is the host it listens on."""
    return Starlette(
        routes=[
            Route("/", _console),
            Route("/__mock__", _index),
            Route("/__mock__/", _index),
            Route(
                "/__mock__/faults",
                _answering(control, {"GET": _faults, "POST": _add_fault, "DELETE": _clear}),
                methods=_ALL,
            ),
            Route("/__mock__/faults/{number:int}", _answering(control, {"DELETE": _clear_one}), methods=_ALL),
            Route(
                "/__mock__/requests", _answering(control, {"GET": _requests, "DELETE": _forget}), methods=_ALL
            ),
            Route("/__mock__/state", _answering(control, {"GET": _state}), methods=_ALL),
            Route("/__mock__/outcomes", _answering(control, {"POST": _set_outcome}), methods=_ALL),
            Route("/__mock__/jobs", _answering(control, {"POST": _add_job}), methods=_ALL),
            Route("/__mock__/clock", _answering(control, {"GET": _clock, "POST": _set_clock}), methods=_ALL),
            Route("/__mock__/reset", _answering(control, {"POST": _reset}), methods=_ALL),
        ],
        exception_handlers={404: _unknown},
        middleware=[Middleware(Guard, host)],
    )


_ALL = ["GET", "POST", "DELETE"]
_Handler = Callable[[MockControl, Request, bytes], Json]


def _answering(control: MockControl, handlers: dict[str, _Handler]) -> Callable[[Request], Any]:
    """Return the endpoint of a path: a handler for each method, run in a thread because it may wait for workers."""

    async def endpoint(request: Request) -> Response:
        handler = handlers.get("GET" if request.method == "HEAD" else request.method)
        if handler is None:
            allow = ", ".join(handlers)
            return JSONResponse({"error": f"Method not allowed; use {allow}."}, 405, {"Allow": allow})
        try:
            answer = await run_in_threadpool(handler, control, request, await request.body())
        except (BadRequest, FaultError) as error:
            return JSONResponse({"error": str(error)}, 400)
        except WorkerLost as error:
            return JSONResponse({"error": str(error)}, 503)
        return Response(status_code=204) if answer is None else JSONResponse(answer)

    return endpoint


def _faults(control: MockControl, request: Request, body: bytes) -> Json:
    return control.faults()


def _add_fault(control: MockControl, request: Request, body: bytes) -> Json:
    try:
        text = body.decode()
    except UnicodeDecodeError:
        raise BadRequest("The body is not UTF-8 text.") from None
    try:
        return control.add_faults(json.loads(text))
    except json.JSONDecodeError:
        # Text that is not JSON is the fault itself, so that `curl -d "429 jobs_list"` works.
        return control.add_faults(text)


def _clear(control: MockControl, request: Request, body: bytes) -> Json:
    control.clear_faults()


def _clear_one(control: MockControl, request: Request, body: bytes) -> Json:
    number = request.path_params["number"]
    if not control.clear_faults(number):
        raise BadRequest(f"There is no fault with id {number}.")


def _requests(control: MockControl, request: Request, body: bytes) -> Json:
    try:
        return [received.as_json() for received in control.requests(dict(request.query_params))]
    except KeyError as error:
        members = ", ".join(Received.__slots__)
        raise BadRequest(f"Requests have no member {error}. Filter by {members}, after, limit.") from None
    except ValueError:
        raise BadRequest("limit must be a whole number.") from None


def _forget(control: MockControl, request: Request, body: bytes) -> Json:
    control.forget_requests()


def _state(control: MockControl, request: Request, body: bytes) -> Json:
    return control.overview()


def _clock(control: MockControl, request: Request, body: bytes) -> Json:
    return control.clock_shown()


def _set_outcome(control: MockControl, request: Request, body: bytes) -> Json:
    members = ("job", "result", "message", "seconds")
    wanted = _object(body, members)
    if not all(isinstance(wanted.get(name), str) for name in members[:2]):
        raise BadRequest(
            'Send JSON like {"job": "Nightly", "result": "Failed", "message": "No space left."}.'
        )
    seconds, message = wanted.get("seconds"), wanted.get("message")
    if type(seconds) not in (int, type(None)) or (seconds is not None and seconds < 1):
        raise BadRequest("seconds must be a whole number from 1.")
    if not isinstance(message, str | None):
        raise BadRequest("message must be a text.")
    try:
        control.set_outcome(wanted["job"], wanted["result"], message, seconds)
    except ValueError as error:
        raise BadRequest(str(error)) from None


def _add_job(control: MockControl, request: Request, body: bytes) -> Json:
    try:
        return {"uid": control.add_job(_object(body, None))}
    except ValueError as error:
        raise BadRequest(str(error)) from None


def _object(body: bytes, members: tuple[str, ...] | None) -> dict[str, Json]:
    """Return a body that is a JSON object with no other members than these."""
    try:
        wanted = json.loads(body)
    except ValueError:
        wanted = None
    if not isinstance(wanted, dict) or (members is not None and set(wanted) - {*members}):
        raise BadRequest(f"Send a JSON object{' with ' + ', '.join(members) if members else ''}.")
    return wanted


def _set_clock(control: MockControl, request: Request, body: bytes) -> Json:
    try:
        wanted = json.loads(body)
    except ValueError:
        wanted = None
    if not isinstance(wanted, dict) or not wanted or set(wanted) - {"advance", "speed"}:
        raise BadRequest('Send JSON like {"advance": 3600} or {"speed": 60}.')
    advance = _number(wanted, "advance", _MOST_SECONDS)
    speed = _number(wanted, "speed", _MOST_SPEED)
    if speed is not None:
        control.set_speed(speed)
    if advance is not None:
        control.advance(advance)
    return control.clock_shown()


def _reset(control: MockControl, request: Request, body: bytes) -> Json:
    control.reset()
    return control.overview()


def _number(wanted: dict[str, Json], name: str, most: float) -> float | None:
    if name not in wanted:
        return None
    value = wanted[name]
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not 0 <= value <= most:
        raise BadRequest(f"{name} must be a number from 0 to {most:.0f}.")
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
    return JSONResponse({"error": f"Unknown path {request.url.path}. Use: {', '.join(PATHS)}."}, 404)


def _settings(settings: Any) -> dict[str, Json]:
    def shown(setting: Setting) -> str:
        kind = f" ({setting.range})" if setting.type is not str and not math.isinf(setting.most) else ""
        default = "" if setting.default is None else f"; {setting.default} without it"
        return f"{setting.meaning}{kind}{default}"

    return {name: shown(setting) for name, setting in settings.items()}


@cache
def _page() -> tuple[str, str]:
    """Return the page and a Content-Security-Policy that allows only its own script and style."""
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
