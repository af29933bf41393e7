"""Danger told by a scene, and words of danger that are none where they stand."""

import pytest

from bot.language.safety import heard


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("ab jeene ka man nahi raha didi", "self_harm"),
        ("sochti hu phanda laga lu, sab thik ho jayega", "self_harm"),
        ("neend ki goliyan jama kar li hain", "self_harm"),
        ("I keep ready the tablets in my trunk", "self_harm"),
        ("he is breaking the door, send somebody", "violence"),
        ("वो किवाड़ तोड़ रहा है", "violence"),
        ("koi surakshit jagah batao bachche saath hain", "violence"),
        ("is there a place to hide from him", "violence"),
        ("मरद रोज मारैत अछि", "violence"),
        ("बहू को सास लतियावत है", "violence"),
        ("sasural wale bullet mangte hain", "violence"),
        ("ससुराल वाले बोले फ्रिज लाओ तब आना", "violence"),
        ("saas ne saare gahne utar liye", "violence"),
        ("roz kehte hain apne maike se 50 hazar lao", "violence"),
        ("मायके से 1 लाख लाओ नहीं तो निकल जाओ", "violence"),
        ("they told me bring one lakh from your father", "violence"),
        ("ससुराल वालों ने मायके भेज दिया, स्कूटी नहीं दी", "violence"),
        ("उसके ससुराल वालों ने बिटिया को आग लगा दी", "violence"),
        ("her in-laws set her on fire", "violence"),
        ("gharwale jabran byah kar rahe, mai padhna chahti hu", "child_marriage"),
        ("भतीजी 8वीं में पढ़ती है, भाई ने शादी पक्की कर दी", "child_marriage"),
        ("gusse me thali mujh par phenki", "violence"),
        ("pati sharabi hai, roz hungama karta hai", "violence"),
        ("रात को नशे में बेटा चिल्लाता है और सामान फेंकता है", "violence"),
        ("बगल की बहू के हाथ पर नीले निशान हैं", "violence"),
    ],
)
def test_a_scene_of_danger_is_heard(text: str, kind: str) -> None:
    assert heard(text) == kind


@pytest.mark.parametrize(
    "text",
    [
        "naam Meera hai, mara nahi",
        "mera nam MARA likh diya, Maya karo",
        "mehngai ne maar dala",
        "maike se aadhaar card lana padega kya",
        "papa se 200 rupaye mange recharge ke",
        "दौड़ा दौड़ा के मार डाला पेंशन ने",
        "office pe taala laga diya babu ne",
        "pati bus se gir ke mara",
        "pati bus haadse me chal base",
        "kisi ne insaaf nahi diya",
        "मरद मर गइल, पेंशन बंद बा",
        "जेठ के हिस्से में 12 कट्टा गया",
        "we sell papad, my sister and I",
        "dalal ne 500 le liye",
        "pati ne suicide kar liya, bima milega",
        "पति पियक्कड़ है पर झगड़ा नहीं करता",
        "pati ko motorcycle ka loan chahiye",
        "bp ki goliyan kahan milti hain",
        "baith ke sab thik ho gaya",
    ],
)
def test_these_scenes_are_calm(text: str) -> None:
    assert heard(text) is None


def test_how_long_somebody_is_married_is_no_age() -> None:
    assert heard("we are married for six years") is None
