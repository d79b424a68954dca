"""A workshop by a script: what was acknowledged of it, and whether it stands on the page."""

import html
import re

from room import levers
from room.seat import Seat


class Workshop:
    """What was acknowledged so far; of what is under way both what was and what would be are right."""

    def __init__(self):
        self.names = {}        # option -> name
        self.settings = {}     # option -> {address: value}
        self.notes = []        # texts
        self.votes = {}        # participant -> option
        self.predicted = {}    # round's option -> set of participants
        self.shown = {"settings", "answers", "predictions"}
        self.picture = None
        self.asked = None      # option whose prediction is open
        self.open = None       # (what, value) under way

    def under_way(self, what, value):
        return self.open == (what, value)


class Script:
    """Somebody at work: one thing after the other, each counted once it is acknowledged."""

    def __init__(self, served, state, luck, checks):
        (self.served, self.state, self.luck, self.checks) = (served, state, luck, checks)
        self.turn = 0
        self.deeds = 0
        self.people = []
        self.facilitator = None

    def sit(self):
        """The facilitator comes in anew with each opening's key; the others keep their seats."""
        self.facilitator = Seat(self.served, "facilitator")
        for seat in self.people:
            seat.close()
            page = seat.get("/room")
            self.checks.same(page.status, 200, "a participant's seat is there after the kill")
            token = seat.token
            seat.renew_token()
            self.checks.same(seat.token, token, "and its forms count on")
        while len(self.people) < 3:
            self.people.append(Seat(self.served))

    def work(self, killed):
        """Works until the server is gone."""
        try:
            while not killed.is_set():
                self.step()
        except Exception as error:
            if self.served.runs and not killed.is_set():
                self.checks.so(False, "the server takes what it is sent", f"{type(error).__name__}: {error}")

    def send(self, what, value, ask, done):
        """Sends something; `done` counts it as acknowledged where it was."""
        self.state.open = (what, value)
        reply = ask()
        self.checks.same(reply.status, 200, f"{what} {value} is taken") or print(reply.text[:300])
        if reply.status == 200:
            done()
            self.deeds += 1
        self.state.open = None

    def step(self):
        (state, luck, lead) = (self.state, self.luck, self.facilitator)
        self.turn += 1
        options = sorted(state.names)
        kind = luck.random()
        if len(options) < 4:
            (number, name) = (len(options) + 1, f"Optie {len(options) + 1} é<&")
            self.send("option", name, lambda: lead.command("add-option", name=name),
                      lambda: (state.names.update({number: name}), state.settings.update({number: {}})))
        elif kind < 0.35:
            option = luck.choice(options)
            if option == state.asked:
                return
            (address, value) = levers.change(lead, option, luck)
            self.send("set", (option, address, value), lambda: lead.set(option, more={address: value}),
                      lambda: state.settings[option].update({address: value}))
        elif kind < 0.45:
            option = luck.choice(options)
            name = f"Naam {self.turn}"
            self.send("rename", (option, name), lambda: lead.command("rename-option", option=option, name=name),
                      lambda: state.names.update({option: name}))
        elif kind < 0.65:
            seat = luck.choice(self.people + [lead])
            text = f"notitie {self.turn} <b>\"x\" & ë"
            self.send("note", text, lambda: seat.command("write-note", note_kind="finding", option="", text=text),
                      lambda: state.notes.append(text))
        elif kind < 0.80:
            number = luck.randrange(len(self.people))
            option = luck.choice(options)
            if not state.votes and state.open is None and self.turn and not getattr(self, "is_open", False):
                reply = lead.command("open-voting")
                self.is_open = reply.status == 200 or "422" in str(reply.status)
            self.send("vote", (number, option), lambda: self.people[number].command("vote", option=option),
                      lambda: state.votes.update({number: option}))
        elif kind < 0.88:
            part = luck.choice(["settings", "answers", "votes", "notes"])
            deed = "hide" if part in state.shown else "show"
            self.send(deed, part, lambda: lead.command(deed, part=part),
                      lambda: (state.shown.discard if deed == "hide" else state.shown.add)(part))
        elif kind < 0.95:
            picture = luck.choice(["comparison", "whoPays", "votes", "notes", "joining"])
            self.send("project", picture, lambda: lead.command("project", picture=picture, option=""),
                      lambda: setattr(state, "picture", picture))
        else:
            self.send("run", 0, lambda: lead.command("run", option=luck.choice(options)), lambda: None)

    def hold(self):
        """Holds what stands on the page after reopening against what was acknowledged."""
        (state, lead, checks) = (self.state, self.facilitator, self.checks)
        names = lead.options()
        for (option, name) in state.names.items():
            found = names.get(option)
            checks.so(found == name or state.under_way("rename", (option, found)),
                      f"option {option} has its name", f"{found!r}, not {name!r}; under way: {state.open}")
            if found is not None:
                state.names[option] = found
            settings = lead.settings(option)
            text = lead.file(option)[1]
            for (address, value) in state.settings[option].items():
                seen = settings.get(address)
                checks.so(seen == value or state.under_way("set", (option, address, seen)) or value in ("",),
                          f"{address} of option {option} is as it was acknowledged",
                          f"{seen!r}, not {value!r}; under way: {state.open}")
                checks.so(address in text or address.rsplit(".", 1)[-1] in text, f"the file of {option} has {address}")
            extra = set(settings) - set(state.settings[option])
            open_set = state.open[1] if state.open and state.open[0] == "set" else (None, None, None)
            checks.so(all(option == open_set[0] and address == open_set[1] for address in extra),
                      f"nothing else is set in option {option}", extra)
            state.settings[option] = settings
        for option in set(names) - set(state.names):
            checks.so(state.under_way("option", names[option]), "no option is there that nobody asked for", names[option])
            state.names[option] = names[option]
            state.settings[option] = {}
        together = html.unescape(lead.part("together"))
        for text in state.notes:
            checks.same(together.count(f">{text}<"), 1, f"the note {text!r} is there once")
        if state.open and state.open[0] == "note" and f">{state.open[1]}<" in together:
            state.notes.append(state.open[1])
        said = together.count('<span class="said">')
        checks.same(said, len(state.notes), "no other note is there")
        self.hold_votes()
        self.hold_shown()
        state.open = None

    def hold_votes(self):
        (state, checks) = (self.state, self.checks)
        for (number, option) in list(state.votes.items()):
            part = self.people[number].part("together")
            pressed = re.search(r'name="option" value="(\d+)">(?:<input[^>]*>)*\s*<button aria-pressed="true"', part)
            found = int(pressed[1]) if pressed else None
            checks.so(found == option or state.under_way("vote", (number, found)),
                      f"the vote of participant {number + 1} is there", f"{found}, not {option}")
            if found:
                state.votes[number] = found

    def hold_shown(self):
        (state, checks, lead) = (self.state, self.checks, self.facilitator)
        part = lead.part("together")
        found = set(re.findall(r'name="kind" value="hide"><input[^>]*name="part" value="(\w+)"', part))
        open_part = {state.open[1]} if state.open and state.open[0] in ("show", "hide") else set()
        checks.so(found ^ state.shown <= open_part, "what is shown is as it was", f"{found}, not {state.shown}")
        state.shown = found
        picture = re.search(r'<select id="picture".*?<option value="(\w+)" selected', part, re.S)
        if state.picture:
            checks.so(picture and (picture[1] == state.picture or state.under_way("project", picture[1])),
                      "the screen shows what it did", f"{picture and picture[1]}, not {state.picture}")
        if picture:
            state.picture = picture[1] if state.picture else None
