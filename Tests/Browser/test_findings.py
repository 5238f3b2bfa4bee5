"""Findings as programs read them: SARIF, held against a model of its schema that refuses what the schema does not name."""

import json
import subprocess

import pytest
from pydantic_sarif.model import StaticAnalysisResultsFormatSarifVersion210JsonSchema as Log

from sites import GUIDES, PACKAGE


@pytest.mark.parametrize("guides", ["content", "languages"])
def test_findings_are_sarif(rolebook, guides):
    run = subprocess.run([rolebook, "check", GUIDES[guides], "--verbose", "--format", "sarif"],
                         cwd=PACKAGE, capture_output=True, text=True)
    written = json.loads(run.stdout)
    assert len(written["runs"][0]["results"]) > 5
    log = Log.model_validate(written)
    rules = {rule.id for rule in log.runs[0].tool.driver.rules}
    assert {result.ruleId for result in log.runs[0].results} == rules
