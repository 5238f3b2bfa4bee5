"""Pictures of every kind of page for the eye, and against those that were approved, when folders for them are given."""

import base64
from pathlib import Path

import pytest

SIZES = [(390, 844), (768, 1024), (1440, 900)]

# The share of pixels in which two pictures differ; all of them when their sizes do.
DIFFERENCE = """async pictures => {
  const [one, other] = await Promise.all(pictures.map(async picture => {
    const image = Object.assign(new Image(), {src: 'data:image/png;base64,' + picture});
    await image.decode();
    const pen = new OffscreenCanvas(image.width, image.height).getContext('2d');
    pen.drawImage(image, 0, 0);
    return {size: [image.width, image.height] + '', pixels: new Uint32Array(pen.getImageData(0, 0, image.width, image.height).data.buffer)};
  }));
  return one.size === other.size ? one.pixels.filter((pixel, i) => pixel !== other.pixels[i]).length / one.pixels.length : 1;
}"""


def difference(tab, one: bytes, other: bytes) -> float:
    return tab.evaluate(DIFFERENCE, [base64.b64encode(picture).decode() for picture in (one, other)])


def test_61_pictures_are_those_that_were_approved(site, chromium, request, faults):
    folder, approved = (request.config.getoption(name) for name in ("--screenshots", "--approved"))
    if not folder:
        pytest.skip("no folder is given by --screenshots")
    for page in site.samples:
        for scheme in ("light", "dark"):
            for width, height in SIZES:
                name = f"{page.kind}-{width}-{scheme}.png"
                tab = chromium.show(page, width=width, height=height, scheme=scheme)
                picture = tab.screenshot(path=Path(folder, name), full_page=page.kind not in ("role", "all"))
                if approved:
                    before = Path(approved, name)
                    share = difference(tab, picture, before.read_bytes()) if before.is_file() else 1
                    faults.unless(share <= 0.001, name, f"differs in {share:.2%} of its pixels from the approved one")
    printed = chromium.show(site.sample("role"), media="print")
    printed.pdf(path=Path(folder, "role.pdf"), prefer_css_page_size=True)


def test_61_pictures_are_compared_pixel_by_pixel(site, chromium):
    tab = chromium.show(site.sample("not-found"))
    before = tab.screenshot()
    assert difference(tab, before, tab.screenshot()) == 0
    tab.locator("h1").evaluate("e => e.textContent = 'Page found'")
    assert 0.001 < difference(tab, before, tab.screenshot()) < 0.5
    assert difference(tab, before, tab.screenshot(full_page=False, clip={"x": 0, "y": 0, "width": 9, "height": 9})) == 1
