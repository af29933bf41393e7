"""Hindi number words from 0 to 99, all irregular, with the spellings people use; and English ones."""

_UNITS = """
0 शून्य जीरो shunya zero | 1 एक एगो एकगो ek ego one | 2 दो दू दुई दुइ दूगो do dui two | 3 तीन तीनगो teen tin three
4 चार चारि चारगो char chaar four | 5 पांच panch paanch paach five | 6 छह छः छे छ chhah chhe chah chhai che chhe six
7 सात saat sat seven | 8 आठ aath ath aat eight | 9 नौ nau nine | 10 दस das dus ten
11 ग्यारह gyarah gyara igyarah eleven | 12 बारह barah bara twelve | 13 तेरह terah tera thirteen
14 चौदह chaudah chauda fourteen | 15 पंद्रह पन्द्रह pandrah pandra fifteen
16 सोलह solah sola sixteen | 17 सत्रह satrah satra seventeen | 18 अठारह अट्ठारह atharah athara eighteen
19 उन्नीस unnis unnees nineteen | 20 बीस bees bis twenty | 21 इक्कीस ikkis ekkis
22 बाईस बाइस bais baees | 23 तेईस तेइस teis teyis | 24 चौबीस chaubis chobis
25 पच्चीस pachis pachchis pacchis | 26 छब्बीस chhabbis chabbis | 27 सत्ताईस sattais satais
28 अट्ठाईस अठाईस atthais athais | 29 उनतीस untis unatis | 30 तीस tees tis thirty
31 इकतीस इकत्तीस ikattis iktis | 32 बत्तीस battis | 33 तैंतीस taintis tentis | 34 चौंतीस chauntis chautis
35 पैंतीस paintis pentis | 36 छत्तीस chhattis chattis | 37 सैंतीस saintis sentis
38 अड़तीस adtis artis | 39 उनतालीस उनचालीस untalis unchalis | 40 चालीस chalis chaalis forty fourty
41 इकतालीस iktalis | 42 बयालीस bayalis byalis | 43 तैंतालीस taintalis tentalis
44 चौवालीस चवालीस chavalis chauvalis | 45 पैंतालीस paintalis pentalis | 46 छियालीस chhiyalis chiyalis
47 सैंतालीस saintalis sentalis | 48 अड़तालीस adtalis artalis | 49 उनचास unchas | 50 पचास pachas fifty
51 इक्यावन ikyavan ikyawan | 52 बावन bavan bawan | 53 तिरपन तिरेपन tirpan | 54 चौवन chauvan chauwan
55 पचपन pachpan | 56 छप्पन chhappan chappan | 57 सत्तावन sattavan satavan | 58 अट्ठावन अठावन atthavan
59 उनसठ unsath | 60 साठ saath sath sixty | 61 इकसठ iksath | 62 बासठ basath
63 तिरसठ तिरेसठ tirsath tiresath | 64 चौंसठ chaunsath chausath | 65 पैंसठ painsath pensath
66 छियासठ chhiyasath | 67 सड़सठ sadsath sarsath | 68 अड़सठ adsath arsath | 69 उनहत्तर unhattar
70 सत्तर sattar seventy | 71 इकहत्तर ikhattar | 72 बहत्तर bahattar | 73 तिहत्तर tihattar
74 चौहत्तर chauhattar | 75 पचहत्तर pachhattar pichhattar pachattar | 76 छिहत्तर chhihattar
77 सतहत्तर satahattar | 78 अठहत्तर athahattar | 79 उनासी उन्यासी unasi unyasi | 80 अस्सी assi eighty
81 इक्यासी ikyasi | 82 बयासी bayasi | 83 तिरासी tirasi | 84 चौरासी chaurasi | 85 पचासी pachasi
86 छियासी chhiyasi | 87 सत्तासी sattasi | 88 अट्ठासी athasi | 89 नवासी navasi | 90 नब्बे nabbe navve ninety
91 इक्यानवे ikyanve | 92 बानवे banve | 93 तिरानवे tiranve | 94 चौरानवे chauranve | 95 पचानवे pachanve
96 छियानवे chhiyanve | 97 सत्तानवे sattanve | 98 अट्ठानवे atthanve | 99 निन्यानवे ninyanve
"""

