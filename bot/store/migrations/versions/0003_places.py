"""blocks and gram panchayats."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "place_block",
        sa.Column("code", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("local_name", sa.String(length=120), nullable=True),
        sa.Column("sound", sa.String(length=120), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("district", sa.String(length=80), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_place_block")),
    )
    op.create_index("ix_place_block_district", "place_block", ["state", "district"])
    op.create_index("ix_place_block_sound", "place_block", ["sound"])
    op.create_table(
        "place_panchayat",
        sa.Column("code", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("name", sa.String(length=120), nullable=False),
        sa.Column("local_name", sa.String(length=120), nullable=True),
        sa.Column("sound", sa.String(length=120), nullable=False),
        sa.Column("state", sa.String(length=10), nullable=False),
        sa.Column("district", sa.String(length=80), nullable=False),
        sa.Column("block", sa.Integer(), nullable=True),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_place_panchayat")),
    )
    op.create_index("ix_place_panchayat_district", "place_panchayat", ["state", "district"])
    op.create_index("ix_place_panchayat_block", "place_panchayat", ["block"])
    op.create_index("ix_place_panchayat_sound", "place_panchayat", ["sound"])
