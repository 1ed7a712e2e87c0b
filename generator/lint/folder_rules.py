"""Rules on where files stand: what one resource uses beside its operations, what several use in the shared folder."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Set
from pathlib import PurePosixPath

from generator.documents import (
    EXAMPLES,
    ROOT_FILE,
    SHARED,
    SourceDocument,
    is_operation,
    section_of,
)
from generator.findings import Finding
from generator.reachable import reachable


def unused_file(document: SourceDocument) -> Iterator[Finding]:
    """Check that the root names every operation, and that an operation uses every other file.

    A file that only unused files refer to is not reported separately.
    """
    uses = references(document)
    files = [inside for inside in document.sources if is_operation(inside) or section_of(inside)]
    used = reachable([ROOT_FILE], lambda inside: uses.get(inside, ()))
    unused = [inside for inside in (*files, *payloads(document)) if inside not in used]
    covered: set[str] = set()
    leading = [
        file
        for file in unused
        if not any(file in uses[other] for other in unused if other in uses and other != file)
    ]
    for inside in (*leading, *unused):
        if inside not in covered:
            covered |= reachable([inside], lambda file: uses.get(file, ()))
            yield _unused(document, inside)


def _unused(document: SourceDocument, inside: str) -> Finding:
    what, mend = "nothing refers to this component.", "Refer to it, or delete the file."
    if is_operation(inside):
        what = "no path of the root refers to this operation."
        mend = f"Add it to paths in {ROOT_FILE}, or delete the file."
    elif section_of(inside) == EXAMPLES:
        what, mend = (
            "no operation shows this example.",
            "Refer to it from the operation its name begins with, or delete it.",
        )
    return Finding(document.shown(inside), 1, "unused-file", what, mend)


def right_folder(document: SourceDocument) -> Iterator[Finding]:
    """Check that a file of one resource is in its folder, and a file of several, or of the root, in the shared one.

    A file that must move only because another one moves is named in the finding of that one.
    """
    users = users_of(document)
    wrong: dict[str, str] = {}
    for inside in (*document.sources, *payloads(document)):
        if section_of(inside) is None or inside not in users:
            continue
        right = next(iter(users[inside])) if len(users[inside]) == 1 else SHARED
        if inside.split("/")[0] != right:
            wrong[inside] = right
    uses = references(document)
    led = {
        target
        for inside, right in wrong.items()
        for target in uses.get(inside, ())
        if target != inside and wrong.get(target) == right
    }
    reported: set[str] = set()
    for inside in (*(file for file in wrong if file not in led), *(file for file in wrong if file in led)):
        if inside in reported:
            continue
        group = _group(inside, wrong, uses)
        reported |= group
        yield _misplaced(document, inside, wrong[inside], users[inside], sorted(group - {inside}))


def _group(first: str, wrong: Mapping[str, str], uses: Mapping[str, Set[str]]) -> set[str]:
    """Return a misplaced file with those that must move to the same folder because of it."""
    return reachable(
        [first],
        lambda inside: (target for target in uses.get(inside, ()) if wrong.get(target) == wrong[first]),
    )


def _misplaced(
    document: SourceDocument, inside: str, right: str, users: Set[str], others: list[str]
) -> Finding:
    folder, _, rest = inside.partition("/")
    names = ", ".join(sorted(users))
    what = f"only {names} uses this file, but it stands in {folder}/."
    if right == SHARED:
        what = f"this file stands in {folder}/, but the root or several resources use it: {names}."
    along = f" With it go {', '.join(others)}." if others else ""
    mend = f"Move it to {document.shown(f'{right}/{rest}').as_posix()} and mend the references to it.{along}"
    if inside in document.sources:
        return document.sources[inside].finding((), "right-folder", what, mend)
    return Finding(document.shown(inside), 1, "right-folder", what, mend)


def payloads(document: SourceDocument) -> list[str]:
    """Return the paths inside the document of all example payloads."""
    files = sorted(document.folder.glob(f"*/{EXAMPLES}/*"))
    return [PurePosixPath(file.relative_to(document.folder)).as_posix() for file in files]


def references(document: SourceDocument) -> dict[str, set[str]]:
    """Map each file to the files it refers to, by paths inside the document."""
    return {inside: set(document.targets(source)) for inside, source in document.sources.items()}


def users_of(document: SourceDocument) -> dict[str, set[str]]:
    """Return the resources whose operations use a file, however indirectly; SHARED for uses by the root or shared data."""
    within = {
        inside: {target for target in targets if section_of(target)}
        for inside, targets in references(document).items()
    }
    users: dict[str, set[str]] = {}
    for first in document.sources:
        if is_operation(first):
            user = first.split("/")[0]
        elif first == ROOT_FILE or section_of(first) is None:
            user = SHARED
        else:
            continue
        # However far away, not counting what the operations or shared data behind it use.
        for target in reachable([first], lambda inside: within.get(inside, ())) - {first}:
            users.setdefault(target, set()).add(user)
    return users


FOLDER_RULES = (unused_file, right_folder)
