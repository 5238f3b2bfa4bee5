"""Role pages on paper."""

import io

import pytest
from pypdf import PdfReader

NEVER_PRINTED = ".skip, header nav, nav[aria-label='Breadcrumb'], .contents, form[role=search]"
SHOWN = "selector => [...document.querySelectorAll(selector)].filter(e => e.checkVisibility() && e.offsetHeight > 1).map(e => e.className)"
HEADS = "() => [...document.querySelectorAll('thead')].map(e => getComputedStyle(e).display)"
CHARTS = """() => [...document.querySelectorAll('main svg')].filter(e => !e.getBoundingClientRect().height)
  .map(e => e.outerHTML.slice(0, 80))"""
SOURCES = """() => [...document.querySelectorAll('.source a[href^=http], .resources a[href^=http]')].filter(e =>
  !getComputedStyle(e, '::after').content.includes('(')).map(e => e.href)"""


@pytest.fixture
def printed(site, chromium):
    """The largest role page in the printer's hands."""
    return chromium.show(site.sample("role"), media="print", width=700)


def test_26_what_is_printed(site, printed, faults):
    page = site.sample("role")
    for name in printed.evaluate(SHOWN, NEVER_PRINTED):
        faults.add(page, f"prints {name or 'its navigation'!r}")
    for display in printed.evaluate(HEADS):
        faults.unless(display == "table-header-group", page, f"does not repeat the head of a table: {display}")
    for chart in printed.evaluate(CHARTS):
        faults.add(page, f"does not print {chart}")
    for address in printed.evaluate(SOURCES):
        faults.add(page, f"does not print the address {address}")


def test_26_the_sheets_are_full(site, printed, faults):
    page = site.sample("role")
    sheets = [sheet.extract_text() for sheet in PdfReader(io.BytesIO(printed.pdf(prefer_css_page_size=True))).pages]
    blank = [number for number, text in enumerate(sheets, 1) if len(text.strip()) < 20]
    faults.unless(len(blank) <= 1, page, f"prints {len(blank)} blank sheets of {len(sheets)}: {blank}")
    faults.unless(page.tree.css_first("h1").text() in sheets[0], page, "does not start with its title on paper")
