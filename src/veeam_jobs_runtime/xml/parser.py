"""A hardened XML parser: no document type declaration, no entities of one's own, nothing loaded from elsewhere.

Expat itself bounds nothing of that: it expands the entities a document declares, and a short document can declare
gigabytes. Without a declaration there are none but the five of XML.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NoReturn

from veeam_jobs_runtime.xml.tables import XmlError

if TYPE_CHECKING:
    from pyexpat import XMLParserType
    from xml.etree.ElementTree import Element

SEPARATOR: Final = "}"
"""Between namespace and name, as the parser reports them; it stands in no URI."""

_ENCODINGS: Final = re.compile(
    r"utf-?8|utf-?16([lb]e)?|(us-)?ascii|iso-8859-\d+|latin-?1|(windows-|cp)125\d", re.IGNORECASE
)
"""Encodings a document may name. Python would let it name others, which make other characters of the same bytes:
filters that read the bytes as ASCII would not see them."""


def hardened_parser() -> XMLParserType:
    """Return a parser that refuses everything a harmless answer never contains; pass it to `feed`."""
    from pyexpat import ParserCreate

    parser = ParserCreate(None, SEPARATOR)
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refusal("a document type declaration")
    parser.EntityDeclHandler = _refusal("an entity declaration")
    parser.UnparsedEntityDeclHandler = _refusal("an unparsed entity")
    parser.ExternalEntityRefHandler = _refusal("a reference to an external entity")
    parser.XmlDeclHandler = _check_declaration
    return parser


def feed(parser: XMLParserType, content: bytes) -> None:
    """Parse a whole document. Raises XmlError where it is not well-formed or dangerous."""
    from pyexpat import ExpatError

    try:
        parser.Parse(content, True)
    except XmlError:
        raise
    except (ExpatError, LookupError, ValueError) as broken:
        raise XmlError(f"not well-formed: {broken}") from None


def parse_xml(content: bytes) -> Element:
    """Return the root element of a hardened parse. Raises XmlError where it is not well-formed or dangerous."""
    from xml.etree.ElementTree import TreeBuilder

    builder = TreeBuilder()
    parser = hardened_parser()

    def start(tag: str, attributes: dict[str, str]) -> None:
        builder.start(clark(tag), {clark(name): text for name, text in attributes.items()})

    parser.StartElementHandler = start
    parser.EndElementHandler = lambda tag: builder.end(clark(tag))
    parser.CharacterDataHandler = builder.data
    feed(parser, content)
    root: Element = builder.close()
    return root


def local_name(element: Element) -> str:
    """Return the name of an element without its namespace."""
    return element.tag.rpartition("}")[2]


def clark(name: str) -> str:
    """Return a name as the parser reports it in Clark's notation, `{namespace}name`."""
    return "{" + name if SEPARATOR in name else name


def _refusal(what: str) -> Any:
    def refuse(*_: object) -> NoReturn:
        raise XmlError(f"refused as a possible attack: {what}")

    return refuse


def _check_declaration(version: str, encoding: str | None, standalone: int) -> None:
    if encoding is not None and not _ENCODINGS.fullmatch(encoding):
        raise XmlError(f"not well-formed: the encoding {encoding[:40]!r} is not supported")
