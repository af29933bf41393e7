"""The pages on schemes: a list to search, each scheme as a reader sees it, and a leaflet to print.

Public and the same for everybody: no cookie, no account, nothing about whoever reads. They work
without JavaScript and load little on a cheap phone.
"""
