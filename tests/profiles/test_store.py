"""The file of the profiles: whole or as it was, one writer at a time, passwords unseen."""

from __future__ import annotations

import json
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from filelock import FileLock

from tests.cli.lab import USER, left_beside
from veeam_jobs_kit.profiles import Profile, ProfileError, passwords
from veeam_jobs_kit.profiles import store as profiles


def test_a_write_that_fails_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(profiles.FILE_VARIABLE, str(tmp_path / "deep" / "profiles.json"))
    one = Profile("one", "vspc", "https://one", "u")
    profiles.put(one)
    assert stat.S_IMODE((tmp_path / "deep").stat().st_mode) == 0o700
    monkeypatch.setattr(
        os, "replace", lambda *_: (_ for _ in ()).throw(OSError(28, "No space left on device"))
    )
    with pytest.raises(ProfileError, match="No space left"):
        profiles.put(Profile("two", "em", "https://two", "u"))
    assert profiles.load() == (one,)
    assert left_beside(tmp_path / "deep" / "profiles.json") == {".profiles.json.lock"}


def test_profiles_made_at_the_same_moment_are_all_kept(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(profiles.FILE_VARIABLE, str(tmp_path / "profiles.json"))
    made = [Profile(f"server{number}", "em", "https://em.example.com:9398", USER) for number in range(20)]
    with ThreadPoolExecutor(len(made)) as pool:
        list(pool.map(profiles.put, made))
    assert {each.name for each in profiles.load()} == {each.name for each in made}


def test_whoever_waits_too_long_for_the_profiles_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(profiles.FILE_VARIABLE, str(tmp_path / "profiles.json"))
    monkeypatch.setattr(profiles, "_PATIENCE", 0.1)
    profile = Profile("north", "em", "https://em.example.com:9398", USER)
    with FileLock(tmp_path / ".profiles.json.lock"), pytest.raises(ProfileError, match="Another veeam-jobs"):
        profiles.put(profile)
    profiles.put(profile)
    assert profiles.load() == (profile,)


def test_a_password_is_no_part_of_what_a_profile_shows_of_itself() -> None:
    assert "secret-1" not in repr(Profile("a", "vspc", "https://a", "u", password="secret-1"))


def test_the_variable_of_a_profile_is_one_a_shell_can_set() -> None:
    assert passwords.variable_of("vspc.example-1.com") == "VEEAM_JOBS_PASSWORD_VSPC_EXAMPLE_1_COM"


def test_a_profile_error_is_a_value_error() -> None:
    assert issubclass(ProfileError, ValueError)


GOOD = {"name": "a", "product": "vspc", "url": "https://a", "user": "u"}


@pytest.mark.parametrize(
    ("content", "says"),
    [
        ({"version": 2, "profiles": []}, "its version is not 1"),
        ({"version": 1}, "no member profiles"),
        ({"version": 1, "profiles": [], "groups": []}, "does not know: 'groups'"),
        ({"version": 1, "profiles": [{**GOOD, "proxy": "x"}]}, "does not know: 'proxy'"),
        ({"version": 1, "profiles": [GOOD, GOOD]}, "two profiles 'a'"),
        ({"version": 1, "profiles": [{**GOOD, "url": "https://u:secret-1@a"}]}, "user name or password"),
        ({"version": 1, "profiles": [{**GOOD, "url": "https://a\x1b[2J"}]}, "control characters"),
        ({"version": 1, "profiles": [{**GOOD, "name": "a\x1b[2J"}]}, "control characters"),
    ],
)
def test_a_file_that_this_version_did_not_write_is_refused_and_left_as_it_is(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: object, says: str
) -> None:
    file = tmp_path / "profiles.json"
    file.write_text(json.dumps(content), encoding="utf-8")
    monkeypatch.setenv(profiles.FILE_VARIABLE, str(file))
    for change in (profiles.load, lambda: profiles.put(Profile("b", "em", "https://b", "u"))):
        with pytest.raises(ProfileError) as refused:
            change()
        assert says in str(refused.value)
        assert "secret-1" not in str(refused.value)
        assert str(refused.value).isprintable()
    assert json.loads(file.read_text(encoding="utf-8")) == content
