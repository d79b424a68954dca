"""What every view looks like: axe-core, names for who listens, widths, pictures to look at."""

import re

from axe_playwright_python.sync_playwright import Axe

SIZES = {"1280": (1280, 900), "640": (640, 450), "320": (320, 256), "390": (390, 844)}
AXE = Axe()
# What has a name that a screen reader says, by the role it has in the browser's own tree.
ROLES = ("button", "link", "textbox", "combobox", "radio", "checkbox", "progressbar", "img", "image", "group", "region",
         "table", "heading", "DisclosureTriangle", "navigation")


def views(stage):
    """Each view by its name: who looks, and what at."""
    (lead, ann, wall) = (stage.lead, stage.ann, stage.wall)
    return [
        ("door", ann, "/"), ("room-lead", lead, "/room?option=1&segment=S1"), ("room-more", lead, "/room?option=1&segment=S5&more=1"),
        ("room-other", lead, "/room?option=2"), ("room-reset", lead, "/room?option=2&to=base#reset"),
        ("room-replay", lead, "/room?option=2&replay=1#replay"), ("room-combine", lead, "/room?option=1&second=3"),
        ("room-participant", ann, "/room?option=1"), ("trust", ann, "/trust"), ("guide", lead, "/guide"),
        ("lever", ann, "/room/lever/ceiling"), ("nowhere", ann, "/no-such-page"), ("screen", wall, "/projector"),
    ]


def visit(stage, sizes=SIZES):
    for (name, person, path) in views(stage):
        for (size, (width, height)) in sizes.items():
            if name == "screen" and size != "1280":
                continue
            person.page.set_viewport_size({"width": width, "height": height} if name != "screen" else {"width": 1920, "height": 1080})
            person.go(path)
            person.page.wait_for_timeout(250)
            where = f"{name} ({stage.lang}, {size})"
            widest = person.page.evaluate("""() => {
              const out = [...document.querySelectorAll("body *")].filter((one) => {
                const box = one.getBoundingClientRect();
                return box.width && box.right > innerWidth + 1 && one.checkVisibility()
                  && !one.closest(".scroll, pre, svg, .skip") });
              return [document.scrollingElement.scrollWidth, out.slice(-2).map((one) => one.outerHTML.slice(0, 120))]; }""")
            stage.checks.so(widest[0] <= person.page.viewport_size["width"] + 1, f"{where}: nothing stands beside the page", widest)
            if size in ("1280", "390"):
                axe(stage, person, where)
            person.page.screenshot(path=stage.shots / f"{stage.lang}-{size}-{name}.png", full_page=True)
        names(stage, person, f"{name} ({stage.lang})")
        one_language(stage, person, name)
    for person in (stage.lead, stage.ann, stage.wall):
        person.page.set_viewport_size({"width": stage.width, "height": 900})


def axe(stage, person, where):
    found = AXE.run(person.page).response["violations"]
    stage.checks.so(not found, f"{where}: axe finds nothing",
                    [(one["id"], one["impact"], one["nodes"][0]["target"], one["nodes"][0].get("failureSummary", "")[:160]) for one in found])


def names(stage, person, where):
    """Everything that can be worked with has a name, and what does different things different names."""
    line = person.context.new_cdp_session(person.page)
    nodes = line.send("Accessibility.getFullAXTree")["nodes"]
    line.detach()
    told = []
    for node in nodes:
        role = node.get("role", {}).get("value", "")
        name = (node.get("name", {}).get("value") or "").strip()
        if node.get("ignored") or role not in ROLES:
            continue
        if role not in ("group", "navigation", "region", "image", "img", "table"):
            stage.checks.so(name, f"{where}: each {role} has a name", node.get("backendDOMNodeId"))
        told.append(f"{role}: {name}")
    (stage.shots / f"{stage.lang}-names-{re.sub(' .*', '', where)}.txt").write_text("\n".join(told) + "\n")
    buttons = [one for one in told if one.startswith("button")]
    twice = sorted({one for one in buttons if buttons.count(one) > 1 and not re.search(r"×", one)})
    stage.checks.so(not twice, f"{where}: buttons that do different things have different names", twice)


def one_language(stage, person, where):
    text = person.page.inner_text("body")
    found = [word for word in person.words["others"] if re.search(rf"\b{word}\b", text)]
    stage.checks.so(not found, f"{where} is in one language ({stage.lang})", found)
