"""WhatsApp and SMS through Twilio: signed forms in, the REST API out, status callbacks back."""
