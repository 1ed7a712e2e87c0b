"""XML of Enterprise Manager to the shape of its JSON, and back, after tables of shapes: all that others need of it."""

from __future__ import annotations

from veeam_jobs_runtime.xml.notes import Note
from veeam_jobs_runtime.xml.parser import local_name, parse_xml
from veeam_jobs_runtime.xml.reader import read_xml
from veeam_jobs_runtime.xml.tables import Kind, Member, Places, Scalar, Shape, Shapes, XmlError
from veeam_jobs_runtime.xml.writer import write_xml

__all__ = [
    "Kind",
    "Member",
    "Note",
    "Places",
    "Scalar",
    "Shape",
    "Shapes",
    "XmlError",
    "local_name",
    "parse_xml",
    "read_xml",
    "write_xml",
]
