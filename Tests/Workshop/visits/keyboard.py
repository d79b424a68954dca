"""The keyboard alone: order, a focus that is seen, no trap, and work done without a mouse."""

FOCUS = """() => {
  const one = document.activeElement;
  if (!one || one === document.body) return null;
  const style = getComputedStyle(one), box = one.getBoundingClientRect();
  if (!one.dataset.seen) { window.seenCount = (window.seenCount ?? 0) + 1; one.dataset.seen = window.seenCount; }
  const all = [...document.querySelectorAll("*")];
  return {
    seen: one.dataset.seen, place: all.indexOf(one), what: one.tagName + " " + (one.getAttribute("aria-label") ?? one.textContent ?? "").trim().slice(0, 40)
      + " " + (one.name ?? ""),
    outline: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
    inside: box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth && box.width > 0,
  };
}"""
REACHABLE = """() => {
  const found = new Map();
  const radios = new Set();
  for (const one of document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']")) {
    if (one.disabled || !one.checkVisibility()) continue;
    if (one.type === "radio") {
      const group = (one.form ? [...document.forms].indexOf(one.form) : "") + one.name;
      if (radios.has(group)) continue;
      radios.add(group);
    }
    found.set(one, 1);
  }
  return found.size;
}"""


def walk(stage, person, where):
    """Tabs through a page from its beginning to its end."""
    (checks, page) = (stage.checks, person.page)
    page.evaluate("() => { document.activeElement?.blur(); scrollTo(0, 0); getSelection().removeAllRanges(); }")
    there = page.evaluate(REACHABLE)
    (met, unseen, outside, back, last) = ([], [], [], [], -1)
    has_turned = False
    for _ in range(there + 15):
        page.keyboard.press("Tab")
        focus = page.evaluate(FOCUS)
        if focus is None and not has_turned:   # from the end of the page to its beginning
            (has_turned, last) = (True, -1)
            continue
        if focus is None or (met and focus["seen"] == met[0]):
            break
        if met and focus["seen"] == met[-1]:
            checks.so(False, f"no trap on {where}", focus["what"])
            break
        met.append(focus["seen"])
        if not focus["outline"]:
            unseen.append(focus["what"])
        if not focus["inside"]:
            outside.append(focus["what"])
        if focus["place"] < last:
            back.append(focus["what"])
        last = focus["place"]
    checks.so(len(set(met)) >= there, f"the keyboard reaches all there is on {where}", f"{len(set(met))} of {there}")
    checks.so(not unseen, f"the focus is seen on {where}", unseen[:5])
    checks.so(not outside, f"what has the focus stands in view on {where}", outside[:5])
    checks.so(not back, f"the order of the keyboard is that of the page on {where}", back[:5])


def until(person, is_there, most=150, key="Tab"):
    """Presses Tab until something has the focus."""
    for _ in range(most):
        if person.page.evaluate(f"() => {{ const one = document.activeElement; return Boolean({is_there}); }}"):
            return True
        person.page.keyboard.press(key)
    return False


def visit(stage):
    (checks, served) = (stage.checks, stage.served)
    lead = stage.person()
    lead.go(f"/?lang={stage.lang}")
    walk(stage, lead, "the door")
    lead.page.focus("#code")
    lead.page.keyboard.type(served.key)
    lead.page.keyboard.press("Tab")
    lead.page.keyboard.press("ArrowDown")
    lead.page.keyboard.press("ArrowDown")
    lead.page.keyboard.press("Enter")
    lead.page.wait_for_url("**/room")
    checks.so(lead.has("add-option"), "the facilitator comes in by keyboard")
    for (path, where) in (("/room?option=1&segment=S1", "the facilitator's page"), ("/room?option=1&to=base", "a reset's question"),
                          ("/trust", "the page on trust"), ("/guide", "the guide"), ("/room/lever/ceiling", "a lever's page")):
        lead.go(path)
        walk(stage, lead, where)
    lead.go("/room")
    lead.page.keyboard.press("Tab")
    checks.so(lead.page.evaluate("document.activeElement.className") == "skip", "the first stop skips to the answer")
    lead.page.keyboard.press("Enter")
    lead.page.wait_for_timeout(200)
    checks.same(lead.page.evaluate("document.activeElement.id"), "answer", "and does")
    lead.go("/room")
    checks.so(until(lead, "one.id === 'new-name'"), "the name of a new option is reached")
    lead.page.keyboard.type("Met toetsen")
    lead.page.keyboard.press("Enter")
    lead.soon(lambda: "Met toetsen" in lead.options(), "an option is made by keyboard", seen=lead.options)
    number = lead.number("Met toetsen")
    lead.show(number, segment="S1")
    checks.so(until(lead, "one.name === 'setting:segments.S1.access.strictness'"), "a lever is reached")
    lead.page.keyboard.type("0.2")
    lead.page.keyboard.press("Enter")
    lead.soon(lambda: any("0.2" in line for line in lead.lines()), "and set by Enter", seen=lead.lines)
    lead.page.wait_for_timeout(400)
    checks.so(lead.page.evaluate("document.activeElement !== document.body"), "the focus isn't lost when the page is renewed",
              lead.page.evaluate("document.activeElement.tagName"))
    checks.so(until(lead, "one.closest('form')?.querySelector('[name=kind][value=stop], [name=kind][value=undo]') && one.tagName === 'BUTTON'"),
              "stop or undo is reached")
    lead.show(number)
    checks.so(until(lead, "one.closest('form')?.querySelector('[name=kind][value=undo]') && one.tagName === 'BUTTON'"), "undo is reached")
    lead.page.keyboard.press("Space")
    lead.soon(lambda: lead.lines() == [], "and pressed", seen=lead.lines)
    lead.send("remove-option", option=number)
    lead.soon(lambda: "Met toetsen" not in lead.options(), "(it is removed again)")
    lead.close()
    walk(stage, stage.ann.show(1), "a participant's page")
