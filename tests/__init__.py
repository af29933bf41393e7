"""Tests. The folders mirror `bot/`; scenarios, faults, repo and e2e stand beside them."""
