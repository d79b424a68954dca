"""The room's news as a device hears it: server-sent events on a connection of their own."""

import json
import socket
import threading
import time


class News:
    def __init__(self, seat):
        self.heard = []
        self.changed = threading.Condition()
        self.is_over = False
        self.line = socket.create_connection(("127.0.0.1", seat.served.port), timeout=60)
        cookies = "; ".join(f"{name}={value}" for name, value in seat.cookies.items())
        self.line.sendall(f"GET /room/events HTTP/1.1\r\nHost: {seat.served.authority}\r\n"
                          f"Accept: text/event-stream\r\nCookie: {cookies}\r\n\r\n".encode())
        threading.Thread(target=self._listen, daemon=True).start()

    def _listen(self):
        (event, pending) = ("", b"")
        try:
            while data := self.line.recv(65_536):
                pending += data
                while b"\n" in pending:
                    (line, pending) = pending.split(b"\n", 1)
                    line = line.decode("utf-8", "replace").strip()
                    if line.startswith("event:"):
                        event = line[6:].strip()
                    elif line.startswith("data:"):
                        self._hear(event, line[5:].strip())
        except OSError:
            pass
        with self.changed:
            self.is_over = True
            self.changed.notify_all()

    def _hear(self, event, text):
        try:
            data = json.loads(text)
        except ValueError:
            data = {"unreadable": text}
        with self.changed:
            self.heard.append((time.monotonic(), event, data))
            self.changed.notify_all()

    def mark(self):
        with self.changed:
            return len(self.heard)

    def wait(self, wanted, since=0, within=60):
        """The first news since a mark that is wanted, `wanted(event, data)`; nothing where it doesn't come."""
        end = time.monotonic() + within
        with self.changed:
            while True:
                for (at, event, data) in self.heard[since:]:
                    if wanted(event, data):
                        return (at, event, data)
                since = len(self.heard)
                left = end - time.monotonic()
                if left <= 0 or self.is_over:
                    return None
                self.changed.wait(left)

    def answer(self, option, worlds, since=0, within=600):
        """The news that an option's answer rests on at least so many worlds."""
        return self.wait(lambda event, data: event == "answer" and data.get("option") == option
                         and data.get("worlds", 0) >= worlds, since, within)

    def close(self):
        try:
            self.line.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass
        self.line.close()
