"""Requests that no browser would send, byte by byte."""

import re
import socket
import time


def line(port, address="127.0.0.1", timeout=15):
    return socket.create_connection(("127.0.0.1", port), timeout=timeout, source_address=(address, 0))


def read(connection, seconds=15, most=2_000_000):
    """All that comes until the other side closes or nothing comes for a while."""
    connection.settimeout(seconds)
    found = b""
    try:
        while len(found) < most and (data := connection.recv(65_536)):
            found += data
            (head, _, body) = found.partition(b"\r\n\r\n")
            length = re.search(rb"(?i)content-length: *(\d+)", head)
            if length and len(body) >= int(length[1]):
                break
    except (TimeoutError, ConnectionResetError, BrokenPipeError):
        pass
    return found


def sent(port, data, address="127.0.0.1", seconds=15):
    """What comes back for some bytes: the status (0 where it only closes) and the text."""
    with line(port, address, seconds) as connection:
        try:
            connection.sendall(data)
        except OSError:
            pass
        found = read(connection, seconds)
    status = re.match(rb"HTTP/1\.\d (\d{3})", found)
    return (int(status[1]) if status else 0, found.decode("utf-8", "replace"))


def until_closed(connection, seconds):
    """Seconds until the other side closes; nothing where it doesn't."""
    began = time.monotonic()
    while time.monotonic() - began < seconds:
        connection.settimeout(max(0.05, seconds - (time.monotonic() - began)))
        try:
            if not connection.recv(65_536):
                return time.monotonic() - began
        except TimeoutError:
            return None
        except OSError:
            return time.monotonic() - began
    return None
