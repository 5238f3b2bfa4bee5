"""Readers without a mouse: the Tab key through every kind of page."""

from contrast import contrast
from probes import FOCUSED
from visits import STOPS

def every_stop(site, walks, schemes=("light",)):
    for page in site.samples:
        for scheme in schemes:
            for stop in filter(None, walks(page, scheme).stops):
                yield page, stop


def test_11_the_skip_link_comes_first_and_leads_to_main(site, chromium, faults):
    for page in site.samples:
        tab = chromium.show(page)
        tab.keyboard.press("Tab")
        first = tab.evaluate(FOCUSED)
        faults.unless(first and "Skip" in first["name"], page, f"has as its first stop {first and first['name']}")
        faults.unless(first and first["top"] >= 0 and first["onTop"], page, "does not show the skip link on focus")
        tab.keyboard.press("Enter")
        faults.unless(tab.evaluate("document.activeElement.id") == "main", page, "does not skip to main")


def test_12_the_focus_is_seen(site, walks, faults):
    for page, stop in every_stop(site, walks, ("light", "dark")):
        faults.unless(stop["outline"] >= 2, page, f"outlines {stop['name']} by {stop['outline']} px")
        ratio = contrast(stop["colour"], stop["ground"])
        faults.unless(ratio >= 3, page, f"outlines {stop['name']} with a contrast of {ratio:.1f}")


def test_13_nothing_covers_the_focus(site, walks, faults):
    for page, stop in every_stop(site, walks):
        faults.unless(stop["onTop"], page, f"covers {stop['name']} when it has the focus")


def test_14_the_focus_follows_the_text_and_is_never_caught(site, walks, faults):
    for page in site.samples:
        walk = walks(page)
        count, stops = walk.count, walk.stops
        places = [stop["place"] for stop in stops if stop and stop["place"] >= 0]
        first = min(count, STOPS)
        faults.unless(places[:first] == list(range(first)), page, f"has stops out of order: {places}")
        if count < STOPS:
            faults.unless(stops[-1] is None or stops[-1]["place"] in (0, count - 1), page, "does not let the focus go")
    for page in site.pages:
        for node in page.all("[tabindex]"):
            faults.unless(int(node.attributes["tabindex"]) <= 0, page, f"has a positive tabindex: {node.html[:80]}")


def test_15_targets_are_large_enough(site, walks, faults):
    for page, stop in every_stop(site, walks):
        size = f"{stop['width']:.0f}×{stop['height']:.0f}"
        if stop["inHeader"]:
            faults.unless(stop["height"] >= 44, page, f"has {stop['name']} in its header at {size}")
        elif not stop["inline"]:
            faults.unless(min(stop["width"], stop["height"]) >= 24, page, f"has {stop['name']} at {size}")
