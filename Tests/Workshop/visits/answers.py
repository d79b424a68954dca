"""Answers: first, refined, stopped, single futures, and the same digits as the command's."""

import re

from room import digits

from .levers import set_lever
from .options import STRICT


def visit(stage):
    (checks, lead, served) = (stage.checks, stage.lead, stage.served)
    lead.show(1)
    checks.so(served.is_quiet(1.0, 0.3) or lead.has("stop", option=1), "nothing is run that nobody asked for")
    stopping(stage)
    lead.show(1)
    lead.soon(lambda: lead.has("run", option=1), "what was stopped can be run", seen=lambda: lead.text("answer")[:300])
    lead.send("run", option=1)
    lead.soon(lambda: lead.has("stop", option=1) or lead.answer()[0] == served.worlds, "it is run", 20)
    lead.soon(lambda: lead.answer()[0] >= 2, "a first answer comes", 60, lambda: lead.text("answer")[:300])
    first = lead.answer()[0]
    lead.until_answer(min(served.worlds, first + 1))
    lead.until_answer(served.worlds)
    lead.soon(lambda: not lead.page.locator("#part-answer progress").count(), "then nothing is shown as running", 20)
    lead.soon(lambda: lead.page.locator("#part-answer .picture").count() >= 4, "the pictures come with it", 120,
              lambda: f"{lead.page.locator('#part-answer .picture').count()} pictures")
    same_digits(stage, 1)
    futures(stage)
    lead.show(3)
    lead.send("run", option=3)
    lead.until_answer(served.worlds)
    same_digits(stage, 3)
    lead.soon(lambda: lead.page.locator("section[aria-labelledby=side] table").count() > 0, "all options stand side by side")
    (worlds, markup) = digits.side_by_side_markup(lead.part("answer").inner_html())
    checks.same(worlds, served.worlds, "in the worlds that they have in common")
    head = re.search(r"<thead>.*?</thead>", markup, re.S)[0].replace("\u00ad", "").replace("&shy;", "")
    there = [option for option in (1, 2, 3) if re.search(rf"-{option}</th>", head)]
    checks.so({1, 3} <= set(there), "with all that were run", head)
    compare(stage, markup, worlds, there, "the table side by side")


def stopping(stage):
    """A run can be stopped; a newer change takes the place of an older run."""
    (checks, lead, served) = (stage.checks, stage.lead, stage.served)
    set_lever(lead, 2, STRICT, "0.31")
    lead.soon(lambda: lead.has("stop", option=2) or lead.answer()[0] > 0, "a change runs by itself", 20,
              lambda: lead.text("answer")[:300])
    if not lead.has("stop", option=2):
        return
    lead.send("stop", option=2)
    lead.soon(lambda: not lead.has("stop", option=2), "a run is stopped", 10)
    checks.so(served.is_quiet(1.5, 0.4), "and nothing goes on", "")
    lead.soon(lambda: not lead.page.locator("#part-answer progress").count(), "nor is anything shown as running", 3)
    set_lever(lead, 2, STRICT, "0.32")
    set_lever(lead, 2, STRICT, "0.33")
    lead.soon(lambda: lead.answer()[0] > 0 or "progress" in lead.part("answer").inner_html(), "the newest change is run", 30)
    if lead.has("stop", option=2):
        lead.send("stop", option=2)


def same_digits(stage, option):
    stage.lead.show(option)
    stage.lead.until_answer(stage.served.worlds, 30)
    (worlds, markup) = stage.lead.answer()
    compare(stage, markup, worlds, [option], f"the answer of option {option}")


def compare(stage, markup, worlds, options, what):
    files = {}
    for option in options:
        (name, text) = stage.lead.download(f"a[href='/room/out/scenario?option={option}']")
        files[name] = text
    printed = digits.compared(stage.served, files, worlds, stage.lang)
    unlike = digits.unlike(markup, printed)
    stage.checks.so(not unlike, f"{what} is raming compare's, to the last digit ({stage.lang})",
                    f"{unlike[:5]}\n{printed[:1500]}" if unlike else "")


def futures(stage):
    (checks, lead) = (stage.checks, stage.lead)
    lead.soon(lambda: lead.page.locator("figure.futures").count() == 1, "single futures are there")
    checks.so(lead.page.locator("figure.futures [data-future]").count() >= 10, "a score of them")
    said = lead.page.locator("[data-future-said]").first
    lead.page.click("figure.futures button[data-play=next]")
    first = said.inner_text()
    lead.page.click("figure.futures button[data-play=next]")
    checks.so(re.search(r"\b1\b.*€", first) and said.inner_text() != first, "they come one by one, in words too", first)
    button = lead.page.locator("figure.futures button[data-play=all]")
    button.click()
    lead.page.wait_for_timeout(2_800)
    checks.same(button.get_attribute("aria-pressed"), "true", "they play")
    button.click()
    checks.same(button.get_attribute("aria-pressed"), "false", "and stop")
