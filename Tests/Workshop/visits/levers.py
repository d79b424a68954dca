"""Levers by segment; wrong values; undo, redo, replay, resets and lines."""

from .options import LINE, STRICT

OTHER = "segments.S2.access.strictness"
MODEL = "segments.S5.funding.model"
INDEX = "contract.indexation_share"


def set_lever(lead, option, address, value, segment="S1"):
    lead.show(option, segment=segment)
    field = lead.lever(address)
    if field.evaluate("field => field.tagName") == "SELECT":
        field.select_option(value)
    else:
        field.fill(value)
    return lead.send("set", option=option)


def visit(stage):
    (checks, lead) = (stage.checks, stage.lead)
    page = lead.page
    lead.show(2, segment="S1")
    groups = page.locator("#part-levers fieldset > legend").all_inner_texts()
    checks.same(len(groups), 4, f"there are four groups: {groups}")
    fields = page.locator("#part-levers .lever")
    checks.so(0 < fields.count() <= 18, "with 18 levers at most", fields.count())
    for row in fields.all():
        hint = row.locator(".hint").inner_text()
        checks.so(len(hint) > 20, "each lever says what it does", hint)
        stage.checks.so(row.locator("input, select").first.evaluate("f => !!f.labels.length"), "and has a label")
    wrong(stage)
    checks.same(set_lever(lead, 2, STRICT, "40%"), 200, "a share as 40% is taken")
    lead.soon(lambda: any("40%" in line for line in lead.lines()), "and stands there as it was typed", seen=lead.lines)
    lead.soon(lambda: lead.lever(STRICT).input_value() == "40%", "in its field too",
              seen=lambda: lead.lever(STRICT).input_value())
    page.click("#part-levers nav a >> nth=1")
    lead.soon(lambda: lead.lever(OTHER).count() == 1, "another segment's levers are a press away")
    checks.same(lead.lever(OTHER).input_value(), "", "what was set for one segment isn't set for another")
    set_lever(lead, 2, INDEX, "0.9", "S2")
    lead.soon(lambda: len(lead.lines()) == 2, "a lever of the region is set from any segment", seen=lead.lines)
    choices = lead.show(2, segment="S5").lever(MODEL).locator("option").evaluate_all("all => all.map(o => o.value)")
    checks.so(len(choices) > 2, "a choice lists what there is", choices)
    before = page.locator("#part-levers .lever").count()
    page.click("#part-levers a[href*='more=1']")
    lead.soon(lambda: page.locator("#part-levers .lever").count() > before, "the other levers can be shown")
    page.click("#part-levers > p a")
    lead.soon(lambda: page.locator("#part-levers .lever").count() == before, "and hidden again")
    page.click("#part-levers .lever a[href^='/room/lever/'] >> nth=0")
    checks.so("/room/lever/" in page.url and len(page.inner_text("main")) > 200, "a lever has a page behind it", page.url)
    page.click("header a[href='/room']")
    checks.so(page.url.endswith("/room"), "from which there is a way back")
    ways(stage)
    kept(stage)


def wrong(stage):
    """A wrong value is told while it is typed and when it is sent, and never changed."""
    (checks, lead) = (stage.checks, stage.lead)
    for (value, why) in (("veel", "no number"), ("7", "outside its range"), ("-0.1", "below nothing"), ("0,4", "a comma")):
        lead.show(2, segment="S1")
        field = lead.lever(STRICT)
        field.fill("")
        field.press_sequentially(value, delay=20)
        place = lead.page.locator(f'[data-fault="setting:{STRICT}"]')
        lead.soon(lambda: len(place.inner_text().strip()) > 5, f"{value} ({why}) is told while it is typed", 4,
                  lambda: f"beside the field {place.inner_text()!r}, elsewhere {lead.faults()!r}")
        checks.same(field.input_value(), value, "what is typed isn't changed")
        lead.soon(lambda: field.get_attribute("aria-invalid") == "true", f"the field of {value} is marked", 2)
        sent = lead.send("set", option=2)
        checks.same(sent, 422, f"{value} isn't taken")
        lead.soon(lambda: len(place.inner_text().strip()) > 5, f"{value} is told when it is sent", 4,
                  lambda: f"beside the field {place.inner_text()!r}, elsewhere {lead.faults()!r}")
        checks.same(field.input_value(), value, "and stays as it was typed")
        checks.same(lead.lines(), [], "nothing was set")
    lead.lever(STRICT).fill("")
    lead.page.wait_for_timeout(600)


