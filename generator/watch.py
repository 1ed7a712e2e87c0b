"""Answer each saved file: lint what changed, then make again what depends on it.

What did not change is not read, validated or made again. A save while files are still being made starts over with
what it changed; nothing is lost, because what was not made yet is remembered by document.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Iterator
from pathlib import Path

import msgspec

from generator.artifacts import PARTS, Documents, make, read_all
from generator.bundle import Bundle
from generator.documents import ROOT_FILE, folders, load_document
from generator.findings import DocumentError, count
from generator.lint import lint
from generator.output import apply, changes
from generator.paths import TEMPLATES
from generator.sources import Source, read_source

_IDLE = 50
"""Milliseconds that a step waits for further saves."""
_WAITING = "Waiting for the next save; Ctrl+C ends."
_READ = (".yaml", ".json", ".xml", ".jinja")
"""Endings of files that are read here, so that it matters when one is deleted."""
_SHOWN = 8
"""As many written files are named."""


def watch(spec: Path, output: Path, parts: Collection[str]) -> int:
    """Lint and make `parts` now, and again after each save in `spec` or the templates, until Ctrl+C. Return 0."""
    # Imported here: nothing else needs it, the tests of Watcher included.
    import watchfiles

    watcher = Watcher(spec, output, parts, lambda text: print(text, flush=True))
    steps: Iterator[None] = watcher.start()
    try:
        for saved in watchfiles.watch(spec, TEMPLATES, rust_timeout=_IDLE, step=_IDLE, yield_on_timeout=True):
            if paths := [path for path in map(Path, (path for _, path in saved)) if watcher.concerns(path)]:
                steps = watcher.saved(paths)
            next(steps, None)
    except KeyboardInterrupt:
        pass
    print("Stopped.", flush=True)
    return 0


class Watcher:
    """What is known between two saves: each file as read, the last bundle of each document that had no findings, and
    what was not made again yet.
    """

    def __init__(
        self, spec: Path, output: Path, parts: Collection[str], say: Callable[[str], None] = print
    ) -> None:
        self._spec, self._output, self._say = spec.resolve(), output, say
        self._sources: dict[Path, tuple[tuple[int, int], Source]] = {}
        self._clean: dict[str, Bundle] = {}
        self._unlinted: set[str] = set()
        self._unmade: dict[str, set[str]] = {part: set() for part in parts}
        self._made: dict[str, dict[str, dict[str, str]]] = {part: {} for part in parts}

    def start(self) -> Iterator[None]:
        """Lint every document and make everything; yield after each step."""
        return self._answer("Everything", {folder.name for folder in folders(self._spec)})

    def concerns(self, path: Path) -> bool:
        """Return whether a changed path belongs to the document. Temporary files of editors no longer exist."""
        is_read = path.suffix in _READ and not path.name.startswith(".")
        return path.exists() or is_read or any(known.is_relative_to(path) for known in self._sources)

    def saved(self, paths: Collection[Path]) -> Iterator[None]:
        """Process saved files; yield after each step, so that a later save can cancel the rest."""
        inside = [path.relative_to(self._spec) for path in paths if path.is_relative_to(self._spec)]
        names = {path.parts[0] for path in inside if len(path.parts) > 1}
        if len(inside) < len(paths):  # a template: everything is made of the same documents again
            for waiting in self._unmade.values():
                waiting |= self._clean.keys()
        what = sorted(path.as_posix() for path in inside) or ["templates"]
        return self._answer(what[0] if len(what) == 1 else f"{what[0]} and {len(what) - 1} more", names)

    def _answer(self, what: str, names: Collection[str]) -> Iterator[None]:
        self._unlinted |= set(names)
        self._say(f"\n{time.strftime('%H:%M:%S')} {what}")
        clean = [self._lint(name) for name in sorted(self._unlinted, reverse=True)]
        yield
        if not all(clean):
            self._say(_WAITING)
            return
        documents = read_all(
            [self._clean[folder.name] for folder in folders(self._spec) if folder.name in self._clean]
        )
        try:
            for part, waiting in self._unmade.items():
                if waiting:
                    self._make(part, documents, waiting)
                    yield
        except DocumentError as error:
            self._show(error)
        self._say(_WAITING)

    def _make(self, part: str, documents: Documents, waiting: set[str]) -> None:
        started, made = time.monotonic(), self._made[part]
        for name in sorted(waiting):
            made.pop(name, None)
            made[name] = make(part, documents, {name})  # last, as files that all share are of now
        wanted = {path: text for files in made.values() for path, text in files.items()}
        found = changes(self._output, wanted, (PARTS[part],))
        apply(self._output, found)
        waiting.clear()
        paths = sorted((change.path for change in found), key=lambda path: (path.count("-"), path))
        shown = [f"generated/{path}" for path in paths[:_SHOWN]]  # vspc.json before vspc-3.0.json
        more = [f"… and {len(found) - _SHOWN} more"] if len(found) > _SHOWN else []
        self._progress(f"{part:10} {count(found, 'file')} changed", started)
        for line in (*shown, *more):
            self._say(f"             {line}")

    def _lint(self, name: str) -> bool:
        """Lint a document and print its findings. Return whether it has none."""
        if not (self._spec / name / ROOT_FILE).is_file() and name not in self._clean:
            self._unlinted.discard(name)  # a folder that is no document
            return True
        started = time.monotonic()
        try:
            document = load_document(self._spec / name, self._read)
            bundle, findings = lint(document, self._clean.get(name))
            if bundle is None or findings:
                raise DocumentError(findings)
        except DocumentError as error:
            self._show(error)
            self._progress(f"lint       {name}: {count(error.findings, 'finding')}", started)
            return False
        before, self._clean[name] = self._clean.get(name), bundle
        self._unlinted.discard(name)
        if before is None or _text(before) != _text(bundle):
            for waiting in self._unmade.values():
                waiting.add(name)
        self._progress(f"lint       {name}: {count(document.sources, 'file')}, clean", started)
        return True

    def _read(self, file: Path, shown_as: Path) -> Source:
        """Return a file from the cache; read it if it was written since."""
        try:
            status = file.stat()
        except OSError:
            return read_source(file, shown_as)
        mark = status.st_mtime_ns, status.st_size
        known = self._sources.get(file)
        if known is None or known[0] != mark:
            known = self._sources[file] = mark, read_source(file, shown_as)
        return known[1]

    def _show(self, error: DocumentError) -> None:
        for finding in error.findings:
            self._say(str(finding))

    def _progress(self, text: str, started: float) -> None:
        self._say(f"{text} ({time.monotonic() - started:.1f} s)")


def _text(bundle: Bundle) -> bytes:
    """Return a bundle as text that keeps the order of its members, in which files are generated."""
    return msgspec.json.encode(bundle.data)
