"""Conditions written in Python, and the JSON that Service Provider Console takes for them."""
