"""Predicting, voting, writing down; what is shown and hidden; the screen for the group."""


def visit(stage):
    predict(stage)
    vote(stage)
    notes(stage)
    sharing(stage)
    screen(stage)


def predict(stage):
    """Nobody sees the answer, nor another's prediction, before the facilitator closes."""
    (checks, lead, ann, bob) = (stage.checks, stage.lead, stage.ann, stage.bob)
    for person in (ann, bob):
        person.show(1)
        person.soon(lambda: person.page.locator("#part-answer table").count() > 0, "a participant sees the answer")
    lead.show(1)
    lead.send("ask-prediction", option=1)
    for person in (ann, bob):
        person.soon(lambda: person.has("predict"), "who takes part is asked, without a reload", 5)
        person.soon(lambda: person.words["predict"] in person.text("answer") and "Streng" not in person.text("answer"),
                    "and the answer is away, also among all options", 5, lambda: person.text("answer")[:600])
    checks.same(ann.send("predict", {"[name=cost-direction][value=less]": "", "[name=cost-size]": "veel",
                                     "[name=wait-direction][value=more]": ""}), 422, "a size that is no number is refused")
    ann.soon(lambda: len(ann.faults()) > 10, "and it is said why", seen=ann.faults)
    checks.same(ann.page.input_value("#cost-size"), "veel", "what was typed stays")
    checks.same(ann.send("predict", {"[name=cost-direction][value=less]": "", "[name=cost-size]": "12",
                                     "[name=wait-direction][value=more]": "", "[name=wait-size]": "14"}), 200, "one predicts")
    ann.soon(lambda: ann.page.locator(".sent").count() == 1, "and is told that it is kept")
    bob.page.wait_for_timeout(500)
    checks.so(not bob.page.locator("[name=cost-direction]:checked").count() and bob.page.input_value("#cost-size") == "",
              "the other doesn't see it")
    bob.send("predict", {"[name=cost-direction][value=more]": "", "[name=wait-direction][value=same]": ""})
    lead.reads("together", "2", "the facilitator sees how many have predicted")
    for person in (ann, bob):
        checks.so(person.page.locator("h4").count() == 0 or "12" not in person.text("together"), "still nothing is told")
    lead.send("close-prediction")
    for person in (ann, bob, lead):
        person.soon(lambda: not person.has("predict") and person.page.locator("#part-together h4").count() > 0,
                    "when it is closed all see what was predicted", 6, lambda: person.text("together")[:300])
        counts = [text for text in person.page.locator("#part-together h4 ~ ul li strong").all_inner_texts()]
        checks.same(counts[:6], ["1", "0", "1", "0", "1", "1"], "by direction, of cost and of wait")
    for person in (ann, bob):
        person.soon(lambda: person.page.locator("#part-together table").count() > 0, "beside the answer", 6)
        person.soon(lambda: person.page.locator("#part-answer table").count() > 0, "which is back", 6)


def vote(stage):
    (checks, lead, ann, bob) = (stage.checks, stage.lead, stage.ann, stage.bob)
    lead.send("open-voting")
    for (person, option) in ((ann, 1), (bob, 3), (ann, 3)):
        person.soon(lambda: person.has("vote", option=option), "who takes part can vote")
        checks.same(person.send("vote", option=option), 200, "and votes")
        person.soon(lambda: person.form("vote", option=option).locator("button").get_attribute("aria-pressed") == "true",
                    "their vote is marked")
    checks.same(ann.page.locator("#part-together button[aria-pressed=true]").count(), 1, "each has one vote")
    checks.same(ann.page.locator("ul.counts").count(), 0, "how others vote isn't shown before the facilitator shows it")
    lead.soon(lambda: lead.page.locator("ul.counts strong").all_inner_texts() == ["0", "0", "2"], "the facilitator sees counts",
              seen=lambda: lead.page.locator("ul.counts").all_inner_texts())
    lead.send("show", part="votes")
    ann.soon(lambda: ann.page.locator("ul.counts strong").all_inner_texts() == ["0", "0", "2"], "and shows them")
    checks.same(lead.send("remove-option", option=3), 422, "an option that is voted on isn't removed") if lead.show(3) else None
    lead.send("close-voting")
    ann.soon(lambda: not ann.has("vote", option=1), "once closed nobody votes")


