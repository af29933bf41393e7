"""How quickly the knowledge base is there, and what it weighs."""
