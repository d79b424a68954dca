"""A room full of people who act at the same moment, and what their pages told."""

import re
import threading
import time

from room import digits, levers
from room.news import News

NAMES = ["Eerst", "Tweede", "Derde"]


class Load:
    def __init__(self, served, checks):
        (self.served, self.checks) = (served, checks)
        self.over = threading.Event()
        self.lock = threading.Lock()
        self.times = {}          # what was asked -> seconds
        self.history = {}        # option -> [(from, until, file name, text)]
        self.told = {}           # (option, worlds, markup) -> [(asked, answered)]
        self.memory = []

    def timed(self, what, ask):
        began = time.monotonic()
        reply = ask()
        with self.lock:
            self.times.setdefault(what, []).append(time.monotonic() - began)
        return reply

    # The facilitator

    def note_file(self, facilitator, option, since):
        """From `since` on an option may be what its file says now; what it was before ends now."""
        file = facilitator.file(option)
        with self.lock:
            own = self.history.setdefault(option, [])
            if own:
                own[-1][1] = time.monotonic()
            own.append([since, float("inf"), file])

    def begin(self, facilitator):
        for name in NAMES:
            reply = facilitator.command("add-option", name=name)
            self.checks.same(reply.status, 200, f"option {name} is added")
        for option in sorted(facilitator.options()):
            self.note_file(facilitator, option, time.monotonic())

    def lead(self, facilitator, luck, pause):
        """Changes options one after the other, undoes, and asks what the group does together."""
        facilitator.command("open-voting")
        for part in ("votes", "notes"):
            facilitator.command("show", part=part)
        while not self.over.is_set():
            option = luck.randrange(1, len(NAMES) + 1)
            (address, value) = levers.change(facilitator, option, luck)
            since = time.monotonic()
            reply = self.timed("change", lambda: facilitator.set(option, more={address: value}))
            self.checks.same(reply.status, 200, f"{address} = {value} is taken")
            self.note_file(facilitator, option, since)
            if luck.random() < 0.3:
                time.sleep(luck.uniform(0, pause / 4))   # a newer change in the middle of a run
                since = time.monotonic()
                facilitator.command("undo", option=option)
                self.note_file(facilitator, option, since)
            self.over.wait(luck.uniform(pause / 2, pause * 1.5))

    # The people

    def take_part(self, seat, number, gate, luck):
        news = News(seat)
        turn = 0
        try:
            while not self.over.is_set():
                try:
                    gate.wait(30)
                except threading.BrokenBarrierError:
                    self.checks.so(self.over.is_set(), f"nobody keeps {number} waiting")
                    return
                option = luck.randrange(1, len(NAMES) + 1)
                reply = self.timed("vote", lambda: seat.command("vote", option=option))
                self.checks.same(reply.status, 200, f"the vote of {number} is taken")
                if turn % 20 == number % 20:
                    reply = self.timed("note", lambda: seat.command(
                        "write-note", note_kind="question", option=option, text=f"{number} in {turn} <b>"))
                    self.checks.same(reply.status, 200, f"the note of {number} is taken")
                self.look(seat, option)
                if turn % 10 == 0:
                    page = self.timed("page", lambda: seat.get("/room"))
                    self.checks.same(page.status, 200, f"the page of {number} is there")
                turn += 1
        except Exception as error:
            self.checks.so(False, f"{number} is never held up", f"{type(error).__name__}: {error}")
            gate.abort()
        finally:
            self.checks.so(any(event == "state" for (_, event, _) in news.heard), f"{number} hears the news")
            self.checks.so(not news.is_over, f"the news of {number} goes on")
            news.close()

    def look(self, seat, option):
        asked = time.monotonic()
        reply = self.timed("answer", lambda: seat.get("/room/part/answer", option=option))
        self.checks.same(reply.status, 200, "the answer's part is there")
        (worlds, markup) = digits.answer_markup(reply.text)
        if markup:
            with self.lock:
                self.told.setdefault((option, worlds, markup), []).append((asked, time.monotonic()))

    def look_on(self):
        """The server's memory, each second."""
        while not self.over.wait(1):
            self.memory.append(self.served.memory())

    # Afterwards

    def hold_against_files(self, most, luck):
        """Every answer that was told is that of settings which its option had then, to the last digit."""
        wanted = [(key, times) for (key, times) in self.told.items() if key[1] >= 20]
        print(f"{len(self.told)} different answers were told, {len(wanted)} of 20 worlds or more", flush=True)
        complete = [one for one in wanted if one[0][1] == self.served.worlds]
        others = [one for one in wanted if one[0][1] != self.served.worlds]
        luck.shuffle(others)
        luck.shuffle(complete)
        known = {}
        for ((option, worlds, markup), times) in (complete + others)[:most]:
            (asked, answered) = (min(t[0] for t in times), max(t[1] for t in times))
            files = [file for (since, until, file) in self.history[option] if since <= answered and until >= asked]
            best = None
            for (name, text) in files[::-1]:
                if (text, worlds) not in known:
                    known[text, worlds] = digits.compared(self.served, {name: text}, worlds)
                unlike = digits.unlike(markup, known[text, worlds])
                if best is None or len(unlike) < len(best):
                    best = unlike
                if not unlike:
                    break
            self.checks.so(best == [], f"the answer of option {option} in {worlds} worlds is raming compare's",
                           f"{best} ({len(files)} files could be meant)")
        return len(known)


def votes(facilitator):
    found = re.search(r'<ul class="counts">(.*?)</ul>', facilitator.part("together"), re.S)
    return re.findall(r"<strong>(\d+)</strong>", found[1]) if found else []
