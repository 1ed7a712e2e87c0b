"""Any model of Enterprise Manager survives JSON and XML; every model of both products survives JSON."""

from __future__ import annotations

import inspect

import msgspec
import pytest
import veeam_jobs.em.models as em_models
import veeam_jobs.vspc.models as vspc_models
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from veeam_jobs.em.xml_shapes import CLASS_SHAPES, SHAPES

from tests.client.runtime.model_strategies import instances
from veeam_jobs_runtime.decoding.decoder import read_json, read_value
from veeam_jobs_runtime.xml.codec import read_xml, write_xml

few = settings(max_examples=5, deadline=None, database=None, suppress_health_check=list(HealthCheck))


def models(package: object) -> list[type[msgspec.Struct]]:
    named = (getattr(package, name) for name in package.__all__)  # type: ignore[attr-defined]
    return [cls for cls in named if inspect.isclass(cls) and issubclass(cls, msgspec.Struct)]


def shape_of(cls: type) -> str:
    return CLASS_SHAPES.get(cls.__name__, cls.__name__)


EM = models(em_models)
VSPC = models(vspc_models)
SHAPED = [cls for cls in EM if shape_of(cls) in SHAPES]


def test_every_shape_has_its_model() -> None:
    no_class = {"FileCopyJobInfo", "UndescribedEntities"}  # objects of any members: read into plain mappings
    assert {shape_of(cls) for cls in SHAPED} == set(SHAPES) - no_class
    assert len(SHAPED) > 100


@pytest.mark.parametrize("cls", SHAPED)
@given(data=st.data())
@few
def test_a_model_survives_xml(cls: type[msgspec.Struct], data: st.DataObject) -> None:
    model = data.draw(instances(cls, SHAPES[shape_of(cls)]))
    written = write_xml(msgspec.json.decode(msgspec.json.encode(model)), SHAPES, shape_of(cls))
    decoded = read_value(read_xml(written, SHAPES, (shape_of(cls),)), cls)
    assert decoded.violations == ()
    assert decoded.value == model


@pytest.mark.parametrize("cls", [*EM, *VSPC])
@given(data=st.data())
@few
def test_a_model_survives_json(cls: type[msgspec.Struct], data: st.DataObject) -> None:
    model = data.draw(instances(cls))
    decoded = read_json(b"\xef\xbb\xbf" + msgspec.json.encode(model), cls)
    assert decoded.violations == ()
    assert decoded.value == model
