"""A tiny valid document, in sight, and a way to write it to a folder with one thing changed."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

TINY: Mapping[str, str] = {
    "openapi.yaml": """\
openapi: 3.0.4
info:
  title: Tiny
  version: "3.7"
  description: One list and one get.
servers:
  - url: https://tiny.example/api
    description: Nowhere.
tags:
  - name: Jobs
    description: Things that run.
    x-resource: jobs
security:
  - bearer: []
x-roles-known: [Owner]
paths:
  /jobs:
    get: {$ref: jobs/jobs_list.yaml}
  /jobs/{jobUid}:
    get: {$ref: jobs/jobs_get.yaml}
components:
  securitySchemes:
    bearer: {type: http, scheme: bearer, description: A token.}
x-versions: {described: ["3.0", "3.5.1", "3.6", "3.6.1", "3.6.2", "3.7"], unmarked: "3.5.1", camelCaseUntil: "3.0"}
""",
    "jobs/jobs_list.yaml": """\
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
  - $ref: parameters/limit.yaml
  - $ref: parameters/offset.yaml
responses:
  "200":
    description: A page.
    content:
      application/json:
        schema: {$ref: schemas/JobPage.yaml}
        examples:
          two: {summary: Two jobs, value: {$ref: examples/jobs_list.two.json}}
    links:
      job: {operationId: jobs_get, parameters: {jobUid: $response.body#/data/0/uid}}
  default: {$ref: responses/Error.yaml}
""",
    "jobs/jobs_get.yaml": """\
operationId: jobs_get
tags: [Jobs]
summary: Read one job
description: One of them.
x-source: [get_page]
x-since: "3.0"
x-safe: true
x-roles: [Owner]
parameters:
  - name: jobUid
    in: path
    required: true
    description: The job.
    x-since: "3.0"
    schema: {type: string, format: uuid}
    example: 0a106d53-ac5b-441c-a5e8-124d53f8f8d9
responses:
  "200":
    description: The job.
    content:
      application/json:
        schema: {$ref: schemas/Job.yaml}
        examples:
          one: {summary: A job, value: {$ref: examples/jobs_get.one.json}}
  default: {$ref: responses/Error.yaml}
""",
    "jobs/parameters/limit.yaml": """\
name: limit
in: query
description: How many.
x-since: "3.0"
schema: {type: integer, format: int32, minimum: 1, maximum: 500, default: 100}
example: 2
""",
    "jobs/parameters/offset.yaml": """\
name: offset
in: query
description: From where.
x-since: "3.0"
schema: {type: integer, format: int32, minimum: 0, default: 0}
example: 0
""",
    "jobs/responses/Error.yaml": """\
description: It went wrong.
content:
  application/json:
    schema: {$ref: ../schemas/Error.yaml}
""",
    "jobs/schemas/Error.yaml": """\
type: object
description: What went wrong.
x-source: [errors]
properties:
  message: {type: string, description: What went wrong., example: No., x-since: "3.0"}
title: Error
""",
    "jobs/schemas/JobPage.yaml": """\
type: object
description: A page of jobs.
x-source: [list_page]
x-unwrap: data
required: [data]
properties:
  data:
    type: array
    x-since: "3.0"
    description: Jobs of this page.
    items: {$ref: Job.yaml}
title: Page of jobs
""",
    "jobs/schemas/Job.yaml": """\
type: object
description: Something that runs.
x-source: [get_page]
required: [uid]
properties:
  uid: {type: string, format: uuid, description: UID of the job., example: 0a106d53-ac5b-441c-a5e8-124d53f8f8d9, x-since: "3.0"}
  parent: {$ref: Job.yaml, nullable: true, description: What it belongs to.}
  status: {$ref: JobStatus.yaml, nullable: true, x-since: "3.0"}
  retries: {type: integer, format: int32, description: How many tries it had., example: 3, x-since: "3.6"}
title: Job
""",
    "jobs/schemas/JobStatus.yaml": """\
type: string
description: How it ended.
x-extensible-enum: true
x-source: [get_page]
enum: [Success, GFSFailed, NotYet]
x-enum-since: {Success: "3.0", NotYet: "3.6"}
x-enum-descriptions:
  Success: Well.
  GFSFailed: Badly.
  NotYet: It runs.
title: Job status
""",
    "jobs/examples/jobs_get.one.json": """\
{"uid": "0a106d53-ac5b-441c-a5e8-124d53f8f8d9", "status": null}
""",
    "jobs/examples/jobs_list.two.json": """\
{"data": [
  {"uid": "0a106d53-ac5b-441c-a5e8-124d53f8f8d9", "parent": null, "status": "Success", "retries": 0},
  {"uid": "d6b2c9fd-3ba4-4a6f-8a31-6099ce8af6da", "status": null}
]}
""",
}


def write_document(folder: Path, files: Mapping[str, str] = TINY) -> Path:
    """Write a document below `folder`/spec/vspc and return that path."""
    document = folder / "spec" / "vspc"
    for path, text in files.items():
        file = document / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return document


def edit(file: str, old: str, new: str) -> dict[str, str]:
    """The tiny document with `old` replaced by `new` once in one file."""
    text = TINY[file]
    assert text.count(old) >= 1, f"{old!r} is not in {file}"
    return {**TINY, file: text.replace(old, new, 1)}
