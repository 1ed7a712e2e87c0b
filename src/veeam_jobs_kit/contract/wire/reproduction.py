"""A request that shows a finding, for people: as a curl command and as a line of Python, without secrets."""

from __future__ import annotations

import json
import shlex
from collections.abc import Iterable, Mapping
from urllib.parse import parse_qsl

from veeam_jobs_description.document import Api

_SIGNING: Mapping[Api, tuple[str, str]] = {
    "vspc": ("authorization", "Authorization: Bearer $TOKEN"),
    "em": ("x-restsvcsessionid", "X-RestSvcSessionId: $TOKEN"),
}
"""The header that signs a request, in lower case, and how a command writes it."""
_KEPT = frozenset({"accept", "content-type", "x-client-version", "x-request-id"})
"""Headers of a request that matter to its answer; those that its description names are kept, too."""
_CLIENTS: Mapping[Api, str] = {"vspc": "VspcClient", "em": "EnterpriseManagerClient"}
_LONGEST_BODY = 2000
_SECRET_FIELDS = frozenset({"password", "refresh_token", "code", "client_secret"})
"""Fields of a form that sign in."""


def curl_command(
    api: Api,
    base_url: str,
    method: str,
    url: str,
    headers: Mapping[str, str],
    body: bytes | None = None,
    *,
    sessions: Iterable[str] = (),
    kept: Iterable[str] = (),
) -> str:
    """Return a request as a command for a POSIX shell; `$HOST` and `$TOKEN` are set by `preparation`.

    `sessions` are the tokens of the run: a header that holds one of them becomes `$TOKEN`, a made-up session stays.
    `kept` names headers to keep besides the usual ones.
    """
    parts = ["curl", "-sI"] if method == "HEAD" else ["curl", "-s", "-X", method]
    wanted = _KEPT | {name.lower() for name in kept}
    signing, written = _SIGNING[api]
    for name, value in sorted(headers.items(), key=lambda header: header[0].lower() != signing):
        if name.lower() == "authorization" and value.startswith("Basic "):
            parts += ["-u", '"$USERNAME:$PASSWORD"']
        elif name.lower() == signing:
            is_ours = any(token and token in value for token in sessions)
            parts += ["-H", f'"{written}"' if is_ours else shlex.quote(f"{name}: {value}")]
        elif name.lower() in wanted:
            parts += ["-H", shlex.quote(f"{name}: {value}")]
    if body and "x-www-form-urlencoded" in _content_type(headers):
        for name, value in parse_qsl(body.decode("utf-8", "replace"), keep_blank_values=True):
            # A form signs in: it holds a password or a token.
            parts += [
                "--data-urlencode",
                f'"{name}=${name.upper()}"' if name in _SECRET_FIELDS else shlex.quote(f"{name}={value}"),
            ]
    elif body:
        text = body.decode("utf-8", "replace")
        parts += [
            "--data-raw",
            shlex.quote(text[:_LONGEST_BODY] + ("…" if len(text) > _LONGEST_BODY else "")),
        ]
    return " ".join([*parts, _address(base_url, url)])


def python_line(
    api: Api, base_url: str, method: str, url: str, accept: str, body: bytes | None = None
) -> str | None:
    """Return the request as a call of the client; None where it cannot be written as one line."""
    if not url.startswith(base_url):
        return None
    arguments = [json.dumps(method), json.dumps(url.removeprefix(base_url), ensure_ascii=False)]
    if body:
        try:
            value = json.loads(body)
        except ValueError:
            return None
        if len(body) > _LONGEST_BODY:
            return None
        arguments.append(f"json={value!r}")
    if accept and accept != "application/json":
        arguments.append(f'headers={{"Accept": {json.dumps(accept)}}}')
    return f"print(client.request({', '.join(arguments)}).text)"


def preparation(api: Api, base_url: str) -> tuple[str, ...]:
    """Return the lines of shell that come before any command: the address and how to get the token."""
    user = 'read -rp "User: " USERNAME; read -rsp "Password: " PASSWORD'
    if api == "vspc":
        token = (
            'TOKEN=$(curl -s "$HOST/token" -d grant_type=password --data-urlencode "username=$USERNAME" '
            '--data-urlencode "password=$PASSWORD" '
            "| python3 -c 'import json,sys; print(json.load(sys.stdin)[\"access_token\"])')"
        )
    else:
        token = (
            'TOKEN=$(curl -si -X POST -u "$USERNAME:$PASSWORD" "$HOST/sessionMngr/?v=latest" '
            "| tr -d '\\r' | sed -n 's/^[Xx]-[Rr]est[Ss]vc[Ss]ession[Ii]d: //p')"
        )
    return (f"HOST={shlex.quote(base_url)}", user, token)


def python_preparation(api: Api, base_url: str) -> tuple[str, ...]:
    """Return the lines of Python that come before any call of the client."""
    name = _CLIENTS[api]
    site = base_url.partition("/api")[0]
    return (
        "import getpass",
        f"from veeam_jobs import {name}",
        f'client = {name}({json.dumps(site)}, username=input("User: "), password=getpass.getpass())',
    )


def _content_type(headers: Mapping[str, str]) -> str:
    return next((value for name, value in headers.items() if name.lower() == "content-type"), "")


def _address(base_url: str, url: str) -> str:
    if not url.startswith(base_url):
        return shlex.quote(url)
    rest = url.removeprefix(base_url)
    return f'"$HOST"{shlex.quote(rest)}' if rest else '"$HOST"'
