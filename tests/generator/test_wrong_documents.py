"""Every mistake an author can make is answered with file, line, rule and mend: never with a traceback."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import pytest

from generator.cli import main
from generator.documents import load_document
from generator.findings import DocumentError
from generator.lint import lint
from tests.generator.tiny import TINY, edit, write_document
from tests.outcomes import outcome

CHECKOUT = Path(__file__).resolve().parents[2]
GET, LIST = "jobs/jobs_get.yaml", "jobs/jobs_list.yaml"
BOTH_NOTATIONS = "x-notations: {PascalCase: Old ones., camelCase: New ones.}\nx-roles-known: [Owner]"
JOB, STATUS, ROOT = "jobs/schemas/Job.yaml", "jobs/schemas/JobStatus.yaml", "openapi.yaml"


@dataclass(frozen=True)
class Wrong:
    """One wrong document: its files, and the beginning of what the generator must say."""

    name: str
    files: Mapping[str, str]
    says: str
    mend: str


UNVERSIONED = {
    name: re.sub(r', x-since: "[0-9.]+"|^ *x-(enum-)?(since|versions): .*\n', "", text, flags=re.MULTILINE)
    for name, text in TINY.items()
}


def with_agents(schema: str) -> dict[str, str]:
    """The tiny document with an operation of a second resource that answers with a schema; errors are shared."""
    shared = {
        "shared/" + name.removeprefix("jobs/"): text
        for name, text in TINY.items()
        if name.endswith("/Error.yaml")
    }
    files = {name: text for name, text in TINY.items() if not name.endswith("/Error.yaml")} | shared
    for name in (GET, LIST):
        files[name] = files[name].replace("responses/Error.yaml", "../shared/responses/Error.yaml")
    get = files[GET].replace("jobs_get", "agents_get").replace("[Jobs]", "[Agents]")
    files["agents/examples/agents_get.one.json"] = files["jobs/examples/jobs_get.one.json"]
    files["agents/agents_get.yaml"] = get.replace("schemas/Job.yaml", schema)
    tag = "tags:\n  - {name: Agents, description: What they run on., x-resource: agents}"
    path = "paths:\n  /agents/{jobUid}:\n    get: {$ref: agents/agents_get.yaml}"
    files[ROOT] = files[ROOT].replace("tags:", tag).replace("paths:", path)
    return files


WRONG = [
    Wrong(
        "unknown key",
        edit(GET, "summary:", "sumary:"),
        'spec/vspc/jobs/jobs_get.yaml:3: rule unknown-key: "sumary" is no key of a operation object.',
        'Did you mean "summary"?',
    ),
    Wrong(
        "extension in the wrong place",
        edit(JOB, "required: [uid]", "x-safe: true"),
        'spec/vspc/jobs/schemas/Job.yaml:4: rule unknown-key: "x-safe" is no key of a schema object.',
        "It belongs on: operation.",
    ),
    Wrong(
        "run that nothing reads",
        edit(GET, "x-safe: true", "x-safe: true\nx-run: {effect: begins, read: jobs_gett}"),
        "spec/vspc/jobs/jobs_get.yaml:8: rule runs: read of x-run is 'jobs_gett', which is no operation that reads.",
        "Name an operation with x-safe: true.",
    ),
    Wrong(
        "run of which nobody says what becomes",
        edit(GET, "x-safe: true", "x-safe: true\nx-run: {effect: starts, read: jobs_get}"),
        "spec/vspc/jobs/jobs_get.yaml:8: rule runs: the effect on the run is 'starts'.",
        "Write begins or ends, in effect.",
    ),
    Wrong(
        "action that ends a run nobody can read",
        edit(
            GET,
            "parameters:\n",
            "x-actions: {stop: {verb: stop, summary: Stop it, run: ends}}\nparameters:\n"
            "  - {name: action, in: query, description: What to do., schema: {type: string, enum: [stop]}}\n",
        ),
        "spec/vspc/jobs/jobs_get.yaml:9: rule runs: an action names its run, but there is no x-run.",
        "Add x-run: {read: …}.",
    ),
    Wrong(
        "duplicate key",
        edit(GET, "summary: Read one job", "summary: Read one job\nsummary: Again"),
        'spec/vspc/jobs/jobs_get.yaml:4: rule duplicate-key: "summary" stands twice in one mapping',
        "Keep one of the two.",
    ),
    Wrong(
        "broken YAML",
        edit(JOB, "required: [uid]", "required: [uid"),
        "spec/vspc/jobs/schemas/Job.yaml:4: rule yaml: did not find expected ',' or ']' for what begins here (noticed on",
        "Compare the indentation of this line with the lines above it; use spaces, no tabs;",
    ),
    Wrong(
        "line further right than those above it",
        edit(GET, "x-safe: true", "  x-safe: true"),
        "spec/vspc/jobs/jobs_get.yaml:7: rule yaml:",
        "Compare the indentation of this line with the lines above it",
    ),
    Wrong(
        "tab",
        edit(GET, "  - name: jobUid", "\t- name: jobUid"),
        "spec/vspc/jobs/jobs_get.yaml:10: rule yaml: a tab indents this line.",
        "Replace the tab with spaces",
    ),
    Wrong(
        "quote that nobody closes",
        edit(GET, "summary: Read one job", "summary: 'Read one job"),
        "spec/vspc/jobs/jobs_get.yaml:3: rule yaml:",
        "close brackets and quotes",
    ),
    Wrong(
        "key without a colon",
        edit(GET, "summary: Read one job", "summary Read one job"),
        "spec/vspc/jobs/jobs_get.yaml:3: rule yaml:",
        "Compare the indentation",
    ),
    Wrong(
        "status inside another",
        edit(GET, "  default: {$ref", "    default: {$ref"),
        'spec/vspc/jobs/jobs_get.yaml:25: rule unknown-key: "default" is no key of a response object.',
        "Check the indentation: it belongs below responses, beside 200, further left.",
    ),
    Wrong(
        "status beside responses",
        edit(GET, "  default: {$ref", "default: {$ref"),
        'spec/vspc/jobs/jobs_get.yaml:25: rule unknown-key: "default" is no key of a operation object.',
        "Check the indentation: it belongs below responses, further right.",
    ),
    Wrong(
        "media type beside content",
        edit(
            GET,
            "  default: {$ref",
            "    application/xml: {schema: {$ref: schemas/Job.yaml}}\n  default: {$ref",
        ),
        'spec/vspc/jobs/jobs_get.yaml:25: rule unknown-key: "application/xml" is no key of a response object.',
        "Check the indentation: it belongs below content, further right.",
    ),
    Wrong(
        "media type without content",
        edit(
            "jobs/responses/Error.yaml",
            "content:\n  application/json:\n    schema",
            "application/json:\n    schema",
        ),
        '"application/json" is no key of a response object.',
        "Check the indentation: it belongs below content, which is missing here.",
    ),
    Wrong(
        "member beside properties",
        edit(JOB, "  retries: {type", "retries: {type"),
        'spec/vspc/jobs/schemas/Job.yaml:9: rule unknown-key: "retries" is no key of a schema object.',
        "Check the indentation: it belongs below properties, further right.",
    ),
    Wrong(
        "member inside another",
        edit(
            "jobs/schemas/JobPage.yaml",
            "    items: {$ref: Job.yaml}\n",
            "    items: {$ref: Job.yaml}\n    count: {type: integer, description: How many there are., example: 1}\n",
        ),
        '"count" is no key of a property object.',
        "Check the indentation: it belongs below properties, beside data, further left.",
    ),
    Wrong(
        "example beside examples",
        {
            **edit(
                LIST,
                "    links:",
                "        one: {summary: One job, value: {$ref: examples/jobs_list.two.json}}\n    links:",
            )
        },
        'spec/vspc/jobs/jobs_list.yaml:21: rule unknown-key: "one" is no key of a media type object.',
        "Check the indentation: it belongs below examples, further right.",
    ),
    Wrong(
        "links inside a media type",
        edit(
            LIST,
            "    links:\n      job:",
            "        links:\n          job:",
        ),
        '"links" is no key of a media type object.',
        "Check the indentation: it belongs beside content, further left.",
    ),
    Wrong(
        "description among the statuses",
        edit(GET, "  default: {$ref", "  description: The job.\n  default: {$ref"),
        "rule wrong-type: description of responses is 'The job.', which is not a mapping.",
        "Check the indentation: it belongs beside responses or below one of the entries of responses.",
    ),
    Wrong(
        "required members among the members",
        edit(JOB, "required: [uid]\nproperties:", "properties:\n  required: [uid]"),
        "rule wrong-type: required of properties is a list, which is not a mapping.",
        "Check the indentation: it belongs beside properties or below one of the entries of properties.",
    ),
    Wrong(
        "links among the statuses",
        edit(LIST, "    links:", "  links:"),
        'spec/vspc/jobs/jobs_list.yaml:21: rule unknown-key: "links" is no status.',
        "Check the indentation: it belongs below one of responses.",
    ),
    Wrong(
        "example among the media types",
        edit(
            LIST,
            "    links:",
            "      one: {summary: One, value: {$ref: examples/jobs_list.two.json}}\n    links:",
        ),
        'spec/vspc/jobs/jobs_list.yaml:21: rule unknown-key: "one" is no media type.',
        "Check the indentation: it belongs below examples of application/json.",
    ),
    Wrong(
        "only example beside examples",
        edit(LIST, "          two: {summary", "        two: {summary"),
        'spec/vspc/jobs/jobs_list.yaml:20: rule unknown-key: "two" is no key of a media type object.',
        "Check the indentation: it belongs below examples, further right.",
    ),
    Wrong(
        "items among the members",
        edit("jobs/schemas/JobPage.yaml", "    items: {$ref: Job.yaml}", "  items: {$ref: Job.yaml}"),
        "spec/vspc/jobs/schemas/JobPage.yaml:7: rule key-missing: schema data has no items.",
        "Check the indentation: items stands beside data, but belongs below it.",
    ),
    Wrong(
        "method among the paths",
        edit(ROOT, "  /jobs:\n    get:", "  /jobs:\n  get:"),
        'spec/vspc/openapi.yaml:18: rule unknown-key: "get" is no path.',
        "Check the indentation: it belongs below one of paths.",
    ),
    Wrong(
        "path at the margin",
        edit(ROOT, "  /jobs/{jobUid}:", "/jobs/{jobUid}:"),
        'spec/vspc/openapi.yaml:19: rule unknown-key: "/jobs/{jobUid}" is no key of a root object.',
        "Check the indentation: it belongs below paths, further right.",
    ),
    Wrong(
        "folder that is misspelled",
        edit(GET, "schemas/Job.yaml", "schema/Job.yaml"),
        "rule dangling-reference: schema/Job.yaml points to no file.",
        'Did you mean "schemas/Job.yaml"?',
    ),
    Wrong(
        "key that belongs nowhere",
        edit(GET, "x-safe: true", "x-safe: true\ncolour: green"),
        'spec/vspc/jobs/jobs_get.yaml:8: rule unknown-key: "colour" is no key of a operation object.',
        "Keys that may stand here: deprecated, description",
    ),
    Wrong(
        "extension nobody entered",
        edit(GET, "x-safe: true", "x-safe: true\nx-colour: green"),
        'spec/vspc/jobs/jobs_get.yaml:8: rule unknown-key: "x-colour" is no key of a operation object.',
        "A new extension is entered in generator/lint/grammar.py",
    ),
    Wrong(
        "reference to a missing file",
        edit(GET, "schemas/Job.yaml", "schemas/Jobb.yaml"),
        "spec/vspc/jobs/jobs_get.yaml:22: rule dangling-reference: schemas/Jobb.yaml points to no file.",
        'Did you mean "schemas/Job.yaml"? Create spec/vspc/jobs/schemas/Jobb.yaml or mend the path',
    ),
    Wrong(
        "reference to a file of another folder",
        edit(GET, "{$ref: responses/Error.yaml}", "{$ref: ../shared/responses/Error.yaml}"),
        "rule dangling-reference: ../shared/responses/Error.yaml points to no file.",
        'Did you mean "responses/Error.yaml"?',
    ),
    Wrong(
        "reference to a misspelled fragment",
        {
            **edit(GET, "x-roles: [Owner]", "x-roles: {$ref: ../shared/roles.yaml#/jobReader}"),
            "shared/roles.yaml": "jobReaders: [Owner]\n",
        },
        "spec/vspc/jobs/jobs_get.yaml:8: rule dangling-reference: ../shared/roles.yaml#/jobReader points to nothing.",
        'Did you mean "../shared/roles.yaml#/jobReaders"? Add /jobReader to spec/vspc/shared/roles.yaml or mend',
    ),
    Wrong(
        "reference to a missing fragment",
        edit(GET, "x-roles: [Owner]", "x-roles: {$ref: ../openapi.yaml#/x-roles-unknown}"),
        "spec/vspc/jobs/jobs_get.yaml:8: rule dangling-reference:",
        "Add /x-roles-unknown to spec/vspc/openapi.yaml",
    ),
    Wrong(
        "reference to a missing example",
        edit(LIST, "jobs_list.two.json", "jobs_list.three.json"),
        "spec/vspc/jobs/jobs_list.yaml:20: rule dangling-reference:",
        'Did you mean "examples/jobs_list.two.json"? Create spec/vspc/jobs/examples/jobs_list.three.json',
    ),
    Wrong(
        "reference to its own file",
        edit(GET, "x-roles: [Owner]", "x-roles: {$ref: jobs_get.yaml}"),
        "spec/vspc/jobs/jobs_get.yaml:8: rule reference-circle: jobs_get.yaml leads back to itself.",
        "Refer to another file",
    ),
    Wrong(
        "alias that contains itself",
        edit(GET, "x-roles: [Owner]", "x-roles: &owners [*owners]"),
        "spec/vspc/jobs/jobs_get.yaml:8: rule yaml: nested more than 100 levels, or an alias that contains itself.",
        "Write the value out",
    ),
    Wrong(
        "two files claim one name",
        {
            **edit(LIST, "schemas/JobPage.yaml", "../shared/schemas/Job.yaml"),
            "shared/schemas/Job.yaml": TINY[JOB].replace(
                "JobStatus.yaml", "../../jobs/schemas/JobStatus.yaml"
            ),
        },
        "rule component-clash:",
        "Rename one of the two files.",
    ),
    Wrong(
        "path parameter not required",
        edit(GET, "required: true", "required: false"),
        "spec/vspc/jobs/jobs_get.yaml:12: rule path-parameter-required: path parameter jobUid is not required.",
        "Write required: true",
    ),
    Wrong(
        "path parameter of another name",
        edit(GET, "name: jobUid", "name: jobId"),
        "spec/vspc/jobs/jobs_get.yaml:9: rule path-template: {jobId} of /jobs/{jobUid} is not in the path.",
        "Make the path in openapi.yaml and the parameters of the operation agree.",
    ),
    Wrong(
        "payload that does not fit",
        {**TINY, "jobs/examples/jobs_list.two.json": '{"data": [\n  {"uid": 7}\n]}'},
        "spec/vspc/jobs/examples/jobs_list.two.json:2: rule example-fits: the example does not fit its schema at data[0].uid:",
        "Mend the example",
    ),
    Wrong(
        "payload in the operation that does not fit",
        edit(
            GET,
            "value: {$ref: examples/jobs_get.one.json}",
            "value: {uid: 7}}\n          two: {summary: Another, value: {$ref: examples/jobs_get.one.json}",
        ),
        "spec/vspc/jobs/jobs_get.yaml:24: rule example-fits: the example does not fit its schema at uid:",
        "Mend the example",
    ),
    Wrong(
        "answer without an example",
        {
            name: text.replace(
                "        examples:\n          one: {summary: A job, value: {$ref: examples/jobs_get.one.json}}\n",
                "",
            )
            for name, text in TINY.items()
            if not name.endswith("one.json")
        },
        "spec/vspc/jobs/jobs_get.yaml:18: rule example-missing: the answer of jobs_get has no example.",
        "Add examples/jobs_get.<name>.json and refer to it",
    ),
    Wrong(
        "payload that is no JSON",
        {**TINY, "jobs/examples/jobs_list.two.json": '{"data": [}'},
        "spec/vspc/jobs/examples/jobs_list.two.json:1: rule json:",
        "Mend the JSON of this example.",
    ),
    Wrong(
        "field example that does not fit",
        edit(JOB, "example: 3", "example: three"),
        "spec/vspc/jobs/schemas/Job.yaml:9: rule example-fits: the example does not fit its schema:",
        "Mend the example",
    ),
    Wrong(
        "operationId of an unknown resource",
        edit(GET, "operationId: jobs_get", "operationId: job_get"),
        'spec/vspc/jobs/jobs_get.yaml:1: rule operation-id: "job_get" has no resource called "job".',
        'Did you mean "jobs"? Rename it, or add a tag with x-resource: job to the tags of openapi.yaml. Resources of',
    ),
    Wrong(
        "operationId in another case",
        edit(GET, "operationId: jobs_get", "operationId: joBS_get"),
        'rule operation-id: "joBS_get" has no resource called "joBS".',
        'Did you mean "jobs"? Rename it',
    ),
    Wrong(
        "operationId off the rule",
        edit(GET, "operationId: jobs_get", "operationId: GetJob"),
        'spec/vspc/jobs/jobs_get.yaml:1: rule operation-id: "GetJob" is not <resource>_<verb>.',
        "like jobs_get",
    ),
    Wrong(
        "operationId that is not the file's name",
        edit(GET, "operationId: jobs_get", "operationId: jobs_read"),
        'spec/vspc/jobs/jobs_get.yaml:1: rule operation-id: "jobs_read" stands in jobs/jobs_get.yaml.',
        "Move the file to jobs/jobs_read.yaml",
    ),
    Wrong(
        "missing x-source",
        edit(JOB, "x-source: [get_page]\n", ""),
        "spec/vspc/jobs/schemas/Job.yaml:1: rule source-missing: this schema does not say where its facts come from.",
        "Add x-source",
    ),
    Wrong(
        "page that no file lists",
        {
            **edit(GET, "x-source: [get_page]", "x-source: [get_pag]"),
            ROOT: TINY[ROOT] + "x-sources: {$ref: shared/sources.yaml}\n",
            "shared/sources.yaml": "get_page: {title: Get}\nlist_page: {title: List}\nerrors: {title: Errors}\n",
        },
        'spec/vspc/jobs/jobs_get.yaml:5: rule source-unknown: "get_pag" is no source of this document.',
        'Did you mean "get_page"? The names of pages are listed in spec/vspc/shared/sources.yaml (x-sources of',
    ),
    Wrong(
        "missing x-source where pages are listed",
        {
            **edit(JOB, "x-source: [get_page]\n", ""),
            ROOT: TINY[ROOT] + "x-sources: {get_page: {}, list_page: {}, errors: {}}\n",
        },
        "spec/vspc/jobs/schemas/Job.yaml:1: rule source-missing:",
        "The names of pages are listed in x-sources of spec/vspc/openapi.yaml.",
    ),
    Wrong(
        "missing description of a field",
        edit(JOB, "description: How many tries it had., ", ""),
        "spec/vspc/jobs/schemas/Job.yaml:9: rule description-missing: schema retries has no description.",
        "Say what it means, with its unit",
    ),
    Wrong(
        "missing description of an operation",
        edit(GET, "description: One of them.\n", ""),
        "spec/vspc/jobs/jobs_get.yaml:1: rule description-missing: operation jobs_get has no description.",
        "Say what it means",
    ),
    Wrong(
        "field without example",
        edit(JOB, ", example: 3", ""),
        "spec/vspc/jobs/schemas/Job.yaml:9: rule example-missing: field retries has no example.",
        "Add a realistic example value.",
    ),
    Wrong(
        "enumeration without a name",
        edit(
            JOB,
            "{$ref: JobStatus.yaml, nullable: true",
            "{type: string, description: How it ended., enum: [A, B], example: A",
        ),
        "spec/vspc/jobs/schemas/Job.yaml:8: rule enumeration-named: status spells out an enumeration.",
        "Move it to a file of its own in schemas/",
    ),
    Wrong(
        "enumeration value nobody explains",
        edit(STATUS, "  NotYet: It runs.\n", ""),
        'spec/vspc/jobs/schemas/JobStatus.yaml:5: rule enumeration-values: value "NotYet" is not described.',
        "Add it to x-enum-descriptions",
    ),
    Wrong(
        "version that is none",
        edit(JOB, 'x-since: "3.6"', "x-since: 3.6"),
        "spec/vspc/jobs/schemas/Job.yaml:9: rule version-mark: x-since says 3.6, which is no version.",
        'Write a quoted version such as "3.6".',
    ),
    Wrong(
        "evidence that is no version",
        edit(JOB, 'x-since: "3.6"', "x-evidence: seen"),
        "spec/vspc/jobs/schemas/Job.yaml:9: rule version-mark: x-evidence says 'seen', which is no version.",
        "quoted version",
    ),
    Wrong(
        "evidence for what a page shows",
        edit(GET, 'x-since: "3.0"', 'x-since: "3.0"\nx-evidence: "3.0"'),
        "spec/vspc/jobs/jobs_get.yaml:7: rule evidence-mark: x-evidence says 3.0, but the item is there since 3.0",
        "Drop it",
    ),
    Wrong(
        "evidence of values on no enumeration",
        edit(JOB, "required: [uid]", 'x-enum-evidence: "3.0"'),
        "spec/vspc/jobs/schemas/Job.yaml:4: rule evidence-mark: Job has x-enum-evidence, but no values.",
        "Move it to the enumeration.",
    ),
    Wrong(
        "operation nobody may call",
        edit(GET, "x-roles: [Owner]", "x-roles: [Onwer]"),
        'spec/vspc/jobs/jobs_get.yaml:8: rule roles-missing: "Onwer" is no role of this document.',
        "Roles: Owner.",
    ),
    Wrong(
        "operation that does not say whether it is safe",
        edit(GET, "x-safe: true\n", ""),
        "spec/vspc/jobs/jobs_get.yaml:1: rule safe-missing:",
        "Add x-safe: true",
    ),
    Wrong(
        "paged list without offset",
        edit(LIST, "  - $ref: parameters/offset.yaml\n", ""),
        "rule paging: x-paging is offset, but there is no parameter offset.",
        "Add $ref: parameters/offset.yaml",
    ),
    Wrong(
        "operation written out in the root",
        edit(ROOT, "get: {$ref: jobs/jobs_get.yaml}", "get: {operationId: jobs_get}"),
        "spec/vspc/openapi.yaml:20: rule root-only-references: GET /jobs/{jobUid} is written out in the root.",
        "Move it to <resource>/<operationId>.yaml",
    ),
    Wrong(
        "operation file nobody refers to",
        edit(ROOT, "  /jobs/{jobUid}:\n    get: {$ref: jobs/jobs_get.yaml}\n", ""),
        "spec/vspc/jobs/jobs_get.yaml:1: rule unused-file: no path of the root refers to this operation.",
        "Add it to paths in openapi.yaml",
    ),
    Wrong(
        "schema file nobody refers to",
        {**TINY, "jobs/schemas/Lost.yaml": TINY["jobs/schemas/Error.yaml"]},
        "spec/vspc/jobs/schemas/Lost.yaml:1: rule unused-file: nothing refers to this component.",
        "Refer to it, or delete the file.",
    ),
    Wrong(
        "file that says nothing about what it holds",
        {**TINY, "jobs/schemes/Job.yaml": "type: object\n"},
        "spec/vspc/jobs/schemes/Job.yaml:1: rule file-place: stands in a folder that does not say what it holds.",
        "components in <resource>/ or shared/, in one of schemas, parameters",
    ),
    Wrong(
        "shared file that one resource uses",
        {
            **{name: text for name, text in TINY.items() if name != STATUS},
            JOB: TINY[JOB].replace("JobStatus.yaml", "../../shared/schemas/JobStatus.yaml"),
            "shared/schemas/JobStatus.yaml": TINY[STATUS],
        },
        "spec/vspc/shared/schemas/JobStatus.yaml:1: rule right-folder: only jobs uses this file, but it stands in shared/.",
        "Move it to spec/vspc/jobs/schemas/JobStatus.yaml and mend the references to it.",
    ),
    Wrong(
        "schema of one resource that another uses",
        with_agents("../jobs/schemas/Job.yaml"),
        "spec/vspc/jobs/schemas/Job.yaml:1: rule right-folder: this file stands in jobs/, but the root or several resources"
        " use it: agents, jobs.",
        "Move it to spec/vspc/shared/schemas/Job.yaml and mend the references to it. With it go jobs/schemas/JobStatus.yaml.",
    ),
    Wrong(
        "link that leads nowhere",
        edit(LIST, "operationId: jobs_get", "operationId: jobs_read"),
        'rule link-target: link "job" leads to "jobs_read", which is no operation.',
        "Name an operationId of this document.",
    ),
    Wrong(
        "required member that is not described",
        edit(JOB, "required: [uid]", "required: [id]"),
        'spec/vspc/jobs/schemas/Job.yaml:4: rule member-missing: "id" is required but not described.',
        "Add the field or drop the name.",
    ),
    Wrong(
        "a notation without the servers that send it",
        edit(ROOT, "x-roles-known: [Owner]", "x-notations: {PascalCase: Old ones.}\nx-roles-known: [Owner]"),
        "spec/vspc/openapi.yaml:15: rule notations: no sentence says which servers send camelCase.",
        "Write a sentence for each of PascalCase and camelCase",
    ),
    Wrong(
        "a notation that does not exist",
        edit(
            ROOT,
            "x-roles-known: [Owner]",
            "x-notations:\n  PascalCase: Old ones.\n  camelCase: New ones.\n  snake_case: None.\nx-roles-known: [Owner]",
        ),
        'spec/vspc/openapi.yaml:18: rule notations: "snake_case" is no notation.',
        "Leave the mark out where all send one.",
    ),
    Wrong(
        "two members of one camelCase name and different types",
        {
            **edit(
                JOB,
                "  parent:",
                "  UID: {type: integer, description: Another key of it., example: 3}\n  parent:",
            ),
            **{ROOT: edit(ROOT, "x-roles-known: [Owner]", BOTH_NOTATIONS)[ROOT]},
        },
        "rule notation-clash: uid and UID are both uid in camelCase, but differ in type.",
        "Describe both alike",
    ),
    Wrong(
        "two lists of one camelCase name and different items",
        {
            **edit(
                JOB,
                "  parent:",
                "  tags: {type: array, items: {type: string}, description: What is written on it., example: [a]}\n"
                "  Tags: {type: array, items: {type: integer}, description: How often that was., example: [1]}\n  parent:",
            ),
            **{ROOT: edit(ROOT, "x-roles-known: [Owner]", BOTH_NOTATIONS)[ROOT]},
        },
        "rule notation-clash: tags and Tags are both tags in camelCase, but differ in type.",
        "Describe both alike",
    ),
    Wrong(
        "type that is none",
        edit(JOB, "retries: {type: integer", "retries: {type: whole"),
        'spec/vspc/jobs/schemas/Job.yaml:9: rule type-unknown: "whole" is no type of a schema.',
        "Types: array, boolean, integer",
    ),
    Wrong(
        "operation without operationId",
        edit(GET, "operationId: jobs_get\n", ""),
        "spec/vspc/jobs/jobs_get.yaml:1: rule operation-id: the operation has no operationId.",
        "like jobs_get",
    ),
    Wrong(
        "operation without summary",
        edit(GET, "summary: Read one job\n", ""),
        "spec/vspc/jobs/jobs_get.yaml:1: rule key-missing: operation jobs_get has no summary.",
        "Add summary.",
    ),
    Wrong(
        "operation without tags",
        edit(GET, "tags: [Jobs]\n", ""),
        'spec/vspc/jobs/jobs_get.yaml:1: rule operation-id: "jobs_get" is not tagged "Jobs".',
        "Write tags: [Jobs].",
    ),
    Wrong(
        "operation without responses",
        {**TINY, GET: TINY[GET].partition("responses:")[0]},
        "spec/vspc/jobs/jobs_get.yaml:1: rule key-missing: operation jobs_get has no responses.",
        "Add responses.",
    ),
    Wrong(
        "operation without success",
        edit(LIST, '"200":', '"400":'),
        "spec/vspc/jobs/jobs_list.yaml:13: rule success-missing: no answer of this operation is a success.",
        '"200"',
    ),
    Wrong(
        "answer without content",
        {
            **TINY,
            GET: TINY[GET]
            .replace(TINY[GET].partition("    content:")[2].partition("  default:")[0], "")
            .replace("    content:", ""),
        },
        "spec/vspc/jobs/jobs_get.yaml:18: rule content-missing: the answer brings nothing.",
        "Add content",
    ),
    Wrong(
        "operation without roles",
        edit(GET, "x-roles: [Owner]\n", ""),
        "spec/vspc/jobs/jobs_get.yaml:1: rule roles-missing: the operation does not say who may call it.",
        "Add x-roles",
    ),
    Wrong(
        "role misspelled in a shared list",
        {
            **edit(GET, "x-roles: [Owner]", "x-roles: {$ref: ../shared/roles.yaml#/owners}"),
            "shared/roles.yaml": "owners:\n  - Onwer\n",
        },
        'spec/vspc/shared/roles.yaml:2: rule roles-missing: "Onwer" is no role of this document.',
        "Roles: Owner.",
    ),
    Wrong(
        "parameters of pages without the mark",
        edit(LIST, "x-paging: offset\n", ""),
        "spec/vspc/jobs/jobs_list.yaml:1: rule paging: the operation has parameters limit and offset",
        "Add x-paging: offset.",
    ),
    Wrong(
        "all parameters of pages missing",
        edit(LIST, "parameters:\n  - $ref: parameters/limit.yaml\n  - $ref: parameters/offset.yaml\n", ""),
        "rule paging: x-paging is offset, but there is no parameter limit and no parameter offset.",
        "Add $ref: parameters/limit.yaml, $ref: parameters/offset.yaml, or drop x-paging.",
    ),
    Wrong(
        "schema without type",
        edit(JOB, "type: object\n", ""),
        "spec/vspc/jobs/schemas/Job.yaml:1: rule type-missing: schema Job has no type.",
        "Write its type, or x-any: true",
    ),
    Wrong(
        "object without members",
        {
            **TINY,
            "jobs/schemas/Error.yaml": TINY["jobs/schemas/Error.yaml"].partition("properties:")[0]
            + "title: Error\n",
        },
        "spec/vspc/jobs/schemas/Error.yaml:1: rule members-missing: object Error has no members.",
        "Describe them in properties",
    ),
    Wrong(
        "array without items",
        edit("jobs/schemas/JobPage.yaml", "    items: {$ref: Job.yaml}\n", ""),
        "spec/vspc/jobs/schemas/JobPage.yaml:7: rule key-missing: schema data has no items.",
        "Add items.",
    ),
    Wrong(
        "enumeration without values",
        edit(STATUS, "enum: [Success, GFSFailed, NotYet]\n", ""),
        "spec/vspc/jobs/schemas/JobStatus.yaml:3: rule enumeration-values: JobStatus has x-extensible-enum, but no values.",
        "List its values in enum",
    ),
    Wrong(
        "enumeration without descriptions",
        {**TINY, STATUS: TINY[STATUS].partition("x-enum-descriptions:")[0] + "title: Job status\n"},
        "spec/vspc/jobs/schemas/JobStatus.yaml:5: rule enumeration-values: the values are not described.",
        "Say in x-enum-descriptions",
    ),
    Wrong(
        "enumeration value misspelled",
        edit(STATUS, "enum: [Success,", "enum: [Sucess,"),
        'spec/vspc/jobs/schemas/JobStatus.yaml:5: rule enumeration-values: value "Sucess" is not described.',
        'Did you mean "Success"',
    ),
    Wrong(
        "tag without resource",
        edit(ROOT, "    x-resource: jobs\n", ""),
        "spec/vspc/openapi.yaml:10: rule key-missing: tag 0 has no x-resource.",
        "Add x-resource.",
    ),
    Wrong(
        "resource that no tag has",
        edit(ROOT, "x-resource: jobs", "x-resource: job"),
        'rule operation-id: "jobs_get" has no resource called "jobs".',
        "Add a tag with x-resource: jobs to the tags of openapi.yaml, or mend the tag there. Resources of this document: job.",
    ),
    Wrong(
        "path nobody has a path for",
        edit(ROOT, "  /jobs:\n    get: {$ref: jobs/jobs_list.yaml}\n", ""),
        "spec/vspc/jobs/jobs_list.yaml:1: rule unused-file: no path of the root refers to this operation.",
        "Add it to paths",
    ),
    Wrong(
        "security scheme nobody describes",
        edit(ROOT, "    bearer: {type", "    barer: {type"),
        'spec/vspc/openapi.yaml:14: rule security: "bearer" is no security scheme of this document.',
        "name one of: barer",
    ),
    Wrong(
        "media type that is none",
        edit(GET, "application/json", "aplication/json"),
        'spec/vspc/jobs/jobs_get.yaml:21: rule media-type: "aplication/json" is no media type.',
        "like application/json",
    ),
    Wrong(
        "text where a list belongs",
        edit(GET, "x-roles: [Owner]", "x-roles: Owner"),
        "spec/vspc/jobs/jobs_get.yaml:8: rule wrong-type: x-roles is 'Owner', which is not a list of texts.",
        "Write a list of texts.",
    ),
    Wrong(
        "text where truth belongs",
        edit(GET, "x-safe: true", "x-safe: yes"),
        "spec/vspc/jobs/jobs_get.yaml:7: rule wrong-type: x-safe is 'yes', which is not true or false.",
        "Write true or false.",
    ),
    Wrong(
        "list where a mapping belongs",
        {**TINY, "jobs/responses/Error.yaml": "- description: It went wrong.\n"},
        "spec/vspc/jobs/responses/Error.yaml:1: rule wrong-type: the file holds no mapping of keys.",
        "Write `key: value` lines.",
    ),
    Wrong(
        "paging of an unknown kind",
        edit(LIST, "x-paging: offset", "x-paging: offsets"),
        "spec/vspc/jobs/jobs_list.yaml:8: rule mark-value: x-paging is 'offsets'.",
        "Write offset or page.",
    ),
    Wrong(
        "media type like one that is not there",
        {**TINY, GET: TINY[GET].replace("schema: {$ref: schemas/Job.yaml}", "x-same-as: application/xml")},
        "spec/vspc/jobs/jobs_get.yaml:22: rule same-as: x-same-as names application/xml, which is no media type above",
        "Name one that stands above it: there is none.",
    ),
    Wrong(
        "version on a schema in a file of its own",
        edit(JOB, "required: [uid]", 'x-since: "3.6"'),
        'spec/vspc/jobs/schemas/Job.yaml:4: rule unknown-key: "x-since" is no key of a schema object.',
        "It has no effect here. It belongs on: example, header, operation, parameter, property, response.",
    ),
    Wrong(
        "last version on a schema in a file of its own",
        edit(JOB, "required: [uid]", 'x-removed: "3.6"'),
        'spec/vspc/jobs/schemas/Job.yaml:4: rule unknown-key: "x-removed" is no key of a schema object.',
        "It has no effect here.",
    ),
    Wrong(
        "evidence on a schema in a file of its own",
        edit(JOB, "required: [uid]", 'x-evidence: "3.0"'),
        'spec/vspc/jobs/schemas/Job.yaml:4: rule unknown-key: "x-evidence" is no key of a schema object.',
        "It has no effect here.",
    ),
    Wrong(
        "version on the items of a list",
        edit(
            "jobs/schemas/JobPage.yaml", "items: {$ref: Job.yaml}", 'items: {$ref: Job.yaml, x-since: "3.6"}'
        ),
        'spec/vspc/jobs/schemas/JobPage.yaml:11: rule unknown-key: "x-since" is no key of a schema in a schema or parameter',
        "It has no effect here.",
    ),
    Wrong(
        "member to unwrap on a member",
        edit(JOB, "parent: {$ref: Job.yaml,", "parent: {$ref: Job.yaml, x-unwrap: uid,"),
        'spec/vspc/jobs/schemas/Job.yaml:7: rule unknown-key: "x-unwrap" is no key of a property object.',
        "It belongs on: schema.",
    ),
    Wrong(
        "text of an XML element on a whole schema",
        edit(JOB, "required: [uid]", "x-xml-text: true"),
        'spec/vspc/jobs/schemas/Job.yaml:4: rule unknown-key: "x-xml-text" is no key of a schema object.',
        "It belongs on: property.",
    ),
    Wrong(
        "id of a UID outside the path",
        edit("jobs/parameters/limit.yaml", "in: query", "in: query\nx-id-of-uid: true"),
        "spec/vspc/jobs/parameters/limit.yaml:3: rule mark-value: x-id-of-uid has no effect outside the path.",
        "Drop it.",
    ),
    Wrong(
        "version in a document that has one",
        {**UNVERSIONED, GET: UNVERSIONED[GET] + 'x-since: "3.6"\n'},
        "rule version-mark: x-since has no effect: this document describes one version.",
        "Drop it, or list the versions in x-versions of openapi.yaml.",
    ),
    Wrong(
        "roles of a version that is none",
        edit(GET, "x-safe: true", "x-safe: true\nx-roles-3: [Owner]"),
        'spec/vspc/jobs/jobs_get.yaml:8: rule unknown-key: "x-roles-3" is no key of a operation object.',
        'Did you mean "x-roles',
    ),
    Wrong(
        "versions that are not in order",
        edit(ROOT, '"3.6.1", "3.6.2"', '"3.6.10", "3.6.2"'),
        "rule versions: the versions are not in order.",
        "Put the oldest first.",
    ),
    Wrong(
        "unmarked version that is not described",
        edit(ROOT, 'unmarked: "3.5.1"', 'unmarked: "3.5"'),
        "rule versions: unmarked of x-versions is '3.5', which is not among the versions that are described.",
        "all versions, and the one that unmarked items came with",
    ),
    Wrong(
        "client with a misspelled key",
        {**TINY, ROOT: TINY[ROOT] + "x-client: {nam: Shop}\n"},
        'rule client-name: "nam" is no key of x-client',
        "Keys: name, base",
    ),
    Wrong(
        "schema that no payload fits",
        {
            **edit(
                LIST,
                "two: {summary: Two jobs, value: {$ref: examples/jobs_list.two.json}}",
                """\
