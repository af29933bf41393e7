"""Schemes that people name and that have no file yet: nothing is told of them but that.

Their names are found in messages all the same, so that what is asked is said to be unknown here,
and is counted under its own id. A scheme leaves this list when its file is written.
"""

NAMED_ONLY: tuple[dict[str, object], ...] = (
    {
        "id": "palanhar",
        "names": ["palanhar", "palanhar yojana", "palan har", "पालनहार", "पालनहार योजना"],
        "state": "RJ",
        "national": None,
    },
    {
        "id": "balika-cycle-yojana",
        "names": [
            "balika cycle yojana", "mukhyamantri balika cycle yojana", "cycle yojana",
            "बालिका साइकिल योजना", "साइकिल योजना",
        ],
        "state": "BR",
        "national": None,
    },
    {
        "id": "satat-jeevikoparjan-yojana",
        "names": [
            "satat jeevikoparjan yojana", "satat jivikoparjan", "satat jeevikoparjan",
            "सतत जीविकोपार्जन योजना", "सतत जीविकोपार्जन",
        ],
        "state": "BR",
        "national": None,
    },
    {
        "id": "mahila-samman-savings-certificate",
        "names": [
            "mahila samman savings certificate", "mahila samman bachat patra",
            "mahila samman bachat", "महिला सम्मान बचत पत्र", "महिला सम्मान बचत",
        ],
        "state": None,
        "national": None,
    },
)  # fmt: skip
