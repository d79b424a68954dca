"""Somebody at a browser of their own, who presses, types and reads."""

import re
import time

from room import digits

WORDS = {
    "nl": {"wrong": "Deze code hoort niet bij", "hidden": "laat het antwoord nu niet zien",
           "predict": "Eerst voorspellen: het antwoord komt", "stale": "Verouderd", "notasked": "nog niet doorgerekend",
           "others": ["Options", "Choose", "Undo", "Together", "What differs", "Take along", "Back to"]},
    "en": {"wrong": "This code doesn't belong", "hidden": "doesn't show the answer now",
           "predict": "Predict first: the answer shows", "stale": "Stale", "notasked": "hasn't been run",
           "others": ["Opties", "Kiezen", "Ongedaan", "Samen", "Wat is er anders", "Meenemen", "Terug naar"]},
}


class Person:
    def __init__(self, browser, served, checks, lang="nl", width=1280, height=900, script=True):
        (self.served, self.checks, self.lang, self.script) = (served, checks, lang, script)
        self.words = WORDS[lang]
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, locale=lang, java_script_enabled=script, accept_downloads=True)
        self.context.set_default_timeout(8_000)
        self.page = self.context.new_page()
        self.trouble = []
        self.page.on("pageerror", lambda error: self.trouble.append(f"script: {error}"))
        self.page.on("console", lambda said: said.type == "error" and self.trouble.append(f"console: {said.text}"))
        self.page.on("request", lambda asked: not asked.url.startswith((served.origin, "data:", "blob:", "about:"))
                     and self.trouble.append(f"asks {asked.url}"))

    def close(self):
        """What went wrong in the browser, of what isn't a refusal that was asked for; and goes."""
        real = [one for one in self.trouble if not re.search(r"status of (403|404|422)", one)]
        self.checks.so(not real, f"the browser has nothing to complain of ({self.lang})", real[:3])
        self.context.close()

    def go(self, path):
        return self.page.goto(self.served.origin + path)

    def join(self, role, word=None):
        self.go(f"/?lang={self.lang}")
        self.page.fill("#code", word or (self.served.key if role == "facilitator" else self.served.code))
        self.page.check(f"input[name=role][value={role}]")
        self.page.click("form[action='/join'] button")
        return self

    # Doing

    def form(self, kind, **hidden):
        """The form that asks something, told from others of its kind by its hidden fields."""
        told = "".join(f':has(input[type=hidden][name="{name}"][value="{value}"])' for name, value in hidden.items())
        return self.page.locator(f'form:has(input[name="kind"][value="{kind}"]){told}').first

    def has(self, kind, **hidden):
        return self.form(kind, **hidden).count() > 0

    def open_up(self, form):
        """Opens what the form is folded into, by its heading."""
        form.wait_for(state="attached")
        if not form.locator("button").first.is_visible():
            form.locator("xpath=ancestor::details/summary").first.click()

    def send(self, kind, fields=None, **hidden):
        """Fills in a form and presses its button; what the server said: its status."""
        form = self.form(kind, **hidden)
        self.open_up(form)
        for (selector, value) in (fields or {}).items():
            field = form.locator(selector).first
            if field.evaluate("field => field.tagName") == "SELECT":
                field.select_option(value)
            elif field.get_attribute("type") == "radio":
                field.check()
            else:
                field.fill(value)
        return self.press(form.locator("button").last)

    def press(self, button):
        with self.page.expect_response(lambda answer: answer.url.endswith("/room/command")) as told:
            button.click()
        status = told.value.status
        if not self.script:
            self.page.wait_for_load_state()
        return status

    def lever(self, address):
        return self.page.locator(f'[name="setting:{address}"]')

    def show(self, option, **more):
        """Goes to an option by its address."""
        query = "&".join([f"option={option}"] + [f"{name}={value}" for name, value in more.items()])
        self.go(f"/room?{query}")
        return self

    # Reading

    def part(self, name):
        return self.page.locator(f"#part-{name}")

    def text(self, name):
        return self.part(name).inner_text()

    def soon(self, is_so, words, within=8.0, seen=None):
        """Checks what has to be so before long."""
        end = time.monotonic() + within
        while True:
            try:
                if is_so():
                    return self.checks.so(True, words)
            except Exception as error:  # the page was being renewed under it
                if time.monotonic() > end:
                    return self.checks.so(False, words, error)
            if time.monotonic() > end:
                return self.checks.so(False, words, seen() if seen else "")
            self.page.wait_for_timeout(60)

    def reads(self, name, text, words, within=8.0):
        return self.soon(lambda: text in self.text(name), words, within, lambda: self.text(name)[:400])

    def reads_not(self, name, text, words, within=8.0):
        return self.soon(lambda: text not in self.text(name), words, within, lambda: self.text(name)[:400])

    def options(self):
        return [name.strip() for name in self.page.locator("#part-options .tabs a").all_inner_texts()]

    def front(self):
        """The option in front."""
        found = self.page.locator("#part-options .tabs a[aria-current=true]")
        return found.inner_text().strip() if found.count() else ""

    def number(self, name):
        """The number of an option by its name."""
        for link in self.page.locator("#part-options .tabs a").all():
            if link.inner_text().strip() == name:
                return int(re.search(r"option=(\d+)", link.get_attribute("href"))[1])
        return None

    def lines(self):
        """What differs from the base: one line each."""
        return [line.strip(" ×\n") for line in self.page.locator("#part-differences ul.lines > li").all_inner_texts()]

    def faults(self):
        """All that the page says is wrong."""
        return " ".join(text.strip() for text in self.page.locator(".fault, #faults li").all_inner_texts())

    def answer(self):
        """On how many worlds the answer rests, and its markup."""
        return digits.answer_markup(self.part("answer").inner_html())

    def until_answer(self, worlds, within=600):
        return self.soon(lambda: self.answer()[0] >= worlds, f"the answer rests on {worlds} worlds", within,
                         lambda: self.text("answer")[:300])

    def download(self, selector):
        """What a link gives to take along: its name and its text."""
        with self.page.expect_download() as taken:
            self.page.click(selector)
        path = taken.value.path()
        return (taken.value.suggested_filename, path.read_bytes().decode("utf-8", "replace"))
