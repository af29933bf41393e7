"""Whether a port is free, before something that wants it is started."""

import socket

from bot.core.errors import ConfigError


def require_free(host: str, port: int, variable: str) -> None:
    """Raise ConfigError, which names the variable to change, when the port is taken."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    with socket.socket(family, socket.SOCK_STREAM) as probe:
        # Connections of an earlier run that linger must not look like a server.
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((host, port))
        except OSError as error:
            raise ConfigError(
                f"Port {port} on {host} cannot be used ({error.strerror}): end what uses it, "
                f"or choose another with {variable}."
            ) from error
