"""How people reach us and how answers reach them, one folder a provider.

A channel turns what a provider sends into `Inbound`, and an `OutMessage` into what the provider
takes. It knows nothing of the dialogue, the database or the web framework: requests come as plain
data (`bot.services.webhooks`), failures leave as a `SendError`.
"""
