"""What understanding costs: our model and server beside Rasa's default pipeline and server."""
