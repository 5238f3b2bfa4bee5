"""Pictures of the main pages for the eye, when a folder for them is given."""

from pathlib import Path

import pytest

WIDTHS = {"phone": (390, 844), "desktop": (1440, 900)}


def test_pictures_of_every_kind_of_page(site, chromium, request):
    folder = request.config.getoption("screenshots")
    if not folder:
        pytest.skip("no folder is given by --screenshots")
    for page in site.samples:
        for scheme in ("light", "dark"):
            for name, (width, height) in WIDTHS.items():
                tab = chromium.show(page, width=width, height=height, scheme=scheme)
                tab.screenshot(path=Path(folder, f"{page.kind}-{name}-{scheme}.png"), full_page=page.kind != "role")
    printed = chromium.show(site.sample("role"), media="print")
    printed.pdf(path=Path(folder, "role.pdf"), prefer_css_page_size=True)
