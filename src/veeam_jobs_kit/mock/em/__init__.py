"""Enterprise Manager: its world, sessions, actions and tasks."""
