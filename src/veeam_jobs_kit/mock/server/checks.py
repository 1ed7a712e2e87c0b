"""Check the options of mocks, and their combinations, before anything is created or any port is opened."""

from __future__ import annotations

import math
import os
from collections.abc import Collection, Mapping, Sequence
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn, get_args

from veeam_jobs_description import bundles
from veeam_jobs_description.document import Api, read
from veeam_jobs_kit.mock.control.canaries import canaries
from veeam_jobs_kit.mock.control.faults.grammar import check_operation, read_faults
from veeam_jobs_kit.mock.control.faults.kinds import FaultError
from veeam_jobs_kit.mock.control.faults.state import MOST
from veeam_jobs_kit.mock.server.databases import database_of
from veeam_jobs_kit.mock.server.sockets import Listen
from veeam_jobs_kit.mock.world.clock import Clock
from veeam_jobs_kit.mock.world.file_nodes import WorldError
from veeam_jobs_kit.mock.world.options import IN_MEMORY, EmVersion, OptionError, Options

MOST_JOBS = 100_000
MOST_WORKERS = 64
_PRODUCTS = {"vspc": "VSPC", "em": "Enterprise Manager"}


def check_options(apis: Collection[Api], options: Options, *, clock: Clock | None = None) -> None:
    """Check the options of the mocks of `apis`. Raises OptionError, WorldError for a world file that cannot be opened."""
    _at_least("jobs", options.jobs, 0)
    if options.jobs > MOST_JOBS:
        raise OptionError("jobs", f"must be {MOST_JOBS:,} or less, not {options.jobs:,}.")
    _at_least("throttle", options.throttle, 1)
    if not (0 < options.idle_minutes < math.inf):
        raise OptionError(
            "idle_minutes", f"must be a number of minutes above 0, not {options.idle_minutes:g}."
        )
    if clock is not None and not 0 <= clock.speed < math.inf:
        raise OptionError("speed", f"must be a number of 0 or more, not {clock.speed:g}.")
    _check_canary(apis, options.canary)
    if "vspc" in apis:
        _check_version(options.version)
    if "em" in apis and options.em_version not in get_args(EmVersion):
        known = " or ".join(get_args(EmVersion))
        raise OptionError(
            "em_version", f"The mock cannot be Enterprise Manager {options.em_version}; it can be {known}."
        )
    _check_world(options)


def check_run(
    ports: Mapping[Api, int], options: Options, clock: Clock, faults: Sequence[str], listen: Listen
) -> None:
    """Check everything that a run of mocks is started with. Raises OptionError, FaultError, and as `check_options`."""
    check_options(ports, options, clock=clock)
    _check_concerned(ports, options)
    _check_listen(ports, listen)
    _check_database(ports, options.database)
    operations = {api: read(api, version_of(api, options)).operations for api in ports}
    wanted = [fault for text in faults for fault in read_faults(text)]
    for fault in wanted:
        check_operation(fault, operations)
    if len(wanted) > MOST:
        raise FaultError(f"At most {MOST} faults can be active, not {len(wanted)}.")


def version_of(api: Api, options: Options) -> str | None:
    """Return the version of the description that a mock serves, None for the newest."""
    return options.version if api == "vspc" else None


def _check_canary(apis: Collection[Api], canary: str | None) -> None:
    if canary is None:
        return
    if canary not in canaries():
        listed = "".join(f"\n  {name}: {bug.description}" for name, bug in canaries().items())
        raise OptionError("canary", f"There is no canary {canary!r}. The canaries are:{listed}")
    api = canaries()[canary].api
    if api not in apis:
        raise OptionError("canary", f"The canary {canary} belongs to {api}, not to {' and '.join(apis)}.")


def _check_version(version: str | None) -> None:
    if version is None:
        return
    known = bundles.versions("vspc")
    if version not in known:
        raise OptionError(
            "version", f"The mock cannot serve VSPC {version}; it can serve {', '.join(known)}."
        )


def _check_world(options: Options) -> None:
    if options.world is None:
        return
    for name in ("seed", "jobs"):
        if getattr(options, name) != getattr(Options(), name):
            refuse_beside_world(name)
    try:
        options.world.open("rb").close()
    except OSError as error:
        raise WorldError(f"{options.world}: the world cannot be read: {error.strerror}.") from None


def refuse_beside_world(option: str) -> NoReturn:
    """Raise OptionError for an option that a world file takes the place of."""
    raise OptionError(
        option, "cannot be used with a world file, which takes its place: leave one of them out."
    )


def _check_concerned(apis: Collection[Api], options: Options) -> None:
    """Refuse options of a product that does not run: they would be ignored."""
    defaults = Options()
    for api, name in (
        ("vspc", "version"),
        ("vspc", "accept"),
        ("vspc", "throttle"),
        ("em", "idle_minutes"),
        ("em", "em_version"),
    ):
        if api not in apis and getattr(options, name) != getattr(defaults, name):
            raise OptionError(name, f"applies only to the mock of {_PRODUCTS[api]}, which is not started.")


def _check_listen(ports: Mapping[Api, int], listen: Listen) -> None:
    if not 1 <= listen.workers <= MOST_WORKERS:
        raise OptionError("workers", f"must be a number from 1 to {MOST_WORKERS}, not {listen.workers}.")
    taken: dict[tuple[str, int], str] = {}
    wanted = [(f"{api}_port", listen.host, port) for api, port in ports.items()]
    for option, host, port in (*wanted, ("admin_port", listen.admin_host, listen.admin_port or 0)):
        if not 0 <= port <= 65535:
            raise OptionError(option, f"must be a port from 0 to 65535, not {port}.")
        other = taken.setdefault((host, port), option) if port else option
        if other != option:
            raise OptionError(option, f"Port {port} is also that of {_purpose(other)}. Choose another.")
    if listen.tls_file is not None and not listen.tls:
        raise OptionError("tls_file", "is written only with tls=True.")
    if listen.tls and find_spec("trustme") is None:
        raise OptionError("tls", "needs the package trustme: install veeam-jobs[mock].")
    if listen.tls_file is not None:
        _check_folder("tls_file", f"The certificate cannot be written to {listen.tls_file}", listen.tls_file)


def _check_database(apis: Collection[Api], database: str | Path) -> None:
    if str(database) == IN_MEMORY:
        return
    if not Path(database).name or Path(database).is_dir():
        raise OptionError("database", f"must be a file, not {str(database)!r}: name one like mock.db.")
    for api in apis:
        file = database_of(api, database)
        _check_folder("database", f"The world cannot be kept in {file}: unable to open it", file)


def _check_folder(option: str, failure: str, file: Path) -> None:
    folder = file.absolute().parent
    if not folder.is_dir():
        raise OptionError(option, f"{failure}: there is no folder {folder}.")
    if file.is_dir():
        raise OptionError(option, f"{failure}: it is a folder.")
    if not os.access(file if file.exists() else folder, os.W_OK):
        raise OptionError(option, f"{failure}: permission denied.")


def _purpose(option: str) -> str:
    api = option.removesuffix("_port")
    return f"the mock of {_PRODUCTS[api]}" if api in _PRODUCTS else "the admin port"


def _at_least(option: str, value: int | None, least: int) -> None:
    if value is not None and value < least:
        raise OptionError(option, f"must be {least} or more, not {value}.")
