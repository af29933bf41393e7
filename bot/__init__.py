"""Haq Didi: a helpline that tells rural women which government schemes are theirs by right."""
