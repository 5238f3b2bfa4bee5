"""Search from the disk: by keyboard, with hostile words, and with the words that readers type."""

import pytest

from golden_queries import GOLDEN

BOX = "form[data-search] input[type=search]"
RESULTS = "[data-results]"
HOSTILE = ["<img src=x onerror=alert(1)>", "%", "%E0%A4%A", "a" * 10_000, "🦄", "باحث", "\\", "“", "constructor", "__proto__"]
NAMES = f"[...document.querySelectorAll('{RESULTS} li a')].map(a => a.href)"


@pytest.fixture
def home(site, chromium):
    return chromium.show(site.sample("home"))


def find(tab, query: str) -> list[str]:
    """Types a query and gives the addresses of the results when they have settled."""
    tab.locator(BOX).fill(query)
    tab.locator(f"{RESULTS}:visible").wait_for()
    tab.wait_for_function(f"document.querySelector('{RESULTS}').childElementCount > 0")
    return tab.evaluate(NAMES)


def test_06_the_search_page_lists_every_page_without_scripts(site, chromium, faults):
    page = site.by_path["search.html"]
    chromium.plain.show(page)
    listed = {page.target(href)[0] for href in page.hrefs("a[href]")}
    for other in site.pages:
        if other.kind not in ("search", "not-found"):
            faults.unless(other.path in listed, page, f"does not list {other}")


def test_44_keys_that_lead_to_search(home, chromium):
    focused = "document.activeElement.matches('input[type=search]')"
    home.keyboard.press("Control+k")
    assert home.evaluate(focused), "Ctrl+K does not lead to search"
    home.keyboard.type("a/b")
    assert home.locator(BOX).input_value() == "a/b", "the slash is lost while typing"
    home.keyboard.press("Escape")
    home.locator("[data-search-slash] input").uncheck()
    home.locator("h1").click()
    home.keyboard.press("/")
    assert not home.evaluate(focused), "the slash still leads to search when it is switched off"
    home.locator("[data-search-slash] input").check()
    home.locator("h1").click()
    home.keyboard.press("/")
    assert home.evaluate(focused), "the slash does not lead to search"


def test_44_a_page_without_scripts_offers_no_key_for_search(site, chromium):
    box = chromium.plain.show(site.sample("home")).locator("[data-search-slash] label")
    assert box.count() == 1 and box.is_hidden(), "the switch of a key that does nothing is shown"
    assert chromium.show(site.sample("home")).locator("[data-search-slash] label").is_visible()


def test_45_results_are_marked_announced_and_opened_by_keyboard(home):
    addresses = find(home, "sql")
    assert addresses and home.locator(f"{RESULTS} mark").count()
    status = home.locator("[role=status]")
    home.wait_for_function("document.querySelector('[role=status]').textContent")
    assert "result" in status.inner_text() and "sql" in status.inner_text()
    home.keyboard.press("ArrowDown")
    home.keyboard.press("Enter")
    home.wait_for_url(addresses[0])


def test_14_escape_clears_and_leaves_search(home):
    find(home, "sql")
    home.keyboard.press("Escape")
    assert home.locator(BOX).input_value() == ""
    home.keyboard.press("Escape")
    assert not home.evaluate("document.activeElement.matches('input[type=search]')")


@pytest.mark.parametrize("query", HOSTILE, ids=lambda query: ascii(query[:12]))
def test_46_hostile_words_are_words(home, chromium, query):
    find(home, query)
    assert home.locator(f"{RESULTS} :is(img, script, svg, iframe)").count() == 0
    assert not chromium.scripted.complaints


def test_47_nothing_found_offers_the_lists(home, site):
    addresses = find(home, "zzxxqqy")
    assert "No results for" in home.locator(RESULTS).inner_text()
    assert f"{site.folder.as_uri()}/roles/index.html" in addresses


def test_48_readers_find_what_they_mean(home, site, faults):
    root = site.folder.as_uri() + "/"
    misses = []
    for query, wanted in GOLDEN:
        first = [address.removeprefix(root) for address in find(home, query)[:3]]
        if not any(path.startswith(tuple(wanted)) for path in first):
            misses.append(f"{query!r} finds {first}, not {wanted}")
    if len(misses) > 2:
        faults.sentences += misses


def test_48_the_page_that_is_meant_comes_first(home, site):
    root = site.folder.as_uri() + "/"
    assert find(home, "pytorch")[0] == f"{root}tools/pytorch.html"
    assert find(home, "reinforcment")[0] == f"{root}skills/reinforcement-learning.html"
    assert find(home, "salary senior")[0].startswith(f"{root}roles/")


def test_48_a_query_in_the_address_is_answered(site, chromium):
    tab = chromium.scripted.page
    tab.goto(site.by_path["search.html"].file.as_uri() + "?q=pytorch")
    tab.locator(f"{RESULTS} li a").first.wait_for()
    assert tab.evaluate(NAMES)[0].endswith("tools/pytorch.html")


def test_49_the_index_is_asked_for_on_first_use_alone(site, chromium, faults):
    for page in site.samples:
        if page.kind == "search":
            continue
        tab = chromium.show(page)
        asked = [request for request in chromium.scripted.requests if "/search/" in request]
        faults.unless(not asked, page, f"asks for {asked} before search is used")
        tab.locator(BOX).focus()
        tab.wait_for_function("window.rolebookSearch")
        asked = [request for request in chromium.scripted.requests if "/search/" in request]
        faults.unless(len(asked) == 1, page, f"asks for {asked} on first use")


@pytest.mark.parametrize("name, facet", [("skills", "Field of skill"), ("tools", "Kind of tool")])
def test_skills_and_tools_are_chosen_by_their_group(site, chromium, name, facet):
    index = site.by_path[f"{name}/index.html"]
    section = next(each for each in index.all("main section") if len(each.css("li")) < 10)
    label = section.css_first("h2").text().rsplit(" (", 1)[0]
    wanted = {index.target(link.attributes["href"])[0] for link in section.css("li a")}
    tab = chromium.show(index)
    tab.locator("main a[href*='?Kind=']").click()
    tab.get_by_label(facet).select_option(label)
    tab.wait_for_function(f"{NAMES}.length == {len(wanted)}")
    assert {href.split("/", href.count("/") - 1)[-1] for href in tab.evaluate(NAMES)} == wanted
    tab.reload()
    tab.wait_for_function(f"{NAMES}.length == {len(wanted)}")
    assert tab.get_by_label(facet).input_value() == label, "the address does not hold the choice"
