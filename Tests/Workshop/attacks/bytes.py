"""Paths, sizes and times beyond their limits."""

import threading
import time

from room import raw
from room.seat import Seat

PATHS = ["/../../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd", "/room/part/..%2f..%2f..%2fetc%2fpasswd",
         "/room/part/%2e%2e%5cworkshop.sqlite", "/room/out/..%2f..%2fetc%2fpasswd", "/room/lever/..%2f..%2fetc%2fpasswd",
         "/export/../../workshop.sqlite", "/page.css/../workshop.sqlite", "/workshop.sqlite", "/Scenarios/living-region.yaml",
         "/living-region.yaml", "/room/out/report?form=../../../../etc/passwd", "/room/out/scenario?option=../../1",
         "/room/part/answer%00.yaml", "/room/part/%ff%fe", "//etc/passwd", "/room/lever/" + "a" * 3_000, "/.git/config"]


def paths(served, checks):
    facilitator = Seat(served, "facilitator")
    cookies = "; ".join(f"{name}={value}" for name, value in facilitator.cookies.items())
    for path in PATHS:
        (status, text) = raw.sent(
            served.port, f"GET {path} HTTP/1.1\r\nHost: {served.authority}\r\nCookie: {cookies}\r\n\r\n".encode())
        checks.so(status in (0, 400, 403, 404), f"{path[:60]} leads nowhere", status)
        checks.so("root:" not in text and "SQLite format" not in text and "extends:" not in text
                  and str(served.place) not in text, f"{path[:60]} tells nothing of the machine", text[-200:])
    for method in ("PUT", "DELETE", "TRACE", "PATCH", "CONNECT", "BREW"):
        (status, text) = raw.sent(
            served.port, f"{method} /room HTTP/1.1\r\nHost: {served.authority}\r\nCookie: {cookies}\r\n\r\n".encode())
        checks.so(status in (0, 400, 403, 404, 405, 501), f"{method} does nothing", status)
        checks.so(facilitator.token not in text, f"{method} tells nothing")


def sizes(served, checks):
    participant = Seat(served)
    note = {"kind": "write-note", "token": participant.token, "note-kind": "finding", "option": ""}
    checks.same(participant.post("/room/command", dict(note, text="x" * 70_000)).status, 413, "a body over 64 kB is refused")
    checks.same(participant.post("/room/command", dict(note, text="x" * 2_001)).status, 422, "a note of 2,001 signs too")
    checks.same(participant.post("/room/command", dict(note, text="x" * 2_000)).status, 200, "a note of 2,000 is taken")
    many = {f"f{n}": "1" for n in range(1_001)}
    checks.same(participant.post("/room/command", dict(note, text="x", **many)).status, 400, "1,000 fields are enough")
    cookies = "; ".join(f"{name}={value}" for name, value in participant.cookies.items())
    head = (f"POST /room/command HTTP/1.1\r\nHost: {served.authority}\r\nOrigin: {served.origin}\r\nCookie: {cookies}\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\nAccept: application/json\r\n")
    chunk = b"1000\r\n" + b"x" * 4_096 + b"\r\n"
    (status, _) = raw.sent(served.port, (head + "Transfer-Encoding: chunked\r\n\r\n").encode() + chunk * 40 + b"0\r\n\r\n")
    checks.so(status in (0, 413), "a body in chunks over 64 kB is refused", status)
    (status, _) = raw.sent(served.port, (head + "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n").encode() + b"0\r\n\r\nGET /x")
    checks.so(status in (0, 400, 403), "two lengths are refused", status)
    (status, _) = raw.sent(served.port, (head + "Content-Length: -1\r\n\r\nx").encode())
    checks.so(status in (0, 400), "a length below nothing is refused", status)
    for (words, data) in [
            ("headers of 40 kB", f"GET / HTTP/1.1\r\nHost: {served.authority}\r\nX: {'x' * 40_000}\r\n\r\n"),
            ("300 headers", f"GET / HTTP/1.1\r\nHost: {served.authority}\r\n" + "".join(f"X{n}: 1\r\n" for n in range(300)) + "\r\n"),
            ("an address of 40 kB", f"GET /{'x' * 40_000} HTTP/1.1\r\nHost: {served.authority}\r\n\r\n"),
            ("no HTTP", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" * 20 + "\r\n\r\n")]:
        (status, _) = raw.sent(served.port, data.encode("latin-1"), seconds=12)
        checks.so(status in (0, 400, 403, 404, 414, 431), f"{words} are refused", status)
    checks.same(participant.get("/room").status, 200, "the participant goes on")


def patience(served, checks):
    """A request that trickles in, and one that never ends, are let go; the others go on meanwhile."""
    participant = Seat(served)
    lines = []
    for _ in range(40):
        connection = raw.line(served.port, "127.0.0.7")
        connection.sendall(f"GET /room HTTP/1.1\r\nHost: {served.authority}\r\n".encode())
        lines.append(connection)
    body = raw.line(served.port, "127.0.0.7")
    body.sendall(f"POST /join HTTP/1.1\r\nHost: {served.authority}\r\nOrigin: {served.origin}\r\nContent-Length: 60000\r\n"
                 "Content-Type: application/x-www-form-urlencoded\r\n\r\n".encode())
    took = []
    over = threading.Event()

    def trickle():
        while not over.wait(0.5):
            for connection in lines + [body]:
                try:
                    connection.sendall(b"X" if connection is body else b"X-A: 1\r\n")
                except OSError:
                    pass
    thread = threading.Thread(target=trickle, daemon=True)
    thread.start()
    for _ in range(20):
        began = time.monotonic()
        checks.same(participant.get("/room/part/answer").status, 200, "the others go on beside forty that trickle")
        took.append(time.monotonic() - began)
        time.sleep(0.1)
    checks.so(max(took) < 3, "and aren't slowed down", max(took))
    closed = raw.until_closed(lines[0], 40)
    checks.so(closed is not None, "a request whose headers trickle in is let go within 40 s", closed)
    closed = raw.until_closed(body, 40)
    checks.so(closed is not None, "a request whose body trickles in is let go within 40 s", closed)
    over.set()
    for connection in lines + [body]:
        connection.close()
