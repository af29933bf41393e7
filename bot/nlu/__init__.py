"""Interpreters: the Rasa server, and keywords for when it is away; what trains and scores a model."""
