"""Every text is translated, and the compiled translation is up to date."""

import importlib.util
import re
import string
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
TS = ROOT / "i18n" / "ecorestore_zh_CN.ts"
QM = TS.with_suffix(".qm")
LRELEASE = "/usr/lib/qt5/bin/lrelease"

spec = importlib.util.spec_from_file_location("collect", ROOT / "i18n" / "collect.py")
collect = importlib.util.module_from_spec(spec)
spec.loader.exec_module(collect)

TRANSLATIONS = collect.existing(TS)


def test_every_text_has_a_translation():
    assert [text for text in collect.texts() if not TRANSLATIONS.get(text)] == []


def test_no_translation_is_left_over():
    assert set(TRANSLATIONS) - set(collect.texts()) == set()


def _fields(text):
    return sorted(
        (name, form) for _, name, form, _ in string.Formatter().parse(text) if name
    )


@pytest.mark.parametrize("text", sorted(TRANSLATIONS), ids=lambda text: text[:40])
def test_fields_and_spaces_survive(text):
    translated = TRANSLATIONS[text]
    assert _fields(translated) == _fields(text)
    assert translated.startswith(" ") == text.startswith(" ")
    assert translated.endswith(" ") == text.endswith(" ")


def test_sentences_are_chinese():
    chinese = re.compile(r"[\u4e00-\u9fff]")
    sentences = [text for text in TRANSLATIONS if len(text.split()) > 4]
    assert [text for text in sentences if not chinese.search(TRANSLATIONS[text])] == []


def test_compiled_translation_is_up_to_date(tmp_path):
    fresh = tmp_path / "fresh.qm"
    subprocess.run([LRELEASE, "-silent", TS, "-qm", fresh], check=True)
    assert fresh.read_bytes() == QM.read_bytes()
