"""What a capture says: text, title, date, author, language; whether it is a wall, a not-found page, a hop."""

from refcheck.page.compare import compare_texts, drift
from refcheck.page.main import main_text
from refcheck.page.read import read_page

__all__ = ["compare_texts", "drift", "main_text", "read_page"]
