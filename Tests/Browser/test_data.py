"""What sites tell machines: JSON-LD says what people see, and the data files keep to their schema."""

import csv
import json
import re

import jsonschema

NAMES = ["roles", "skills", "tools"]
# What stands for a thing elsewhere or says how a value is written, and is no text of the page. Lengths of time are
# shown in the guide's own words: "Weeks 1-8", "8 Wochen".
NOT_SHOWN = {
    "@context", "@type", "@id", "url", "item", "position", "currency", "duration", "timeToComplete",
    "timeRequired", "inCodeSet",
}


def words(text: str) -> str:
    return " ".join(text.split())


def visible(page) -> str:
    # With and without a blank between the texts of neighbouring elements: a name may be a link of its own.
    body = page.tree.body
    return words(body.text(separator=" ")) + "\n" + words(body.text())


def values(node, key=""):
    """Every text and number below a node with the key that it stands under."""
    if isinstance(node, dict):
        for name, value in node.items():
            if name not in NOT_SHOWN:
                yield from values(value, name)
    elif isinstance(node, list):
        for value in node:
            yield from values(value, key)
    else:
        yield key, node


def linked_data(page) -> list[dict]:
    return [json.loads(node.text()) for node in page.all("script[type='application/ld+json']")]


def data(site, name):
    return json.loads((site.folder / "data" / f"{name}.json").read_text(encoding="utf-8"))


def is_shown(value, text: str) -> bool:
    if isinstance(value, (int, float)):
        thousands = f"{value / 1000:g}"
        return f"{value:,}" in text or re.search(rf"\b{re.escape(thousands)}\s?[kK]\b", text) is not None
    return words(value) in text


def test_55_json_ld_says_what_the_page_shows(any_site, faults):
    for page in any_site.of("role"):
        text = visible(page)
        graphs = linked_data(page)
        faults.unless(len(graphs) == 1, page, f"has {len(graphs)} blocks of JSON-LD")
        for node in graphs[0]["@graph"]:
            for key, value in values(node):
                faults.unless(is_shown(value, text), page, f"{node['@type']}.{key} is not shown: {value!r}")


def test_55_json_ld_cannot_leave_its_element_and_fits_the_role(any_site, faults):
    for role in data(any_site, "roles")["roles"]:
        page = any_site.by_path[role["page"]]
        script = page.all("script[type='application/ld+json']")[0].text()
        faults.unless(not re.search("[<>&\u2028\u2029]", script), page, "has a sign in its JSON-LD that is not escaped")
        graph = {node["@type"]: node for node in json.loads(script)["@graph"]}
        faults.unless(graph["Occupation"]["name"] == role["title"], page, "names another occupation")
        faults.unless(("FAQPage" in graph) == bool(role["questions"]), page, "has FAQPage without questions, or none")
        program = "EducationalOccupationalProgram" in graph
        faults.unless(program == bool(role["phases"]), page, "has a program without phases, or none")


def test_data_files_keep_to_their_schema(any_site):
    schema = data(any_site, "schema")
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for name in NAMES:
        content = data(any_site, name)
        assert [error.message for error in validator.iter_errors(content)] == []
        content[name].append({"slug": "Not A Slug"})
        assert not validator.is_valid(content)


def test_tables_hold_the_rows_of_the_data_files(any_site):
    for name in NAMES:
        rows = data(any_site, name)[name]
        with open(any_site.folder / "data" / f"{name}.csv", newline="", encoding="utf-8") as file:
            table = list(csv.DictReader(file))
        key = "slug" if name == "roles" else "id"
        assert [row[key] for row in table] == [row[key] for row in rows]
        assert all(None not in row for row in table)


def test_data_files_name_only_what_exists(any_site):
    roles = {role["slug"] for role in data(any_site, "roles")["roles"]}
    known = {name: {entry["id"] for entry in data(any_site, name)[name]} for name in NAMES[1:]}
    for role in data(any_site, "roles")["roles"]:
        assert (any_site.folder / role["page"]).is_file() and (any_site.folder / role["text"]).is_file()
        assert {other["role"] for other in role["related"]} <= roles
        for name, ids in known.items():
            assert {entry["id"] for entry in role[name]} <= ids
    for name in NAMES[1:]:
        for entry in data(any_site, name)[name]:
            assert {use["role"] for use in entry["roles"]} <= roles
            assert entry["page"] is None or (any_site.folder / entry["page"]).is_file()
