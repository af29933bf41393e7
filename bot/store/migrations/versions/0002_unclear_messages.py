"""messages that were not understood, for labelling."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "unclear",
        sa.Column("id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False),
        sa.Column("text_hash", sa.String(length=64), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("intent", sa.String(length=30), nullable=True),
        sa.Column("labelled_by", sa.String(length=40), nullable=True),
        sa.Column("labelled_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unclear")),
        sa.UniqueConstraint("text_hash", name=op.f("uq_unclear_text_hash")),
    )
    op.create_table(
        "unclear_from",
        sa.Column(
            "unclear_id",
            sa.BigInteger().with_variant(sa.Integer(), "sqlite"),
            autoincrement=False,
            nullable=False,
        ),
        sa.Column("person_hash", sa.String(length=64), nullable=False),
        sa.Column("week", sa.String(length=8), nullable=False),
        sa.ForeignKeyConstraint(
            ["unclear_id"], ["unclear.id"], name=op.f("fk_unclear_from_unclear_id_unclear")
        ),
        sa.PrimaryKeyConstraint("unclear_id", "person_hash", name=op.f("pk_unclear_from")),
    )
    with op.batch_alter_table("unclear_from", schema=None) as batch_op:
        batch_op.create_index("ix_unclear_from_week", ["week"], unique=False)
