"""SMS through whoever has a number in the country: a government gateway, an aggregator, a phone.

They all do the same in their own words: call an address of ours with the sender's number and the
text, and take messages at an address of theirs. So the words are settings, not code.
"""
