"""The web app: providers' webhooks, health, and the phone simulator.

It speaks HTTP and knows no provider, no database and no dialogue: what it needs is handed to it.
"""
