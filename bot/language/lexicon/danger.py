"""How danger is told: outright, or in two parts that count only together (see `safety`).

Names that begin with `danger_` are enough by themselves, and end in the kind of danger.
"""

DANGER = """
danger_violence: मारपीट, मार पीट, maar peet, marpeet, mar peet, maarpeet, maar pit, mar pit,
    पिटाई, pitai, pitayi, जान से मार, jaan se mar, jaan se maar, jan se mar, jan se maar,
    मार डाल*, mar dal*, maar dal*, maar daal*, kill me, killed me, killing me, will kill,
    गला दबा*, gala daba*, हाथ उठाता, hath uthata, haath uthata, हाथ उठाते, hath uthate, हाथ उठा*,
    hath utha diya, जला दिया, jala diya, jalaya, जलाया, जला दूंगा, jala dunga, jala denge,
    जला देंगे, jalane ki, जलाने की, acid, तेजाब, tezab, tejab, घरेलू हिंसा, gharelu hinsa,
    domestic violence, प्रताड़ित, pratadit, प्रताड़ना, pratadna, torture, torturing, tortured,
    tortures, अत्याचार, atyachar, atyachaar, ज़ुल्म, julm, zulm, पीटता है, पीटते, pitta hai,
    pitte hai, पीटा, पीटती, pit ta, thappad, थप्पड़, लात मार*, laat mar*, lat mar*, बेल्ट से,
    belt se, डंडे से, dande se, danda se, लाठी से, lathi se, लाठी डंडे, beats me, hits me, hit me,
    beat me, beating me, beaten, beats my, hits my, slaps, slapped, kicks me, kicked me, bleeding,
    खून निकल, khoon nikal, हिंसा, hinsa, violence, abusive, abuses me, abusing me, मारता पीटता,
    marta pitta, marta peetta, maarta peetta, हड्डी तोड़, haddi tod, strangle, choked, चाकू,
    chaku, knife, किरासन, मिट्टी तेल डाल, mitti tel dal, बाल पकड़*, baal pakad*, मार मार के,
    mar mar ke, maar maar ke, मारे ला, मारेला, marela, mar khat, maar khati, मार खाती, mar khati,
    maar khayi, कूटता, kutta hai roj, कूटे, kootta, पीटत, pitat, मारत बा, marat ba, मारत, मार दी,
    मार देंगे, maar denge, mar denge, maar dega, mar dega, मार देगा, मार दिहन, jaan ka khatra,
    जान का खतरा, jan ka khatra, jaan khatre, जान खतरे, life in danger, in danger, unsafe,
    not safe, bacha lo, बचा लो, bachalo, bachao, बचाओ, बचा ल, bachaiye, बचाइए, save me, जिंदा जला,
    zinda jala, gali galoj, गाली गलौज, gali galauj, गंदी गाली, gandi gali, lahu luhan, लहूलुहान,
    sar phod, सर फोड़, सिर फोड़, sir phod, bahut mara, बहुत मारा, khub mara, खूब मारा,
    bahut maara, bohot mara
danger_dowry: दहेज, dahej, dowry, dahez, dehej, दहेज़, दान दहेज, tilak ki mang, daaj, दाज
danger_hunger: खाना नहीं देते, khana nahi dete, khana nhi dete, खाना नहीं देता, khana nahi deta,
    खाना नहीं देती, khana nahi deti, भूखा रखते, bhukha rakhte, bhooka rakhte, भूखी रखते,
    bhuki rakhte, bhukhi rakh*, not giving food, dont give food, no food given,
    khana bhi nahi dete, खाना भी नहीं देते, khana nai dete, रोटी नहीं देते, roti nahi dete,
    starve me, khana band kar, खाना बंद कर, not given food, don't give me food, dont give me food,
    khaye ke na det, खाए के ना देत, खाना नइखे देत
danger_confined: ghar me band, घर में बंद, ghar mein band, room me band, band karke gaye,
    कमरे में बंद, kamre me band, kamre mein band, कमरा में बंद, ताला लगा*,
    tala laga*, taala laga*, बाहर नहीं जाने देते, bahar nahi jane dete, bahar nahi jaane dete,
    बाहर नहीं निकलने, bahar nahi nikalne, घर में कैद, ghar me kaid, qaid, कैद, kaid kar,
    locked me, locked in, locks me, lock me, confined, not allowed to go out,
    ghar se nahi nikalne, घर से निकलने नहीं, ghar se nikalne nahi, फोन छीन*, phone chheen*,
    phone chhin*, phone chin*, bandhak, बंधक, bandh ke rakh, बांध कर रख, not letting me go,
    maike nahi jane dete, मायके नहीं जाने देते, mayke nahi jane dete, बंद करके रख*,
    band karke rakh*, band kar ke rakh*, bandh rakha, बांध रखा, बंद कर रखा, band kar rakha,
    locked up, keeps me locked
danger_harassment: छेड़*, hath pakd*, haath pakd*, gande ishare, gande isare, गंदे इशारे,
    ashleel, अश्लील, galat ishare, गलत इशारे, chhed*, ched chad, chhedchhad, छेड़खानी, chedkhani, गंदी नजर,
    gandi nazar, gandi najar, गलत नजर, galat nazar, galat najar, बुरी नजर, buri nazar, buri najar,
    गंदी मांग, gandi mang, gandi maang, गंदी बात, gandi baat, gandi bat, गंदे मैसेज,
    gande message, gande msg, अश्लील, ashlil, बदतमीजी, badtamiji, badtameezi, गलत काम,
    galat kaam kar, galat kam kar, गलत हरकत, galat harkat, galat harkatein, गंदी हरकत,
    gandi harkat, बलात्कार, balatkar, rape, raped, रेप, इज्जत लूट*, izzat loot*, ijjat lut*,
    इज्जत पर हाथ, izzat par, ijjat par, ब्लैकमेल, blackmail, blackmailing, blackmel, वायरल, viral,
    फोटो फैला*, photo faila*, photo phaila*, photo viral, video viral, video bana liya,
    वीडियो बना लिया, mms bana, nude, नंगी फोटो, nangi photo, nangi, बदनाम, badnam, badnaam, धमकी,
    dhamki, dhamka*, धमका*, धमकाता, threat, threats, threaten, threatens, threatened, threatening,
    पीछा करता, peecha karta, picha karta, pichha karta, पीछा करते, picha karte, stalking, stalks,
    follows me, following me, हाथ पकड़*, hath pakad*, haath pakad*, हाथ लगाता, hath lagata,
    haath lagata, छूता, chhuta hai, touches me, touching me, touched me, molest, molested, harass,
    harassing, harassed, harasses, harassment, sexual, यौन, yaun shoshan, yaun, shoshan, शोषण,
    mere sath galat, मेरे साथ गलत, mere saath galat, sath galat hua, दरवाजा खटखटा*,
    darwaja khatkhata*, darwaza khatkhata*, darvaja khatkhat*, zabardasti ki, जबरदस्ती करता,
    jabardasti karta, zabardasti karta, जबरदस्ती करते, jabardasti karte, zabardasti karte,
    जबरदस्ती की, force me, forces me, forced me, मुंह काला, bad touch, badmashi, साथ सोने,
    sath sone, rat bitane, raat bitane, रात बिताने, galat ishara, गलत इशारा, गलत नीयत,
    galat niyat, galat niyyat, eve teasing, obscene, डरा धमका, dara dhamka, staring at me,
    गलत तरीके से छु*, galat tarike se chhu*, galat tarah se, गलत तरीके
danger_trafficking: बेच दिया, bech diya hai mujhe, बेच देंगे, bech denge, bech dega, बेच देगा,
    बेचना चाहते, bechna chahte, bechna chahta, मुझे बेच, mujhe bech, ladki bech, लड़की बेच,
    beti bech, बेटी बेच, beti ko bech, बेटी को बेच, बेटी को बेच*, sold me, sold my, sell me,
    selling girls, trafficking, trafficked, मानव तस्करी, तस्करी, taskari, agent le gaya,
    एजेंट ले गया, agent took, agent ne le, dalal, दलाल ले गया, dalal le gaya, काम के बहाने,
    kaam ke bahane, kam ke bahane, naukri ke bahane, नौकरी के बहाने, job ke bahane,
    शादी के बहाने ले, kidnap, kidnapped, अगवा, agwa, अपहरण, apharan, उठा ले गए, utha le gaye,
    utha le gaya, उठा ले गया, bhaga le gaya, भगा ले गया, kothe par, कोठे, bandhua, बंधुआ,
    bonded labour, not letting her come back, खरीद कर लाए, kharid kar laye, khareed ke laye,
    kharid ke laye, बहला फुसला, behla fusla, bahla fusla
danger_child_marriage: बाल विवाह, bal vivah, baal vivah, child marriage, बाल शादी, bal shadi,
    nabalig ki shadi, नाबालिग की शादी, nabalik ki shadi, कम उम्र में शादी, kam umar me shadi,
    kam umr me shadi, छोटी उम्र में शादी, choti umar me shadi, chhoti umar me shadi,
    minor marriage, nabalig shadi, underage marriage, जबरदस्ती शादी, jabardasti shadi,
    zabardasti shadi, jabran shadi, जबरन शादी, forced marriage, zabardasti byah, जबरदस्ती ब्याह,
    forcing marriage, forcing me to marry, forced to marry, school chhuda ke shadi, स्कूल छुड़ा*,
    school chhuda*, बचपन में शादी, bachpan me shadi, kacchi umar me, कच्ची उम्र, kachchi umar,
    marry her off, marry me off, marrying her off, बाल ब्याह, chhoti bacchi ki shadi,
    छोटी बच्ची की शादी, getting minor married
danger_witch_branding: डायन, dayan, daayan, dain kehte, dain kahte, =डाइन, =daain, witch, टोनही,
    tonhi, tonahi, बिसाही, bisahi, भूतनी, bhootni, bhutni, जादू टोना, jadu tona, jaadu tona,
    dayan bisahi, चुड़ैल, chudail, churail, डाकन, dakan, डाकिन, tona totka, टोना टोटका, tona kar,
    jadu kar deti, ओझा ने, ojha ne, mundan kar ke ghuma, nanga karke ghuma
danger_self_harm: आत्महत्या, atmahatya, aatmahatya, aatmhatya, suicide, sucide, suiside, खुदकुशी,
    khudkushi, khudkhushi, जीना नहीं, jeena nahi, jina nahi, jeena nhi, jina nhi, जीने का मन नहीं,
    jeene ka man nahi, jine ka man nahi, मर जाना चाहती, mar jana chahti, marna chahti, मरना चाहती,
    mar jaungi, मर जाऊंगी, mar jaaungi, mar jau, मर जाऊं, mar jana hai, मर जाना है, मर जाने का,
    mar jane ka, marne ka man, मरने का मन, जान दे दूं*, jaan de du*, jan de du*, jaan de dung*,
    जान दे दूंगी, ज़हर, jahar, zehar, zahar, jeher, jehar, zeher, फांसी, fansi, phansi, faansi,
    poison, hang myself, kill myself, end my life, ending my life, want to die, wanna die,
    dont want to live, don't want to live, not want to live, no reason to live, जिंदगी से तंग,
    zindagi se tang, jindagi se tang, tang aa gai hu zindagi, tang aa gayi hu zindagi,
    tang aa gai hu jindagi, तंग आ गई हूं जिंदगी, jindagi se thak, zindagi se thak, जिंदगी से हार,
    zindagi se har, jeene ki ichha nahi, जीने की इच्छा नहीं, कुएं में कूद*, kue me kud*,
    kuan me kood*, कुआं में कूद, train ke aage, ट्रेन के आगे, nadi me kud*, नदी में कूद*,
    tired of life, tired of living, fed up of life, fed up with life, जीके का करब,
    जी के क्या करूं, ji ke kya karu, jee ke kya, jeekar kya, जी कर क्या, जीने से अच्छा,
    jeene se achha, jine se accha, marna hai mujhe, मरना है मुझे, khud ko khatam, खुद को खत्म,
    नस काट*, nas kaat*, nas kat*, sab khatam kar lu, apne aap ko khatam, phanda, फंदा,
    jina ab nahi, jee nahi lag raha jeene
danger_evicted: घर से निकाल रहे, घर से निकाल रहा, ghar se nikal raha, ghar se nikal rahe,
    ghar se nikaal rahe, ghar se nikaal raha, ghar se nikal rhe, ghar se nikal rha,
    घर से निकाल दिया, ghar se nikal diya, ghar se nikaal diya, घर से निकाला, ghar se nikala,
    घर से भगा*, ghar se bhaga*, thrown out, threw me out, throwing me out, throw me out,
    kicked out, kicked me out, ghar se bahar kar, घर से बाहर कर, dhakke marke, धक्के मारकर,
    dhakke mar kar, dhakka dekar, धक्का देकर, ghar se nikalne ko, घर से निकलने को, निकाल देगा,
    nikal dega, nikal denge, निकाल देंगे, out of the house, out of house, ghar se nikal dihi*,
    घर से निकाल दिह*, sampatti se bedakhal, घर से निकाल
beats: मारता, मारते, मारती, marta, marte, marti, maarta, maarte, maarti, मारा, maara, maraa, मारे,
    maare, मारेला, मार रहा, mar raha hai mujhe, पीटता, पीटते, peeta, pitta, peetta, peette, pitte,
    peete, पीता, पीटा, peetai, hit, hits, beat, beats, beating, slap, kick, kicks, पीटे, मारत,
    marat, kutai, कुटाई, कूटता, marela, मारपीट, mar rahe, मार रहे, हाथ उठाया, hath uthaya,
    haath uthaya, थप्पड़, पिटती, pitai, पिटाई, mara, मारी
taunts: ताने, taane, tane, taana, ताना, taunt, taunts, गाली, gali, gaali, गालियां, galiyan, abuse,
    abuses, insult, बेइज्जत, beizzat
hurt: चोट, chot, ghayal, घायल, injured, injury, wound, खून, khoon, blood, jakhm, ज़ख्म, हड्डी,
    haddi, fracture
quarrel: झगड़ा, jhagda, jhagra, jagda, लड़ाई, ladai, fight, fights, fighting, kalesh, क्लेश,
    विवाद, jhagada, kalah, कलह
afraid: डर, dar lag, dar lagta, scared, afraid, डरी, dari hui, डर लगता, darr, भयभीत, khauf, खौफ
wedding: शादी, shadi, shaadi, sadi, विवाह, vivah, byah, ब्याह, married, marry, marriage, wedding,
    बियाह, biyah, लगन, lagan, sagai, सगाई, रिश्ता तय, rishta tay, निकाह, nikah, gauna, गौना, ब्या,
    marrying, vivaah, shaddi
arranging: rukwa*, रुकवा*, rokna, रोकना, करवा, karwa, करा, kara rahe, कर रहे, kar rahe, kr rhe,
    kar rhe, तय, tay, tai kar,
    कर देंगे, kar denge, कर देना, kar dena, करना चाहते, karna chahte, karwana, करवाना, होने वाली,
    hone wali, hone vali, रोक, rok, rukwa, रुकवा, रोको, stop, want to, planning, fixed, getting,
    arranging, forcing, arranged, करत, karat, जबरदस्ती, zabardasti, jabardasti, ho rahi hai,
    हो रही है, ho rhi, karne ja rahe, करने जा रहे, kar raha, कर रहा, karba rahe, karaye ke, being,
    going to be, next week, agle mahine, अगले महीने, agle hafte, अगले हफ्ते, are marrying,
    karna chah*, करना चाह*, kar rahi, कर रही, to be, के खातिर दबाव, dabav, दबाव, pressure, करावत,
    करवावत
agent: एजेंट, agent, दलाल, dalal, ठेकेदार le gaya, placement, broker, contractor took, अनजान आदमी,
    anjan aadmi, stranger
taken: ले गया, le gaya, ले गए, le gaye, le gya, le gye, took her, took my, taken, took, ले गइल,
    le gail, bhej diya, भेज दिया, sent, le gawa, ले गई, le gayi, le ja raha, ले जा रहा,
    le jana chah*, ले जाना चाह*
vanished: लापता, lapata, missing, गायब, gayab, contact nahi, संपर्क नहीं, पता नहीं चल,
    pata nahi chal, phone band, फोन बंद, phone nahi lag, फोन नहीं लग, वापस नहीं आई,
    wapas nahi aayi, wapas nahi aai, laut kar nahi, लौट कर नहीं, ghar nahi lauti, घर नहीं लौटी,
    koi khabar nahi, कोई खबर नहीं, no news, not come back, not returned, lost contact, kho gayi,
    खो गई, gum ho gai, गुम हो गई, ghar nahi aayi, घर नहीं आई, contact na, na aane dete,
    baat nahi karne dete, बात नहीं करने
other_woman: दूसरी औरत, dusri aurat, doosri aurat, दूसरी शादी कर, dusri shadi kar, other woman,
    another woman, second wife, सौतन, sautan, dusri mahila, दूसरी बीवी, dusri biwi,
    second marriage, rakhail, रखैल, affair
mercy: तंग करता, tang karta, tang karte, तंग करते, सताता, satata, satate, सताते, सताती,
    pareshan karta, परेशान करता, pareshan karte, परेशान करते, sataate, satati, tang kar rahe,
    तंग कर रहे, तंग कर रहा, tang kar raha, dukh dete, दुख देते, साथ नहीं रखता, kharcha nahi deta,
    खर्चा नहीं देता, खर्चा नहीं देते, kharcha nahi dete, troubling, troubles me, cruel, cruelty,
    क्रूरता, दबाव बना, dabav bana
drink: शराब, sharab, daru, दारू, sarab, drinks, drunk, alcohol, पीकर, peekar, pikar, pi kar,
    पी कर, pee ke, पी के, pike, शराबी, sharabi, nasha, नशा, liquor
nighttime: रात में, raat me, rat me, at night, रात को, raat ko, rat ko
already_reported: रिपोर्ट का, report ka status, report ki copy, report ka kya, case ka status,
    केस का स्टेटस, fir ki copy, fir ka status, report ka, रिपोर्ट की, report ki, mukadma, मुकदमा
canteen: आंगनवाड़ी, anganwadi, आंगनबाड़ी, school, स्कूल, sahayika, सहायिका, sevika, सेविका,
    hospital,
    अस्पताल, hostel, हॉस्टल, rasoiya, aganwadi
law: कानून, kanoon, kanun, law, act, अधिनियम, कानूनन, kya hota hai, क्या होता है, kya hai,
    क्या है, what is, meaning, matlab, मतलब
"""
