"""Small words that tell whose a number of years is; the files on ages share them."""

RELATIVES = (
    "mother", "mother_in_law", "daughter", "daughter_in_law", "sister", "sister_in_law", "husband",
    "son", "father", "father_in_law", "grandmother",
)  # fmt: skip
PEOPLE = (*RELATIVES, "neighbour", "friend")
OF_ONE = frozenset("ki ka ke k kee की का के री ro ri रो".split())
""" "70 ki": what owns the number is a person."""
OWNED = OF_ONE | frozenset("wali wala wale वाली वाला वाले".split())
ABOVE = frozenset("ऊपर upar uppar पार paar par".split())
