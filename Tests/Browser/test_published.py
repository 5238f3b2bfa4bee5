"""A site that knows its own address, and the page on the state of a guide."""

import re
from xml.etree import ElementTree

import pytest

from sites import GUIDES, Site, build

ADDRESS = "https://example.org/guides/careers/"
OWN_ADDRESS = "link[rel=canonical], meta[property^='og:'], link[type='application/atom+xml']"
LOCATIONS = "{http://www.sitemaps.org/schemas/sitemap/0.9}url/{http://www.sitemaps.org/schemas/sitemap/0.9}loc"


@pytest.fixture(scope="module")
def published(rolebook, tmp_path_factory) -> Site:
    folder = tmp_path_factory.mktemp("published") / "site"
    build(rolebook, GUIDES["content"], folder, "--base-url", ADDRESS)
    return Site("published", folder)


def test_56_pages_name_their_address(published, faults):
    for page in published.pages:
        for selector, attribute in [("link[rel=canonical]", "href"), ("meta[property='og:url']", "content")]:
            named = [node.attributes[attribute] for node in page.all(selector)]
            faults.unless(named == [ADDRESS + page.path.replace("index.html", "")] or named == [ADDRESS + page.path],
                          page, f"has the address {named} in {selector}")
        for name in ("title", "description", "type", "site_name"):
            nodes = page.all(f"meta[property='og:{name}']")
            faults.unless(len(nodes) == 1 and nodes[0].attributes["content"], page, f"says no og:{name}")


def test_56_the_list_for_crawlers_has_every_page_that_may_be_found(published, faults):
    listed = [node.text for node in ElementTree.parse(published.folder / "sitemap.xml").getroot().iterfind(LOCATIONS)]
    wanted = {page.all("link[rel=canonical]")[0].attributes["href"] for page in published.pages
              if not page.all("meta[name=robots][content=noindex]")}
    faults.unless(listed == sorted(listed), "sitemap.xml", "is not in order")
    faults.unless(set(listed) == wanted, "sitemap.xml", f"differs from the pages: {sorted(set(listed) ^ wanted)[:5]}")
    robots = (published.folder / "robots.txt").read_text("utf-8")
    faults.unless(f"Sitemap: {ADDRESS}sitemap.xml" in robots, "robots.txt", "does not name the list of pages")


def test_56_a_site_without_an_address_makes_none_up(any_site, faults):
    for page in any_site.pages:
        faults.unless(not page.all(OWN_ADDRESS), page, "names an address that nobody gave")
    for name in ("sitemap.xml", "robots.txt", "feed.xml"):
        faults.unless(not (any_site.folder / name).exists(), name, "is written without an address")


def test_58_the_page_for_lost_readers_holds_at_any_depth(published, faults):
    page = published.by_path["404.html"]
    for selector, attribute in [("[href]", "href"), ("[src]", "src"), ("[action]", "action")]:
        for node in page.all(selector):
            address = node.attributes[attribute]
            if not address.startswith(("data:", "#", "https:")):
                faults.unless(address.startswith("/guides/careers/"), page, f"has {attribute}={address!r}")
                path = address.removeprefix("/guides/careers/").partition("#")[0]
                faults.unless((published.folder / path).is_file(), page, f"{address!r} leads to no file")


def test_59_the_state_of_the_guide_agrees_with_the_program(rolebook, any_site, tmp_path, faults):
    page = any_site.by_path["report.html"]
    faults.unless(page.all("meta[name=robots][content=noindex]"), page, "may be listed by search engines")
    told = build(rolebook, GUIDES[any_site.name], tmp_path / "site")
    for row in page.all(".totals div"):
        count, noun = row.css_first("dd").text(), row.css_first("dt").text()
        if noun.startswith("guide"):
            continue
        faults.unless(re.search(rf"\b{count} {noun}\b", told), page, f"counts {count} {noun}; the program says {told!r}")
