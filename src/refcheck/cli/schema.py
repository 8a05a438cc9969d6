"""refcheck schema: the report's JSON Schema."""

from __future__ import annotations

from pathlib import Path

import click

from refcheck.cli.options import output_option
from refcheck.cli.streams import emit
from refcheck.write.schema import schema_bytes


@click.command()
@output_option()
def command(output: Path | None) -> int:
    """Print the JSON Schema of the report."""
    emit(schema_bytes(), output)
    return 0
