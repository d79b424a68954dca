"""A seat in the room, by HTTP as a browser would speak it: cookie, token, origin."""

import html
import http.client
import json
import re
import threading
import urllib.parse


class Reply:
    def __init__(self, status, headers, body):
        (self.status, self.headers, self.body) = (status, headers, body)
        self.text = body.decode("utf-8", "replace")

    @property
    def json(self):
        return json.loads(self.text)

    @property
    def faults(self):
        return [(fault.get("field", ""), fault["text"]) for fault in self.json.get("faults", [])]


class Seat:
    """Somebody in the room, with a connection and a cookie of their own."""

    def __init__(self, served, role="participant", lang="nl", joins=True, timeout=30):
        (self.served, self.role, self.lang, self.timeout) = (served, role, lang, timeout)
        self.cookies = {"raming-lang": lang}
        self.lock = threading.Lock()
        self.line = None
        self.token = ""
        if joins:
            self.join()

    def join(self, word=None, role=None):
        role = role or self.role
        word = word or (self.served.key if role == "facilitator" else self.served.code)
        reply = self.post("/join", {"code": word, "role": role}, accept="text/html")
        if reply.status == 303 and role != "projector":
            self.renew_token()
        return reply

    def renew_token(self):
        found = re.search(r'name="token" value="([0-9a-f]+)"', self.get("/room").text)
        self.token = found[1] if found else ""

    def close(self):
        if self.line:
            self.line.close()
            self.line = None

    def ask(self, method, path, body=None, headers=None):
        """One request; sent again once where the server had closed an idle connection before it read anything."""
        with self.lock:
            for turn in (0, 1):
                fresh = self.line is None
                if fresh:
                    self.line = http.client.HTTPConnection("127.0.0.1", self.served.port, timeout=self.timeout)
                sent = {"Cookie": "; ".join(f"{name}={value}" for name, value in self.cookies.items())}
                sent.update(headers or {})
                try:
                    self.line.request(method, path, body, sent)
                    answer = self.line.getresponse()
                    reply = Reply(answer.status, answer.headers, answer.read())
                    break
                except (http.client.RemoteDisconnected, ConnectionResetError, BrokenPipeError):
                    self.close()
                    if fresh or turn:
                        raise
                except BaseException:
                    self.close()
                    raise
        for cookie in reply.headers.get_all("Set-Cookie") or []:
            (name, value) = cookie.split(";", 1)[0].split("=", 1)
            self.cookies[name] = value
        return reply

    def get(self, path, **query):
        query = {name: value for name, value in query.items() if value is not None}
        return self.ask("GET", path + ("?" + urllib.parse.urlencode(query) if query else ""))

    def post(self, path, fields, accept="application/json", origin=None, headers=None):
        sent = {"Content-Type": "application/x-www-form-urlencoded", "Accept": accept,
                "Origin": origin or self.served.origin}
        sent.update(headers or {})
        return self.ask("POST", path, urllib.parse.urlencode(fields), sent)

    def command(self, kind, **fields):
        """Asks something of the workshop; names that are no Python names stand in `more`."""
        more = fields.pop("more", {})
        given = {name.replace("_", "-"): value for name, value in fields.items()}
        return self.post("/room/command", {"kind": kind, "token": self.token, **given, **more})

    def set(self, option, **levers):
        """Sets levers: `strictness="0.2"` by keyword, or addresses in `more`."""
        more = {f"setting:{address}": value for address, value in levers.pop("more", {}).items()}
        return self.command("set", option=option, more=more)

    def check(self, option, address, value):
        return self.post("/room/check", {"kind": "set", "token": self.token, "option": option,
                                         f"setting:{address}": value})

    def part(self, name, **query):
        return self.get(f"/room/part/{name}", **query).text

    def file(self, option):
        """An option's scenario file: its name and its text."""
        reply = self.get("/room/out/scenario", option=option)
        name = re.search(r'filename="([^"]+)"', reply.headers.get("Content-Disposition", ""))
        return (name[1] if name else "", reply.text)

    def options(self):
        """The names of the options by number, as the list of the page has them."""
        found = re.findall(r'<li><a href="/room\?option=(\d+)[^"]*"[^>]*>(.*?)</a></li>', self.part("options"))
        return {int(number): html.unescape(name) for number, name in found}

    def settings(self, option):
        """What an option sets, by address, as its removable lines have it."""
        text = self.part("differences", option=option)
        found = re.findall(r'<li>[^<]*: <strong>([^<]*)</strong> <form.*?name="line:([^"]+)"', text, re.S)
        return {html.unescape(address): html.unescape(value) for value, address in found}
