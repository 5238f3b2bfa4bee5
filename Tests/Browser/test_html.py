"""HTML as parsers see it, and the rules of its content that a parser lets pass."""

import subprocess

import html5lib
import pytest

# Attributes of the last century, whose place is the style sheet.
OBSOLETE = "[align], [bgcolor], [border], [valign], [cellpadding], [cellspacing], center, font, big, strike, tt"
# Elements and attributes that older checkers and readers of HTML do not know.
TOO_NEW = "search, [popover], [inert], details[name], [fetchpriority]"
CHILDREN = {"ul": {"li"}, "ol": {"li"}, "dl": {"dt", "dd", "div"}, "tr": {"th", "td"}}
REFERENCES = ("for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "list", "form")
# What the checker of 2020 has against HTML and SVG of today: colours of a theme by scheme, and a picture of links.
OUTDATED = ("Attribute “media” not allowed on element “meta”", "Bad value “group” for attribute “role” on element “svg”")


def test_01_the_nu_checker_finds_nothing(any_site, request, faults):
    checker = request.config.getoption("--vnu")
    if not checker:
        pytest.skip("no checker is given by --vnu")
    command = ["java", "-jar", checker, "--format", "gnu", "--skip-non-html", "--stdout", any_site.folder]
    for line in subprocess.run(command, capture_output=True, text=True, timeout=600).stdout.splitlines():
        if line.strip() and not any(sentence in line for sentence in OUTDATED):
            faults.add("vnu", line)


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
