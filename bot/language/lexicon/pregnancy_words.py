"""Words for the month of a pregnancy, and words that show that one is spoken of."""

from bot.language.normalise import spelling

_ORDINALS = """
1 पहला पहले पहिला pahla pehla first pahila पहिलो pahilo
2 दूसरा दूसरे dusra doosra second दुसरा दूसरो दूजो dusro doosro dooja dujo dusara dusre
3 तीसरा तीसरे teesra tisra third तिसरा तीसरो तीजो tisro teesro tisara tijo teesre
4 चौथा चौथे chautha chotha fourth चउथा चौथो chautho chowtha chauthe choutha cautha
5 पांचवा पांचवां पांचवे panchva paanchva panchwa paanchwa fifth panchwan panchvan पांचवो पांचवों panchvo
5 panchwo paanchwan paanchvan पंचवा पांचमो panchmo panchawa panchava
6 छठा छठवां छठे chhata chhatha chatha chata sixth छठवा chhatva chhathwa छठो छठमा chhatho chhattha
6 chhathwan chathwa chathva chhatwa
7 सातवां सातवा सातवें satva saatva satwa saatwa seventh satvan satwan saatvan सातवो सातमो satvo satwo
7 saatwan satmo
8 आठवां आठवा आठवें aathva athva aathwa athwa eighth aathvan आठवो आठमो aathvo athvo athwo aathwo aathwan
8 athwan athmo
9 नौवां नौवा नवां नवा nauva nauwa navva ninth nava नवम nauvan नौवो नवमो नवमा nauvo nauwo nauwan nawa nawan
9 navma navmo nouva nouwa
"""


def _ordinals() -> dict[str, int]:
    entries = (line.split() for line in _ORDINALS.strip().splitlines())
    return {spelling(word): int(entry[0]) for entry in entries for word in entry[1:]}


ORDINALS: dict[str, int] = _ordinals()

ENDINGS = frozenset("th st nd rd va wa vi vaan waan wan van vo wo vaa वां वा वो".split())
"""Of ordinals written with a digit: 7va, 8th."""

BEGUN = frozenset(
    """laga lga lag lagi lagya lago lagal lagis लगा लग लगी लग्या लगो लागल chal chale chalat chalta
    chalai chalu chl चल चले चलत चलता चालू चालै चाले चलै running going started shuru शुरू chadha
    चढा""".split()
)
"""After an ordinal: the month has begun or runs."""

MOTHERHOOD = frozenset(
    """delivery delivry delivri dilivery dilivri dilevari delivari delevery डिलीवरी डिलेवरी डिलिवरी
    prasav प्रसव prasuti प्रसूति jachha jaccha jachcha jachgi जच्चा जच्चे जचगी garbh गर्भ garbhavastha
    गर्भावस्था pet पेट kokh कोख matritva matritv matrutva matru मातृत्व मातृ vandana वंदना janani जननी
    jsy pmmvy poshan पोषण पोसण posan sonography सोनोग्राफी ultrasound अल्ट्रासाउंड maternity anc
    carrying godbharai गोदभराई miscarriage garbhpat गर्भपात""".split()
)
