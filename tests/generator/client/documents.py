"""Two tiny APIs, in sight: one of pages and tokens, one of forms, actions and XML; and ways to build and import them."""

from __future__ import annotations

import importlib
import importlib.util
import itertools
import sys
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType
from typing import Any

import yaml

from generator import model
from generator.client import build_client
from generator.read_model import read_model

PAGES = """
openapi: 3.0.4
info: {title: Tiny pages, version: "3.7", description: Lists that come in pages.}
servers: [{url: "https://tiny.example/api/v3"}]
x-versions: {described: ["3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7"], unmarked: "3.5.1", camelCaseUntil: "3.0"}
x-client:
  name: Vspc
  product: Veeam Service Provider Console
  versionHeader: X-Client-Version
  requestIdHeader: X-Request-id
  example: |
    for job in vspc.jobs.list(filter=F.status == "Failed", sort="-last_run"):
        print(job.name, job.last_run)
security: [{bearer: []}]
tags:
  - {name: Jobs, x-resource: jobs, description: Things that run.}
  - {name: Tokens, x-resource: tokens, description: Ways in.}
paths:
  /token:
    post:
      operationId: tokens_create
      tags: [Tokens]
      summary: Sign in
      description: Exchange credentials.
      x-source: [oauth]
      x-safe: false
      x-roles: []
      security: []
      requestBody:
        required: true
        content: {application/x-www-form-urlencoded: {schema: {$ref: "#/components/schemas/TokenRequest"}}}
      responses:
        "200": {description: In., content: {application/json: {schema: {$ref: "#/components/schemas/Token"}}}}
  /jobs:
    get:
      operationId: jobs_list
      tags: [Jobs]
      summary: List jobs
      description: All of them.
      x-source: [list_page]
      x-since: "3.0"
      x-safe: true
      x-paging: offset
      x-roles: [Owner]
      parameters:
        - $ref: "#/components/parameters/filter"
        - $ref: "#/components/parameters/sort"
        - {name: limit, in: query, description: How many., schema: {type: integer, minimum: 1, maximum: 200}}
        - {name: offset, in: query, description: From where., schema: {type: integer, default: 0}}
        - {name: X-Request-id, in: header, description: A name., schema: {type: string, format: uuid}}
      responses:
        "200": {description: A page., content: {application/json: {schema: {$ref: "#/components/schemas/JobPage"}}}}
        "202": {description: Later.}
        default: {description: No.}
  /jobs/{jobUid}:
    get:
      operationId: jobs_get
      tags: [Jobs]
      summary: Read one job
      description: One of them.
      x-source: [get_page]
      x-safe: true
      x-roles: [Owner, Reader]
      parameters:
        - {name: jobUid, in: path, required: true, description: The job., schema: {type: string, format: uuid}}
        - {name: state, in: query, description: Only in it., schema: {$ref: "#/components/schemas/JobStatus"}}
        - $ref: "#/components/parameters/select"
        - {name: X-Request-id, in: header, description: A name., schema: {type: string, format: uuid}}
      responses:
        "200": {description: The job., content: {application/json: {schema: {$ref: "#/components/schemas/JobResponse"}}}}
components:
  parameters:
    filter:
      name: filter
      in: query
      description: Which of them.
      content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/FilterExpression"}}}}
    sort:
      name: sort
      in: query
      description: In which order.
      content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/SortExpression"}}}}
    select:
      name: select
      in: query
      description: How much of them.
      content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/SelectExpression"}}}}
  schemas:
    TokenRequest:
      type: object
      description: Credentials.
      x-source: [oauth]
      required: [grant_type]
      properties:
        grant_type: {type: string, description: How.}
        password: {type: string, format: password, nullable: true, description: The secret.}
    Token:
      type: object
      description: The way in.
      x-source: [oauth]
      properties:
        access_token: {type: string, description: It., nullable: true}
    FilterExpression:
      type: object
      description: One condition, or several.
      x-source: [filter]
      required: [operation]
      properties:
        property: {type: string, description: Which member.}
        operation: {type: string, description: How to compare.}
        value: {description: With what., nullable: true}
        items: {type: array, description: The conditions inside., items: {$ref: "#/components/schemas/FilterExpression"}}
    SortExpression:
      type: object
      description: One rule.
      x-source: [sort]
      required: [property]
      properties:
        property: {type: string, description: Which member.}
        direction: {type: string, description: Which end first.}
    SelectExpression:
      type: object
      description: One member.
      x-source: [select]
      required: [propertyPath]
      properties:
        propertyPath: {type: string, description: Which one.}
    JobPage:
      type: object
      description: A page of jobs.
      x-source: [list_page]
      x-unwrap: data
      required: [data]
      properties:
        meta: {$ref: "#/components/schemas/Meta"}
        data: {type: array, description: The jobs., items: {$ref: "#/components/schemas/Job"}}
    Meta:
      type: object
      description: About a page.
      x-source: [list_page]
      properties:
        pagingInfo: {$ref: "#/components/schemas/PagingInfo"}
    PagingInfo:
      type: object
      description: Where a page stands.
      x-source: [list_page]
      properties:
        total: {type: integer, description: Items in all.}
        offset: {type: integer, description: Items before the page.}
    JobResponse:
      type: object
      description: A job in its envelope.
      x-source: [get_page]
      x-unwrap: data
      required: [data]
      properties:
        data: {$ref: "#/components/schemas/Job"}
    Job:
      type: object
      title: Job
      description: Something that runs.
      x-source: [get_page]
      properties:
        instanceUid: {type: string, format: uuid, description: Its key.}
        status:
          allOf: [{$ref: "#/components/schemas/JobStatus"}]
          nullable: true
          x-since: "3.6"
        lastRun: {type: string, format: date-time, nullable: true, description: When it ran.}
        parent: {$ref: "#/components/schemas/Job"}
        labels: {type: object, description: Marks of any kind.}
        limits: {type: object, description: Numbers by name., additionalProperties: {type: integer}}
        size:
          description: In bytes, or in words.
          oneOf: [{type: integer}, {type: string}]
        target:
          description: One thing or another.
          oneOf: [{$ref: "#/components/schemas/Meta"}, {$ref: "#/components/schemas/PagingInfo"}]
        list: {type: array, description: A name that hides a type., items: {$ref: "#/components/schemas/Name"}}
    Name:
      type: string
      description: What something is called.
      x-source: [get_page]
    JobStatus:
      type: string
      description: How it ended.
      x-extensible-enum: true
      x-source: [get_page]
      enum: [Success, GFSFailed, "6.5", null]
      x-enum-since: {"6.5": "3.6"}
      x-enum-descriptions: {Success: Well., GFSFailed: Badly.}
"""

