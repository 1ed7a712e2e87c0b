"""The file of the profiles: whole or as it was, one writer at a time, passwords unseen."""

from __future__ import annotations

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
