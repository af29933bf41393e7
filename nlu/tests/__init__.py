"""Tests that need Rasa's environment: `nlu/.venv/bin/python -m unittest discover -s nlu/tests -t .`

They use the standard library's unittest, so that the environment holds nothing but Rasa.
"""
