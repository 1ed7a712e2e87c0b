"""Create and run mocks: checks of the options, the application, sockets, TLS, workers."""
