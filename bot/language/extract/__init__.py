"""One file for each kind of fact that is picked out of a message.

Each has a function that takes a reading and gives entities; `bot.language.entities` calls them all.
"""
