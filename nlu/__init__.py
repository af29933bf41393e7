"""Rasa's room: training data by language, the components of `config.yml`, and their environment.

Runs under Python 3.10 beside Rasa 3.6. It shares `bot.core` and `bot.language` with the bot, so
that the model and the keywords read spellings, numbers and names in one and the same way.
"""
