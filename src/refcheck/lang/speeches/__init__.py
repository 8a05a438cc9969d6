"""How each language reports speech, one file per language."""
