"""Reports for people and programs, from one result."""
