"""Templates of the reference: they lay out what a context holds and decide nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

import jinja2

from generator.paths import TEMPLATES


class Renderer:
    """The templates in templates/reference, ready to render."""

    def __init__(self) -> None:
        self._environment = jinja2.Environment(
            loader=jinja2.FileSystemLoader(TEMPLATES / "reference"),
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            autoescape=False,  # Markdown: text is escaped where contexts are built
        )

    def render(self, template: str, page: Any) -> str:
        """Render one page: no spaces at line ends, no two blank lines in a row outside code, one newline at the end."""
        laid_out = self._environment.get_template(template).render(page=page)
        return "\n".join(_tidy(laid_out.strip("\n").split("\n"))) + "\n"


def _tidy(lines: Iterable[str]) -> Iterator[str]:
    in_code, before = False, ""
    for line in (line.rstrip() for line in lines):
        if line.lstrip().startswith("```"):
            in_code = not in_code
        if line or before or in_code:
            yield line
        before = line
