"""What was found: one report from the events of all processes."""
