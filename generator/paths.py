"""Where things are in a checkout."""

from __future__ import annotations

from pathlib import Path

CHECKOUT = Path(__file__).resolve().parent.parent
SPEC = CHECKOUT / "spec"
TEMPLATES = CHECKOUT / "templates"
GENERATED = CHECKOUT / "generated"
RUNTIME = CHECKOUT / "src" / "veeam_jobs_runtime"
