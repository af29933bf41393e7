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
    gaya गया mau मऊ una ऊना mandi मंडी मंदी kota कोटा banda बंदा guna गुना गुणा sagar सागर dhar धार धर panna पन्ना
    pali पाली पली thane थाने थाना thana mon मोन मौन maun dang दंग डांग tapi ara आरा north south east west central
    puri पूरी पुरी poori beed बीड bid basti बस्ती बसती sakti सकती शक्ति shakti betiya cancer chhatra छात्रा kori sambhal
    संभाल बौद्ध bodh hassan हसन hasan हासन anand आनंद aanand seoni sidhi सीधी khunti mansa मनसा मंशा jind jeend leh लेह
    patan पतन kheda solan vaishali वैशाली saran सारण शरण sharan karnal satara hansi हंसी हांसी haansi krishna कृष्णा
    कृष्ण krishn gomati गोमती gomti nirmal निर्मल noney none नोने poonch पूंछ punch mahe माहे mangan मंगन मांगन baksa
    बक्सा phek फेक salem सेलम kamle कामले senapati सेनापति chandel चंदेल samba सांबा daman दमन दामन diu deev दीव deeg
    डीग dig haveri हावेरी jalna जलना bundi बूंदी doda dauda bajali बजाली hojai होजाई
    """.split()
)

# Words that sound like the name of a district and are none. One that is also above may be one
# where a word for district stands beside it.
NOT_PLACES = frozenset(
    """
    भरपेट bharpet barely बीएड bed राजनगर rajnagar भटनागर bhatnagar बोध बड़ों badon बूंदें bunde बॉक्सर boxer
    छात्र छत्र chhatr डोसा dosa डीआईजी धुलाई ढुलाई dhulai डीयू दौड़ा गुरिल्ला गोरिल्ला gorilla गाया hardware indoor
    इंडोर इनडोर endure जलालपुर jalalpur जमालपुर jamalpur ore जयनगर jaynagar jainagar कमल कमाल kamal kamaal कर्नल colonel
    county काउंटी contain कुंती kunti खुदीराम khudiram collar कॉलर column कॉलम kalam कलम kolam couple कपल creation
    laundry londri लॉन्ड्रिंग lowering uprising माधुरी madhuri महासागर mahasagar mandala measure missouri मुर्दाबाद murdabad
    निर्मला nirmala प्रकाशन prakashan प्रकाशक prakashak पुराने पुरानी पुराना purane purani puraane puraani purana
    पाना pana paana रामबाण ऋषि rishi sympathy शिवानी shivani shiwani सर्किल circle sarkil श्रृंगार शृंगार shringar
    सिद्धि siddhi सीढ़ी sidi seedhi शिकार shikar शिकारी मार्गो margo गंगासागर gangasagar wesley कसी विदेश videsh bidesh
    वसीम wasim vasim गुमटी gumti gumati घूमते घूमती घूमता घुमाते ghumte ghumti ghumta पंजी panji भरवाने bharwane bharvane
    none phek फेक फेंक फेंका fek fenk phenk phink पूछ पूछा puchh poochh puch
    """.split()
)
