"""What all tests share."""

import sys

import pytest


@pytest.fixture(autouse=True)
def own_main_module(monkeypatch: pytest.MonkeyPatch) -> None:
    """Streamlit puts a tested page in the place of `__main__`, and worker processes started later would run it."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