two: {summary: Two jobs, value: {$ref: examples/jobs_list.two.json}}
          three: {summary: The same, value: {$ref: examples/jobs_list.three.json}}""",
            ),
            "jobs/examples/jobs_list.three.json": TINY["jobs/examples/jobs_list.two.json"],
            STATUS: TINY[STATUS].replace("Success", "Succeeded"),
        },
        "spec/vspc/jobs/examples/jobs_list.two.json:2: rule example-fits: the example does not fit its schema at data[0].status:",
        "Mend the example, or the schema",
    ),
    Wrong(
        "description that leans on another",
        edit(JOB, "description: How many tries it had.", "description: Its number of tries."),
        'spec/vspc/jobs/schemas/Job.yaml:9: rule description-alone: the description of retries begins with "Its"',
        "makes sense in a tooltip",
    ),
    Wrong(
        "description beside a reference that leans on another",
        edit(JOB, "description: What it belongs to.", "description: Of it the whole."),
        'spec/vspc/jobs/schemas/Job.yaml:7: rule description-alone: the description of parent begins with "Of it"',
        "makes sense in a tooltip",
    ),
    Wrong(
        "description of two words",
        edit(JOB, "description: How many tries it had.", "description: The tries."),
        "spec/vspc/jobs/schemas/Job.yaml:9: rule description-alone: the description of retries has fewer than 3 words.",
        "makes sense in a tooltip",
    ),
    Wrong(
        "description that repeats the name",
        edit(
            JOB,
            "retries: {type: integer, format: int32, description: How many tries it had.",
            "maxRetriesCount: {type: integer, format: int32, description: The max retries count.",
        ),
        "spec/vspc/jobs/schemas/Job.yaml:9: rule description-alone: the description of maxRetriesCount only repeats",
        "makes sense in a tooltip",
    ),
    Wrong(
        "schema without a title",
        edit(JOB, "title: Job\n", ""),
        "spec/vspc/jobs/schemas/Job.yaml:1: rule title-missing: schema Job has no title.",
        "Add a short title in sentence case",
    ),
    Wrong(
        "organization in the other spelling",
        edit(STATUS, "  Success: Well.", "  Success: The organisation is well."),
        'spec/vspc/jobs/schemas/JobStatus.yaml:8: rule spelling: the text says "organisation".',
        'Write "organization"',
    ),
    Wrong(
        "something OpenAPI itself forbids",
        edit(JOB, "retries: {type: integer", "retries: {maxLength: -1, type: integer"),
        "rule standard: openapi-spec-validator:",
        "valid OpenAPI 3.0",
    ),
]


def findings_of(folder: Path) -> list[str]:
    try:
        return [str(finding) for finding in lint(load_document(folder))[1]]
    except DocumentError as error:
        return [str(finding) for finding in error.findings]


def test_a_document_of_one_version_is_clean_without_marks(tmp_path: Path) -> None:
    assert findings_of(write_document(tmp_path, UNVERSIONED)) == []


def test_the_tiny_document_is_clean(tmp_path: Path) -> None:
    assert findings_of(write_document(tmp_path)) == []


def test_versions_are_ordered_by_their_numbers(tmp_path: Path) -> None:
    files = {**edit(ROOT, '"3.7"]', '"3.10"]'), JOB: TINY[JOB].replace('"3.6"', '"3.10"')}
    files[ROOT] = files[ROOT].replace('version: "3.7"', 'version: "3.10"')
    assert findings_of(write_document(tmp_path, files)) == []


def test_published_values_keep_their_spelling(tmp_path: Path) -> None:
    files = edit("jobs/schemas/Error.yaml", "example: No.", "example: No such organisation.")
    assert findings_of(write_document(tmp_path, files)) == []


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.name)
def test_a_wrong_document_is_answered_with_file_line_rule_and_mend(wrong: Wrong, tmp_path: Path) -> None:
    said = findings_of(write_document(tmp_path, wrong.files))
    matching = [finding for finding in said if wrong.says in finding]
    assert matching, f"nothing says {wrong.says!r}; said:\n" + "\n".join(said)
    assert wrong.mend in matching[0]
    assert len(said) == 1, "one mistake, one finding; said:\n" + "\n".join(said)


FILE = re.compile(r"\b(?:generator|spec|templates|src|docs|tests)/[\w./-]+\.(?:py|md|yaml|jinja)\b")


def test_findings_name_files_of_the_project_that_exist() -> None:
    texts = {file: file.read_text(encoding="utf-8") for file in (CHECKOUT / "generator").rglob("*.py")}
    named = {(str(file), name) for file, text in texts.items() for name in FILE.findall(text)}
    assert ("generator/lint/grammar.py") in {name for _, name in named}
    missing = {(file, name) for file, name in named if not (CHECKOUT / name).is_file()}
    assert {name for _, name in missing} <= {"spec/shop/orders/schemas/Order.yaml"}, missing


def test_the_command_prints_findings_and_exits_1_without_a_traceback(tmp_path: Path) -> None:
    document = write_document(tmp_path, edit(GET, "required: true", "required: false"))
    output = tmp_path / "generated"
    run = outcome(lambda: main(["--spec", str(document.parent), "--output", str(output)]))
    assert run.returncode == 1
    assert "spec/vspc/jobs/jobs_get.yaml:12: rule path-parameter-required" in run.stdout
    assert "1 finding; nothing was written." in run.stdout
    assert "Traceback" not in run.stderr
    assert not output.exists()
