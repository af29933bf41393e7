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
    gaya गया mau मऊ una ऊना mandi मंडी kota कोटा banda बंदा guna गुना sagar सागर dhar धार panna पन्ना pali
    पाली durg दुर्ग thane थाने thana nuh नूंह mon dang tapi ara आरा north south east west central
    north-east jind banka vaishali वैशाली puri पूरी पुरी chamba leh sirsa nadia solan raisen sonipat
    basti बस्ती unnao bhind beed बीड hassan gonda dausa tonk latur satara सतारा kannauj aligarh
    kamle saran सारण sheohar jorhat champawat amroha sambhal bijnor lalitpur mahoba chitrakoot
    shamli kheda anand आनंद patan deoria kushinagar rajgarh rajnandgaon balod bemetara
    mansa faridkot moga barnala ropar amravati akola parbhani nanded tehri almora dewas katni
    seoni umaria harda sidhi सीधी sehore narsinghpur mandla khunti chatra simdega pakur garhwa
    supaul jamui buxar arwal siwan ratlam neemuch neemach jhabua
    """.split()
)
"""Only those of this list that are also spelt like common words matter; see `place`."""
