"""UUIDs: from a random stream, or from another UUID."""

from __future__ import annotations

import random
import uuid


def random_uuid(rng: random.Random) -> str:
    """Return the next random UUID of a stream."""
    return str(uuid.UUID(int=rng.getrandbits(128), version=4))


def derived_uuid(owner: str, name: str) -> str:
    """Return a UUID that depends only on another one and a name: the same whenever it is needed."""
    return str(uuid.uuid5(uuid.UUID(owner), name))