FORMS = """
openapi: 3.0.4
info: {title: Tiny forms, version: v1, description: References and entities.}
servers: [{url: "https://tiny.example/api"}]
x-client: {name: EnterpriseManager, product: Veeam Backup Enterprise Manager}
security: [{session: []}]
tags:
  - {name: Front door, x-resource: frontDoor, description: The way in.}
  - {name: Jobs, x-resource: jobs, description: Things that run.}
  - {name: Tasks, x-resource: tasks, description: Things that go on.}
  - {name: Queries, x-resource: queries, description: Search by type.}
  - {name: Empty, x-resource: empty, description: Nothing yet.}
paths:
  /:
    get:
      operationId: frontDoor_get
      tags: [Front door]
      summary: Look at the door
      description: Who is there.
      x-source: [door]
      x-safe: true
      x-roles: []
      responses:
        "200":
          description: The door.
          content:
            application/xml: {schema: {$ref: "#/components/schemas/FrontDoor"}}
            application/json: {schema: {$ref: "#/components/schemas/FrontDoor"}}
  /jobs:
    get:
      operationId: jobs_list
      tags: [Jobs]
      summary: List jobs
      description: All of them.
      x-source: [jobs]
      x-safe: true
      x-roles: [Administrator]
      x-forms: {parameter: format, entity: {value: Entity, schema: JobList}, reference: {schema: EntityReferences}}
      parameters: [{$ref: "#/components/parameters/format"}]
      responses:
        "200":
          description: Jobs.
          content:
            application/xml: {schema: &jobs {oneOf: [{$ref: "#/components/schemas/JobList"}, {$ref: "#/components/schemas/EntityReferences"}]}}
            application/json: {schema: *jobs}
  /jobs/{ID}:
    get:
      operationId: jobs_get
      tags: [Jobs]
      summary: Read a job
      description: One of them.
      x-source: [job]
      x-safe: true
      x-roles: [Administrator]
      x-forms: {parameter: format, entity: {value: Entity, schema: Job}, reference: {schema: EntityRef}}
      parameters: [{$ref: "#/components/parameters/id"}, {$ref: "#/components/parameters/format"}]
      responses:
        "200":
          description: The job.
          content:
            application/json: {schema: {oneOf: [{$ref: "#/components/schemas/Job"}, {$ref: "#/components/schemas/EntityRef"}]}}
    post:
      operationId: jobs_performAction
      tags: [Jobs]
      summary: Act
      description: Several deeds.
      x-source: [act]
      x-safe: false
      x-roles: [Administrator]
      x-returns: task
      x-actions:
        start: {verb: start, summary: Start the job, task: StartJob, x-source: [act_start]}
        toggleEnabled: {verb: toggleEnabled, summary: Flip the job, task: UpdateJob, x-source: [act_toggle]}
      parameters:
        - $ref: "#/components/parameters/id"
        - {name: action, in: query, required: true, description: The deed., schema: {type: string, enum: [start, toggleEnabled]}}
      responses:
        "202": {description: On its way., content: {application/json: {schema: {$ref: "#/components/schemas/Task"}}}}
    put:
      operationId: jobs_edit
      tags: [Jobs]
      summary: Change a job
      description: Give what changes.
      x-source: [edit]
      x-safe: false
      x-roles: [Administrator]
      parameters: [{$ref: "#/components/parameters/id"}]
      requestBody:
        required: false
        content:
          application/xml: {schema: {$ref: "#/components/schemas/Job"}}
          application/json: {schema: {$ref: "#/components/schemas/Job"}}
      responses:
        "204": {description: Done.}
  /query:
    get:
      operationId: queries_run
      tags: [Queries]
      summary: Search for things of one type
      description: Page by page.
      x-source: [query]
      x-safe: true
      x-roles: [Administrator]
      x-paging: page
      x-query-properties:
        Job:
          - {name: UID, type: uid}
          - {name: Name, type: string}
          - {name: Kind, type: string, description: One of few.}
          - {name: Since, type: dateTime, description: No member.}
        Task:
          - {name: TaskId, type: string}
        Elsewhere:
          - {name: Size, type: number}
      parameters:
        - {name: type, in: query, required: true, description: Of what., schema: {type: string}, example: Job}
        - {name: filter, in: query, description: Which of them., schema: {type: string}}
        - {name: sortAsc, in: query, description: By what., schema: {type: string}}
        - {name: sortDesc, in: query, description: By what., schema: {type: string}}
        - {name: pageSize, in: query, description: How many., schema: {type: integer}}
        - {name: page, in: query, description: Which page., schema: {type: integer}}
        - {name: format, in: query, description: How much., schema: {$ref: "#/components/schemas/QueryFormat"}}
      responses:
        "200": {description: A page., content: {application/json: {schema: {$ref: "#/components/schemas/QueryResult"}}}}
  /tasks/{ID}:
    get:
      operationId: tasks_get
      tags: [Tasks]
      summary: Read a task
      description: How far it is.
      x-source: [task]
      x-safe: true
      x-roles: [Administrator]
      parameters: [{$ref: "#/components/parameters/id"}]
      responses:
        "200": {description: The task., content: {application/json: {schema: {$ref: "#/components/schemas/Task"}}}}
components:
  parameters:
    id: {name: ID, in: path, required: true, description: Which one., schema: {type: string}}
    format: {name: format, in: query, description: How much., schema: {type: string, enum: [Entity]}}
  schemas:
    FrontDoor:
      type: object
      description: The door.
      x-source: [door]
      xml: {name: FrontDoor, namespace: "http://tiny.example/ns"}
      properties:
        Links: &links
          type: array
          description: Where to go.
          nullable: true
          xml: {wrapped: true}
          items: {allOf: [{$ref: "#/components/schemas/Link"}], xml: {name: Link}}
    Link:
      type: object
      description: One way to go.
      x-source: [door]
      xml: {name: Link, namespace: "http://tiny.example/ns"}
      properties:
        Href: {type: string, description: Where., xml: {attribute: true}}
    JobList:
      type: object
      description: Jobs.
      x-source: [jobs]
      x-unwrap: Jobs
      xml: {name: Jobs, namespace: "http://tiny.example/ns"}
      properties:
        Jobs: {type: array, description: The jobs., items: {$ref: "#/components/schemas/Job"}, xml: {wrapped: false}}
    Job:
      type: object
      description: Something that runs.
      x-source: [job]
      xml: {name: Job, namespace: "http://tiny.example/ns"}
      properties:
        UID: {type: string, description: Its URN., xml: {attribute: true}}
        Name: {type: string, description: Its name., xml: {attribute: true}}
        Kind: {allOf: [{$ref: "#/components/schemas/JobKind"}], description: What it does., nullable: true}
        Links: *links
    JobKind:
      type: string
      description: What a job does.
      x-source: [job]
      enum: [Backup, Replica]
      x-enum-descriptions: {Backup: It backs up., Replica: It replicates.}
    QueryFormat:
      type: string
      description: How much of each.
      x-source: [query]
      enum: [References, Entities]
      x-enum-descriptions: {References: Little., Entities: All.}
    QueryResult:
      type: object
      description: What was found.
      x-source: [query]
      properties:
        Refs: {allOf: [{$ref: "#/components/schemas/EntityReferences"}], description: By reference., nullable: true}
        Entities: {allOf: [{$ref: "#/components/schemas/QueryEntities"}], description: In full., nullable: true}
        Resources: {allOf: [{$ref: "#/components/schemas/QueryResources"}], description: In one form., nullable: true}
        PagingInfo: {allOf: [{$ref: "#/components/schemas/PagingInfo"}], description: Where it stands., nullable: true}
    QueryEntities:
      type: object
      description: In full.
      x-source: [query]
      properties:
        JobList: {allOf: [{$ref: "#/components/schemas/JobList"}], description: Jobs., nullable: true}
    QueryResources:
      type: object
      description: In one form.
      x-source: [query]
      properties:
        Tasks: {type: array, description: Tasks., items: {$ref: "#/components/schemas/Task"}}
    PagingInfo:
      type: object
      description: Where a page stands.
      x-source: [query]
      properties:
        PageNum: {type: integer, description: Its number., xml: {attribute: true}}
        PageSize: {type: integer, description: Items of a page., xml: {attribute: true}}
        PagesCount: {type: integer, description: Pages in all., xml: {attribute: true}}
    EntityReferences:
      type: object
      description: References.
      x-source: [jobs]
      x-unwrap: Refs
      xml: {name: EntityReferences, namespace: "http://tiny.example/ns"}
      properties:
        Refs: {type: array, description: The references., items: {$ref: "#/components/schemas/EntityRef"}, xml: {wrapped: false}}
    EntityRef:
      type: object
      description: A reference.
      x-source: [jobs]
      xml: {name: Ref, namespace: "http://tiny.example/ns"}
      properties:
        UID: {type: string, description: Its URN., xml: {attribute: true}}
    Task:
      type: object
      description: Something that goes on.
      x-source: [task]
      xml: {name: Task, namespace: "http://tiny.example/ns"}
      properties:
        TaskId: {type: string, description: Its key., xml: {attribute: true}}
        State: {type: string, description: How far it is.}
        Operation: {type: string, description: What it does.}
        Result: {allOf: [{$ref: "#/components/schemas/TaskResult"}], description: How it ended., nullable: true}
    TaskResult:
      type: object
      description: An end.
      x-source: [task]
      properties:
        Success: {type: boolean, description: Whether it went well.}
        Message: {type: string, description: In words.}
"""

