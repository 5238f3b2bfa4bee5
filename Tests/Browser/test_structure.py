"""What every page has: headings, names, landmarks, and nothing empty."""

import re
from collections import Counter

VOID = "img, svg, input, video, audio, iframe"
MAY_NOT_BE_EMPTY = "section, h1, h2, h3, h4, h5, h6, p, ul, ol, dl, dt, dd, li, table, caption, figcaption, a, summary"
LEFTOVERS = re.compile(r"\bundefined\b|\bnil\b|Optional\(|\{\{|\}\}|^\s*N/A\s*$")


def headings(page) -> list:
    return page.main.css("h1, h2, h3, h4, h5, h6")


def test_10_headings_names_and_ids(any_site, faults):
    titles, descriptions = Counter(), Counter()
    for page in any_site.pages:
        faults.unless(len(page.all("h1")) == 1, page, f"has {len(page.all('h1'))} h1")
        faults.unless(len(page.all("main")) == 1, page, f"has {len(page.all('main'))} main")
        levels = [int(node.tag[1]) for node in headings(page)]
        for before, after in zip([0] + levels, levels):
            faults.unless(after <= before + 1, page, f"jumps from h{before} to h{after}")
        for name, count in Counter(page.ids()).items():
            faults.unless(count == 1, page, f"has the id {name!r} {count} times")
        titles[page.tree.css_first("title").text()] += 1
        descriptions[page.tree.css_first("meta[name=description]").attributes["content"]] += 1
    for text, count in (titles + descriptions).items():
        faults.unless(text and count == 1, repr(text), f"is the title or description of {count} pages")


def test_36_nothing_is_empty_or_left_over(any_site, faults):
    for page in any_site.pages:
        for node in page.main.css(MAY_NOT_BE_EMPTY):
            if not node.text().strip() and not node.css(VOID) and node.attributes.get("role") != "status":
                faults.add(page, f"has an empty element: {node.html[:120]!r}")
        for node in page.main.css("section"):
            heading = node.css_first("h2, h3, h4, h5, h6")
            rest = node.text().replace(heading.text() if heading else "", "", 1)
            faults.unless(rest.strip() or node.css(VOID), page, f"has a section with a heading alone: {rest!r}")
        for node in page.tree.root.css("script, style, code, pre"):
            node.decompose()
        for text in page.tree.body.text(separator="\n").split("\n"):
            faults.unless(not LEFTOVERS.search(text), page, f"shows {text.strip()[:80]!r}")
        page.__dict__.pop("tree")


def test_38_one_item_of_the_navigation_is_current(any_site, faults):
    for page in any_site.pages:
        current = page.all("header [aria-current='page'], footer [aria-current='page']")
        expected = 0 if page.kind == "not-found" else 1
        faults.unless(len(current) == expected, page, f"marks {len(current)} items of the navigation as current")


def test_39_the_breadcrumb_stands_before_main_and_ends_at_the_parent(any_site, faults):
    for page in any_site.pages:
        trails = page.all("nav[aria-label='Breadcrumb']")
        if page.kind in ("home", "not-found"):
            faults.unless(not trails, page, "has a breadcrumb")
            continue
        if len(trails) != 1:
            faults.add(page, f"has {len(trails)} breadcrumbs")
            continue
        faults.unless(page.html.index("aria-label=\"Breadcrumb\"") < page.html.index("<main"), page,
                      "has its breadcrumb after main")
        targets = [page.target(node.attributes["href"])[0] for node in trails[0].css("a")]
        faults.unless(targets[0] == "index.html", page, f"has a breadcrumb that starts at {targets[0]}")
        folder = page.path.rpartition("/")[0]
        parent = f"{folder}/index.html" if folder else "index.html"
        chapters = page.all(".chapters a")
        if chapters and page.target(chapters[0].attributes["href"])[0] != page.path:
            parent = page.target(chapters[0].attributes["href"])[0]
        if parent == page.path or parent not in any_site.by_path:
            parent = "index.html"
        faults.unless(targets[-1] == parent, page, f"has a breadcrumb that ends at {targets[-1]}, not at {parent}")


def test_42_on_this_page_lists_every_heading(any_site, faults):
    for page in any_site.pages:
        if page.all(".contents"):
            listed = [(node.attributes["href"], node.text().strip()) for node in page.all(".contents a")]
            shown = [(f"#{node.attributes.get('id')}", node.text().strip()) for node in page.main.css("h2, h3")
                     if not node.css_matches(".contents *")]
            for missing in [entry for entry in shown if entry not in listed]:
                faults.add(page, f"does not list {missing}")
            if not [entry for entry in shown if entry not in listed]:
                faults.unless(listed == shown, page, "lists its headings in another order or more than once")
        elif page.kind == "role":
            faults.add(page, "has no list of its headings")


def test_53_every_page_names_its_language(any_site, faults):
    for page in any_site.pages:
        language = page.all("html")[0].attributes.get("lang")
        faults.unless(language == "en", page, f"has the language {language!r}; the site is English")


def test_53_texts_in_another_language_say_so(built, faults):
    spoken = {"grundschullehrkraft": "de", "conductor-de-camion": "es", "chef-de-partie-patisserie": "fr",
              "analista-de-dados": "pt", "registered-nurse": None, "electrician": None}
    for slug, language in spoken.items():
        page = built("languages").by_path[f"roles/{slug}.html"]
        for selector in ("h1", ".guide"):
            found = page.main.css_first(selector).attributes.get("lang")
            faults.unless(found == language, page, f"has in {selector} the language {found}, not {language}")


def test_53_titles_of_guides_find_their_own_direction(any_site, faults):
    for page in any_site.of("role"):
        faults.unless(page.main.css_first("h1").attributes.get("dir") == "auto", page, "has an h1 without dir=auto")
    for page in any_site.samples:
        for card in page.all(".card h3"):
            faults.unless(card.attributes.get("dir") == "auto", page, "has a card's title without dir=auto")


def test_58_the_page_for_lost_readers(any_site, faults):
    page = any_site.by_path["404.html"]
    faults.unless("Page not found" in page.tree.css_first("title").text(), page, "has another title")
    faults.unless(page.tree.css_first("h1").text() == "Page not found", page, "has another h1")
    links = {page.target(href)[0] for href in page.hrefs("main a")}
    for kind in ("index.html", "roles/index.html", "skills/index.html", "tools/index.html"):
        faults.unless(kind in links or kind not in any_site.by_path, page, f"does not lead to {kind}")
