"""What programs read: the list of pages for language models, with twins in Markdown."""

import re

from sites import is_internal

ENTRY = re.compile(r"- \[[^\]]+\]\(([^)]+)\)(: .+)?")


def test_57_the_list_for_language_models_has_its_order_and_leads_to_files(any_site, faults):
    lines = [line for line in (any_site.folder / "llms.txt").read_text("utf-8").splitlines() if line]
    faults.unless(lines[0].startswith("# "), "llms.txt:1", "does not start with a title")
    faults.unless(lines[1].startswith("> "), "llms.txt:2", "does not go on with a summary")
    first = next(number for number, line in enumerate(lines) if line.startswith("## "))
    listed = set()
    for line in lines[first:]:
        entry = ENTRY.fullmatch(line)
        faults.unless(entry or line.startswith("## "), "llms.txt", f"has among its lists: {line[:80]!r}")
        if entry and is_internal(entry[1]):
            faults.unless((any_site.folder / entry[1]).is_file(), "llms.txt", f"{entry[1]!r} leads to no file")
            listed.add(entry[1])
    for page in any_site.of("role"):
        twin = page.path.removesuffix(".html") + ".md"
        faults.unless((any_site.folder / twin).is_file(), page, "has no twin in Markdown")
        faults.unless(twin in listed, page, "has a twin that llms.txt does not list")
