"""Decoding of answers: into models, tolerant of what a server does differently, with a report of it."""
