"""The commands about profiles, and their options: login, logout, profiles, whoami."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from .options import OutputFormat, ProductName, Profiles, complete_profiles
from .output import Output


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
            help="Who signs in, like DOMAIN\\name. Asked for when left out.",
            show_default=False,
        ),
    ] = None,
    name: Annotated[
        str | None,
        typer.Option(help="What to call this server here. Its host name, when left out.", show_default=False),
    ] = None,
    product: Annotated[
        ProductName | None,
        typer.Option(
            help="Service Provider Console or Enterprise Manager. Found out when left out.",
            show_default=False,
        ),
    ] = None,
    ca_file: Annotated[
        Path | None, typer.Option(help="PEM file that replaces the system's trust store.", show_default=False)
    ] = None,
    fingerprint: Annotated[
        str | None,
        typer.Option(
            help="SHA-256 of the server's certificate; no other will be accepted.", show_default=False
        ),
    ] = None,
    password_stdin: Annotated[
        bool,
        typer.Option("--password-stdin", help="Read the password from the first line of standard input."),
    ] = False,
    save_password: Annotated[
        bool,
        typer.Option(
            "--save-password",
            help="Where there is no keyring, keep the password in the file of the profiles, readable by you alone.",
        ),
    ] = False,
) -> None:
    """Sign in to a server and remember it.

    The password is typed unseen, or comes from VEEAM_JOBS_PASSWORD or --password-stdin; it is never part of the command
    line. It goes to the system's keyring if the Python package keyring is installed; if not, it is stored only with
    --save-password. What is not stored is asked for each time, or taken from VEEAM_JOBS_PASSWORD_NAME (one profile) or
    VEEAM_JOBS_PASSWORD (all that have no other).

    A certificate that is not trusted is shown by its fingerprint, with the safe ways on. Profiles are kept in your
    configuration folder, or in the file VEEAM_JOBS_PROFILES names.

    `veeam-jobs login https://vspc.example.com:1280 --user admin --name prod`

    Exit codes: 0 signed in, 2 not.
    """
    from . import sign_in

    sign_in.login(
        sign_in.Wish(
            url=url,
            name=name,
            product=product.value if product else None,
            user=user,
            ca_file=ca_file,
            fingerprint=fingerprint,
            password_stdin=password_stdin,
            save_password=save_password,
        )
    )


def logout(
    name: Annotated[
        list[str],
        typer.Argument(help="Profiles to forget.", autocompletion=complete_profiles, show_default=False),
    ],
) -> None:
    """Forget servers, and their passwords with them.

    Exit codes: 0 forgotten, 2 there is no such profile.
    """
    from .sign_in import logout as forget

    forget(name)


def profiles(output: OutputFormat = Output.table) -> None:
    """List the servers you signed in to; no password is ever shown."""
    from .sign_in import list_profiles

    list_profiles(output)


def whoami(profile: Profiles = None, output: OutputFormat = Output.table) -> None:
    """Ask each server who you are, and which version it has.

    Exit codes: 0 every server answered, 2 wrong usage or settings, 3 some servers could not be asked, 4 none could.
    """
    from .lists import list_identities
    from .profiles import select

    raise typer.Exit(list_identities(select(profile or ()), output))
