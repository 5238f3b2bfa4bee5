"""The data files of built sites: they keep to their own JSON Schema, agree with their tables, and lead to files.

Run from the package root after `swift build`:

    python3 -m unittest discover Tests/Data

The schema test needs the module `jsonschema` and is skipped without it.
"""

import csv
import json
import pathlib
import re
import subprocess
import tempfile
import unittest

try:
    import jsonschema
except ImportError:
    jsonschema = None

ROOT = pathlib.Path(__file__).resolve().parents[2]
BINARY = ROOT / ".build" / "debug" / "rolebook"
CONTENTS = [ROOT / "content", ROOT / "Tests" / "Sites" / "tiny" / "content", ROOT / "Tests" / "Fixtures" / "Guides"]
NAMES = ["roles", "skills", "tools"]


class DataFileTests(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        if not BINARY.exists():
            raise unittest.SkipTest(f"{BINARY} is missing: run 'swift build' first")
        cls.folder = tempfile.TemporaryDirectory()
        cls.sites = []
        for number, content in enumerate(CONTENTS):
            site = pathlib.Path(cls.folder.name) / str(number)
            done = subprocess.run([BINARY, "build", content, "-q", "-o", site], capture_output=True, text=True)
            assert site.is_dir(), done.stderr
            cls.sites.append(site)

    @classmethod
    def tearDownClass(cls):
        cls.folder.cleanup()

    def data(self, site, name):
        return json.loads((site / "data" / f"{name}.json").read_text(encoding="utf-8"))

    @unittest.skipIf(jsonschema is None, "the module jsonschema is not installed")
    def test_keep_to_the_schema(self):
        for site in self.sites:
            schema = self.data(site, "schema")
            jsonschema.Draft202012Validator.check_schema(schema)
            validator = jsonschema.Draft202012Validator(schema)
            for name in NAMES:
                with self.subTest(site=site.name, name=name):
                    data = self.data(site, name)
                    self.assertEqual([error.message for error in validator.iter_errors(data)], [])
                    data[name].append({"slug": "Not A Slug"})
                    self.assertFalse(validator.is_valid(data))

    def test_tables_hold_the_same_rows(self):
        for site in self.sites:
            for name in NAMES:
                with self.subTest(site=site.name, name=name):
                    rows = self.data(site, name)[name]
                    with open(site / "data" / f"{name}.csv", newline="", encoding="utf-8") as file:
                        table = list(csv.DictReader(file))
                    key = "slug" if name == "roles" else "id"
                    self.assertEqual([row[key] for row in table], [row[key] for row in rows])
                    self.assertTrue(all(None not in row for row in table))

    def test_name_only_what_exists(self):
        for site in self.sites:
            roles = {role["slug"] for role in self.data(site, "roles")["roles"]}
            known = {name: {entry["id"] for entry in self.data(site, name)[name]} for name in NAMES[1:]}
            for role in self.data(site, "roles")["roles"]:
                self.assertTrue((site / role["page"]).is_file() and (site / role["text"]).is_file())
                self.assertTrue({other["role"] for other in role["related"]} <= roles)
                for name, ids in known.items():
                    self.assertTrue({entry["id"] for entry in role[name]} <= ids)
            for name in NAMES[1:]:
                for entry in self.data(site, name)[name]:
                    self.assertTrue({use["role"] for use in entry["roles"]} <= roles)
                    self.assertTrue(entry["page"] is None or (site / entry["page"]).is_file())

    def test_llms_txt_leads_to_files(self):
        for site in self.sites:
            lines = (site / "llms.txt").read_text(encoding="utf-8").splitlines()
            self.assertTrue(lines[0].startswith("# ") and lines[2].startswith("> "))
            links = [re.fullmatch(r"- \[.+?\]\(([^)]+)\)(: .+)?", line) for line in lines if line.startswith("- ")]
            self.assertTrue(links and all(links))
            for link in links:
                self.assertTrue((site / link[1]).is_file(), link[1])

    def test_role_pages_hold_json_ld(self):
        for site in self.sites:
            for role in self.data(site, "roles")["roles"]:
                page = (site / role["page"]).read_text(encoding="utf-8")
                [text] = re.findall(r'<script type="application/ld\+json">(.*?)</script>', page, re.S)
                self.assertIsNone(re.search("[<>&\u2028\u2029]", text))
                graph = {node["@type"]: node for node in json.loads(text)["@graph"]}
                self.assertEqual(graph["Occupation"]["name"], role["title"])
                self.assertEqual("FAQPage" in graph, bool(role["questions"]))
                self.assertEqual("EducationalOccupationalProgram" in graph, bool(role["phases"]))
                salary = graph["Occupation"].get("estimatedSalary", [])
                self.assertFalse([amount for amount in salary if "percentile10" in amount and "minValue" in amount])


if __name__ == "__main__":
    unittest.main()
