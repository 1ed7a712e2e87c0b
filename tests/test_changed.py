"""The tests nearest to a change, in a small checkout."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests import changed

FILES = {
    "src/kit/__init__.py": "",
    "src/kit/low.py": "",
    "src/kit/middle.py": "from . import low",
    "src/kit/high.py": "def late() -> None:\n    from .middle import anything",
    "src/kit/alone.py": "",
    "tests/__init__.py": "",
    "tests/helper.py": "import kit.high",
    "tests/test_directly.py": "from kit.low import something",
    "tests/test_through_a_helper.py": "from tests.helper import servers",
    "tests/test_of_something_else.py": "import kit.alone",
    "tests/kit/test_api_low.py": "import socket",
    "tests/kit/conftest.py": "",
    "tests/spec/test_payloads.py": "",
    "spec/jobs.yaml": "{}",
}


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name, text in FILES.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    for line in ("init", "add .", "-c user.name=n -c user.email=e commit -m first"):
        subprocess.run(["git", *line.split()], check=True, capture_output=True)
    return tmp_path


@pytest.mark.usefixtures("checkout")
def test_tests_come_in_the_order_of_their_distance_from_the_change() -> None:
    assert changed.nearest(["src/kit/low.py"]) == [
        "tests/kit/test_api_low.py",
        "tests/test_directly.py",
        "tests/test_through_a_helper.py",
    ]
    assert changed.nearest(["tests/test_directly.py", "src/kit/high.py"]) == [
        "tests/test_directly.py",
        "tests/test_through_a_helper.py",
    ]
    assert changed.nearest(["src/kit/alone.py"]) == ["tests/test_of_something_else.py"]


@pytest.mark.usefixtures("checkout")
def test_tests_that_read_a_file_are_found_though_they_do_not_import_it() -> None:
    assert changed.nearest(["spec/jobs.yaml"]) == ["tests/spec/test_payloads.py"]
    assert changed.nearest(["tests/kit/conftest.py"]) == ["tests/kit/test_api_low.py"]
    assert changed.nearest(["CHANGELOG.md"]) == []


@pytest.mark.usefixtures("checkout")
def test_of_a_change_of_one_api_the_tests_of_the_other_come_last(capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("em_queries", "names", "vspc_lists"):
        Path(f"tests/spec/test_{name}.py").touch()
    assert changed.nearest(["spec/vspc/jobs.yaml"]) == [
        "tests/spec/test_payloads.py",
        "tests/spec/test_names.py",
        "tests/spec/test_vspc_lists.py",
        "tests/spec/test_em_queries.py",
    ]
    assert changed.api_of(["spec/vspc/jobs.yaml", "src/veeam_jobs_kit/mock/em/jobs.py"]) is None
    assert changed.api_of(["spec/vspc/jobs.yaml", "src/kit/low.py"]) is None
    Path("spec/em").mkdir()
    Path("spec/em/jobs.yaml").touch()
    subprocess.run(["git", "add", "tests"], check=True)
    subprocess.run(["git", "-c", "user.name=n", "-c", "user.email=e", "commit", "-qm", "tests"], check=True)
    changed.main()
    assert capsys.readouterr().out.splitlines()[:2] == ["--of-api=em", "tests/spec/test_payloads.py"]


@pytest.mark.usefixtures("checkout")
def test_a_file_that_no_rule_covers_may_matter_to_every_test(capsys: pytest.CaptureFixture[str]) -> None:
    assert changed.nearest(["pyproject.toml", "src/kit/low.py"]) is None
    Path("pyproject.toml").touch()
    changed.main()
    told = capsys.readouterr()
    assert told.out == "tests\n"
    assert "running all" in told.err


def test_changed_and_new_files_count_and_ignored_ones_do_not(
    checkout: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert changed.changed_files() == []
    (checkout / ".gitignore").write_text("*.log", encoding="utf-8")
    (checkout / "a.log").touch()
    (checkout / "src/kit/alone.py").write_text("x = 1", encoding="utf-8")
    (checkout / "src/kit/low.py").unlink()
    assert changed.changed_files() == [".gitignore", "src/kit/alone.py", "src/kit/low.py"]
    (checkout / ".gitignore").unlink()
    (checkout / "a.log").unlink()
    subprocess.run(["git", "checkout", "src/kit/low.py"], check=True, capture_output=True)
    changed.main()
    told = capsys.readouterr()
    assert told.out == "tests/test_of_something_else.py\n"
    assert "1 nearest test files; 0 more" in told.err


def test_the_nearest_run_as_long_as_the_time_lasts_and_one_in_any_case() -> None:
    seconds = {"slow": 50.0, "quick": 3.0, "long": 38.0}
    assert changed.within(["slow", "quick"], seconds) == ["slow"]
    assert changed.within(["quick", "long", "new"], seconds) == ["quick", "new"]
    assert changed.within(["quick", "long", "slow"], seconds, {"slow"}) == ["quick", "slow"]
