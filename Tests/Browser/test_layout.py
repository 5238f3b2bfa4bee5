"""Narrow windows, large type, and lines of a length that reads well."""

import pytest

from probes import CLIPPED, STICKY, WIDE_PARAGRAPHS, WIDTH
from visits import NARROW

SPACING = """* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
p { margin-bottom: 2em !important }"""
DOUBLE = "html { font-size: 200% !important }"


def test_16_nothing_is_wider_than_320_pixels(shown_site, visits, faults):
    for page, visit in visits(shown_site).items():
        faults.unless(visit.width <= NARROW, page, f"is {visit.width} px wide")
        for box in visit.sideways:
            faults.unless(box["reachable"] and box["named"], page, f"scrolls out of reach: {box['html']}")


def test_17_four_times_as_large(site, chromium, faults):
    for page in site.samples:
        tab = chromium.show(page, width=320, height=256)
        faults.unless(tab.evaluate(WIDTH) <= 320, page, "scrolls sideways")
        faults.unless(not tab.evaluate(CLIPPED), page, f"cuts off {tab.evaluate(CLIPPED)[:2]}")
        share = tab.evaluate(STICKY)
        faults.unless(share <= 0.25, page, f"keeps {share:.0%} of the window's height for itself")


@pytest.mark.parametrize("width", [320, 1280])
def test_18_wider_spacing_cuts_nothing_off(site, chromium, faults, width):
    for page in site.samples:
        tab = chromium.show(page, width=width)
        tab.add_style_tag(content=SPACING)
        faults.unless(tab.evaluate(WIDTH) <= width, page, f"scrolls sideways at {width} px")
        faults.unless(not tab.evaluate(CLIPPED), page, f"cuts off {tab.evaluate(CLIPPED)[:2]}")


@pytest.mark.parametrize("width", [640, 1280])
def test_19_doubled_type_holds(site, chromium, faults, width):
    for page in site.samples:
        tab = chromium.show(page, width=width)
        tab.add_style_tag(content=DOUBLE)
        faults.unless(tab.evaluate(WIDTH) <= width, page, f"scrolls sideways at {width} px")
        faults.unless(not tab.evaluate(CLIPPED), page, f"cuts off {tab.evaluate(CLIPPED)[:2]}")


def test_20_lines_hold_at_most_75_digits(site, chromium, faults):
    for page in site.samples:
        for text in chromium.show(page).evaluate(WIDE_PARAGRAPHS, 75.5):
            faults.add(page, f"sets {text!r} in too long lines")


def test_41_the_navigation_works_on_a_phone(site, chromium, faults):
    for page in site.samples:
        for tab in (chromium.plain.show(page, width=390), chromium.show(page, width=390)):
            menu = tab.locator("header details > summary")
            if menu.count():
                menu.first.press("Enter")
            for link in tab.locator("header nav a").all():
                faults.unless(link.is_visible(), page, f"does not show {link.inner_text()!r} in its navigation")
            if menu.count() and "<script" in page.html and tab is chromium.scripted.page:
                tab.keyboard.press("Escape")
                faults.unless(not tab.locator("header details[open]").count(), page, "does not close its menu on Esc")
