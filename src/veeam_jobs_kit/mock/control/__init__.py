"""Control of running mocks: faults, canaries, request log, admin port and test fixtures."""
