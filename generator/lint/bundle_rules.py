"""Rules on the bundle: what can only be seen once every reference is resolved."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from openapi_spec_validator import OpenAPIV30SpecValidator

from generator.bundle import Bundle
from generator.documents import SourceDocument
from generator.findings import Finding, did_you_mean
from generator.notations import clashes
from generator.sources import Pointer
from veeam_jobs_description.bundles import has_both_notations
from veeam_jobs_description.operations import operation_items
from veeam_jobs_description.references import follow_reference
from veeam_jobs_description.schemas import read_schema

_RUN_EFFECTS = ("begins", "ends")

Rule = Callable[[SourceDocument, Bundle], Iterator[Finding]]


def operations(bundle: Bundle) -> Iterator[tuple[Pointer, dict[str, Any]]]:
    """Yield every operation of the bundle with its pointer."""
    for path, method, operation in operation_items(bundle.data):
        yield ("paths", path, method), dict(operation)


def schemas(bundle: Bundle) -> Mapping[str, dict[str, Any]]:
    found: Mapping[str, dict[str, Any]] = bundle.data["components"].get("schemas", {})
    return found


def _resource(operation: Mapping[str, Any]) -> str:
    return str(operation.get("operationId", "")).partition("_")[0]


def unique_operation_ids(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    seen: dict[str, str] = {}
    for pointer, operation in operations(bundle):
        name, place = operation.get("operationId", ""), f"{str(pointer[2]).upper()} {pointer[1]}"
        if name in seen:
            what = f'"{name}" is the operation of {seen[name]} and of {place}.'
            yield document.root.finding(
                pointer, "operation-id", what, "Give each path its own operation file."
            )
        seen[name] = place


def path_template(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    for pointer, operation in operations(bundle):
        in_path = set(re.findall(r"{([^}]+)}", str(pointer[1])))
        parameters = [follow_reference(entry, bundle.data) for entry in operation.get("parameters", [])]
        declared = {str(parameter.get("name")) for parameter in parameters if parameter.get("in") == "path"}
        extra, lost = sorted(declared - in_path), sorted(in_path - declared)
        for name in (*extra, *lost[len(extra) :]):  # of a name spelled in two ways, one finding
            where = "is in the path but not among the parameters" if name in in_path else "is not in the path"
            what = f"{{{name}}} of {pointer[1]} {where}."
            mend = "Make the path in openapi.yaml and the parameters of the operation agree."
            yield bundle.finding((*pointer, "parameters"), "path-template", what, mend)


def errors_answered(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    for pointer, operation in operations(bundle):
        statuses = operation.get("responses", {})
        if not any(status.startswith(("4", "5", "default")) for status in statuses):
            what = "no answer of this operation is an error."
            file = document.reference(_resource(operation), "responses", "Error")
            mend = f"Add default: {{$ref: {file}}}, or the 4xx answers it gives."
            yield bundle.finding((*pointer, "responses"), "errors-missing", what, mend)


def success_answered(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    """Check that every operation has an answer of success, and that one that reads has content."""
    for pointer, operation in operations(bundle):
        statuses = [status for status in operation.get("responses", {}) if status.startswith("2")]
        if not statuses:
            what = "no answer of this operation is a success."
            mend = 'Add what it answers when all is well, like "200".'
            yield bundle.finding((*pointer, "responses"), "success-missing", what, mend)
        answer = operation["responses"].get("200")
        if pointer[2] == "get" and answer and not follow_reference(answer, bundle.data).get("content"):
            what, mend = "the answer brings nothing.", "Add content with its media type and schema."
            yield bundle.finding((*pointer, "responses", "200"), "content-missing", what, mend)


def example_given(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    """Check that successful JSON and XML responses have an example: the mock serves its rows, or makes rows up."""
    for pointer, operation in operations(bundle):
        content = follow_reference(operation["responses"].get("200", {}), bundle.data).get("content", {})
        structured = [name for name in content if name.endswith(("json", "xml"))]
        if not structured or any({"example", "examples"} & set(content[name]) for name in structured):
            continue
        name, ending = operation.get("operationId"), structured[0].rpartition("/")[2].rpartition("+")[2]
        what = f"the answer of {name} has no example."
        mend = (
            f"Add examples/{name}.<name>.{ending} and refer to it in examples of {structured[0]}, like"
            f" <name>: {{summary: …, value: {{$ref: …}}}}; the mock serves its rows."
        )
        yield bundle.finding((*pointer, "responses", "200"), "example-missing", what, mend)


def paging(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    for pointer, operation in operations(bundle):
        names = {
            follow_reference(entry, bundle.data).get("name") for entry in operation.get("parameters", [])
        }
        if "x-paging" not in operation and {"limit", "offset"} <= names:
            what = "the operation has parameters limit and offset, but does not say that it brings pages."
            yield bundle.finding(pointer, "paging", what, "Add x-paging: offset.")
        if operation.get("x-paging") != "offset":
            continue
        lost = sorted({"limit", "offset"} - names)
        if lost:
            what = f"x-paging is offset, but there is no parameter {' and no parameter '.join(lost)}."
            files = [document.reference(_resource(operation), "parameters", name) for name in lost]
            mend = f"Add {', '.join(f'$ref: {file}' for file in files)}, or drop x-paging."
            yield bundle.finding((*pointer, "x-paging"), "paging", what, mend)


def links_lead_somewhere(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    known = {source.data["operationId"] for source in document.operations()}
    for pointer, operation in operations(bundle):
        for status, response in operation.get("responses", {}).items():
            for name, link in follow_reference(response, bundle.data).get("links", {}).items():
                if link.get("operationId") not in known:
                    what = f'link "{name}" leads to "{link.get("operationId")}", which is no operation.'
                    place = (*pointer, "responses", status, "links", name)
                    mend = f"{did_you_mean(str(link.get('operationId')), known)}Name an operationId of this document."
                    yield bundle.finding(place, "link-target", what, mend)


def members_exist(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    """Check that the members named by `required`, `x-unwrap` and `x-envelope` exist."""
    for name, schema in schemas(bundle).items():
        named: dict[str, str] = {}
        for key in ("x-unwrap", "x-envelope", "required"):
            members = schema.get(key, [])
            named |= dict.fromkeys([members] if isinstance(members, str) else members, key)
        for member, key in named.items():
            if member in schema.get("properties", {}):
                continue
            what = f'{key} names "{member}", which is no member.'
            if key == "required":
                what = f'"{member}" is required but not described.'
            place = ("components", "schemas", name, key)
            hint = did_you_mean(member, schema.get("properties", {}))
            yield bundle.finding(place, "member-missing", what, f"{hint}Add the field or drop the name.")


def forms_and_actions(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    for pointer, operation in operations(bundle):
        for form in ("entity", "reference"):
            name = operation.get("x-forms", {}).get(form, {}).get("schema")
            if name and name not in schemas(bundle):
                what = f"the {form} form is {name}, which is no schema."
                mend = f"{did_you_mean(name, schemas(bundle))}Name a schema of this document."
                yield bundle.finding((*pointer, "x-forms", form), "forms", what, mend)
        actions = operation.get("x-actions")
        if actions is None:
            continue
        parameters = [follow_reference(entry, bundle.data) for entry in operation.get("parameters", [])]
        schema: dict[str, Any] = next(
            (entry["schema"] for entry in parameters if entry.get("name") == "action"), {}
        )
        values = read_schema(schema, bundle.data).values
        for action in sorted(set(actions) ^ set(values)):
            what = f'action "{action}" stands only in one of x-actions and the action parameter.'
            yield bundle.finding((*pointer, "x-actions"), "actions", what, "Make the two lists the same.")


def notation_clash(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    """Check that in a document sent in two notations, every member and schema has one name in each."""
    for name, member, what in clashes(bundle.data) if has_both_notations(bundle.data) else ():
        place = ("components", "schemas", name, *(("properties", member) if member else ()))
        mend = "Describe both alike (the first is kept)." if member else "Rename this schema."
        yield bundle.finding(place, "notation-clash", f"{what}.", mend)


def runs_can_be_followed(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    """Check that `x-run` says how the run continues, and names operations that read its state."""
    reads = {
        str(operation.get("operationId")) for _, operation in operations(bundle) if operation.get("x-safe")
    }
    for pointer, operation in operations(bundle):
        run, actions = operation.get("x-run"), operation.get("x-actions", {})
        effects = [action["run"] for action in actions.values() if "run" in action]
        if run is None:
            if effects:
                what, mend = "an action names its run, but there is no x-run.", "Add x-run: {read: …}."
                yield bundle.finding((*pointer, "x-actions"), "runs", what, mend)
            continue
        place = (*pointer, "x-run")
        for effect in (effects or [None]) if actions else [run.get("effect")]:
            if effect not in _RUN_EFFECTS:
                what = f"the effect on the run is {effect!r}."
                mend = f"Write {' or '.join(_RUN_EFFECTS)}, in {'run of an action' if actions else 'effect'}."
                yield bundle.finding(place, "runs", what, mend)
        if actions and "effect" in run:
            what = "x-run has an effect, although each action has one of its own."
            yield bundle.finding(place, "runs", what, "Write run into the actions, and drop effect.")
        for key in ("read", "sessions"):
            if (key == "read" or key in run) and run.get(key) not in reads:
                what = f"{key} of x-run is {run.get(key)!r}, which is no operation that reads."
                mend = f"{did_you_mean(str(run.get(key)), reads)}Name an operation with x-safe: true."
                yield bundle.finding(place, "runs", what, mend)


_PLACES = (("paths",), ("components",), ("info",), ("servers",), ("tags",), ("security",))


def standard(document: SourceDocument, bundle: Bundle) -> Iterator[Finding]:
    """Run openapi-spec-validator on the bundle; one finding for each line.

    The validator names the reason without its place; this rule adds it.
    """
    # A $ref at an operation is resolved by now; extension members are legal anywhere the standard looks.
    errors = [
        (tuple(getattr(error, "absolute_path", ())), error.message.splitlines()[0][:300])
        for error in OpenAPIV30SpecValidator(bundle.data).iter_errors()
    ]
    placed = [(pointer, message) for pointer, message in errors if pointer[:1] in _PLACES]
    reasons = [message for pointer, message in errors if pointer[:1] not in _PLACES]
    said: set[tuple[object, int]] = set()
    for pointer, message in placed or errors:
        what = f"openapi-spec-validator: {reasons[0] if reasons else message}"
        found = bundle.finding(pointer, "standard", what, "Mend it so that the bundle is valid OpenAPI 3.0.")
        if (found.file, found.line) not in said:
            said.add((found.file, found.line))
            yield found


BUNDLE_RULES: tuple[Rule, ...] = (
    unique_operation_ids,
    path_template,
    errors_answered,
    success_answered,
    example_given,
    paging,
    links_lead_somewhere,
    members_exist,
    forms_and_actions,
    notation_clash,
    runs_can_be_followed,
)
