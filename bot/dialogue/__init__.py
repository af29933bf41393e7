"""What is said next: one message in, one turn out.

`engine.advance` is a function of the session, the message and the day. It asks no clock, no
network and no database; what came about leaves it as events, and what is to be said leaves it as
meaning (`replies`), put into words only at the end (`render`).
"""
