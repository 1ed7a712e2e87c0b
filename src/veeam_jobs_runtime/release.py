"""The version of this package as a constant, because reading package metadata is slow."""

from __future__ import annotations

from typing import Final

VERSION: Final = "0.1.0"
