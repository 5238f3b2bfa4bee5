"""The acceptance list of the site has points 1 to 62: each has a check named by its number, or a reason why not yet."""

import re
from pathlib import Path

import pytest

NOT_YET = {
    30: "charts in greyscale are judged by eye from the screenshots",
    51: "loading times need a quiet machine; weights and requests are held by 50 and 49",
    61: "pictures are written on demand; none are kept as goldens",
}


@pytest.mark.parametrize("number", sorted(NOT_YET))
def test_not_yet(number):
    pytest.skip(f"{number}: {NOT_YET[number]}")


def test_every_point_is_checked_or_has_its_reason():
    files = Path(__file__).parent.glob("test_*.py")
    checked = {int(number) for file in files for number in re.findall(r"def test_(\d\d)_", file.read_text())}
    assert checked | NOT_YET.keys() == set(range(1, 63))
    assert not checked & NOT_YET.keys()
