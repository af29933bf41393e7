"""`python -m bot`: the program without the script's set-up."""

from bot.cli.main import main

main()
