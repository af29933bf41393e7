"""Reads the files that authors write: lines, records, rules, and whether references hold."""
