"""What orders do to jobs themselves: edit and delete them, put objects into them and take objects out."""

from __future__ import annotations

import random
import uuid

from veeam_jobs_kit.mock.em.orders import OBJECTS, Order
from veeam_jobs_kit.mock.fitting import Fitter
from veeam_jobs_kit.mock.store import Record, Store
from veeam_jobs_kit.mock.views import Json
from veeam_jobs_kit.mock.xml import presentable

_EDITED = ("Description", "ScheduleConfigured", "ScheduleEnabled")
"""Members that an edit changes here; the rest of what may be sent is accepted and left alone. (assumption)"""


def change(order: Order, job: Record, store: Store, fitter: Fitter, chance: random.Random) -> None:
    """Carry out an order that has a lasting effect; `sync` and `clone` have none here. (assumption)"""
    if order.action == "edit":
        sent = order.body or {}
        edited = {name: _text(sent[name]) for name in _EDITED if sent.get(name) is not None}
        store.replace(job.schema, job.uid, fitter.fit({**job.body, **edited}, job.schema))
    elif order.action == "delete":
        store.drop(job.schema, job.uid)
        store.forget(order.collection, job.uid)
        store.remove({order.collection: job.uid})
    elif order.action == "deleteInclude" and order.include:
        store.drop(OBJECTS[order.collection], order.include)
    elif order.action == "addInclude":
        _add_object(order, store, fitter, str(uuid.UUID(int=chance.getrandbits(128), version=4)))


def _text(value: Json) -> Json:
    """What was sent in JSON as it may be shown in XML."""
    return presentable(value) if isinstance(value, str) else value


def _add_object(order: Order, store: Store, fitter: Fitter, uid: str) -> None:
    schema = OBJECTS[order.collection]
    name = _text(order.body["HierarchyObjName"])
    added = {
        "Type": schema,
        "Href": f"{order.collection}/{order.uid}/includes/{uid}",
        "Links": [],
        "ObjectInJobId": uid,
        "HierarchyObjRef": _text(order.body["HierarchyObjRef"]),
        "Name": name,
        "DisplayName": name,
        "Order": order.body.get("Order") or store.count(schema, {order.collection: order.uid}),
    }
    store.add([Record(schema, uid, fitter.fit(added, schema), {order.collection: order.uid})])
