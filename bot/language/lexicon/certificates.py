"""What a certificate says, apart from the word for the paper itself: "aay" + "wala kagaj"."""

SUBJECTS = """
income_certificate: aay, आय, aamdani, आमदनी, aamdni, amdani, income, इनकम, inkam
caste_certificate: jati, jaat, जात, jaati, jathi, जाति, जाती, cast, caste, कास्ट, biradari, बिरादरी
domicile_certificate: niwas, निवास, nivas, niwasi, निवासी, ni vasi, mool niwas, मूल निवास,
    mool niwasi, मूल निवासी, domicile, डोमिसाइल, residence, residential, bonafide niwas
death_certificate: mrityu, मृत्यु, mirtyu, mritu, mirtu, मिरतू, maut, मौत, death, deth, डेथ,
    marne, मरने, maran, मरण, dehant, देहांत
birth_certificate: janm, जन्म, janam, जनम, birth, बर्थ, paida hone, पैदा होने, paidaish, पैदाइश
disability_certificate: viklang, विकलांग, viklangta, विकलांगता, vikalang, divyang, दिव्यांग,
    divyangta, दिव्यांगता, handicap, handicapped, apang, अपंग, disability, disabled
age_proof: umar, umer, उम्र, उमर, umr, aayu, आयु, =age
"""

LINKS = frozenset(
    """ka का ke के ki की k wala वाला wali वाली wale वाले ro रो ra रा ko को koi कोई ek एक hi ही
    bhi भी क कर kar""".split()
)
WALA = frozenset("wala वाला wali वाली vala वला bala".split())
PAPERS = frozenset(
    """kagaj kagaz kaagaz kaagaj kagad कागज कागद कागजात kagjat document documents dastavej
    dastawej दस्तावेज paper papers पेपर saboot sabut सबूत""".split()
)
PROOFS = frozenset("proof pruf प्रूफ patra पत्र".split())
LEAVES = frozenset("patra patr pt ptr patar पत्र पत्तर पतर".split())
AND = frozenset("aur or और व va ya या and evam एवं tatha तथा n".split())
LAND = (
    "jamin", "jameen", "zamin", "zameen", "jmin", "जमीन", "जमिन", "khet", "खेत", "lagan", "लगान",
    "bhumi", "भूमि", "khata khes",
)  # fmt: skip
RECEIPTS = frozenset("rasid raseed rasheed रसीद रशीद".split())
