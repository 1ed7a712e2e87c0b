# /// script
# dependencies = ["nox[uv]>=2026.10"]
# ///
"""The project's commands. Plain `nox` makes everything from the documents and fuzzes it; `nox -l` lists the rest."""

from __future__ import annotations

import os
from pathlib import Path

import nox

nox.needs_version = ">=2026.10"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["generate", "lint", "contract"]
nox.options.error_on_missing_interpreters = True

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHON_SOURCES = ("generator", "src", "tests", "docs", "benchmarks", "docker", "noxfile.py")
AT_ONCE = ("-n", str(2 * (os.cpu_count() or 1)), "--dist", "worksteal", "-q")
"""How pytest runs by default: neighbours stay on one worker, whose servers they share.

Many tests wait for servers and programs, so that one worker for each core leaves the cores idle half of the time.
"""


def install_groups(session: nox.Session, *groups: str) -> None:
    session.install("-q", *nox.project.dependency_groups(PROJECT, *groups))


def keep_bytecode(session: nox.Session) -> None:
    """Compile each module once, not in every process: in a folder of the session, whatever the caller has set.

    uv installs without compiling, and many machines of CI forbid Python to write .pyc files; a program that fuzzes then
    spends more than half of its time on compiling what it imports.
    """
    session.env["PYTHONDONTWRITEBYTECODE"] = ""
    session.env["PYTHONPYCACHEPREFIX"] = str(Path(session.virtualenv.location, "pycache").resolve())


@nox.session
def generate(session: nox.Session) -> None:
    """Lint spec/, then make generated/ from it. `-- --check` compares instead, `-- --only client` makes one part."""
    install_groups(session, "generate")
    session.install("-q", "--no-deps", "-e", ".")
    keep_bytecode(session)
    session.run("python", "-m", "generator", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check the documents, the Python style and the types, generated code included."""
    install_groups(session, "lint")
    session.install("-q", ".[kit]")
    keep_bytecode(session)
    session.run("python", "-m", "generator", "lint")
    session.run("ruff", "check", *PYTHON_SOURCES)
    session.run("ruff", "format", "--check", *PYTHON_SOURCES)
    session.run(
        "mypy", "--strict", "generator", "src", "generated/client", "noxfile.py", "tests", "benchmarks"
    )


@nox.session
def contract(session: nox.Session) -> None:
    """Fuzz both mock servers against the documents, then look for a part of the canaries (about 3 minutes)."""
    session.install("-q", ".[kit]")
    keep_bytecode(session)
    session.run("veeam-jobs", "contract", "--self-test", *session.posargs)


@nox.session(default=False)
def tests(session: nox.Session) -> None:
    """Run the tests. `-- tests/client -k paging` runs some, `-- --changed` those nearest to what git says was changed."""
    install_groups(session, "test")
    session.install("-q", "-e", ".[kit]")
    keep_bytecode(session)
    arguments = list(session.posargs)
    if "--changed" in arguments:
        arguments.remove("--changed")
        chosen = str(session.run("python", "-m", "tests.changed", silent=True, stderr=None)).split()
        if not chosen:
            return
        arguments = [*AT_ONCE, *arguments, *chosen]
    session.run("pytest", *(arguments or AT_ONCE))


@nox.session(default=False)
def canaries(session: nox.Session) -> None:
    """Look for every canary, and write benchmarks/CANARIES.md. `-- --stock` runs plain Schemathesis beside it."""
    session.install("-q", ".[kit]")
    keep_bytecode(session)
    session.run("python", "benchmarks/canaries.py", *session.posargs)


@nox.session(default=False)
def compat(session: nox.Session) -> None:
    """Compare the bundles with those of the last release; CHANGELOG.md must declare what breaks. `-- --against v0.1.0`."""
    install_groups(session, "generate")
    session.install("-q", "--no-deps", "-e", ".")
    session.run("python", "-m", "generator.compat", *session.posargs)


@nox.session(default=False)
def pyright(session: nox.Session) -> None:
    """Check the client, and a program as users write it, with pyright."""
    install_groups(session, "types")
    session.run("pyright", "--pythonpath", f"{session.bin}/python", *session.posargs)


@nox.session(default=False)
def bench(session: nox.Session) -> None:
    """Measure the client next to veeam-spc and write benchmarks/RESULTS.md (under ten minutes on a quiet machine)."""
    install_groups(session, "bench")
    session.install("-q", ".")
    session.run(
        "python",
        "-m",
        "compileall",
        "-q",
        str(next(Path(session.virtualenv.location).rglob("site-packages"))),
    )
    session.run("python", "-m", "benchmarks")


@nox.session(default=False)
def bench_mock(session: nox.Session) -> None:
    """Measure the mock next to raw ASGI and Prism and write benchmarks/RESULTS_MOCK.md. Needs wrk and npm."""
    session.install("-q", "-e", ".[kit]")
    session.run("python", "-m", "benchmarks.mock")


@nox.session(default=False)
def docs(session: nox.Session) -> None:
    """Build the static site of the reference into build/site/."""
    install_groups(session, "docs")
    session.run("python", "docs/assemble.py")
    session.run("zensical", "build", "--clean", "--strict", "-f", "build/mkdocs.yml", *session.posargs)


@nox.session(default=False)
def mock(session: nox.Session) -> None:
    """Serve both APIs on loopback until you press Ctrl+C."""
    session.install("-q", "-e", ".[kit]")
    session.run("veeam-jobs", "mock", *session.posargs)


@nox.session(default=False)
def console(session: nox.Session) -> None:
    """Use the console of the mocks in headless Chromium, which must be installed."""
    install_groups(session, "test")
    session.install("-q", "-e", ".[kit]")
    session.run("pytest", "-q", "tests/console/console_in_chromium.py", *session.posargs)


if __name__ == "__main__":
    nox.main()
