"""What the classifiers see of a message."""

import unittest

from nlu.components.features import GROUPS, Mention
from nlu.tests.small_talk import read


class Features(unittest.TestCase):
    def test_scripts_and_spellings_meet_in_keys_and_letters(self) -> None:
        devanagari, roman = read("विधवा पेंशन"), read("widhva penshan")
        for group in ("key", "slot", "char"):
            self.assertEqual(devanagari[group], roman[group], group)
        self.assertNotEqual(devanagari["word"], roman["word"])

    def test_devanagari_words_stay_whole(self) -> None:
        self.assertIn("विधवा पेंशन", read("विधवा पेंशन")["word"])

    def test_names_and_numbers_are_put_out_of_sight(self) -> None:
        one = read("pmmvy ke 5000 kab", Mention("scheme", 0, 5), Mention("amount", 9, 13))
        other = read("jsy ke 1400 kab", Mention("scheme", 0, 3), Mention("amount", 7, 11))
        self.assertEqual(one["slot"], other["slot"])
        self.assertIn("^ <scheme>", one["slot"])
        self.assertIn("names number", one["shape"])

    def test_a_name_of_several_words_is_one_place(self) -> None:
        slot = read("vidhwa pension kab", Mention("scheme", 0, 14))["slot"]
        self.assertEqual(next(gram for gram in slot if " " not in gram), "<scheme>")
        self.assertEqual(sum(gram == "<scheme>" for gram in slot), 1)

    def test_of_overlapping_names_the_longest_counts(self) -> None:
        text = "vidhwa pension kab"
        both = read(text, Mention("marital_status", 0, 6), Mention("scheme", 0, 14))
        self.assertEqual(both["slot"], read(text, Mention("scheme", 0, 14))["slot"])

    def test_bare_numbers_count_by_length_whatever_the_script(self) -> None:
        self.assertEqual(read("४५")["key"], read("62")["key"])
        self.assertNotEqual(read("45")["key"], read("823001")["key"])
        self.assertIn("digits only", read("45")["shape"])

    def test_every_group_is_there_even_for_nothing(self) -> None:
        for text in ("", "?", "🙏"):
            self.assertEqual(tuple(read(text)), GROUPS)
        self.assertIn("emoji 🙏", read("🙏")["shape"])
