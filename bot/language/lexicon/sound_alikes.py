"""Words that sound like a word of the other tables and are none, so they are never heard by key.

"should" has the key of "sold", "cycle" that of "sickle", मरी (she died) that of "marry", "did" that
of "dead". What people really typed was run through the tables, and what was heard wrongly is here.
Only a word that means something else altogether belongs here; a mere misspelling does not.
"""

from bot.language.normalise import spelling

_WORDS = """
did deed artificial should shall ceiling cell cycle heat bit cute kyc fit feet fitting cat gate came fish
nice knees nanny natty shown mature bell picker boat bot saint salon ears soon sun wash hen came
ped bed cos pos dec court said sent meet mean maid
seekh aisi aise kamar rad radd mann maan patti thaila kanker baarish barish kutto kutte
bita beet beete beeti gala padhe pade kursi karaise panni dave mari chhutta chutta chhadi kata kaata patte patta
atta gali galli jani jaani med medh mendh acchi achhi arey arre bataye batae batai isse usse
जाएं जाईं जाइन जेन ऐसी ऐसे रद्द रंद आईपीएल पट्टी पट्टि पाटी पट्टे मण मं मोम मोन नटी सेव बची बचे बाची
बचाऊं जनी जाननी जानि जाणनी जानी गला पडे पढे कुर्सी लाऊं लौं सोचले पन्नी दावे कुत्ते कुत्तों मरी मरि मरै
मरता मरते बीत बीता बीते बीती किएक हित चूता छूटे छूटी चौके पटकथा गली गलियां छोट फिटिंग फिट बोट जौन कटा काटा रोड बॉस मस्टर
भत्ता मसला चाउत सागै आटा गेट पेड पेड़ कत पते पत्ते पता सुन सुनो अरे अच्छी बताए बताई बताय बताये बतायी
बेसन बोई तौला गौं आगै वश हवाई बनि बणि बडी छठि चुन दीठ गुजरात गुजराती उधर मेड़ मेड मेंड़ मेढ़ मेंढ़ इसे ईसे
वाली वाले वाला वीं जहां जिसको बारहवीं सरकारी प्रधानमंत्री मुख्यमंत्री
"""

SOUND_ALIKES = frozenset(spelling(word) for word in _WORDS.split())
"""In the form in which words are compared."""
