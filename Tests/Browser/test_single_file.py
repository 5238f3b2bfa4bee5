"""The whole site in one file: every page in it, without anything beside it."""

import html5lib
import pytest
from selectolax.lexbor import LexborHTMLParser

from sites import PACKAGE, Page, is_internal, run

SHOWN = "[...document.querySelectorAll('article.page')].filter(e => e.checkVisibility()).map(e => e.id)"


@pytest.fixture(scope="module")
def guide(rolebook, tmp_path_factory) -> Page:
    file = tmp_path_factory.mktemp("mailed") / "guide.html"
    run(rolebook, "build", PACKAGE / "Tests/Fixtures/Guides", "--single-file", file, folder=file.parent)
    assert [path.name for path in file.parent.iterdir()] == ["guide.html"]
    return Page(file.parent, file)


def test_08_every_link_leads_to_a_place_in_the_file(guide, faults):
    ids = guide.ids()
    faults.unless(len(ids) == len(set(ids)), guide, "uses an id twice")
    for href in filter(is_internal, guide.hrefs("a[href]")):
        faults.unless(href.startswith("#") and href[1:] in ids, guide, f"{href!r} leads nowhere")
    parser = html5lib.HTMLParser()
    parser.parse(guide.html)
    faults.unless(not parser.errors, guide, f"does not parse: {parser.errors[:2]}")
    asked = LexborHTMLParser(guide.html).css("script[src], link[rel=stylesheet], img")
    faults.unless(not asked, guide, f"asks for {len(asked)} files")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "plain"])
def test_07_one_page_is_shown_at_a_time(guide, chromium, scripts):
    tab = (chromium.scripted if scripts else chromium.plain).show(guide)
    shown = lambda: [page.get_attribute("id") for page in tab.locator("article.page:visible").all()]
    assert shown() == ["index.html"]
    tab.locator(".card h3 a:visible").first.click()
    assert len(shown()) == 1 and shown()[0].startswith("roles/")
    tab.locator(".contents a:visible").nth(2).click()
    assert len(shown()) == 1 and shown()[0].startswith("roles/")
    tab.locator("header nav a", has_text="Skills").first.click()
    assert shown() == ["skills/index.html"]


def test_45_search_leads_to_places_in_the_file(guide, chromium):
    tab = chromium.show(guide)
    tab.locator("header input[type=search]").fill("python")
    tab.locator("header [data-results] li a").first.click()
    assert tab.evaluate(SHOWN) == ["tools/python.html"]
    assert not chromium.scripted.complaints
    assert [request for request in chromium.scripted.requests if not request.startswith("data:")] == [guide.file.as_uri()]
