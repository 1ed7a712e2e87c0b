"""Runtime of the veeam_jobs client: everything that is not generated.

Importing this package costs nothing; each module imports what it needs when it is needed.
"""
