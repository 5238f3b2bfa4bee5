"""What a check has found wrong."""

import pytest

SHOWN = 20


class Faults:
    """A list of sentences; a check passes when it is empty at the end."""

    def __init__(self):
        self.sentences: list[str] = []

    def add(self, place, sentence: str) -> None:
        self.sentences.append(f"{place}: {sentence}")

    def unless(self, holds, place, sentence: str) -> None:
        if not holds:
            self.add(place, sentence)

    def report(self) -> None:
        if self.sentences:
            more = len(self.sentences) - SHOWN
            shown = self.sentences[:SHOWN] + ([f"… and {more} more"] if more > 0 else [])
            pytest.fail("\n".join(shown), pytrace=False)
