# Generated from spec/em by "python -m generator". Do not edit.
"""What each type of the query service can be filtered and sorted by, loaded with the first query."""

from __future__ import annotations

from typing import Final

from veeam_jobs_runtime.queries.query import Service
from veeam_jobs_runtime.queries.results import Place
from veeam_jobs_runtime.queries.text import Property, QueryType

from .api.queries import queries_run

TYPES: Final[dict[str, QueryType]] = {
    "Job": QueryType(
        "Job",
        "Job",
        ("entities", "job_list", "jobs"),
        "Entities",
        (
            Property("UID", "uid", "uid"),
            Property("Name", "name", "string"),
            Property("Kind", "kind", "string", ("Backup", "Replica")),
            Property("Since", "since", "dateTime"),
        ),
        (Place(("entities", "job_list", "jobs"), ("Entities", "JobList", "Jobs")),),
    ),
    "Task": QueryType(
        "Task",
        "Task",
        ("resources", "tasks"),
        None,
        (Property("TaskId", "task_id", "string"),),
        (Place(("resources", "tasks"), ("Resources", "Tasks")),),
    ),
    "Elsewhere": QueryType(
        "Elsewhere",
        None,
        (),
        None,
        (Property("Size", "size", "number"),),
        (),
    ),
}

SERVICE: Final = Service(queries_run.build, queries_run.RESPONSE, TYPES, f"{__package__}.models")
