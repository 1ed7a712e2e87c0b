"""Schemathesis: worker processes, hooks, checks of single answers, XML."""