_numbers = itertools.count()


def bundle(text: str) -> dict[str, Any]:
    """A document in one piece."""
    data: dict[str, Any] = yaml.safe_load(text)
    return data


def build(*named: tuple[str, Mapping[str, Any]]) -> dict[str, str]:
    """The client of some named bundles."""
    apis: list[tuple[model.Api, Mapping[str, Any]]] = [
        (read_model(name, data, files(name, data)), data) for name, data in named
    ]
    return build_client(apis)


def files(name: str, data: Mapping[str, Any]) -> dict[str, str]:
    """Where the parts of a bundle would stand as files of a document."""
    found = {schema: f"spec/{name}/jobs/schemas/{schema}.yaml" for schema in data["components"]["schemas"]}
    ids = [operation["operationId"] for item in data["paths"].values() for operation in item.values()]
    return found | {one: f"spec/{name}/{one.partition('_')[0]}/{one}.yaml" for one in ids}


def both() -> dict[str, str]:
    """The client of both tiny APIs."""
    return build(("vspc", bundle(PAGES)), ("em", bundle(FORMS)))


def import_client(files: Mapping[str, str], folder: Path) -> ModuleType:
    """Write a client and import it under a name of its own."""
    for path, text in files.items():
        file = folder / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    name = f"built_client_{next(_numbers)}"
    package = folder / "client" / "veeam_jobs"
    spec = importlib.util.spec_from_file_location(
        name, package / "__init__.py", submodule_search_locations=[str(package)]
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    spec.loader.exec_module(module)
    return module


def part(client: ModuleType, name: str) -> Any:
    """A module of an imported client: `vspc.models.job`."""
    return importlib.import_module(f"{client.__name__}.{name}")
