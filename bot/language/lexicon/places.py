"""Short names of states, and names of districts that are also everyday words."""

STATE_SHORT_NAMES = """
UP: uttar pradesh, u p, यूपी, उ प्र, uttarpradesh, u.p.
MP: madhya pradesh, m p, एमपी, म प्र, madhyapradesh, mp, मध्यप्रदेश, m.p.
HP: himachal, हिमाचल, himanchal
UK: uttarakhand, uttaranchal, उत्तराखण्ड, उत्तरांचल, uttrakhand, pahad se
CG: chhattisgarh, chattisgarh, cg, सीजी, chhatisgarh, छत्तीसगढ
RJ: rajasthan, rajsthan, राजिस्थान
JH: jharkhand, jharkhnd, झारखण्ड
BR: bihar, बिहार
HR: haryana, hariyana, हरयाणा
DL: delhi, dilli, dehli, new delhi, नई दिल्ली
MH: maharashtra, महाराष्ट्र
WB: west bengal, bengal, बंगाल, bangal, पश्चिम बंगाल
OD: odisha, orissa, उड़ीसा, ओड़िशा, udisa
GJ: gujarat, gujrat, गुजरात
PB: punjab, panjab
TN: tamil nadu, tamilnadu
AP: andhra pradesh, andhra, आंध्र
TS: telangana, तेलंगाना
KA: karnataka, karnatak
KL: kerala, keral
AS: assam, asam, आसाम
"""

# Taken for a district only when something beside it says that a place is meant.
EVERYDAY_WORDS = frozenset(
    """
    gaya गया mau मऊ una ऊना mandi मंडी kota कोटा banda बंदा guna गुना गुणा sagar सागर dhar धार panna पन्ना
    pali पाली thane थाने thana mon dang tapi ara आरा north south east west central puri पूरी पुरी beed बीड
    basti बस्ती sakti सकती शक्ति betiya cancer chhatra छात्रा kori sambhal बौद्ध hassan anand आनंद seoni
    sidhi सीधी khunti mansa jind leh patan kheda solan vaishali वैशाली saran सारण karnal satara
    """.split()
)
