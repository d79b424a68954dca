"""Coming in: by code, by key, in either language."""

from .person import Person


def visit(stage):
    (checks, served) = (stage.checks, stage.served)
    guest = Person(stage.browser, served, checks, stage.lang, stage.width)
    guest.go(f"/?lang={stage.lang}")
    page = guest.page
    checks.same(page.locator("html").get_attribute("lang"), stage.lang, "the page is in the language that was asked")
    checks.same(page.evaluate("document.activeElement.id"), "code", "whoever comes can type the code at once")
    page.fill("#code", "AAAAAA" if served.code != "AAAAAA" else "BBBBBB")
    page.click("form[action='/join'] button")
    checks.so(guest.words["wrong"] in page.inner_text("main"), "a wrong code is told in words", page.inner_text("main"))
    checks.same(page.get_attribute("#code", "aria-invalid"), "true", "and the field is marked")
    checks.same(page.locator("html").get_attribute("lang"), stage.lang, "in the same language")
    page.fill("#code", f" {served.code[:3].lower()}-{served.code[3:].lower()} ")
    page.keyboard.press("Enter")
    page.wait_for_url("**/room")
    checks.so("/room" in page.url, "small letters, spaces and a dash don't matter, and Enter sends", page.url)
    guest.go("/")
    checks.so(page.locator("a[href='/room']").count() == 1, "who comes back to the door is shown the way in")
    guest.go("/room")
    other = "en" if stage.lang == "nl" else "nl"
    page.click(f"nav a[hreflang={other}]")
    checks.same(page.locator("html").get_attribute("lang"), other, "the language can be switched")
    guest.go("/room")
    checks.same(page.locator("html").get_attribute("lang"), other, "and stays switched")
    page.click(f"nav a[hreflang={stage.lang}]")
    guest.go("/")
    page.fill("#code", served.code)
    page.check("input[value=facilitator]")
    page.click("form[action='/join'] button")
    checks.so(guest.words["wrong"] in page.inner_text("main"), "the code makes no facilitator")
    guest.go("/guide")
    checks.so("Raming" in page.title() and page.locator("h1").count() == 1, "what isn't theirs is told on a page", page.title())
    guest.close()


