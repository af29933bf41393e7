"""The ledger's rules: what counts as one demand, how demands are counted, which counts are shown.

Pure: rows come in as values, tables go out as values.
"""
