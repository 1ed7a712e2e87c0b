"""Text of a document as Markdown, proven by the parser the site is built with where that matters."""

from __future__ import annotations

import pytest

from generator.reference import text


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("a | b", "a &#124; b"),
        ("`a` is `b`", "`a` is `b`"),
        ("`a|b`", "<code>a&#124;b</code>"),
        ("`<a|b>`", "<code>&lt;a&#124;b&gt;</code>"),
        ("https://<host>, `<host>`", "https://&lt;host>, `<host>`"),
        ("one\nline", "one line"),
        ("two\n\nparagraphs", "two<br>paragraphs"),
        ("a list:\n- one\n  and more\n- two", "a list:<br>- one and more<br>- two"),
        (
            "codes:\n\n| code | meaning |\n|---|---|\n| 400 | wrong |\n| 520 | failed |",
            "codes:<br>400: wrong<br>520: failed",
        ),
        ("R&D &lt; &amp;", "R&D &amp;lt; &amp;amp;"),
    ],
)
def test_a_cell_is_one_line_that_ends_no_cell(given: str, wanted: str) -> None:
    assert text.cell(given) == wanted


@pytest.mark.parametrize(
    ("given", "wanted"),
    [("", ""), ("plain", "`plain`"), ("a|b", "<code>a&#124;b</code>"), ("a`b", "<code>a&#96;b</code>")],
)
def test_code_is_safe_in_a_table(given: str, wanted: str) -> None:
    assert text.code(given) == wanted


@pytest.mark.parametrize(
    ("given", "wanted"),
    [(None, ""), (True, "`true`"), (1.5, "`1.5`"), ("a", "`a`"), ("a\r\nb", r"`a\r\nb`"), ([1], "`[1]`")],
)
def test_a_value_is_one_line_of_code(given: object, wanted: str) -> None:
    assert text.value(given) == wanted


def test_columns_without_a_value_are_left_out() -> None:
    found = text.table(("Name", "Since", "Meaning"), [("a", "", "x"), ("b", "", "y")])
    assert found == text.MarkdownTable(("Name", "Meaning"), (("a", "x"), ("b", "y")))


def test_a_table_without_rows_is_no_table() -> None:
    assert text.table(("Name",), []) is None


def test_prose_keeps_its_tables_and_code() -> None:
    given = "<b> and `<b>`\n\n| a | b |\n|---|---|\n| 1 | 2 |"
    assert text.prose(given) == "&lt;b> and `<b>`\n\n| a | b |\n|---|---|\n| 1 | 2 |"


@pytest.mark.parametrize(
    ("given", "wanted"),
    [
        ("One. Two.", "One."),
        ("Runs `a.b` now. Then more.", "Runs `a.b` now."),
        ("No full stop", "No full stop"),
        ("First\nline.\n\nSecond paragraph.", "First line."),
    ],
)
def test_the_first_sentence(given: str, wanted: str) -> None:
    assert text.first_sentence(given) == wanted
