"""The engine as the phone runs it, compiled once for all tests here."""

import pytest

from tests.node import NodeEngine


@pytest.fixture(scope="session")
def node_engine(tmp_path_factory: pytest.TempPathFactory) -> NodeEngine:
    return NodeEngine(tmp_path_factory.mktemp("engine"))
