"""The worker: claims, has it served, waits. It decides nothing about messages itself."""
