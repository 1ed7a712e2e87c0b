"""What both products show: organizations, servers, jobs and runs, from a seed or a world file."""
