"""The error browser: one HTML file of what the model misread, for whoever knows the language.

`page.render` puts it together; `faults` says what was wrong with a reading. The file needs no
network and no server, runs in any browser, and its script does no more than filter.
"""
