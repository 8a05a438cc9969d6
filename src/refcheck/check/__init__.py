"""Pure judgements of evidence: the rules (`findings`) and the link status (`status.judge`). Sees nouns and languages only."""
