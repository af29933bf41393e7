"""What an author can get wrong beyond the form: cases, sources, figures, names, wording.

Each module holds one concern and yields problems; `report` runs them all.
"""
