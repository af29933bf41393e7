"""Telegram through python-telegram-bot, used as a parser and a sender and nothing else.

Its application, its queues and its handlers keep updates in memory; the order of messages and the
state of a talk are ours.
"""
