"""Migrations, as Alembic runs them."""
