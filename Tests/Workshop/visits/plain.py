"""The room without script: every form works by sending and coming back, and the comparison stands on the page."""

from .levers import INDEX
from .options import STRICT


def visit(stage):
    (checks, served) = (stage.checks, stage.served)
    lead = stage.person(script=False).join("facilitator")
    guest = stage.person(script=False).join("participant")
    lead.go("/room")
    before = lead.options()
    lead.send("add-option", {"[name=name]": "Zonder script"})
    checks.so("Zonder script" in lead.options() and lead.front() == "Zonder script", "without script an option is made, and is in front",
              (lead.options(), lead.front()))
    option = lead.number("Zonder script")
    lead.show(option, segment="S1")
    lead.lever(STRICT).fill("veel")
    lead.lever(INDEX).fill("0.8")
    checks.same(lead.send("set", option=option), 422, "a wrong value is refused")
    checks.so(len(lead.faults()) > 10, "and it is said why", lead.faults())
    checks.same(lead.lever(STRICT).input_value(), "veel", "what was typed stays")
    checks.same(lead.lever(INDEX).input_value(), "0.8", "and what was typed beside it")
    checks.same(lead.lever(STRICT).get_attribute("aria-invalid"), "true", "the field is marked")
    link = lead.page.locator("#faults a").first
    checks.so(link.count() and lead.page.locator(link.get_attribute("href")).count() == 1, "the fault leads to its field",
              link.count() and link.get_attribute("href"))
    lead.lever(STRICT).fill("0.5")
    lead.send("set", option=option)
    checks.so(len(lead.lines()) == 2 and lead.front() == "Zonder script", "a right one is taken", lead.lines())
    lead.page.click("#part-levers nav a >> nth=2")
    checks.same(lead.front(), "Zonder script", "another segment's levers are a link away")
    for (kind, left) in (("undo", 0), ("redo", 2)):
        lead.send(kind, option=option)
        checks.same(len(lead.lines()), left, f"{kind} works")
    lead.page.click("#part-differences a[href*='to=base']")
    checks.so(lead.page.locator("#reset button").count() == 1, "a reset asks first")
    lead.send("reset", option=option, to="base")
    checks.same(lead.lines(), [], "and is done")
    lead.send("undo", option=option)
    lead.page.click("#part-differences a[href*='replay=1']")
    checks.so(lead.page.locator("#replay table").count() == 1, "the last change is replayed")
    checks.same(lead.front(), "Zonder script", "all the while the option in front stays in front")
    lead.press(lead.page.locator("#part-differences ul.lines li button").first)
    checks.same(len(lead.lines()), 1, "a line goes")
    lead.send("undo", option=option)
    stale(stage, lead, option)
    comparison(stage, lead, option)
    group(stage, lead, guest, option)
    checks.same(lead.send("combine-options", {"[name=second]": "1", "[name=name]": "Bij elkaar"}, first=option), 422,
                "what two options change differently is asked") if lead.show(option) else None
    checks.so(lead.page.locator("#combine [name^='choice:']").count() == 2, "on the page", lead.faults())
    if lead.page.locator("#combine [name^='choice:']").count():
        checks.so(lead.page.locator("#combine").is_visible(), "where somebody sees it")
        lead.open_up(lead.form("combine-options"))
        lead.page.check("#combine [name^='choice:'][value=first]")
        lead.send("combine-options", {"[name=name]": "Bij elkaar"})
        checks.so("Bij elkaar" in lead.options(), "and chosen there", lead.options())
    for name in ("Bij elkaar", "Zonder script"):
        if lead.number(name):
            lead.show(lead.number(name))
            lead.send("remove-option", option=lead.number(name))
    checks.same(lead.options(), before, "options are removed")
    lead.close()
    guest.close()


def stale(stage, lead, option):
    """A page that was opened before somebody changed another lever doesn't change that one back in silence."""
    second = stage.person(script=False).join("facilitator")
    second.show(option, segment="S1")
    lead.show(option, segment="S1")
    lead.lever("segments.S1.access.front_line").fill("0.25")
    lead.send("set", option=option)
    second.lever(STRICT).fill("0.55")
    second.send("set", option=option)
    lead.show(option)
    stage.checks.so(any("0.25" in line for line in lead.lines()) and any("0.55" in line for line in lead.lines()),
                    "an older page changes what was typed in it, and nothing else", lead.lines())
    second.close()


def comparison(stage, lead, option):
    lead.show(option)
    if lead.has("run", option=option):
        lead.send("run", option=option)
    for _ in range(300):
        lead.show(option)
        if lead.answer()[0] >= 20:
            break
        lead.page.wait_for_timeout(1_000)
    stage.checks.so(lead.answer()[0] >= 20 and lead.page.locator("#part-answer table").count() > 0,
                    "the comparison stands on the page", lead.text("answer")[:300])
    if lead.has("stop", option=option):
        lead.send("stop", option=option)


def group(stage, lead, guest, option):
    """Predicting, voting and noting by forms alone."""
    checks = stage.checks
    lead.show(option)
    lead.send("ask-prediction", option=option)
    guest.go("/room")
    guest.send("predict", {"[name=cost-direction][value=less]": "", "[name=wait-direction][value=same]": ""})
    checks.so(guest.page.locator(".sent").count() == 1, "a prediction is sent without script")
    lead.show(option)
    lead.send("close-prediction")
    lead.send("open-voting")
    guest.go("/room")
    guest.send("vote", option=option)
    checks.so(guest.form("vote", option=option).locator("button").get_attribute("aria-pressed") == "true", "and a vote")
    lead.show(option)
    lead.send("close-voting")
    guest.go("/room")
    guest.send("write-note", {"[name=text]": "zonder script"})
    checks.so("zonder script" in guest.page.locator(".said").all_inner_texts(), "and a note")
    for kind in ("hide", "show"):
        lead.send(kind, part="answers")
        checks.so(lead.has("show" if kind == "hide" else "hide", part="answers"), f"{kind} works")
    lead.send("project", {"[name=picture]": "notes", "[name=option]": ""})
    lead.go("/projector")
    checks.so("zonder script" in lead.text("screen"), "and the screen", lead.text("screen")[:200])
