"""What web pages say, one file per language."""
