# /// script
# dependencies = ["nox[uv]>=2026.10"]
# ///
"""The project's commands. Plain `nox` makes everything from the documents and fuzzes it; `nox -l` lists the rest."""

from __future__ import annotations

from pathlib import Path

import nox

nox.needs_version = ">=2026.10"
nox.options.default_venv_backend = "uv|virtualenv"
nox.options.sessions = ["generate", "lint", "contract"]
nox.options.error_on_missing_interpreters = True

PROJECT = nox.project.load_toml("pyproject.toml")
PYTHON_SOURCES = ("generator", "src", "templates", "tests", "docs", "benchmarks", "noxfile.py")


def install_groups(session: nox.Session, *groups: str) -> None:
    session.install("-q", *nox.project.dependency_groups(PROJECT, *groups))


@nox.session
def generate(session: nox.Session) -> None:
    """Lint spec/, then make generated/ from it. `-- --check` compares instead, `-- --only client` makes one part."""
    install_groups(session, "generate")
    session.run("python", "-m", "generator", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check the documents, the Python style and the types, generated code included."""
    install_groups(session, "lint")
    session.install("-q", ".[kit]")
    session.run("python", "-m", "generator", "lint")
    session.run("ruff", "check", *PYTHON_SOURCES)
    session.run("ruff", "format", "--check", *PYTHON_SOURCES)
    session.run(
        "mypy", "--strict", "generator", "src", "generated/client", "noxfile.py", "tests", "benchmarks"
    )


@nox.session
def contract(session: nox.Session) -> None:
    """Fuzz both mock servers against the documents, then prove that every canary is found (about 3 minutes)."""
    session.install("-q", ".[kit]")
    session.run("veeam-jobs", "contract", "--self-test", *session.posargs)


@nox.session(default=False)
def tests(session: nox.Session) -> None:
    """Run the tests. `-- tests/client -k paging` runs some of them."""
    install_groups(session, "test")
    session.install("-q", "-e", ".[kit]")
    session.run("pytest", *(session.posargs or ["-n", "auto", "-q"]))


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
    session.install("-q", ".[kit]")
    session.run("veeam-jobs", "mock", *session.posargs)


@nox.session(default=False)
def console(session: nox.Session) -> None:
    """Use the console of the mocks in headless Chromium, which must be installed."""
    install_groups(session, "test")
    session.install("-q", "-e", ".[kit]")
    session.run("pytest", "-q", "tests/console/console_in_chromium.py", *session.posargs)


if __name__ == "__main__":
    nox.main()
