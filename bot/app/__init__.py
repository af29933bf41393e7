"""The composition root: builds each part of the program from the settings, and joins them."""
