"""What tests need and the program does not: servers to stand in, a database, a browser."""
