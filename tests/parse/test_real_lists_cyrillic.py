"""Russian, Ukrainian and Korean references in the forms that lists really have: cases/real_lists_cyrillic.txt, and that what stands by the standard stays."""

import pytest
from listed_forms import cases, said

from refcheck.parse import parse_note
from refcheck.parse.areas import tidied
from refcheck.parse.clean import clean

FIELDS = (
    "author",
    "editor",
    "title",
    "container_title",
    "volume",
    "issue",
    "page",
    "issued",
    "publisher",
    "publisher_place",
    "URL",
    "accessed",
)


@pytest.mark.slow
@pytest.mark.parametrize(("raw", "wanted"), list(cases("real_lists_cyrillic.txt")))
def test_a_real_form_is_read_as_written_down(raw, wanted):
    (reference,) = parse_note(raw).references
    assert said(reference, FIELDS) == wanted


@pytest.mark.parametrize(
    "raw",
    [
        "Рогов П.-Д. Навч.-метод. посібник. М.-Л.: Маяк, 1950.",  # hyphens of names, words and towns
        "Рогов П. Д. Степь. № 5. М., 1950. С. 3–4.",
        "Rogov, P. (2003). A winding N.1 road – 12 p. Fen Press.",  # no Russian list
    ],
)
def test_signs_that_the_standard_has_are_left_alone(raw):
    note = clean(raw)
    assert tidied(note).flat == note.flat


def test_tidied_signs_keep_every_offset_and_leave_addresses_alone():
    raw = "Рогов П. Степь.- М.: Маяк, 1999 – 12 с. https://a.org/x.-Y/N5"
    note = tidied(clean(raw))
    assert len(note.flat) == len(note.text) == len(raw)
    assert "https://a.org/x.-Y/N5" in note.flat
    assert "Степь.  М.: Маяк, 1999.  12 с." in note.flat
