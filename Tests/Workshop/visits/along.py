"""What is taken along, and opening again: record, link, files; nothing runs by itself, what is stale is marked."""

import re

from room.seat import Seat
from room.served import Served


def visit(stage):
    (checks, lead) = (stage.checks, stage.lead)
    lead.show(1)
    (name, record) = lead.download("a[href='/room/out/record']")
    checks.so(name.endswith(".html") and "<h1" in record, "the record is a page to keep", name)
    for option in (1, 2, 3):
        lead.show(option)
        for line in lead.lines():
            value = line.rsplit(": ", 1)[-1]
            checks.so(value in record, f"the record tells all settings: {line}")
    lead.show(1)
    checks.so("decision: &lt;script" in record and "<script>document" not in record, "and what was decided, as text")
    checks.so(stage.served.key not in record and stage.served.code not in record, "no word that lets anybody in")
    (_, link) = lead.download("a[href='/room/out/link']")
    checks.so(len(link.strip()) > 20 and "\n" not in link.strip(), "the link is one line", link[:100])
    stage.link = link.strip()
    reopened(stage)


def reopened(stage):
    """A link holds everything: another room of the same base has the same options from it."""
    (checks, lead) = (stage.checks, stage.lead)
    with Served(stage.served.program, stage.served.folder, worlds=stage.served.worlds, lang=stage.lang) as served:
        guest = stage.person(served=served).join("facilitator")
        checks.same(guest.send("open-link", {"[name=link]": stage.link[:-3] + "xyz"}), 422, "a link that was changed is refused")
        guest.soon(lambda: len(guest.faults()) > 10, "and it is said why")
        checks.same(guest.options(), [], "nothing is taken over from it")
        checks.same(guest.send("open-link", {"[name=link]": stage.link}), 200, "the link is opened")
        lead.go("/room")
        guest.soon(lambda: guest.options() == lead.options(), "all options are there", seen=guest.options)
        guest.page.wait_for_timeout(1_000)
        checks.so(served.is_quiet(1.0, 0.3), "and none is run by itself")
        for name in lead.options():
            lead.show(lead.number(name))
            guest.show(guest.number(name))
            checks.same(guest.lines(), lead.lines(), f"all that {name} changes is there")
            checks.so(guest.words["notasked"] in guest.text("answer"), "it says that nothing was run", guest.text("answer")[:200])
        guest.close()
    lead.show(1)


def again(stage):
    """The server is ended and started: all is as it was, nothing runs, answers that are no longer true are marked."""
    (checks, served) = (stage.checks, stage.served)
    lead = stage.lead
    lead.show(1)
    (options, lines) = (lead.options(), lead.lines())
    checks.same(served.end(), 0, "the server stops when it is asked")
    served.start()
    seat = Seat(served, "facilitator", stage.lang)
    checks.so(served.is_quiet(1.5, 0.3), "opening runs nothing")
    checks.same(list(seat.options().values()), options, "the options are there")
    stage.lead = lead = stage.person().join("facilitator")
    lead.show(1)
    checks.same(lead.lines(), lines, "with all that they change")
    checks.so(str(served.worlds) in re.sub(r"[.,]", "", lead.text("answer")) and lead.page.locator("#part-answer table").count() > 0,
              "the answer of then stands there, with its worlds", lead.text("answer")[:300])
    checks.so(lead.words["stale"] not in lead.text("answer"), "and isn't called stale", lead.text("answer")[:300])
    checks.same(served.end(), 0, "the server stops when it is asked")
    base = served.folder / served.base
    base.write_text(base.read_text().replace("growth: 0.049", "growth: 0.050"))
    served.start()
    lead = stage.person().join("facilitator")
    lead.show(1)
    checks.so(lead.words["stale"] in lead.text("answer"), "once the base has changed it is called stale", lead.text("answer")[:300])
    checks.so(lead.page.locator("#part-answer table").count() > 0 and lead.has("run", option=1), "and can be run anew beside it")
    lead.close()
    base.write_text(base.read_text().replace("growth: 0.050", "growth: 0.049"))
