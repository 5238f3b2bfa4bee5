"""HTML as parsers see it, and the rules of its content that a parser lets pass."""

import html5lib

# Attributes of the last century, whose place is the style sheet.
OBSOLETE = "[align], [bgcolor], [border], [valign], [cellpadding], [cellspacing], center, font, big, strike, tt"
# Elements and attributes that older checkers and readers of HTML do not know.
TOO_NEW = "search, [popover], [inert], details[name], [fetchpriority]"
CHILDREN = {"ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}, "tr": {"th", "td"}}
REFERENCES = ("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "list", "form")


def test_01_every_page_parses_strictly(any_site, faults):
    for page in any_site.pages:
        parser = html5lib.HTMLParser()
        parser.parse(page.html)
        for (line, column), code, details in parser.errors:
            faults.add(f"{page}:{line}:{column}", f"{code} {details}")


def test_01_elements_stand_where_they_may(any_site, faults):
    for page in any_site.pages:
        for node in page.all(f"{OBSOLETE}, {TOO_NEW}"):
            faults.add(page, f"uses what is obsolete or too new: {node.html[:80]}")
        for parent, allowed in CHILDREN.items():
            for node in page.all(f"{parent} > *"):
                faults.unless(node.tag in allowed, page, f"has <{node.tag}> as a child of <{parent}>: {node.html[:80]}")
        for node in page.all(":is(a, button) :is(a, button, input, select, textarea, summary)"):
            faults.add(page, f"has a control in a link or a button: {node.html[:80]}")
        for node in page.all("img:not([alt]), :is(th, td, html, a)[href=''], main main, form form, a:not([href])"):
            faults.add(page, f"has an element that lacks something or stands where it may not: {node.html[:80]}")


def test_01_references_within_a_page_lead_somewhere(any_site, faults):
    for page in any_site.pages:
        ids = set(page.ids())
        for name in REFERENCES:
            for node in page.all(f"[{name}]"):
                for id in (node.attributes[name] or "").split():
                    faults.unless(id in ids, page, f"has {name}={id!r}, which no element is named")
