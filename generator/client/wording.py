"""Descriptions in the names that a Python program writes: `instanceUid` -> `instance_uid`, `jobs_get` -> `client.jobs.get`.

Only what stands alone in backticks is a name. It is translated where there is no doubt what it names; values, JSON,
URLs, headers of HTTP and code blocks stay as they are, and so do names of XML elements and names that a program sends
as text: those of filters as models, and of the query language.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from generator import model
from generator.naming import argument_name, field_name, method_name, snake_case

_FENCE = re.compile(r"(^ *```.*?^ *```[^\n]*$)", re.MULTILINE | re.DOTALL)
_CODE = re.compile(r"`([^`\n]+)`")
_SENTENCE_END = re.compile(r"[.;:!?]\s|\n\s*\n|\n(?=[|*-])")
_ABOUT_XML = re.compile(r"\bXML\b|\belements?\b")
_ABOUT_PATHS = re.compile(r"\A\s*\||\bpath\b")
"""Where the name of a resource is a part of a path: in tables of paths, and in sentences about them."""
_ASSIGNED = re.compile(r"([A-Za-z_][\w-]*)=(\w+)\Z")


def in_python(api: model.Api) -> model.Api:
    """Return the API with every description in the names of Python."""
    names = _names(api)
    return replace(
        api,
        description=names.text(api.description),
        resources=tuple(_resource(resource, names) for resource in api.resources),
        schemas={name: _schema(api, schema, names) for name, schema in api.schemas.items()},
    )


@dataclass(frozen=True, slots=True)
class Names:
    """What names stand for. `own` are those of the place a description belongs to, which go before all others."""

    operations: Mapping[str, str]
    """The attributes of the client by operation."""
    resources: Mapping[str, str]
    """The attributes of the client by resource."""
    members: Mapping[str, str]
    """Members of any schema, and what a query can be filtered by."""
    doubtful: frozenset[str]
    """Names of members that are something else, too: a value, or a schema."""
    own: Mapping[str, str]

    def within(self, own: Mapping[str, str]) -> Names:
        """Return the names for a place with names of its own."""
        return replace(self, own=own)

    def text(self, text: str) -> str:
        """Return a description in the names of Python."""
        parts = _FENCE.split(text)
        return "".join(part if index % 2 else _CODE.sub(self._code, part) for index, part in enumerate(parts))

    def _code(self, found: re.Match[str]) -> str:
        code, around = found[1], _sentence_around(found)
        if (assigned := _ASSIGNED.match(code)) is not None:
            return f"`{self._name(assigned[1], around) or assigned[1]}={assigned[2]}`"
        return f"`{self._name(code, around) or code}`"

    def _name(self, name: str, around: str) -> str | None:
        if name in self.operations:
            return self.operations[name]
        if _ABOUT_XML.search(around):
            return None
        if name in self.own:
            return self.own[name]
        if name in self.resources:
            return None if _ABOUT_PATHS.search(around) else self.resources[name]
        parts = name.split(".")
        if any(part not in self.members for part in parts) or name in self.doubtful:
            return None
        return ".".join(self.members[part] for part in parts)


def _sentence_around(found: re.Match[str]) -> str:
    """Return the sentence, or the row of a table, around a piece of code."""
    text = found.string
    ends = [match.end() for match in _SENTENCE_END.finditer(text, 0, found.start())]
    following = _SENTENCE_END.search(text, found.end())
    return text[ends[-1] if ends else 0 : following.start() + 1 if following else len(text)]


def _names(api: model.Api) -> Names:
    members = {field.name for schema in api.schemas.values() for field in schema.fields}
    queried = {
        property_.name
        for operation in api.operations
        for some in operation.query_properties.values()
        for property_ in some
    }
    values = {value.value for schema in api.schemas.values() for value in schema.values}
    actions = {action.value for operation in api.operations for action in operation.actions}
    return Names(
        operations=dict(_attributes(api)),
        # A resource of one word may be any word: `jobs`, `users`.
        resources={
            resource.name: f"{api.name}.{snake_case(resource.name)}"
            for resource in api.resources
            if resource.name != snake_case(resource.name)
        },
        members={name: field_name(name) for name in members | queried},
        doubtful=frozenset(values | actions | set(api.schemas)),
        own={},
    )


def _attributes(api: model.Api) -> Iterator[tuple[str, str]]:
    """Yield every operation with its attribute of the client, or its resource if it has several methods."""
    for resource in api.resources:
        attribute = f"{api.name}.{snake_case(resource.name)}"
        for operation in resource.operations:
            yield (
                operation.id,
                attribute if operation.actions else f"{attribute}.{method_name(operation.verb)}",
            )


def _resource(resource: model.Resource, names: Names) -> model.Resource:
    return replace(
        resource,
        description=names.text(resource.description),
        operations=tuple(_operation(operation, names) for operation in resource.operations),
    )


def _operation(operation: model.DocumentedOperation, names: Names) -> model.DocumentedOperation:
    here = names.within({parameter.name: argument_name(parameter.name) for parameter in operation.parameters})
    if operation.query_properties:
        here = replace(here, members={})  # its filter is text in the query language
    return replace(
        operation,
        summary=here.text(operation.summary),
        description=here.text(operation.description),
        parameters=tuple(
            replace(parameter, description=here.text(parameter.description))
            for parameter in operation.parameters
        ),
        body=operation.body and replace(operation.body, description=here.text(operation.body.description)),
        actions=tuple(replace(action, summary=here.text(action.summary)) for action in operation.actions),
    )


def _schema(api: model.Api, schema: model.DocumentedSchema, names: Names) -> model.DocumentedSchema:
    """Return the names for a schema. Its own members have priority, unless a value of one of them has the same name."""
    if schema.name in _sent_as_text(api):
        return schema
    values = set(_values(api, schema))
    own = {field.name: field_name(field.name) for field in schema.fields if field.name not in values}
    here = names.within(own)
    return replace(
        schema,
        description=here.text(schema.description),
        fields=tuple(replace(field, description=here.text(field.description)) for field in schema.fields),
        values=tuple(replace(value, description=names.text(value.description)) for value in schema.values),
    )


def _values(api: model.Api, schema: model.DocumentedSchema) -> Iterator[str]:
    for field in schema.fields:
        for name in field.type.schema_names():
            yield from (value.value for value in api.schemas[name].values)


def _sent_as_text(api: model.Api) -> set[str]:
    """Return the schemas of filters and orders, which hold names of JSON."""
    parameters = (parameter for operation in api.operations for parameter in operation.parameters)
    return {name for parameter in parameters if parameter.is_json for name in parameter.type.schema_names()}
