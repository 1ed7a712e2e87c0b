"""Python types of what openapi-python-client parsed, as text for annotations."""

from __future__ import annotations

from dataclasses import dataclass

from openapi_python_client.parser.properties import EnumProperty, ModelProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.parser.properties.union import UnionProperty
from openapi_python_client.parser.properties.uuid import UuidProperty

from generator.client.opc_driver import Parsed


@dataclass(frozen=True, slots=True)
class PythonType:
    """An annotation and the generated classes it names."""

    text: str
    classes: frozenset[str] = frozenset()

    def __or__(self, other: str) -> PythonType:
        """Return a union of this type and another, without duplicates."""
        # `Any | None` is Any, and msgspec refuses the longer form.
        if self.text == "Any" or other in self.text.split(" | "):
            return self
        return PythonType(f"{self.text} | {other}", self.classes)


def received(parsed: Parsed, prop: PropertyProtocol) -> PythonType:
    """Return the type of a value in a model."""
    if isinstance(prop, ListProperty):
        item = received(parsed, prop.inner_property)
        return PythonType(f"list[{item.text}]", item.classes)
    if isinstance(prop, UnionProperty):
        return _union([received(parsed, part) for part in prop.inner_properties])
    if isinstance(prop, ModelProperty):
        return _object(parsed, str(prop.class_info.name))
    if isinstance(prop, EnumProperty):
        name = str(prop.class_info.name)
        return PythonType(name, frozenset([name]))
    return PythonType(prop.get_base_type_string().as_unembedded_code())


def accepted(parsed: Parsed, prop: PropertyProtocol) -> PythonType:
    """Return the type of an argument. It also accepts text for enumerations and UUIDs."""
    if isinstance(prop, ListProperty):
        item = accepted(parsed, prop.inner_property)
        return PythonType(f"Sequence[{item.text}]", item.classes)
    plain = received(parsed, prop)
    return plain | "str" if isinstance(prop, EnumProperty | UuidProperty) else plain


def _union(parts: list[PythonType]) -> PythonType:
    texts = sorted({part.text for part in parts}, key=lambda text: (text == "None", text))
    if "Any" in texts:
        return PythonType("Any")
    return PythonType(" | ".join(texts), frozenset[str]().union(*(part.classes for part in parts)))


def _object(parsed: Parsed, name: str) -> PythonType:
    if name not in parsed.maps:
        return PythonType(name, frozenset([name]))
    values = parsed.maps[name].additional_properties
    item = received(parsed, values) if values is not None else PythonType("Any")
    return PythonType(f"dict[str, {item.text}]", item.classes)
