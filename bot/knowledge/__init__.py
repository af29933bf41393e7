"""What Haq Didi knows: schemes, attributes, documents, offices, places; loaded, checked, searched.

Pure: files come in as a mapping of path to text (`bot.store.content_folder` reads folders), and a
`KnowledgeBase` comes out, or every problem at once with file, line and how to mend it.
"""
