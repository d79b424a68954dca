"""Coming in without being let in: other rooms, guesses, other sites, other names."""

import hashlib

from room import raw
from room.seat import Seat

FORBIDDEN = (303, 403)


def other_room(served, other, checks):
    seat = Seat(served, joins=False)
    reply = seat.join(word=other.code)
    checks.same(reply.status, 403, "another room's code lets nobody in")
    checks.same(Seat(served, joins=False).join(word=other.key, role="facilitator").status, 403,
                "another room's key makes no facilitator")
    checks.same(Seat(served, joins=False).join(word=served.code, role="facilitator").status, 403,
                "the participants' code makes no facilitator")
    stranger = Seat(other, "facilitator")
    for path in ("/room", "/room/part/options", "/room/events", "/room/out/record", "/projector", "/guide"):
        thief = Seat(served, joins=False)
        thief.cookies = dict(stranger.cookies)
        checks.so(thief.get(path).status in FORBIDDEN, f"another room's cookie opens no {path}")
        renamed = Seat(served, joins=False)
        (own,) = [name for name in Seat(served).cookies if name != "raming-lang"]
        (value,) = [value for name, value in stranger.cookies.items() if name != "raming-lang"]
        renamed.cookies = {own: value}
        checks.so(renamed.get(path).status in FORBIDDEN, f"nor under this room's name {path}")


def without_seat(served, checks):
    nobody = Seat(served, joins=False)
    for path in ("/room", "/projector", "/trust", "/guide", "/room/part/answer", "/room/events", "/room/out/link",
                 "/export/record", "/room/lever/ceiling"):
        reply = nobody.get(path)
        checks.so(reply.status in FORBIDDEN and served.code not in reply.text, f"without a seat no {path}", reply.status)
    checks.same(nobody.command("add-option", name="x").status, 403, "without a seat no command")
    for cookie in ("", "0" * 32, "' OR 1=1 --", "A" * 5_000):
        for name in Seat(served).cookies:
            nobody.cookies = {name: cookie}
            checks.so(nobody.get("/room").status in FORBIDDEN + (400, 431), "a made-up cookie opens nothing")


def guesses(served, checks):
    """Someone who guesses waits longer and longer; others don't notice."""
    def guess(word):
        body = f"code={word}&role=participant".encode()
        return raw.sent(served.port, b"POST /join HTTP/1.1\r\nHost: %s\r\nOrigin: %s\r\nContent-Type: "
                        b"application/x-www-form-urlencoded\r\nContent-Length: %d\r\n\r\n%s"
                        % (served.authority.encode(), served.origin.encode(), len(body), body), "127.0.0.9")
    statuses = [guess(f"AAAA{letter}{letter}")[0] for letter in "ABCDEFGHJK"]
    checks.so(statuses[:5] == [403] * 5 and 429 in statuses[5:], "after five wrong words an address waits", statuses)
    (status, text) = guess(served.code)
    checks.so(status == 429 and "retry-after" in text.lower(), "while it waits even the right word isn't heard", status)
    checks.so(bool(Seat(served).token), "somebody else comes in meanwhile")


def other_sites(served, checks):
    facilitator = Seat(served, "facilitator")
    before = facilitator.options()
    form = {"kind": "add-option", "token": facilitator.token, "name": "van elders"}
    evil = [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Origin": f"http://127.0.0.1:{served.port + 1}"},
            {"Origin": served.origin + ".evil.example"}, {"Origin": served.origin, "Sec-Fetch-Site": "cross-site"},
            {"Origin": served.origin, "Sec-Fetch-Site": "same-site"}]
    for headers in evil:
        for (path, fields) in [("/room/command", form), ("/room/check", form),
                               ("/join", {"code": served.code, "role": "participant"})]:
            reply = facilitator.post(path, fields, headers=headers)
            checks.same(reply.status, 403, f"{path} from {headers} is refused")
    import urllib.parse
    reply = facilitator.ask("POST", "/room/command", urllib.parse.urlencode(form),
                            {"Content-Type": "application/x-www-form-urlencoded"})
    checks.same(reply.status, 403, "a form that says no origin is refused")
    for kind in ("text/plain", "application/json", "multipart/form-data; boundary=x", ""):
        reply = facilitator.post("/room/command", form, headers={"Content-Type": kind})
        checks.so(reply.status in (400, 415), f"a form as {kind or 'nothing'} is refused", reply.status)
    for token in ("", "0" * 32, Seat(served).token):
        reply = facilitator.post("/room/command", dict(form, token=token))
        checks.same(reply.status, 403, f"a form with the token {token[:4]!r}… is refused")
    reply = facilitator.get("/room/command", **form)
    checks.so(reply.status in (404, 405), "a link does nothing", reply.status)
    for name in ("evil.example", "evil.example:80", "127.0.0.1.evil.example", "", "localhost.evil.example", "[::1",
                 "a b", "127.0.0.1@evil.example"):
        for path in ("/", "/room", "/page.js"):
            (status, text) = raw.sent(served.port, f"GET {path} HTTP/1.1\r\nHost: {name}\r\n\r\n".encode())
            checks.so(status in (400, 403), f"{path} under the name {name!r} is refused", status)
    (status, _) = raw.sent(served.port, b"GET /room HTTP/1.1\r\n\r\n")
    checks.so(status in (0, 400, 403), "a request without a name is refused", status)
    checks.same(facilitator.options(), before, "nothing of it was done")


def roles(served, checks):
    """What is the facilitator's isn't done for others, whoever makes the form."""
    facilitator = Seat(served, "facilitator")
    facilitator.command("add-option", name="Van de begeleider")
    before = facilitator.part("together") + facilitator.part("options") + facilitator.part("differences")
    participant = Seat(served)
    projector = Seat(served, "projector")
    (secret,) = [value for name, value in projector.cookies.items() if name != "raming-lang"]
    projector.token = hashlib.sha256(f"form {secret}".encode()).hexdigest()[:32]
    asks = [("add-option", {"name": "x"}), ("duplicate-option", {"option": 1, "name": "x"}),
            ("rename-option", {"option": 1, "name": "x"}), ("remove-option", {"option": 1}),
            ("set", {"option": 1, "setting:segments.S1.access.strictness": "0.5"}),
            ("unset", {"option": 1}), ("undo", {"option": 1}), ("reset", {"option": 1, "to": "base", "confirmed": "on"}),
            ("save", {"option": 1}), ("run", {"option": 1}), ("stop", {"option": 1}), ("make-report", {}),
            ("ask-prediction", {"option": 1}), ("close-prediction", {}), ("open-voting", {}), ("close-voting", {}),
            ("show", {"part": "votes"}), ("hide", {"part": "answers"}), ("project", {"picture": "notes", "option": ""})]
    for (who, seat) in (("participant", participant), ("projector", projector)):
        for (kind, fields) in asks:
            reply = seat.command(kind, more=fields)
            checks.same(reply.status, 403, f"a {who} may not {kind}")
        for path in ("/guide", "/room/out/record", "/room/out/link", "/room/out/scenario?option=1", "/export/record",
                     "/room/out/report?form=html", "/room/part/levers"):
            reply = seat.get(path)
            checks.so(reply.status in (403, 404), f"a {who} gets no {path}", reply.status)
    checks.same(projector.command("write-note", note_kind="finding", option="", text="x").status, 403,
                "the projector writes nothing")
    checks.same(projector.command("vote", option=1).status, 403, "the projector doesn't vote")
    checks.same(facilitator.part("together") + facilitator.part("options") + facilitator.part("differences"),
                before, "nothing of it was done")
