"""Role pages and the whole guide on paper."""

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

CUT = """() => [...document.querySelectorAll('.scroll')].filter(e => e.scrollWidth > e.clientWidth + 1)
  .map(e => `${e.getAttribute('aria-labelledby')}: ${e.scrollWidth} of ${e.clientWidth}`)"""
# Between the margins of an A4 sheet.
SHEET = 657


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


def test_26_no_table_is_cut_at_the_edge_of_the_sheet(site, chromium, faults):
    for page in site.samples:
        for table in chromium.show(page, media="print", width=SHEET).evaluate(CUT):
            faults.add(page, f"is cut on paper at {table}")


def test_27_the_whole_guide_is_printed_with_a_chapter_for_each_role(site, chromium, faults):
    page = site.by_path["all.html"]
    printed = chromium.show(page, media="print", width=700).pdf(prefer_css_page_size=True)
    sheets = [sheet.extract_text() for sheet in PdfReader(io.BytesIO(printed)).pages]
    titles = [node.text() for node in page.main.css(".chapter > h2")]
    for role in site.of("role"):
        faults.unless(titles.count(role.tree.css_first("h1").text()) == 1, page, f"has no chapter of its own for {role}")
    for title in titles:
        words = "".join(title.split())
        openings = [sheet for sheet in sheets if "".join(sheet.split()).startswith(words)]
        faults.unless(openings, page, f"starts no sheet of {len(sheets)} with {title!r}")
    entries = page.main.css("nav ol a")
    faults.unless([node.text() for node in entries] == titles, page, "has another list of contents than chapters")
    for node in entries:
        target = page.main.css_first(f"[id='{node.attributes['href'][1:]}']")
        faults.unless(target and target.text() == node.text(), page, f"leads by {node.text()!r} elsewhere")
