"""What all tests share."""

import sys

import pytest


@pytest.fixture(autouse=True)
def own_main_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streamlit's page tests put the page in the place of `__main__`, which worker processes started later would run."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