_UNITS_SPELT_OTHERWISE = """
19 उनइस unis oonis | 21 ikis एकइस इकइस | 22 bayees baais | 23 tevis | 25 पचीस | 26 छबीस | 27 sattaais
28 attaais | 31 एकतीस एकतिस | 32 बतीस | 33 tetis taitis तेतीस | 35 paitis पैतीस | 36 छतीस | 37 saitis सैतीस
38 adhtis | 41 ikatalis एकतालीस | 42 biyalis | 43 tirtalis taitalis tetalis tiralis तिरालीस
44 चौआलीस | 45 paitalis paitalees पैतालीस | 46 छयालीस | 47 saitalis सैतालीस | 49 unanchas
51 ikkavan इक्कावन एकावन | 53 trepan | 54 चउवन | 55 pachapan | 59 unsat unasath | 61 iksat eksath एकसठ
62 bansath | 63 tresath tirsat tirasath | 64 chausat chaunsat | 65 paisath painsat paisat पैसठ
66 chhiyasat chhasath | 67 sarsat sadsat | 68 adsat arsat adhsath | 69 unahattar
71 ikahattar ekhattar | 75 pachahattar | 77 satattar | 80 assee | 85 pichasi
"""


def _units() -> dict[str, int]:
    text = _UNITS + _UNITS_SPELT_OTHERWISE
    entries = (entry.split() for entry in text.replace("\n", "|").split("|"))
    return {word: int(entry[0]) for entry in entries if entry for word in entry[1:]}


UNITS: dict[str, int] = _units()

ENGLISH_TENS = frozenset("twenty thirty forty fourty fifty sixty seventy eighty ninety".split())

MULTIPLIERS: dict[str, int] = {
    **dict.fromkeys("सौ sau hundred hundreds so".split(), 100),
    **dict.fromkeys(
        "हजार हजारों hazar hajar hazaar hajaar hzar hjar thousand thousands k".split(), 1000
    ),
    **dict.fromkeys("लाख lakh lakhs lac lacs laakh lac".split(), 100_000),
    **dict.fromkeys("करोड crore crores karod karor cr".split(), 10_000_000),
}

# "Sava" adds a quarter to what follows, "sadhe" a half, "paune" takes a quarter away.
FRACTIONS: dict[str, float] = {
    **dict.fromkeys("सवा sava sawa".split(), 0.25),
    **dict.fromkeys("साढे साड़े sadhe saade sadhey saadhe sarhe".split(), 0.5),
    **dict.fromkeys("पौने paune pone".split(), -0.25),
}

WHOLES_AND_HALVES: dict[str, float] = {
    **dict.fromkeys("डेढ dedh derh dhedh".split(), 1.5),
    **dict.fromkeys("ढाई अढाई dhai adhai dhaai dhayi".split(), 2.5),
    **dict.fromkeys("आधा aadha adha".split(), 0.5),
}

# These also mean something else: give, with, yours, big, a, hair, tea, sleep …
AMBIGUOUS = frozenset(
    """do no so sat saath sath sāt char ten tin tera bara sola che chhe chah chai k cr दो एक ek one
    six छे pone bis tis ath aat das dus bais teis sade paach""".split()
)

# Words of a message that show that an ambiguous word beside them counts something.
COUNTED = frozenset(
    """
    saal sal साल varsh वर्ष baras बरस year years yr yrs mahina mahine mahinaa महीना महीने माह month
    months din दिन day days rupaye rupay rupee rupees rupya rupiya rs रुपये रुपए रूपये रुपया रु bachche
    bachcha bache bachhe bacche bacha bachha बच्चे बच्चा बच्चों kids children child beti betiyan betiya
    beta bete बेटी बेटियां बेटा बेटे ladki ladkiyan ladka ladke लडकी लडकियां लडका लडके girls girl boys boy
    daughters sons acre ekad bigha beegha एकड बीघा katha kilo kg किलो baar बार log लोग kist kisht
    किस्त kamre kamra कमरे कमरा sadasya सदस्य yunit unit यूनिट pratishat प्रतिशत percent
    feesdi फीसदी umar umr umra age उम्र उमर gaay bakri bhains didi दीदी bahu bahan
    chhori छोरी chhoriyan chhoriya छोरियां chhore छोरे ladkiya ladkiyaan
    larki larkiyan betiyaan bachon bacchon bachcho bchhi bchche bcche bchhe bchi bitiya बिटिया
    hafte हफ्ते week weeks ghante घंटे chhote choti chhoti छोटे छोटी bade badi बडे बडी
    """.split()
)

# Before these "do" is a request: bata do, de do.
REQUEST_STEMS = frozenset(
    """bata btao batla de kar kr karwa krwa dila dilwa dilva la laga lagwa bana banwa banva bhej hata
    mita likh likhwa samjha suna chhod chod rahne rehne bula khol khulwa jud judwa jodwa dikha nikal
    बता दे कर करवा दिला दिलवा ला लगा लगवा बना बनवा भेज हटा मिटा लिख लिखवा समझा सुना छोड रहने बुला
    खोल खुलवा जुडवा जोडवा दिखा निकाल कटवा katwa चला chala band बंद रोक rok bol बोल hone होने""".split()
)
