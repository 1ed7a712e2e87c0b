"""Read OpenAPI descriptions. Every part of the project that reads a bundle uses this package.

`bundles` finds and loads them; `document.read` gives a bundle as `Operation`s and their `Parameter`s; `schemas.read_schema`
gives a `Schema` with references followed and `allOf` merged, the same for OpenAPI 3.0 and 3.1; `references` follows `$ref`.
It imports only the standard library, and never changes a bundle.
"""