def ways(stage):
    """Undo, redo, replay, three resets that say to what, and lines that go one by one."""
    (checks, lead) = (stage.checks, stage.lead)
    lead.show(2)
    first = lead.lines()
    lead.send("undo", option=2)
    lead.soon(lambda: lead.lines() == first[:1], "undo takes the last change back, and no more", seen=lead.lines)
    lead.send("undo", option=2)
    lead.soon(lambda: lead.lines() == [], "and then the one before", seen=lead.lines)
    lead.send("redo", option=2)
    lead.send("redo", option=2)
    lead.soon(lambda: lead.lines() == first, "redo makes both again", seen=lead.lines)
    lead.page.click("#part-differences a[href*='replay=1']")
    lead.soon(lambda: lead.page.locator("#replay table").count() == 1 and "0.9" in lead.page.inner_text("#replay"),
              "the last change is replayed: what was and what is")
    lead.show(2)
    lead.send("save", option=2)
    lead.soon(lambda: not lead.has("save", option=2), "what there is can be saved")
    set_lever(lead, 2, LINE, "0.3")
    lead.soon(lambda: len(lead.lines()) == 3, "and changed after that", seen=lead.lines)
    full = lead.lines()
    for (target, left) in (("saved", first), ("base", [])):
        lead.show(2)
        lead.page.click(f"#part-differences a[href*='to={target}']")
        lead.soon(lambda: lead.page.locator("#reset table tbody tr").count() > 0,
                  f"a reset to {target} says first what it changes")
        title = lead.page.inner_text("#reset h3")
        label = lead.page.locator("#reset button").inner_text()
        checks.so(len(title) > 10 and len(label) > 6, f"and to what: {title} / {label}")
        checks.same(lead.lines(), full, "before it is confirmed nothing is reset")
        lead.page.click("#reset a.button")
        lead.soon(lambda: lead.page.locator("#reset").count() == 0, "it can be left", 4)
        checks.same(lead.lines(), full, "and nothing has changed then")
        lead.page.click(f"#part-differences a[href*='to={target}']")
        lead.soon(lambda: lead.page.locator("#reset button").count() == 1, "it can be asked again")
        lead.send("reset", option=2, to=target)
        lead.soon(lambda: lead.lines() == left, f"once confirmed it is as {target}", seen=lead.lines)
        lead.soon(lambda: lead.page.locator("#reset").count() == 0, "and the question is gone", 4)
        lead.show(2)
        lead.send("undo", option=2)
        lead.soon(lambda: lead.lines() == full, "a reset can be undone: it wipes nothing", seen=lead.lines)
    lead.show(2)
    lead.press(lead.page.locator("#part-differences ul.lines li >> nth=1").locator("button"))
    lead.soon(lambda: lead.lines() == [full[0], full[2]], "a line goes by itself, the others stay", seen=lead.lines)
    lead.send("undo", option=2)
    lead.soon(lambda: lead.lines() == full, "and comes back", seen=lead.lines)


def kept(stage):
    """What is typed and not sent stays on the device, doesn't count, and survives what others do."""
    (checks, lead) = (stage.checks, stage.lead)
    lead.show(2, segment="S2")
    before = lead.lines()
    lead.lever(OTHER).fill("0.7")
    lead.page.wait_for_timeout(100)
    lead.page.reload()
    lead.soon(lambda: lead.lever(OTHER).input_value() == "0.7", "what was typed is there after a reload", 4)
    checks.same(lead.lines(), before, "and doesn't count")
    field = lead.lever(OTHER)
    field.fill("")
    for (at, sign) in enumerate("0.123456"):
        field.press_sequentially(sign)
        if at % 3 == 0:
            stage.ann.send("write-note", {"[name=text]": f"terwijl een ander typt {at}"})
        lead.page.wait_for_timeout(150)
    lead.page.wait_for_timeout(600)
    checks.same(lead.lever(OTHER).input_value(), "0.123456", "what others do takes no sign away from who types")
    checks.same(lead.page.evaluate("document.activeElement.name"), f"setting:{OTHER}", "nor the place where they type")
    lead.lever(OTHER).fill("")
    lead.page.wait_for_timeout(500)
