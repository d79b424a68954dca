"""Options: made, named, doubled, removed, restored, combined."""

STRICT = "segments.S1.access.strictness"
LINE = "segments.S1.access.front_line"


def visit(stage):
    (checks, lead) = (stage.checks, stage.lead)
    lead.go("/room")
    checks.same(lead.options(), [], "a new workshop has no options")
    checks.so(len(lead.text("options")) > 30, "and says what to do", lead.text("options"))
    checks.same(lead.send("add-option", {"[name=name]": "Streng"}), 200, "an option is made")
    lead.soon(lambda: lead.options() == ["Streng"], "it stands in the list", seen=lead.options)
    lead.send("add-option", {"[name=name]": "Mild"})
    lead.soon(lambda: lead.options() == ["Streng", "Mild"], "and so does the next", seen=lead.options)
    lead.soon(lambda: lead.front() == "Mild", "an option that was just made is in front", 4, lead.front)
    checks.same(lead.page.input_value("#new-name"), "", "its name doesn't stay in the field")
    lead.show(2)
    taken = lead.send("add-option", {"[name=name]": "mild"})
    checks.same(taken, 422, "a name that is there already is refused")
    lead.soon(lambda: len(lead.faults()) > 10, "and it is said why", seen=lead.faults)
    checks.same(lead.page.input_value("#new-name"), "mild", "what was typed stays")
    lead.soon(lambda: lead.page.locator("#faults").is_visible(), "where somebody sees it")
    lead.send("rename-option", {"[name=name]": "Ruim & <b>gastvrij</b>"}, option=2)
    lead.soon(lambda: lead.options() == ["Streng", "Ruim & <b>gastvrij</b>"], "a name is changed, as it was typed",
              seen=lead.options)
    checks.so(lead.faults() == "", "once it goes well, faults are gone", lead.faults())
    lead.send("duplicate-option", option=2)
    lead.soon(lambda: len(lead.options()) == 3, "an option is doubled", seen=lead.options)
    lead.show(3)
    lead.send("remove-option", option=3)
    lead.soon(lambda: len(lead.options()) == 2, "and removed", seen=lead.options)
    lead.soon(lambda: lead.has("restore-option", option=3), "what is removed can be restored")
    lead.send("restore-option", option=3)
    lead.soon(lambda: len(lead.options()) == 3, "and is", seen=lead.options)
    lead.show(3)
    lead.send("rename-option", {"[name=name]": "Derde"}, option=3)
    lead.soon(lambda: lead.front() == "Derde", "the option in front stays in front", seen=lead.front)


def typing(stage):
    """What somebody types or chooses stays while others do something that renews the page."""
    (checks, lead) = (stage.checks, stage.lead)
    lead.show(1)
    field = lead.page.locator("#new-name")
    field.click()
    for (at, sign) in enumerate("Lange naam"):
        lead.page.keyboard.type(sign)
        if at % 4 == 0:
            stage.ann.send("write-note", {"[name=text]": f"ondertussen {at}"})
            stage.bob.press(stage.bob.form("vote").locator("button")) if stage.bob.has("vote") else None
        lead.page.wait_for_timeout(120)
    lead.page.wait_for_timeout(500)
    checks.same(lead.page.input_value("#new-name"), "Lange naam", "a name that is being typed stays while others write")
    checks.same(lead.page.evaluate("document.activeElement.id"), "new-name", "and so does the place where it is typed")
    lead.page.fill("#new-name", "")
    lead.page.select_option("#picture", "ledger")
    stage.ann.send("write-note", {"[name=text]": "en nog een"})
    lead.page.wait_for_timeout(700)
    checks.same(lead.page.input_value("#picture"), "ledger", "what is chosen and not sent yet stays while others write")
    lead.page.select_option("#picture", "joining")


def full(stage):
    """No more than six, and it is said."""
    (checks, lead) = (stage.checks, stage.lead)
    lead.go("/room")
    before = len(lead.options())
    for number in range(before, 6):
        lead.send("add-option", {"[name=name]": f"Vul {number}"})
        lead.soon(lambda: len(lead.options()) == number + 1, "there is room for six", seen=lead.options)
    checks.same(lead.send("add-option", {"[name=name]": "Zevende"}), 422, "a seventh is refused")
    lead.soon(lambda: "6" in lead.faults(), "and it is said that six is the most", seen=lead.faults)
    for name in lead.options()[before:]:
        number = lead.number(name)
        lead.show(number)
        lead.send("remove-option", option=number)
        lead.soon(lambda: name not in lead.options(), "it is removed again", seen=lead.options)


def combine(stage):
    """Two options into one; what both change is asked."""
    (checks, lead) = (stage.checks, stage.lead)
    for (option, value) in ((1, "0.4"), (3, "0.6")):
        lead.show(option, segment="S1")
        lead.lever(STRICT).fill(value)
        if option == 3:
            lead.lever(LINE).fill("0.5")
        lead.send("set", option=option)
        lead.soon(lambda: any(value in line for line in lead.lines()), f"strictness {value} is set", seen=lead.lines)
        if lead.has("stop", option=option):
            lead.send("stop", option=option)
    lead.show(1)
    sent = lead.send("combine-options", {"[name=second]": "3", "[name=name]": "Samen"})
    checks.same(sent, 422, "what both change differently isn't chosen in silence")
    lead.soon(lambda: lead.page.locator('#combine [name="choice:' + STRICT + '"]').count() == 2, "it is asked",
              seen=lambda: lead.form("combine-options").inner_text())
    checks.same(lead.page.locator("#combine [name^='choice:']").count(), 2, "and nothing else is")
    checks.so(lead.page.locator("#combine [name^='choice:']:checked").count() == 0, "nothing is chosen beforehand")
    checks.same(lead.page.input_value("#combined-name"), "Samen", "the name that was typed stays")
    lead.page.check(f'#combine [name="choice:{STRICT}"][value=second]')
    checks.same(lead.send("combine-options", {"[name=name]": "Samen"}), 200, "what was chosen counts")
    lead.soon(lambda: "Samen" in lead.options(), "the combination is there", seen=lead.options)
    number = lead.number("Samen")
    lead.soon(lambda: lead.front() == "Samen", "the combination is in front", 4, lead.front)
    lead.show(number)
    lead.soon(lambda: len(lead.lines()) == 2 and any("0.6" in line for line in lead.lines())
              and any("0.5" in line for line in lead.lines()), "with what was chosen and the rest", seen=lead.lines)
    lead.send("remove-option", option=number)
    lead.soon(lambda: "Samen" not in lead.options(), "it is removed again", seen=lead.options)
