"""The words and signs of notes and references, one file for each language (see `refcheck.lang.citing`)."""
