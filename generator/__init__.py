"""Reads the documents in `spec/` and writes the artifacts in `generated/`.

Run it as `python -m generator`; see `generator.cli` for the commands and ARCHITECTURE.md for the layers.
"""
