"""Words and figures in her language: gettext catalogues, rupees, lists.

Catalogues are read by `bot.store.catalogues` and handed in; this room opens no file.
"""
