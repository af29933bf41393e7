"""How many messages a second, and how long each takes, beside a Rasa assistant."""
