"""Social categories by the usual state lists, poverty cards, villages and towns, languages."""

SOCIETY = """
sc: =एससी, sc, dalit, दलित, harijan, हरिजन, अनुसूचित जाति, anusuchit jati, scheduled caste, चमार,
    chamar, मुसहर, musahar, paswan, पासवान, dusadh, दुसाध, dhobi, धोबी, valmiki, वाल्मीकि, मेहतर,
    mehtar, pasi, पासी, जाटव, jatav, डोम, mahadalit, महादलित, रविदास, ravidas, s c, es si, एस सी,
    अनुसूचित, मांझी, भंगी, मेघवाल, meghwal, sc category, bairwa, बैरवा, =mochi, =मोची, =regar, =रैगर, =रेगर, =balai, =बलाई, =ahirwar, =अहिरवार, khatik, खटीक, kori,
    balmiki, बाल्मीकि, dalits, भुइयां
st: एसटी, st, आदिवासी, adivasi, aadivasi, tribal, tribe, अनुसूचित जनजाति, anusuchit janjati,
    scheduled tribe, गोंड, gond, भील, bheel, संथाल, santhal, santal, मुंडा, उरांव, oraon, मीणा,
    meena, s t, जनजाति, janjati, एस टी, हो जनजाति, कोल, bhil, munda, tharu, थारू, tribals,
    adiwasi, adibasi, =garasia, =गरासिया, =korku, =कोरकू, =barela, =बारेला, =kharwar, =खरवार, भिलाला, बंजारा, kanwar, halba
pvtg: सहरिया, sahariya, बैगा, baiga, pvtg, पीवीटीजी, बिरहोर, birhor, आदिम जनजाति, aadim janjati,
    असुर जनजाति, कोरवा, korwa, पहाड़िया, pahariya, भारिया, bharia, kamar janjati, =कमार,
    अबूझमाड़िया, birhore, sabar, सबर
obc: ओबीसी, obc, पिछड़ा, pichda, pichhda, pichhda varg, पिछड़ा वर्ग, pichda varg, पिछड़ी जाति,
    pichdi jati, backward, backward caste, अति पिछड़ा, ati pichda, ebc, ईबीसी, यादव, yadav,
    कुर्मी, kurmi, कुशवाहा, kushwaha, koiri, mali jati, लोधी, lodhi, kumhar, कुम्हार, सुनार, नाई,
    nai jati, मल्लाह, mallah, निषाद, nishad, =बढ़ई, तेली, teli, कहार, kahar, ओ बी सी, o b c,
    गड़रिया, =gujjar, =गुर्जर, =gurjar, =dheemar, =dhimar, =धीमर,
    =kewat, =kevat, =केवट, =dhanuk, =धानुक, =rebari, =रेबारी, sahu, साहू, other backward
minority: अल्पसंख्यक, alpsankhyak, minority, मुसलमान, musalman, muslim, मुस्लिम, christian, =ईसाई,
    =isai, sikh, सिख, muslmaan, मुसलिम, jain, बौद्ध, alpasankhyak, musalmaan
general: सामान्य वर्ग, samanya varg, general category, general caste, जनरल, सवर्ण, savarn,
    ब्राह्मण, brahman, brahmin, राजपूत, rajput, ठाकुर, thakur, general, सामान्य जाति,
    samanya jati, gen category, bhumihar, भूमिहार, pandit hai, बनिया, samanya, सामान्य,
    general varg, ur category, unreserved
bpl: बीपीएल, bpl, गरीबी रेखा, garibi rekha, below poverty line, b p l, bpl card, बी पी एल, BPL,
    बिपीएल, below poverty
aay: अंत्योदय, antyodaya, antyoday, aay, अन्त्योदय, एएवाई, a a y, antodaya, antyodya, antoday,
    अंतोदय, anthyodaya, लाल कार्ड अंत्योदय, अंतयोदय, antyoday card
phh: पात्र गृहस्थी, patra grihasthi, patra grihasti, phh, पीएचएच, पात्र ग्रहस्थी,
    priority household, पूर्विक्ता, purvikta, patra ghrihasti, patr grihasthi, priority card,
    प्राथमिकता
apl: =एपीएल, apl, above poverty line, a p l, ए पी एल
ration_card: राशन कार्ड, ration card, rashan card, rasan card, rashn card, रासन कार्ड, राशनकार्ड,
    rationcard, rasan kard, ration kard, राशन का कार्ड, rashan kard, resan card
card: कार्ड, card, kard
village: गांव, gaon, gaav, gaanv, gav, ganv, gaun, gram, ग्राम, village, देहात, dehat, गाँव, gawn,
    gaw, टोला, tola, ढाणी, villages, gaanw, gavn
rural: ग्रामीण, gramin, grameen, rural, dehati, देहाती, देहात, dehat, gaon wale, गांव वाले
town: शहर, shahar, sheher, shehar, city, town, नगर, कस्बा, kasba, shahr, नगर पालिका, nagar palika,
    municipality, सहर, sahar, नगर निगम, jhuggi, झुग्गी, slum, kasbe, कस्बे, nagar parishad, नगर परिषद, nagar nigam,
    nagar panchayat, नगर पंचायत
urban: शहरी, shahri, urban, sheheri
hindi: हिंदी, hindi, हिन्दी, hinde, हिंदि
english: english, अंग्रेजी, angrezi, इंग्लिश, angreji, inglish, angrezi, eng, inglis, अंगरेजी
other_language: tamil, तमिल, bhojpuri, भोजपुरी, bengali, bangla, marathi, मराठी, maithili, मैथिली,
    telugu, urdu, उर्दू, gujarati, punjabi, odia, awadhi, santhali
"""
