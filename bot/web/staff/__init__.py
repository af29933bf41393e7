"""Pages for staff behind a password: the queue of messages that were not understood."""
