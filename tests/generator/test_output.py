"""What is written is exactly what was made: nothing stale, nothing half."""

from __future__ import annotations

from pathlib import Path

from generator.output import apply, changes


def test_new_changed_and_stale_files_are_found_and_the_rest_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "openapi").mkdir()
    for name in ("same", "changed", "stale"):
        (tmp_path / "openapi" / name).write_text("old\n")
    (tmp_path / "README.md").write_text("by hand\n")
    wanted = {"openapi/same": "old\n", "openapi/changed": "new\n", "openapi/deep/fresh": "new\n"}
    found = changes(tmp_path, wanted, ("openapi",))
    assert [(change.path, change.new) for change in found] == [
        ("openapi/changed", "new\n"),
        ("openapi/deep/fresh", "new\n"),
        ("openapi/stale", None),
    ]
    apply(tmp_path, found)
    assert changes(tmp_path, wanted, ("openapi",)) == []
    assert (tmp_path / "README.md").read_text() == "by hand\n"


def test_an_emptied_folder_goes_with_its_last_file(tmp_path: Path) -> None:
    (tmp_path / "client" / "old").mkdir(parents=True)
    (tmp_path / "client" / "old" / "a.py").write_text("")
    apply(tmp_path, changes(tmp_path, {"client/b.py": ""}, ("client",)))
    assert not (tmp_path / "client" / "old").exists()


def test_a_change_shows_as_a_unified_diff(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "x").write_text("one\ntwo\n")
    [change] = changes(tmp_path, {"a/x": "one\n2\n"}, ("a",))
    assert "--- generated/a/x" in change.diff()
    assert "-two\n+2\n" in change.diff()
