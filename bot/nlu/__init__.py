"""Interpreters (the Rasa server, and keywords for when it is away); training and scoring."""
