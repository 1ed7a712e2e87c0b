"""`python -m veeam_jobs_kit.cli`, where the entry point is not on the path."""

from veeam_jobs_kit.cli import main

main()
