"""Scripts and other things that aren't text, in all that can be typed."""

import html.parser
import re
import subprocess

from room.seat import Seat

SCRIPTS = ["<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "</textarea><svg onload=alert(1)>",
           "{{7*7}}${7*7}<%= 7*7 %>", "javascript:alert(1)"]
YAML = ["a: b", "- x", "\"quoted\" 'too'", "# no remark", "{a: 1}", "*anchor &x !tag", "1e5", "| >", "%TAG"]
RAW = ["<script>alert", "<img src=x", "onmouseover='alert", "<svg onload"]


class Tags(html.parser.HTMLParser):
    """The handlers that tags of a page have."""

    def __init__(self, text):
        super().__init__()
        self.handlers = []
        self.feed(text)

    def handle_starttag(self, tag, attributes):
        self.handlers += [f"{tag} {name}={value}" for (name, value) in attributes if name.startswith("on")]


def scripts(served, checks):
    facilitator = Seat(served, "facilitator")
    participant = Seat(served)
    for part in ("notes", "votes", "predictions"):
        facilitator.command("show", part=part)
    for name in SCRIPTS[:5]:
        reply = facilitator.command("add-option", name=name)
        checks.same(reply.status, 200, f"the name {name!r} is a name")
    for (seat, text) in [(participant, text) for text in SCRIPTS] + [(facilitator, SCRIPTS[0])]:
        checks.same(seat.command("write-note", note_kind="finding", option="", text=text).status, 200,
                    f"the note {text!r} is a note")
    facilitator.command("open-voting")
    for picture in ("notes", "votes", "comparison"):
        facilitator.command("project", picture=picture, option="")
        hold(checks, Seat(served, "projector").get("/projector").text, f"the screen with {picture}")
    for (who, seat) in (("facilitator", facilitator), ("participant", participant)):
        hold(checks, seat.get("/room").text, f"the {who}'s page")
        for option in facilitator.options():
            hold(checks, seat.get("/room", option=option, to="base", replay="1").text, f"the {who}'s page of {option}")
        for part in ("options", "answer", "differences", "together"):
            hold(checks, seat.part(part), f"the {who}'s part {part}")
    hold(checks, facilitator.get("/room/out/record").text, "the record")
    for text in SCRIPTS[:4]:
        reply = facilitator.set(1, more={"segments.S1.access.strictness": text})
        checks.same(reply.status, 422, f"the value {text!r} is refused")
        reply = facilitator.post("/room/command", {
            "kind": "set", "token": facilitator.token, "option": 1, f"setting:segments.S1.access.strictness": text}, "text/html")
        hold(checks, reply.text, "the page that says so")
        facilitator.get("/room", segment=text, option=text, to=text)
        hold(checks, facilitator.get("/room", segment=text, option=text).text, "the page of such an address")
        hold(checks, facilitator.get("/room/lever/" + re.sub(r"\W", "", text)).text, "the page of such a lever")
    for option in facilitator.options():
        facilitator.command("remove-option", option=option)
    facilitator.command("close-voting")
    for option in facilitator.options():
        facilitator.command("remove-option", option=option)


def hold(checks, text, where):
    for raw in RAW:
        checks.so(raw not in text, f"a script stays text on {where}", text[max(0, text.find(raw) - 80):][:200])
    inline = [script for script in re.findall(r"<script[^>]*>", text) if 'src="/page.js"' not in script]
    checks.so(not inline, f"there is no other script on {where}", inline)
    others = [address for address in re.findall(r'(?:src|href|action)="([^"]*)"', text)
              if re.match(r"(?i)(https?:|//|javascript:|data:text)", address)]
    checks.so(not others, f"nothing on {where} leads out of the room", others)
    tags = Tags(text)
    checks.so(not tags.handlers, f"no tag on {where} has a handler", tags.handlers)


def files(served, checks):
    """Names that mean something in YAML are names in the file of an option, which the program reads."""
    facilitator = Seat(served, "facilitator")
    for name in YAML:
        reply = facilitator.command("add-option", name=name)
        if not checks.same(reply.status, 200, f"the name {name!r} is a name"):
            continue
        option = max(facilitator.options())
        facilitator.set(option, more={"segments.S1.access.strictness": "0.3"})
        facilitator.command("stop", option=option)
        (file, text) = facilitator.file(option)
        checks.so(re.fullmatch(r"[\w.-]+\.yaml", file), "the file has a plain name", file)
        path = served.folder / file
        path.write_text(text)
        ended = subprocess.run([served.raming, "check", path], capture_output=True, text=True)
        checks.same(ended.returncode, 0, f"the file of {name!r} is read: {ended.stderr[:200]}")
        path.unlink()
        facilitator.command("remove-option", option=option)
    for name in ("", "null", "   ", "a\nb", "a\u202eb", "a\x00b", "x" * 61):
        reply = facilitator.command("add-option", name=name)
        checks.same(reply.status, 422, f"the name {name[:8]!r} is refused")
        checks.so(reply.faults and all(text for (_, text) in reply.faults), "and it is said why", reply.text)
    for address in ("segments.S1", "no.such.lever", "segments.S9.access.strictness", "extends", "budget", "title", "..", ""):
        reply = facilitator.set(max(facilitator.options() or [1]), more={address: "x"})
        checks.so(reply.status in (403, 422), f"{address!r} can't be set to x", reply.status)
