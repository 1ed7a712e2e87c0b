"""What runs against servers: mock servers, the contract suite, the command line.

Installed with the extra `kit`. Nothing of the client (`veeam_jobs`) depends on it.
"""
