"""Enterprise Manager: its world, its sessions, its actions and tasks."""
