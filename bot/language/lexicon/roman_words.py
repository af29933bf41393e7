"""Hindi words with a fixed Roman spelling: small and frequent words are spelt as people do.

A row is `roman: देवनागरी, देवनागरी`. Words that are not here are spelt by rule (see `romanise`).
"""

SMALL_WORDS = """
nayi: नई, नयी
kayi: कई
lakh: लाख
Ram: राम
labh: लाभ
bal: बाल
bhav: भाव
nyay: न्याय
seva: सेवा
zameen: ज़मीन, जमीन
fasal: फ़सल, फसल
evam: एवं
besahara: बेसहारा
Punjab: पंजाब
Udaypur: उदयपुर
hai: है
hain: हैं
hoon: हूँ, हूं
ho: हो
hon: हों
tha: था
thi: थी
the: थे
thi: थीं
mein: में
main: मैं
nahi: नहीं, नही
na: ना, न
haan: हाँ, हां
ji: जी
aap: आप
aapka: आपका
aapki: आपकी
aapke: आपके
aapko: आपको
aapne: आपने
aapse: आपसे
hum: हम
humein: हमें
hamara: हमारा
hamari: हमारी
hamare: हमारे
mujhe: मुझे
ye: यह, ये
vo: वह, वो
ve: वे
us: उस
is: इस
unka: उनका
unki: उनकी
unke: उनके
unko: उनको
unhen: उन्हें
inhen: इन्हें
unhone: उन्होंने
kya: क्या
kyon: क्यों
kaise: कैसे
kaun: कौन
kaunsi: कौनसी
kahan: कहाँ, कहां
yahan: यहाँ, यहां
wahan: वहाँ, वहां
jahan: जहाँ, जहां
kab: कब
koi: कोई
kuchh: कुछ
aur: और
ya: या
par: पर
to: तो
se: से
ko: को
ka: का
ki: की, कि
ke: के
ne: ने
bhi: भी
hi: ही
tak: तक
liye: लिए, लिये
wala: वाला
wale: वाले
wali: वाली
walon: वालों
waliyon: वालियों
wapas: वापस
saath: साथ
baad: बाद
pehle: पहले
pehli: पहली
pehla: पहला
abhi: अभी
sab: सब
sabhi: सभी
achha: अच्छा
achhi: अच्छी
achhe: अच्छे
theek: ठीक
gaon: गाँव, गांव
gaonon: गाँवों, गांवों
paanch: पाँच, पांच
chhah: छह, छः
maa: माँ, मां
mahina: महीना
mahine: महीने
mahila: महिला
mahilaein: महिलाएँ, महिलाएं
mahilaon: महिलाओं
behen: बहन
behna: बहना
bahu: बहू
pata: पता
rehti: रहती
rehta: रहता
rehte: रहते
rehne: रहने
kehna: कहना
kehti: कहती
kehte: कहते
kahein: कहें
aayi: आई
aaye: आए, आये
aaya: आया
aayegi: आएगी
aayega: आएगा
gaya: गया
gayi: गई, गयी
gaye: गए, गये
hua: हुआ
hui: हुई
hue: हुए
raha: रहा
rahi: रही
rahe: रहे
karein: करें
dein: दें
lein: लें
jaein: जाएँ, जाएं
hon: हों
kijiye: कीजिए
dijiye: दीजिए
lijiye: लीजिए
chahiye: चाहिए
rupaye: रुपये, रुपए, रूपये
paise: पैसे
paisa: पैसा
vivah: विवाह
vidhwa: विधवा
vidhwaon: विधवाओं
yojana: योजना
yojanaein: योजनाएँ, योजनाएं
yojanaon: योजनाओं
Pradhan Mantri: प्रधानमंत्री
mukhyamantri: मुख्यमंत्री
praman-patra: प्रमाणपत्र
patra: पत्र
patr: पात्र
zila: ज़िला, जिला
zile: ज़िले, जिले
kagaz: काग़ज़, कागज, काग़ज
kagazon: काग़ज़ों
dastavez: दस्तावेज़, दस्तावेज
haq: हक़, हक
haqdar: हक़दार, हकदार
sarkari: सरकारी
sarkar: सरकार
shikayat: शिकायत
madad: मदद
swayam: स्वयं
swasthya: स्वास्थ्य
mrityu: मृत्यु
grihasthi: गृहस्थी
matru: मातृ
vriddha: वृद्धा
vriddhavastha: वृद्धावस्था
anganwadi: आँगनवाड़ी, आंगनवाड़ी
panchayat: पंचायत
awas: आवास
aavedan: आवेदन
umar: उमर
daftar: दफ़्तर, दफ्तर
namaste: नमस्ते
dhanyavad: धन्यवाद
sthayi: स्थायी
kripya: कृपया
viklang: विकलांग
divyang: दिव्यांग
chunein: चुनें
batayein: बताएँ, बताएं
bataiye: बताइए
likhein: लिखें
bhejein: भेजें
dekhein: देखें
milein: मिलें
puchhein: पूछें
chhodna: छोड़ना
shehar: शहर
shahari: शहरी
Bihar: बिहार
Uttar: उत्तर
Pradesh: प्रदेश
Rajasthan: राजस्थान
Jharkhand: झारखंड, झारखण्ड
Chhattisgarh: छत्तीसगढ़
Madhya: मध्य
Delhi: दिल्ली
Haryana: हरियाणा
Ayushman: आयुष्मान
Ujjwala: उज्ज्वला
Bharat: भारत
didi: दीदी
baatcheet: बातचीत
jaanna: जानना
jaankari: जानकारी
jaanchi: जाँची, जांची
jaanch: जाँच, जांच
Janani: जननी
anganwadi: आँगनबाड़ी, आंगनबाड़ी
raseed: रसीद
mohar: मुहर
talaq: तलाक़, तलाक
umar: उम्र
baatein: बातें
baaton: बातों
daal: दाल
naam: नाम
"""
