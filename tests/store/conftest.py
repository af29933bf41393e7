from tests.faults.conftest import url

__all__ = ["url"]
