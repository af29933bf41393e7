"""The signature check, against Twilio's published vectors and its own library."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.datastructures import MultiDict
from twilio.request_validator import RequestValidator  # type: ignore[import-untyped]

from bot.channels.twilio.signature import is_signed, sign

URL = "https://mycompany.com/myapp.php?foo=1&bar=2"
FIELDS = [
    ("CallSid", "CA1234567890ABCDE"),
    ("Digits", "1234"),
    ("From", "+14158675309"),
    ("To", "+18005551212"),
    ("Caller", "+14158675309"),
]
SIGNATURE = "RSOYDt4T1cUTdK1PDd93/VVr8B8="
"""The worked example of Twilio's documentation, with the token 12345."""

names = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), min_size=1, max_size=12)
fields = st.lists(st.tuples(names, st.text(st.characters(codec="utf-8"), max_size=30)), max_size=8)


class Fields(MultiDict):
    """A multi-dict under the name by which Twilio's library looks for one."""

    def getall(self, name: str) -> list[str]:
        return list(self.getlist(name))


def test_the_published_vector() -> None:
    assert sign(URL, FIELDS, "12345") == SIGNATURE
    assert is_signed(URL, FIELDS, SIGNATURE, ["12345"])


def test_the_default_port_may_be_written_or_not() -> None:
    with_port = URL.replace(".com", ".com:443")
    assert is_signed(with_port, FIELDS, SIGNATURE, ["12345"])
    assert is_signed(URL, FIELDS, sign(with_port, FIELDS, "12345"), ["12345"])
    plain = "http://mycompany.com/x"
    signature = sign("http://mycompany.com:80/x", FIELDS, "12345")
    assert is_signed(plain, FIELDS, signature, ["12345"])


@pytest.mark.parametrize("signature", [None, "", "=", "é" * 28, SIGNATURE[:-1], SIGNATURE + "="])
def test_what_is_no_signature_is_refused(signature: str | None) -> None:
    assert not is_signed(URL, FIELDS, signature, ["12345"])


@pytest.mark.parametrize(
    "url",
    [
        URL.replace("https", "http"),
        URL.replace("mycompany", "othercompany"),
        URL.replace("foo=1&bar=2", "bar=2&foo=1"),
        URL.replace(".php?", ".php/?"),
        URL.replace("myapp", "MyApp"),
        URL + "#rc=5",
    ],
)
def test_another_address_is_refused(url: str) -> None:
    assert not is_signed(url, FIELDS, SIGNATURE, ["12345"])


def test_both_tokens_count_while_one_replaces_the_other() -> None:
    assert is_signed(URL, FIELDS, SIGNATURE, ["new", "12345"])
    assert not is_signed(URL, FIELDS, SIGNATURE, ["new"])
    assert not is_signed(URL, FIELDS, SIGNATURE, [])


@given(fields, st.text(st.characters(codec="ascii"), min_size=1, max_size=40))
def test_agrees_with_the_library(given_fields: list[tuple[str, str]], token: str) -> None:
    theirs = RequestValidator(token)
    signature = theirs.compute_signature(URL, Fields(given_fields))
    assert sign(URL, given_fields, token) == signature
    assert is_signed(URL, given_fields, signature, [token])
    assert theirs.validate(URL, Fields(given_fields), signature)


@given(fields, st.data())
def test_one_changed_bit_is_refused(
    given_fields: list[tuple[str, str]], data: st.DataObject
) -> None:
    signature = bytearray(sign(URL, given_fields, "12345"), "ascii")
    place = data.draw(st.integers(0, len(signature) - 1))
    signature[place] ^= 1 << data.draw(st.integers(0, 6))
    assert not is_signed(URL, given_fields, signature.decode(), ["12345"])


@given(fields, names, st.text(st.characters(codec="utf-8"), min_size=1, max_size=10))
def test_an_added_field_is_refused(
    given_fields: list[tuple[str, str]], name: str, text: str
) -> None:
    signature = sign(URL, given_fields, "12345")
    more = [*given_fields, (f"{name}~", text)]
    assert not is_signed(URL, more, signature, ["12345"])
