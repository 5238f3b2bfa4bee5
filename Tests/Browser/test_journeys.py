"""Readers on their way: from home to an answer, with and without scripts, by mouse and by keyboard."""

import re

import pytest

WITH_AND_WITHOUT = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "plain"])


def tab_of(chromium, scripts):
    return chromium.scripted if scripts else chromium.plain


@WITH_AND_WITHOUT
def test_07_the_navigation_leads_by_mouse_and_by_keyboard(site, chromium, scripts):
    tab = tab_of(chromium, scripts).show(site.sample("home"))
    for label, heading in [("Roles", "Roles"), ("Skills", "Skills"), ("Tools", "Tools")]:
        tab.get_by_role("navigation").get_by_role("link", name=label, exact=True).click()
        assert tab.locator("h1").inner_text() == heading
    tab.get_by_role("link", name="Roles", exact=True).first.focus()
    tab.keyboard.press("Enter")
    assert tab.locator("h1").inner_text() == "Roles"


@WITH_AND_WITHOUT
def test_07_disclosures_open_by_mouse_and_by_keyboard(site, chromium, scripts, faults):
    for page in site.samples:
        tab = tab_of(chromium, scripts).show(page, width=390)
        for summary in tab.locator("main details > summary").all()[:3]:
            details = summary.locator("..")
            before = details.get_attribute("open")
            summary.click()
            faults.unless(details.get_attribute("open") != before, page, "has a disclosure that a click does not move")
            summary.focus()
            tab.keyboard.press("Enter")
            faults.unless(details.get_attribute("open") == before, page, "has a disclosure that Enter does not move")


@WITH_AND_WITHOUT
def test_07_the_contents_lead_to_every_section(site, chromium, scripts, faults):
    page = site.sample("role")
    tab = tab_of(chromium, scripts).show(page, width=390)
    tab.locator(".contents summary").click()
    for link in tab.locator(".contents a").all()[:8]:
        href = link.get_attribute("href")
        link.click()
        top = tab.locator(f"[id='{href[1:]}']").bounding_box()["y"]
        faults.unless(-1 <= top <= 400, page, f"{href} leads to {top:.0f} px from the top of the window")


@WITH_AND_WITHOUT
def test_62_every_role_is_understood_in_two_actions(site, chromium, scripts, faults):
    tab = tab_of(chromium, scripts)
    home = site.sample("home")
    for title in [card.text().strip() for card in home.all(".card h3")]:
        page = tab.show(home)
        page.locator(".card h3 a", has_text=re.compile(f"^{re.escape(title)}$")).click()
        faults.unless(page.locator("h1").inner_text() == title, title, "its card leads elsewhere")
        facts = page.locator(".glance dt").all_inner_texts()
        faults.unless("Pay" in facts, title, f"says nothing of pay at a glance, only {facts}")
        for name in ("skills-and-tools", "path"):
            if page.locator(f"[id='{name}']").count():
                found = page.locator(f".contents a[href='#{name}'], .glance a[href='#{name}']")
                faults.unless(found.count(), title, f"has no way to #{name} on its page")
        skills = page.locator(".glance, .groups").locator("a[href*='skills/']")
        faults.unless(skills.count(), title, "names no skills in one place")


@pytest.mark.parametrize("kind", ["role", "path"])
def test_43_the_contents_follow_the_reader(site, chromium, kind):
    page = site.sample(kind)
    tab = chromium.show(page)
    if not tab.evaluate("CSS.supports('scroll-target-group', 'auto')"):
        pytest.skip("this browser does not know which link of a list is current")
    current = "[...document.querySelectorAll('.contents a')].filter(a => getComputedStyle(a).fontWeight === '600').map(a => a.hash)"
    seen = set()
    for part in (0.2, 0.5, 0.8):
        tab.evaluate(f"scrollTo(0, document.documentElement.scrollHeight * {part})")
        tab.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        found = tab.evaluate(current)
        assert 1 <= len(found) <= 2, f"marks {found} as current"
        seen.update(found)
    assert len(seen) > 1, f"marks only {seen} wherever the page is scrolled to"


def test_62_answers_open_when_they_are_led_to(built, chromium, faults):
    page = built("languages").by_path["roles/registered-nurse.html"]
    heading = page.main.css_first(".question summary [id]").attributes["id"]
    tab = chromium.show(page)
    opened = f"document.getElementById('{heading}').closest('details').open"
    faults.unless(not tab.evaluate(opened), page, "shows its answers before they are asked for")
    tab.goto(f"{page.file.as_uri()}#{heading}")
    faults.unless(tab.evaluate(opened), page, f"does not open #{heading}")
    whole = built("languages").by_path["all.html"]
    faults.unless(not whole.all("details.question:not([open])"), whole, "hides answers from print")


def test_62_ticks_stay(built, chromium, faults):
    page = built("languages").by_path["roles/theatre-sound-engineer.html"]
    tab = chromium.show(page)
    box = tab.locator("main li > label").first
    faults.unless(not box.locator("input").is_checked(), page, "has a box ticked that nobody ticked")
    box.click()
    tab.reload()
    faults.unless(box.locator("input").is_checked(), page, "forgets a tick")
    box.click()
    tab.reload()
    faults.unless(not box.locator("input").is_checked(), page, "does not let a tick go")
    plain = chromium.plain.show(page).locator("main li > label").first
    plain.click()
    faults.unless(plain.locator("input").is_checked(), page, "has boxes that need scripts")