def notes(stage):
    (checks, lead, ann, bob) = (stage.checks, stage.lead, stage.ann, stage.bob)
    script = "<script>document.title='weg'</script> \"citaat\" & één"
    for kind in ("question", "hypothesis", "finding", "decision"):
        ann.send("write-note", {"[name=note-kind]": kind, "[name=option]": "1", "[name=text]": f"{kind}: {script}"})
        ann.soon(lambda: any(text == f"{kind}: {script}" for text in ann.page.locator(".said").all_inner_texts()),
                 f"a {kind} stands there as it was typed", seen=lambda: ann.page.locator(".said").all_inner_texts())
    checks.so("weg" not in ann.page.title(), "a script in it stays text")
    checks.same(ann.page.input_value("#note-text"), "", "its field is empty again")
    bob.page.wait_for_timeout(400)
    checks.so(script not in bob.text("together"), "others don't see it before the facilitator shows notes")
    lead.soon(lambda: script in lead.text("together"), "the facilitator does")
    lead.send("show", part="notes")
    bob.soon(lambda: script in bob.text("together"), "and shows them")
    checks.so(not bob.has("withdraw-note"), "nobody withdraws another's")
    before = ann.page.locator(".said").count()
    ann.press(ann.form("withdraw-note").locator("button"))
    ann.soon(lambda: ann.page.locator(".said").count() == before - 1, "one's own can be withdrawn")
    text = ann.page.inner_text("body")
    checks.so(stage.served.code not in text, "a participant's page tells no more than their number")
    ann.page.fill("#note-text", "nog niet verstuurd")
    ann.page.wait_for_timeout(100)
    ann.page.reload()
    checks.same(ann.page.input_value("#note-text"), "nog niet verstuurd", "what isn't sent stays on the device")
    checks.so("nog niet verstuurd" not in lead.text("together"), "and nobody else has it")
    ann.page.fill("#note-text", "")


def sharing(stage):
    (checks, lead, ann) = (stage.checks, stage.lead, stage.ann)
    ann.show(1)
    lead.send("hide", part="answers")
    ann.soon(lambda: ann.words["hidden"] in ann.text("answer") and not ann.page.locator("#part-answer table").count(),
             "answers can be hidden", seen=lambda: ann.text("answer")[:300])
    checks.so("€" not in ann.text("answer"), "then no figure is left")
    lead.send("show", part="answers")
    ann.soon(lambda: ann.page.locator("#part-answer table").count() > 0, "and shown again")
    lead.send("hide", part="settings")
    ann.soon(lambda: ann.text("differences").strip() == "", "choices can be hidden", seen=lambda: ann.text("differences"))
    lead.send("show", part="settings")
    ann.soon(lambda: len(ann.lines()) > 0, "and shown again")
    checks.so(not ann.has("undo") and not ann.has("set"), "who takes part changes no option")


def screen(stage):
    (checks, lead, wall) = (stage.checks, stage.lead, stage.wall)
    wall.go("/projector")
    wall.soon(lambda: stage.served.code in wall.text("screen"), "the screen says how to join at first")
    for picture in ("comparison", "costAgainstBudget", "listAgainstNorm", "intervals", "whoPays", "drivers", "reasons", "ledger",
                    "futures", "predictions", "votes", "notes", "joining"):
        option = "1" if picture not in ("votes", "notes", "predictions", "joining") else ""
        lead.send("project", {"[name=picture]": picture, "[name=option]": option})
        title = lead.page.locator(f"#picture option[value={picture}]").inner_text()
        wall.soon(lambda: title in wall.page.inner_text("h1"), f"the screen shows {picture} without a reload", 6,
                  lambda: wall.page.inner_text("h1"))
        content = wall.page.locator("#part-screen > *:not(h1)")
        wall.soon(lambda: content.count() > 0 and wall.words["hidden"] not in wall.text("screen"), f"{picture} has something to show", 6,
                  lambda: wall.text("screen")[:200])
        checks.so(not wall.page.locator("#part-screen form:visible").count(), "there is nothing to send on the wall")
        small = wall.page.evaluate("""() => {
          let least = 1e9, said = "";
          const walk = document.createTreeWalker(document.querySelector("#part-screen"), NodeFilter.SHOW_TEXT);
          while (walk.nextNode()) {
            const text = walk.currentNode.data.trim(), one = walk.currentNode.parentElement;
            if (!text || !one.checkVisibility() || one.closest("title, desc")) continue;
            let size = parseFloat(getComputedStyle(one).fontSize);
            const svg = one.closest("svg");
            if (svg && svg.viewBox.baseVal.width) size *= svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
            if (size < least) { least = size; said = text; }
          }
          return [least, said.slice(0, 60)];
        }""")
        checks.so(small[0] >= 22, f"{picture} is readable from ten metres: 22 px and more on a screen of 1920", small)
        if picture in ("joining", "comparison"):
            tall = wall.page.evaluate("[document.scrollingElement.scrollHeight, innerHeight]")
            checks.so(tall[0] <= tall[1], f"{picture} is on the wall as a whole: nobody scrolls there", tall)
        wall.page.screenshot(path=stage.shots / f"{stage.lang}-1920-screen-{picture}.png")
