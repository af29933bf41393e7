"""Who is entitled to what: three-valued logic, rules, verdicts, explanations, the next question.

Pure: no I/O, no clock, no language, no channel. A rule is data (`rule`), facts are a mapping
(`facts`), `evaluate` walks the rule once and everything else reads that walk. An unknown is never
a no, and what only an office can know is never asked of her.
"""
