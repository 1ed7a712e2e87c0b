"""Declare the commands about profiles: login, logout, profiles, whoami."""

from __future__ import annotations

from typing import Annotated, Any

import typer

from .options import CaFile, Fingerprint, FormatName, ProductName, Profiles, complete_profiles
from .view import View, viewed


def login(
    url: Annotated[
        str,
        typer.Argument(help="Address of the server, like https://vspc.example.com:1280.", show_default=False),
    ],
    user: Annotated[
        str | None,
        typer.Option(
            "--user",
            "-u",
            help="User to sign in as, like DOMAIN\\name. Default: a prompt.",
            show_default=False,
        ),
    ] = None,
    name: Annotated[
        str | None,
        typer.Option(help="Name of the profile. Default: the host name of the server.", show_default=False),
    ] = None,
    product: Annotated[
        ProductName | None,
        typer.Option(
            help="Product of the server: Service Provider Console (vspc) or Enterprise Manager (em). Default: detected.",
            show_default=False,
        ),
    ] = None,
    ca_file: CaFile = None,
    fingerprint: Fingerprint = None,
    format_: Annotated[
        FormatName,
        typer.Option(
            "--format",
            help="Format of the answers of Enterprise Manager. Service Provider Console sends JSON only.",
        ),
    ] = FormatName.json,
    password_stdin: Annotated[
        bool,
        typer.Option("--password-stdin", help="Read the password from the first line of standard input."),
    ] = False,
    save_password: Annotated[
        bool,
        typer.Option(
            "--save-password",
            help="If there is no keyring, store the password in the profile file, in plain text.",
        ),
    ] = False,
) -> None:
    """Sign in to a server and store it as a profile.

    The password is typed at a prompt, or comes from VEEAM_JOBS_PASSWORD or --password-stdin, never from an argument. It is
    stored in the system's keyring if the Python package keyring is installed; otherwise only with --save-password. If it is
    not stored, commands take it from VEEAM_JOBS_PASSWORD_NAME (for this profile) or VEEAM_JOBS_PASSWORD (for all profiles
    without another password), or ask for it.

    For an untrusted certificate, its fingerprint is shown, and what you can do. Profiles are stored in your configuration
    folder, or in the file named by VEEAM_JOBS_PROFILES.

    `veeam-jobs login https://vspc.example.com:1280 --user admin --name prod`

    Any role can sign in; what it may see afterwards is up to the server.

    Exit codes: 0 signed in, 2 not.
    """
    from . import sign_in

    sign_in.sign_in_to(
        sign_in.LoginArguments(
            url=url,
            name=name,
            product=product.value if product else None,
            user=user,
            ca_file=ca_file,
            fingerprint=fingerprint,
            password_stdin=password_stdin,
            save_password=save_password,
            format=format_.value,
        )
    )


def logout(
    name: Annotated[
        list[str],
        typer.Argument(help="Profiles to remove.", autocompletion=complete_profiles, show_default=False),
    ],
) -> None:
    """Remove profiles and their stored passwords.

    Exit codes: 0 removed, 2 no such profile.
    """
    from .sign_in import sign_out_of as forget

    forget(name)


@viewed("output", "columns", "no_header", "count", "query", "schema")
def profiles(view: View) -> None:
    """List the profiles, without passwords.

    Exit codes: 0 listed, 2 wrong usage or settings.
    """
    from .sign_in import ProfileRow, list_profiles

    if view.schema:
        _print_schema("profiles", ProfileRow)
    else:
        list_profiles(view)


@viewed("output", "columns", "no_header", "count", "query", "timeout", "schema")
def whoami(view: View, profile: Profiles = None) -> None:
    """Show, for each server, its version and the user you are signed in as.

    It works for every role. The version of a Service Provider Console is shown to its administrators only.

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers did not answer, 4 no server answered.
    """
    from ..profiles import select
    from ..rows.model import IdentityRow
    from .lists import list_identities

    if view.schema:
        _print_schema("whoami", IdentityRow)
    else:
        raise typer.Exit(list_identities(select(profile or ()), view))


def _print_schema(kind: str, row_type: type[Any]) -> None:
    from .output import print_json
    from .schema import schema_of

    print_json(schema_of(kind, row_type))
