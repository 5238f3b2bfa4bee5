"""Links: all relative, all resolved, and every page within reach."""

import re

from sites import is_internal

REQUESTED = [("[src]", "src"), ("[srcset]", "srcset"), ("link[href]", "href"), ("[poster]", "poster"),
             ("object[data]", "data"), ("use", "href"), ("image", "href")]
NOT_REQUESTED = {"canonical", "prev", "next", "alternate", "license", "author"}


def test_04_no_page_names_a_file_of_another_host(any_site, faults):
    for page in any_site.pages:
        for selector, attribute in REQUESTED:
            for node in page.all(selector):
                address = node.attributes.get(attribute) or ""
                if set((node.attributes.get("rel") or "").split()) & NOT_REQUESTED or address.startswith("data:"):
                    continue
                faults.unless(is_internal(address), page, f"{attribute} of <{node.tag}> is {address!r}")
    for file in any_site.folder.rglob("*.css"):
        for address in re.findall(r"url\(([^)]*)\)|@import[^;]*", file.read_text()):
            faults.unless(address.strip("'\"").startswith("data:"), file.name, f"asks for {address!r}")


def test_08_every_internal_link_resolves(any_site, faults):
    ids = {page.path: set(page.ids()) for page in any_site.pages}
    for page in any_site.pages:
        for href in filter(is_internal, page.hrefs()):
            path, fragment = page.target(href)
            if href.startswith("/") or href.split("#")[0].endswith("/"):
                faults.add(page, f"{href!r} does not work from disk")
            elif not (any_site.folder / path).is_file():
                faults.add(page, f"{href!r} leads to no file")
            elif fragment and path in ids and fragment not in ids[path]:
                faults.add(page, f"{href!r} leads to no element")


def test_09_every_page_is_within_three_clicks_of_home(any_site, faults):
    reached, edge = {"index.html"}, ["index.html"]
    for _ in range(3):
        targets = {
            any_site.by_path[path].target(href)[0]
            for path in edge for href in filter(is_internal, any_site.by_path[path].hrefs("a[href]"))
        }
        edge = sorted((targets & any_site.by_path.keys()) - reached)
        reached.update(edge)
    for path in any_site.by_path.keys() - reached - {"404.html"}:
        faults.add(path, "is not within three clicks of the home page")
