"""Training sentences in other spellings, as people really type them.

`rule` says what a rule of spelling is; `roman_hindi`, `devanagari` and `english` hold them, a form
each; `variants` makes copies of a text by them; `copies` puts the copies beside the examples of a
training. Only training imports this room. Pure but for `copies`: standard library and
`bot.language` only.
"""
