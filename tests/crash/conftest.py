from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.crash.company import Company


@pytest.fixture(autouse=True)
def _clean_redis() -> None:
    """Nothing here uses the suite's own Redis."""


@pytest.fixture(scope="package")
def company() -> Iterator[Company]:
    """Real servers, once for all tests that kill them; each test has customers of its own."""
    company = Company()
    yield company
    company.stop()


@pytest.fixture
def quiet(company: Company) -> Iterator[Company]:
    """The company between two tests: no worker, a mail server that takes everything."""
    company.sink.on_mail = company.sink.on_data = ""
    company.sink.raw.clear()
    company.sink.recipients.clear()
    company.sink.reached.clear()
    yield company
    company.kill_worker()
