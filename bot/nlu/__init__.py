"""Interpreters: the Rasa server, keywords for when it is away, and what trains and scores a model."""
