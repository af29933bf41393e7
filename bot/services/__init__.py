"""Use cases, and the ports through which they reach the world.

Intake takes a message in, turns answer it, delivery sends the answer, retention and erasure forget.
"""
