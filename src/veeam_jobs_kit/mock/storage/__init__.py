"""State of a mock, in SQLite."""
