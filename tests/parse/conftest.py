"""What every test of the parser needs: the lexicon."""

import pytest

from etl.lexicon import Lexicon, load_lexicon


@pytest.fixture(scope="session")
def lexicon() -> Lexicon:
    return load_lexicon()
