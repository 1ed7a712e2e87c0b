"""Declare the command that sends one request of your own: api."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from . import options
from .errors import Trouble
from .view import View, viewed


@viewed("query", "timeout")
def api(
    view: View,
    request: Annotated[
        list[str],
        typer.Argument(
            metavar="[METHOD] PATH",
            help="GET, POST, PATCH, PUT or DELETE (default: GET), and the path below the API, with its query:"
            " /infrastructure/backupServers/jobs?limit=2.",
            show_default=False,
        ),
    ],
    input_: Annotated[
        Path | None,
        typer.Option(
            "--input",
            metavar="FILE",
            help="JSON file to send as the body; - is standard input.",
            show_default=False,
        ),
    ] = None,
    header: Annotated[
        list[str] | None,
        typer.Option(
            "--header", "-H", metavar="NAME:VALUE", help="Header to send; repeatable.", show_default=False
        ),
    ] = None,
    include: Annotated[
        bool, typer.Option("--include", "-i", help="Print status and headers of the answer, too.")
    ] = False,
    profile: options.OneProfile = None,
) -> None:
    """Send a request to a server with the credentials of its profile, and print the answer as it came.

    The request is sent as you write it: what it changes is changed. Pages are not followed. If you have several profiles,
    --profile is needed.

    `veeam-jobs api /about -p prod`

    `veeam-jobs api GET '/query?type=Job&format=Entities' -p em --query 'Entities.Jobs.Jobs[].Name'`

    Exit codes: 0 answered with a status below 400, 1 answered with another one, 2 wrong usage or settings, 3 the answer
    is no JSON (with --query), 4 no answer.
    """
    from .api_request import ApiCall, send

    *method, path = request
    if len(method) > 1:
        raise Trouble("Write one method and one path: veeam-jobs api GET /about")
    call = ApiCall("".join(method).upper() or "GET", path, input_, tuple(header or ()), include)
    raise typer.Exit(send(call, profile, view))
