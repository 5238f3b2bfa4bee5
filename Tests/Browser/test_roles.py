"""What a role page says, and how roles and skills lead to each other."""

import re

from sites import is_internal

# The parts of a role page in their order; a guide that says nothing of one leaves it out.
PARTS = ["glance", "pay", "levels", "path", "skills-and-tools", "related", "job-titles", "sources"]
MONEY = re.compile(r"[$€£₹]\s?\d|\b[A-Z]{3} \d")
CURRENCY = re.compile(r"dollars|euros|pounds|rupees|currency not stated|\b[A-Z]{3}\b", re.IGNORECASE)
PERIOD = re.compile(r"\ba(n)? (hour|day|week|month|year)\b|period not stated")
YEAR = re.compile(r"\b(19|20)\d\d\b|year(s)? not stated")


def test_34_parts_stand_in_their_order(any_site, faults):
    for page in any_site.of("role"):
        ids = [node.attributes.get("id") for node in page.main.css("h2")]
        shown = [name for name in ids if name in PARTS]
        faults.unless(shown == [name for name in PARTS if name in shown], page, f"has its parts in the order {shown}")
        faults.unless({"glance", "sources"} <= set(shown), page, "lacks what stands on every role page")
        texts = page.main.css(".guide")
        faults.unless(texts, page, "does not say what the role does")


def test_35_roles_lead_to_their_skills_and_back(any_site, faults):
    for page in any_site.of("role"):
        for item in page.main.css(".groups li"):
            faults.unless(item.css("a[href]"), page, f"names {item.text().strip()!r} without a link")
        for href in filter(is_internal, page.hrefs("main a[href]")):
            target = any_site.by_path.get(page.target(href)[0])
            if target and target.kind in ("skill", "tool"):
                back = {target.target(href)[0] for href in target.hrefs("main a[href]")}
                faults.unless(page.path in back, target, f"does not lead back to {page}")
    for page in any_site.of("skill") + any_site.of("tool"):
        for href in page.hrefs("main a[href]"):
            target = any_site.by_path.get(page.target(href)[0])
            if target and target.kind == "role":
                back = {target.target(href)[0] for href in target.hrefs("main a[href]")}
                faults.unless(page.path in back, target, f"does not lead to {page}, which names it")


def test_37_pay_says_currency_period_place_and_year(any_site, faults):
    for page in any_site.of("role"):
        statements = [node.text() for node in page.main.css("#pay ~ div caption")]
        for row in page.main.css(".glance dl > div"):
            if row.css_first("dt").text() == "Pay":
                statements += [node.text() for node in row.css("dd") if MONEY.search(node.text())]
        for text in statements:
            faults.unless(CURRENCY.search(text), page, f"gives pay without a currency: {text!r}")
            faults.unless(PERIOD.search(text), page, f"gives pay without a period: {text!r}")
            faults.unless("place" in text or re.search(r"; [A-Z]|\bin [A-Z]", text), page, f"gives no place: {text!r}")
            faults.unless(YEAR.search(text) or "and year not stated" in text, page, f"gives no year: {text!r}")
        if page.main.css("#pay"):
            faults.unless(page.main.css("#sources"), page, "gives pay without a source")


def test_40_the_roles_of_a_family_form_a_chain(any_site, faults):
    def neighbours(page, way: str) -> list[str]:
        return [page.target(node.attributes["href"])[0] for node in page.all(f".pager a[rel={way}]")]

    for page in any_site.of("role"):
        previous, following = neighbours(page, "prev"), neighbours(page, "next")
        faults.unless(len(previous) <= 1 and len(following) <= 1, page, "has several roles before or after it")
        for path in following:
            faults.unless(neighbours(any_site.by_path[path], "prev") == [page.path], page, f"is not before {path}")
        for path in previous:
            faults.unless(neighbours(any_site.by_path[path], "next") == [page.path], page, f"is not after {path}")
        if page.main.css("#related"):
            faults.unless(previous or following, page, "has related roles, but none before or after it")
        seen, here = set(), page
        while here.path not in seen and (following := neighbours(here, "next")):
            seen.add(here.path)
            here = any_site.by_path[following[0]]
        faults.unless(here.path not in seen, page, "is in a chain that leads back to itself")
