"""Writes role guides for benchmarks: as many as asked for, the same ones for the same number and seed.

    python3 corpus.py COUNT FOLDER [SEED]
"""

import pathlib
import random
import sys

FIELDS = [
    "Audio", "Battery", "Cloud", "Dairy", "Energy", "Forest", "Garment", "Harbour", "Insurance", "Journal",
    "Kernel", "Logistics", "Marine", "Network", "Optics", "Payment", "Quality", "Railway", "Sensor", "Textile",
]
DUTIES = [
    "Forecasting", "Inspection", "Modelling", "Operations", "Planning", "Reporting", "Research", "Routing",
    "Safety", "Testing",
]
GRADES = ["Analyst", "Architect", "Designer", "Developer", "Engineer", "Scientist", "Specialist", "Technician"]
TOOLS = [
    "Python", "SQL", "Git", "Docker", "Kubernetes", "PyTorch", "TensorFlow", "Tableau", "Excel", "Spark", "Airflow",
    "PostgreSQL", "Redis", "Kafka", "Terraform", "Jenkins", "Grafana", "Pandas", "NumPy", "Linux",
]
SKILLS = [
    "statistics", "linear algebra", "communication", "machine learning", "data visualization", "calculus",
    "project management", "deep learning", "software testing", "critical thinking",
]
VERBS = ["Build", "Check", "Compare", "Document", "Improve", "Measure", "Plan", "Repair", "Review", "Simplify"]
THINGS = [
    "the weekly figures", "old pipelines", "pilot studies", "vendor contracts", "sample batches", "alarm rules",
    "field reports", "shift plans", "price models", "test benches",
]
LEVELS = [("Junior", 0, 2), ("Mid-level", 2, 5), ("Senior", 5, 8), ("Lead", 8, 12)]


def title(number: int) -> str:
    """A different title for every number."""
    number, field = divmod(number, len(FIELDS))
    number, duty = divmod(number, len(DUTIES))
    number, grade = divmod(number, len(GRADES))
    place = f" {number + 1}" if number else ""
    return f"{FIELDS[field]} {DUTIES[duty]} {GRADES[grade]}{place}"


def sentence(chance: random.Random) -> str:
    tool, skill = chance.choice(TOOLS), chance.choice(SKILLS)
    verb, thing = chance.choice(VERBS), chance.choice(THINGS)
    return f"{verb} {thing} with {tool}, since {skill} decides how far the answer can be trusted."


def guide(number: int, seed: int) -> str:
    chance = random.Random(seed * 1_000_003 + number)
    name = title(number)
    lines = [f"# {name}", "", "## Overview", ""]
    lines += [" ".join(sentence(chance) for _ in range(4)), ""] * 3
    lines += ["## Responsibilities", ""] + [f"- {sentence(chance)}" for _ in range(10)]
    lines += ["", "## Skills", ""] + [f"- {skill.capitalize()}" for skill in chance.sample(SKILLS, 6)]
    lines += ["", "## Tools", ""] + [f"- **{tool}**: {sentence(chance)}" for tool in chance.sample(TOOLS, 8)]
    lines += ["", "## Salary", "", "| Level | Experience | Salary |", "| --- | --- | --- |"]
    pay = chance.randrange(40, 90)
    for level, first, last in LEVELS:
        lines.append(f"| {level} | {first}-{last} years | ${pay},000 - ${pay + 25},000 |")
        pay += 25
    lines += ["", "## Learning path", ""]
    for phase in range(1, 5):
        lines += [f"### Phase {phase}: {chance.choice(DUTIES)} (Weeks {phase * 4 - 3}-{phase * 4})", ""]
        lines += [f"- {sentence(chance)}" for _ in range(4)] + [""]
    lines += ["## Questions and answers", ""]
    for _ in range(4):
        lines += [f"### How do I learn {chance.choice(SKILLS)}?", "", sentence(chance) + " " + sentence(chance), ""]
    lines += ["## Related roles", "", f"- {title(number + 1)}", f"- {title(max(0, number - 7))}"]
    return "\n".join(lines) + "\n"


def write(count: int, folder: pathlib.Path, seed: int = 1) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(count):
        (folder / f"role-{number:06}.md").write_text(guide(number, seed), encoding="utf-8")


if __name__ == "__main__":
    write(int(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3]) if len(sys.argv) > 3 else 1)
