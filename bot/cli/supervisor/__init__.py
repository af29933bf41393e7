"""Keeps the processes of one machine running: the Rasa server, the web app, the worker."""
