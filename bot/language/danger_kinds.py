"""The kinds of danger, as `Interpretation.safety` names them."""

VIOLENCE = "violence"
CHILD_MARRIAGE = "child_marriage"
TRAFFICKING = "trafficking"
WITCH_BRANDING = "witch_branding"
SELF_HARM = "self_harm"
HARASSMENT = "harassment"
