"""The two notations of JSON members: PascalCase, as documented, and .NET's camel case."""

from __future__ import annotations


def camel_case(name: str) -> str:
    """Apply the camel-case rule of .NET's JSON writer: `UID` -> `uid`, `NASJobs` -> `nasJobs`, `VmUid` -> `vmUid`."""
    letters = list(name)
    for index, letter in enumerate(letters):
        if not letter.isupper():
            break
        following = letters[index + 1] if index + 1 < len(letters) else ""
        if index and following and not following.isupper():
            break
        letters[index] = letter.lower()
    return "".join(letters)
