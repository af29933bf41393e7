"""Local servers that speak the providers' protocols over HTTP, for tests and measurements."""
