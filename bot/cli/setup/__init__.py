"""What must be there before a command can work, and how it is made.

The script `haqdidi` makes the bot's own environment; the rest is done here: keys for a first local
run, Rasa's environment, the catalogues, the database, the model.
"""
