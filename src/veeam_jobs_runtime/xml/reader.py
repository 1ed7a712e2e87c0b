"""XML of Enterprise Manager to the shape of its JSON, straight from the parser's events.

A page of 500 sessions makes 16,000 events. So the handlers of `_follow` do only what every element needs: a value of
text opens no level of its own, and the parser's dict of attributes becomes the object. What is rare is done by
the methods of `_Rare`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from veeam_jobs_runtime.xml.notes import Note
from veeam_jobs_runtime.xml.parser import SEPARATOR, clark, feed, hardened_parser
from veeam_jobs_runtime.xml.slots import CASTS, NO_PLACES, Slot, Table, closed, inside_of, outermost
from veeam_jobs_runtime.xml.tables import Member, Shapes, XmlError
from veeam_jobs_runtime.xml.undescribed import DEEPEST, collect

if TYPE_CHECKING:
    from pyexpat import XMLParserType

_XSI: Final = "http://www.w3.org/2001/XMLSchema-instance" + SEPARATOR
_BLANKS: Final = " \t\r\n"


def read_xml(content: bytes, shapes: Shapes, roots: tuple[str, ...], notes: list[Note] | None = None) -> Any:
    """Read a document whose root is one of the shapes `roots` into the shape its JSON would have.

    What the shapes do not describe is left out and, when `notes` is given, noted there: elements with all they hold,
    attributes, text. A missing member stays absent, but for a required list, which is empty; a scalar that is not of
    its type stays text, for the decoder to judge.

    Raises XmlError for anything that is not well-formed, is dangerous, nested without end, or not rooted as expected, and
    for a known element in another namespace than its root.
    """
    whole: dict[str, Any] = {}
    table = outermost([shapes[name] for name in roots], shapes)
    parser = hardened_parser()
    try:
        _follow(parser, whole, table, [] if notes is None else notes)
        feed(parser, content)
    except XmlError:
        feed(hardened_parser(), content)  # what is not even well-formed is said to be so
        raise
    finally:
        # The handlers hold the parser and the document: without them both go at once, not with the next collection.
        parser.StartElementHandler = parser.EndElementHandler = parser.CharacterDataHandler = None
    ((name, value),) = whole.items()
    if value is None:
        raise XmlError("stands for nothing: it is nil", f"/{shapes[name].element}")
    return value


def _follow(parser: XMLParserType, whole: dict[str, Any], table: Table, notes: list[Note]) -> None:
    """Make the parser fill `whole` with the root as its only member."""
    pieces: list[str] = []  # text since the last tag
    stack: list[tuple[Any, Slot, Table]] = []  # the levels around the current one
    value: Any = whole
    slot = Slot(Member("", ""), "", "one")
    leaf: Slot | None = None  # a scalar that has begun
    rare = _Rare(parser, stack, pieces, notes)

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal value, slot, table, leaf
        if leaf is not None:
            # An element where only text belongs: the value is the text before it, and what follows is noted.
            ended = leaf
            end(tag)
            begin({}, *closed(ended, table))
        elif (
            pieces or table.text is not None
        ):  # the text of an element ends with its first child, empty or not
            rare.take_text(value, slot, table)
        try:
            found = table.elements[tag]
        except KeyError:
            if table.free_form:
                rare.take_item(tag, attributes, value, slot)
            else:
                rare.skip(tag, attributes, slot, table)
            return
        if found.is_scalar and not attributes:
            leaf = found
            return
        plain = found.plain
        if plain is None or not plain.issuperset(attributes):
            start_unusual(found, attributes)
            return
        made: Any = attributes
        if found.is_item:
            value.append(made)
        else:
            if found.is_list:
                made = []
            put(found, made)
        stack.append((value, slot, table))
        value, slot, table = made, found, found.inside or inside_of(found, table)

    def end(tag: str) -> None:
        nonlocal value, slot, table, leaf
        if leaf is None:
            if pieces or table.text is not None:
                rare.take_text(value, slot, table, last=True)
            value, slot, table = stack.pop()
            return
        got: Any = ""
        if pieces:
            got = pieces.pop()
            if pieces:
                got = "".join(pieces) + got
                pieces.clear()
        if leaf.cast is not None:
            try:
                got = leaf.cast(got)
            except (KeyError, ValueError):
                got = rare.cast(got, leaf.member, f"{rare.path(slot)}/{leaf.xml_name}")
        name = leaf.own_name
        if name is None or name in value:
            put(leaf, got)
        else:
            value[name] = got
        leaf = None

    def begin(made: Any, found: Slot, inside: Table) -> None:
        """Go down a level."""
        nonlocal value, slot, table
        stack.append((value, slot, table))
        value, slot, table = made, found, inside

    def start_unusual(found: Slot, attributes: dict[str, str]) -> None:
        """Begin an element whose value is not just its attributes or its text."""
        nonlocal leaf
        inside = found.inside or inside_of(found, table)
        made: Any = attributes
        if inside.plain is None or not inside.plain.issuperset(attributes):
            made = rare.attributes(attributes, found, slot, inside)
            if made is None:
                put(found, None)
                begin({}, *closed(found, table))
                return
            if found.is_scalar:
                leaf = found
                return
        if found.is_list:
            made = []
        put(found, made)
        begin(made, found, inside)

    def put(found: Slot, got: Any) -> None:
        """Put a value where it belongs in the current level."""
        if len(stack) >= DEEPEST and not found.is_scalar:
            rare.check_depth(found, slot)
        if found.how == "one":
            if found.name in value:
                rare.repeated(found, slot)
            value[found.name] = got
        elif found.how == "item":
            value.append(got)
        elif found.how == "repeated":
            value.setdefault(found.name, []).append(got)
        else:
            rare.displaced(found, slot)
            value.setdefault(found.name, got)

    parser.StartElementHandler = start
    parser.EndElementHandler = end
    parser.CharacterDataHandler = pieces.append


class _Rare:
    """What few elements need: notes, and all that leads to them."""

    def __init__(
        self,
        parser: XMLParserType,
        stack: list[tuple[Any, Slot, Table]],
        pieces: list[str],
        notes: list[Note],
    ) -> None:
        self.parser = parser
        self.stack = stack
        self.pieces = pieces
        self.notes = notes

    def path(self, slot: Slot) -> str:
        """Return the path of the current level, whose slot is `slot`."""
        return "/".join([*(level[1].xml_name for level in self.stack), slot.xml_name])

    def attributes(
        self, attributes: dict[str, str], found: Slot, around: Slot, inside: Table
    ) -> dict[str, Any] | None:
        """Return an object with the members that are attributes; None for an element marked as nil."""
        path = f"{self.path(around)}/{found.xml_name}"
        is_nil = attributes.get(_XSI + "nil", "").strip() in ("true", "1")
        places = NO_PLACES if is_nil else inside.places
        value: dict[str, Any] = {name: [] for name in places.required_lists}
        for name, text in attributes.items():
            place = f"{path}/@{clark(name)}"
            member, element = places.attributes.get(name), places.elements.get(name)
            if member is not None:
                value[member.name] = self.cast(text, member, place)
            elif element is not None and element.kind == "element" and element.shape is None:
                # The tables of the vendor list some attributes as elements: take either.
                self.notes.append(Note(place, "misplaced", "described as element"))
                value[element.name] = self.cast(text, element, place)
            elif not name.startswith(_XSI):
                self.notes.append(Note(place, "unknown", "not described", text))
        return None if is_nil else value

    def cast(self, text: str, member: Member, path: str) -> Any:
        """Return the value of a text; None for blank text without a value, the text itself if it has another type."""
        cast = CASTS[member.scalar]
        if cast is None:
            return text
        stripped = text.strip()
        if not stripped:
            return None
        try:
            return cast(stripped)
        except (KeyError, ValueError):
            self.notes.append(Note(path, "mistyped", f"not of type {member.scalar}", text))
            return text

    def take_text(self, value: Any, slot: Slot, table: Table, *, last: bool = False) -> None:
        """Take the text since the last tag, before an element or, with `last`, before the end of the current level."""
        text = "".join(self.pieces)
        self.pieces.clear()
        member = table.text
        if member is not None and member.name not in value:
            value[member.name] = self.cast(text, member, self.path(slot))
        elif stripped := text.strip(_BLANKS):
            self.notes.append(Note(f"{self.path(slot)}/text()", "unknown", "not described", stripped))

    def repeated(self, found: Slot, around: Slot) -> None:
        """Note an element that came before."""
        message = "came more than once; the last one counts"
        self.notes.append(Note(f"{self.path(around)}/{found.xml_name}", "repeated", message))

    def displaced(self, found: Slot, around: Slot) -> None:
        """Note an element that is described as an attribute."""
        message = "described as attribute"
        self.notes.append(Note(f"{self.path(around)}/{found.xml_name}", "misplaced", message))

    def check_depth(self, found: Slot, around: Slot) -> None:
        """Raise XmlError where an object stands inside too many others."""
        outer = [*(level[1] for level in self.stack[1:]), around]
        if sum(not slot.is_list for slot in outer) > DEEPEST:
            raise XmlError(f"nested more than {DEEPEST} levels deep", f"{self.path(around)}/{found.xml_name}")

    def take_item(self, tag: str, attributes: dict[str, str], lists: dict[str, Any], around: Slot) -> None:
        """Take an element of a free-form object as an item of the list of its name."""
        from veeam_jobs_runtime.xml.free_form import plain_of

        name = tag.rpartition(SEPARATOR)[2]

        def take(collected: Any) -> None:
            item = plain_of(collected)
            lists.setdefault(name, []).append(item if isinstance(item, dict) else {})

        collect(self.parser, self.pieces, attributes, f"{self.path(around)}/{name}", take)

    def skip(self, tag: str, attributes: dict[str, str], around: Slot, table: Table) -> None:
        """Skip an element that is not described, with its content.

        Raises XmlError where it is the root, or one that is described in another namespace.
        """
        namespace, _, name = tag.rpartition(SEPARATOR)
        path = f"{self.path(around)}/{name}"
        for slot in table.elements.values():
            if slot.xml_name == name and slot.how != "displaced":
                expected = table.namespace if self.stack or slot.inside is None else slot.inside.namespace
                raise XmlError(f"namespace {namespace or '(none)'}, expected {expected}", path)
        if not self.stack:
            names = sorted(slot.xml_name for slot in table.elements.values())
            raise XmlError(f"expected {' or '.join(names)}", path)
        foreign = f" (namespace {namespace or '(none)'})" if namespace != table.namespace else ""

        def note(value: Any) -> None:
            self.notes.append(
                Note(path, "foreign" if foreign else "unknown", f"not described{foreign}", value)
            )

        collect(self.parser, self.pieces, attributes, path, note)
