"""The database: tables, encryption, the unit of work, migrations; SQLite and PostgreSQL alike.

Nothing outside knows a table. Every transaction that takes a lane takes it first and the outbox
after it: one order of locks, hence no deadlock between a worker and a status callback.
"""
