"""Read rows from Enterprise Manager, where a job's last run is in its sessions."""
