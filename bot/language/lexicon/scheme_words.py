"""How people name schemes beyond the aliases of the knowledge base, and names too plain to count.

The knowledge base holds what a scheme is called; this table holds the short cuts of speech, by
scheme id. A line counts only if the knowledge base knows the id.
"""

SHORT_CUTS = """
pmay-g: awas, आवास, aawas, awaas, आवास योजना, pm awas, colony, कॉलोनी, awas yojana, indira awas,
    PMAY, pm aawas, housing scheme, pucca ghar yojana, abua awas, pmay g, pmayg
pm-ujjwala: gas connection, muft gas, free gas, गैस कनेक्शन, मुफ्त गैस, ujjwala gas, ujjwala,
    ujjwala yojana, gas chulha, फ्री गैस
nfsa-pmgkay: free ration, muft ration, मुफ्त राशन, फ्री राशन, free rashan, free anaj, muft anaj,
    free rice
scholarship-pre-post-matric: scholarship, छात्रवृत्ति, chhatravritti, vajifa, वजीफा, स्कॉलरशिप,
    scolarship, scholership
day-nrlm-bank-linkage: samuh ka loan, samuh loan, समूह का लोन, समूह को लोन, SHG loan, group loan,
    samuh ko loan, samuh ka karz, समूह का कर्ज, samuh se loan, shg bank loan, समूह लोन
day-nrlm-revolving-fund: rf, revolving fund, आरएफ, rivolving fund
day-nrlm-community-investment-fund: cif, सीआईएफ
nsap-ignwps: nirashrit pension, निराश्रित पेंशन, nirashrit, vidhwa pension, विधवा पेंशन,
    widow pension, bewa pension, vidhwa wali pension, विधवा वाली पेंशन, विधवा पेंसन,
    widows pension, widow's pension, pension for widow, pension for widows, विधवाओं की पेंशन,
    vidhwa ki pension, rand pension, निराश्रित महिला पेंशन, nirashrit mahila pension,
    bidhwa pension, विधबा पेंशन, vidwa pension, vidhwa wala pension, विधवा वाला पेंशन,
    vidhwa wali pinsin, vidhwa ka pension, विधवा का पेंशन, विधवा की पेंशन, bewa wali pension,
    bewa wala pension, rand wali pension, widow wali pension, widow wala pension,
    vidhwa pinsin, vidhwa wala pinsin
nsap-ignoaps: pension for old, pension for the old, pension of old age, old age pension, vridha pension, vridhavastha pension, वृद्धावस्था पेंशन,
    वृद्धा पेंशन, budhapa pension, bujurg pension, बुजुर्ग पेंशन, बुढ़ापा पेंशन, vriddha pension,
    briddha pension, बुढ़ापे की पेंशन, budhape ki pension, बूढ़ों की पेंशन, oldage pension,
    senior citizen pension, samman pension, budhape wala pension, budhape wali pension,
    बुढ़ापे वाली पेंशन, बुढ़ापे वाला पेंशन, bujurgo wali pension, बुजुर्गों वाली पेंशन,
    vriddha wali pension, वृद्धा वाली पेंशन, vridha pinsin, budhapa pinsin, bridha pinsin
nsap-igndps: pension for handicapped, pension for disabled, pension for the disabled, pension for disability, viklang pension, divyang pension, विकलांग पेंशन, दिव्यांग पेंशन, handicap pension,
    handicapped pension, disability pension, apang pension, viklangta pension, disabled pension,
    दिव्यांगजन पेंशन, विकलांगता पेंशन, viklang wali pension, viklang wala pension,
    विकलांग वाली पेंशन, विकलांग वाला पेंशन, divyang wali pension, दिव्यांग वाली पेंशन,
    divyang wala pension, apang wali pension, viklang wali pinsin, viklang pinsin, divyang pinsin, viklang ki pension, विकलांगों की पेंशन,
    viklango ki pension, divyang ki pension, handicap wali pension, विकलांगों वाली पेंशन
nsap-nfbs: parivarik labh, पारिवारिक लाभ, family benefit, parivarik laabh, पारिवारिक लाभ योजना,
    national family benefit, parivar labh
mgnrega: job cards, जॉब कार्डों, nrega, narega, manrega, mnrega, मनरेगा, नरेगा, job card, जॉब कार्ड, mgnrega,
    nrega job card, manrega job card, rojgar guarantee, रोजगार गारंटी, 100 din ka kaam,
    सौ दिन का काम
adip: artificial limb, artificial leg, artificial hand, कृत्रिम अंग, कृत्रिम पैर, kritrim ang, kritrim pair,
    nakli pair, नकली पैर, nakli hath, नकली हाथ, jaipur foot, जयपुर फुट, hearing aid, wheel chair chahiye,
    tricycle chahiye, ट्राइसाइकिल, ट्राईसाइकिल, tricycle, wheelchair chahiye, व्हीलचेयर चाहिए,
    viklang cycle, विकलांग साइकिल, hearing machine, हियरिंग मशीन, baisakhi chahiye, बैसाखी चाहिए
onorc: doosre state me ration, दूसरे स्टेट में राशन, pardes me rashan, परदेस में राशन,
    ration in other state, ration in another state, bahar ke state me ration
vb-g-ram-g: g ram g, ji ram ji, जी राम जी, 125 din, gramg, 125 दिन, vb g ram g
pm-kisan: pm kissan, pm kisaan, pm kishan, pm ksaan, pm kisn, kisan nidhi, किसान निधि, kisan samman, pm kisan, kisan ka 2000, kisan ke 2000,
    kisan samman nidhi, kisaan nidhi, पीएम किसान, kisan yojana, kisan wala 2000, kisan wali kist,
    kisan 2000, किसान वाला पैसा, किसान वाला, kisan wala, kisan ka paisa, किसान का पैसा
pm-jay: ayushman, आयुष्मान, aayushman, ayushman card, golden card, jan arogya, जन आरोग्य,
    jan arogya card, 5 lakh wala card, ayusman, आयुष्मान कार्ड, गोल्डन कार्ड, pmjay,
    ayusman card, 5 lakh ka ilaj, पांच लाख का इलाज, पांच लाख वाला कार्ड, paanch lakh wala card,
    5 lakh ka card, 5 lakh treatment
pmmvy: matru vandana, matra vandana, मातृ वंदना, matri vandana, pmmvy, maatru vandana,
    matritva vandana, मातृत्व वंदना, matruvandana
jsy: janani suraksha, जननी सुरक्षा, janni suraksha, jsy, janani suraksha yojana
jssk: 102 gadi, 102 गाड़ी, 102 ambulance, janani express, free delivery, 102 number gadi
pmjdy: jan dhan, जन धन, jandhan, जनधन, jan dhan khata, जनधन खाता, jandhan account,
    zero balance, jiro balens, jero balance, zero balence, जीरो बैलेंस, ज़ीरो बैलेंस, shunya balance,
    शून्य बैलेंस, muft khata, मुफ्त खाता, bina paise ka khata
pmsby: suraksha bima, सुरक्षा बीमा, pmsby, 20 rupaye wala bima, durghatna bima, दुर्घटना बीमा,
    accident bima, 12 rupaye wala bima,
    20 rupees insurance, insurance of 20, बीस रुपये वाला बीमा, 20 rupaye ka bima,
    bees rupaye wala bima, 12 rupees insurance
pmjjby: jeevan jyoti, जीवन ज्योति, jivan jyoti, pmjjby, jeevan jyoti bima, 436 wala bima,
    insurance of 436, 436 rupees insurance, 436 wala beema
pmfby: fasal bima, फसल बीमा, crop insurance, fasal beema, fasal bima yojana
sukanya-samriddhi: sukanya, सुकन्या, sukanya khata, sukanya account, sukanya samriddhi,
    sukanya yojana, sukanya samridhi, सुकन्या समृद्धि
pm-svanidhi: svanidhi, swanidhi, स्वनिधि, thela loan, rehdi loan, pm svanidhi
pm-vishwakarma: vishwakarma, विश्वकर्मा, pm vishwakarma, vishwakarma yojana, biswakarma,
    vishvkarma
mudra: mudra loan, mudra, मुद्रा लोन, मुद्रा योजना, mudra yojana, मुद्रा
pmegp: pmegp, पीएमईजीपी
bocw-welfare-board: labour card, लेबर कार्ड, majdoor card, shramik panjiyan, मजदूर कार्ड,
    labor card, nirman shramik, mazdoor card, majdur card, labour kard
e-shram: e shram, ई श्रम, eshram, shram card, श्रम कार्ड, e shram card, eshram card, ishram,
    मजदूर कार्ड, majdoor card, mazdoor card, majdur card, labour card, लेबर कार्ड, labor card,
    shramik card, श्रमिक कार्ड
udid: viklang praman patra, विकलांग प्रमाण पत्र, disability certificate, udid, यूडीआईडी,
    divyang praman patra, दिव्यांग प्रमाण पत्र, viklang certificate, viklangta praman patra,
    divyang certificate, udid card, handicap certificate,
    disability card, divyang card, दिव्यांग कार्ड, viklang card, विकलांग कार्ड, apang card,
    handicap card, viklangta card, यूडीआईडी कार्ड, handicapped card
women-helpline-181: mahila helpline, 181 number, महिला हेल्पलाइन, 181, women helpline,
    mahila help line,
    womens helpline, महिला हेल्प लाइन
emergency-helplines: 1098, childline, 112, police helpline, चाइल्डलाइन, child line, 1930, 1091
lok-sewa-guarantee-cm-helpline: cm helpline, सीएम हेल्पलाइन, mukhyamantri helpline
one-stop-centre: sakhi kendra, सखी केंद्र, one stop centre, वन स्टॉप सेंटर, one stop center,
    sakhi center, osc, one stop, वन स्टॉप
nalsa-legal-aid: muft wakil, मुफ्त वकील, free vakil, free lawyer, legal aid, सरकारी वकील,
    sarkari vakil, muft vakil, free wakil, कानूनी सहायता, vidhik sahayata, kanooni madad
mission-vatsalya-sponsorship: sponsorship, स्पॉन्सरशिप, sponsorship yojana, sponsorship scheme,
    vatsalya, वात्सल्य
palna-creche: creche, क्रेच, palna, पालना, palna ghar, झूलाघर, jhula ghar, day care
jal-jeevan-mission: nal jal, नल जल, नल, har ghar nal, हर घर नल, jal jeevan, jal jivan, नल से जल,
    nal connection, nal yojana, नल कनेक्शन, tap water, tap connection
sbm-g-ihhl: shauchalay yojana, शौचालय योजना, swachh bharat, स्वच्छ भारत, 12000 latrine,
    toilet scheme, shauchalay ka paisa, शौचालय का पैसा, shauchalay ka barah, shauchalay ka baarah,
    शौचालय का बारह, latrine ka paisa, latrine ka form, latrine form, toilet ka paisa,
    लैट्रिन का पैसा, application of latrine, latrine application, toilet money
ladli-behna-yojana: ladli behna, ladli bahna, लाड़ली बहना, लाडली बहना, ladli behna yojana,
    ladli bahana, ladli bhena, laadli behna, ladli behan,
    1250 wali yojana, 1250 वाली योजना, bahna yojana, बहना योजना, behna yojana
majhi-ladki-bahin: ladki bahin, majhi ladki bahin, लाडकी बहीण, लाड़की बहिन
ladli-laxmi-yojana: ladli laxmi, ladli lakshmi, लाड़ली लक्ष्मी, लाडली लक्ष्मी
lakhpati-didi: lakhpati didi, लखपति दीदी, lakpati didi
delhi-lakhpati-bitiya-yojana: lakhpati bitiya, लखपति बिटिया
namo-drone-didi: drone didi, ड्रोन दीदी, namo drone didi
deen-dayal-lado-lakshmi: lado lakshmi, लाडो लक्ष्मी, lado laxmi
mahtari-vandan-yojana: mahtari vandan, महतारी वंदन, mahtari bandan, mahtari vandana, महतारी वंदना
maiya-samman-yojana: maiya samman, मंईयां सम्मान, maiyan samman, मइयां सम्मान, maiya yojana, maiya wala,
    maiya wali, maiya ka paisa, मंईयां वाला, मइया सम्मान, मईया सम्मान,
    maiya yojna, maiyan yojna, मैया योजना, मइया योजना, मंईयां योजना, maiya samaan, maiya saman,
    mainya samman
gruha-lakshmi: gruha lakshmi, griha lakshmi, गृह लक्ष्मी, gruhalakshmi
sanjay-gandhi-niradhar-anudan: sanjay gandhi niradhar, संजय गांधी निराधार, niradhar yojana
sukhad-sahara-widow-pension: sukhad sahara, सुखद सहारा
palanhar: palanhar, पालनहार, palanhaar
ration-card-services: ration card, राशन कार्ड, rashan card, rasan card, रासन कार्ड
atal-pension-yojana: atal pension, अटल पेंशन
pm-sym: shram yogi, श्रम योगी, mandhan, मानधन
sakhi-niwas: sakhi niwas, सखी निवास, working women hostel
kcc: kisan credit card, kcc, किसान क्रेडिट कार्ड, केसीसी
indira-gandhi-pyari-behna-sukh-samman-nidhi: pyari behna, प्यारी बहना, pyari bahna
subhadra-yojana: subhadra, सुभद्रा, subhadra yojana
mukhyamantri-kanya-vivah-yojana-bihar: kanya vivah bihar
mukhyamantri-kanya-utthan-yojana: kanya utthan, कन्या उत्थान
kanya-sumangala-yojana: kanya sumangala, कन्या सुमंगला, sumangala,
    sumangla, सुमंगला
mukhyamantri-mahila-rojgar-yojana: mahila rojgar yojana, महिला रोजगार योजना,
    10000 wali yojana bihar
mukhyamantri-samuhik-vivah-yojana: samuhik vivah, सामूहिक विवाह
palanhar-yojana: palanhar, पालनहार
aapki-beti-hamari-beti: aapki beti hamari beti, apki beti hamari beti, आपकी बेटी हमारी बेटी
noni-suraksha-yojana: noni yojana, noni yojna, नोनी योजना, noni suraksha
vidhva-vivah-uphar-yojana: vidhwa punarvivah, विधवा पुनर्विवाह, widow remarriage, vidhwa vivah,
    विधवा विवाह
vidhwa-punarvivah-protsahan: vidhwa punarvivah, विधवा पुनर्विवाह, widow remarriage, vidhwa vivah,
    विधवा विवाह
kalyani-vivah-protsahan: vidhwa punarvivah, विधवा पुनर्विवाह, widow remarriage, vidhwa vivah,
    विधवा विवाह, vidhwa ki dusri shadi
day-nrlm-shg-joining: samuh me judna, samuh me judne, samuh me judu, samuh me jodna, samuh me
    judana, samuh se judna, samuh se judne, samuh se judu, samuh se jodna, samuh se judana,
    समूह में जुड़ना, समूह में जुड़ने, समूह में जुड़ूं, समूह से जुड़ना, समूह से जुड़ने,
    समूह से जुड़ूं, jeevika me judna, jeevika me judne, jeevika me judu, jeevika me jodna,
    jeevika me judana, jeevika se judna, jeevika se judne, jeevika se judu, jeevika se jodna,
    jeevika se judana, जीविका में जुड़ना, जीविका में जुड़ने, जीविका में जुड़ूं, जीविका से जुड़ना,
    जीविका से जुड़ने, जीविका से जुड़ूं, shg me judna, shg me judne, shg me judu, shg me jodna,
    shg me judana, shg se judna, shg se judne, shg se judu, shg se jodna, shg se judana,
    samooh me judna, samooh me judne, samooh me judu, samooh me jodna, samooh me judana,
    samooh se judna,
    samooh se judne, samooh se judu, samooh se jodna, samooh se judana, sakhi mandal me judna,
    sakhi mandal me judne, sakhi mandal me judu, sakhi mandal me jodna, sakhi mandal me judana,
    sakhi mandal se judna, sakhi mandal se judne, sakhi mandal se judu, sakhi mandal se jodna,
    sakhi mandal se judana, jeevika samuh, जीविका समूह, jeevika yojana, join shg, join an shg,
    join a shg, join self help group, join a group, samuh kya hai, समूह क्या है, shg kya hai,
    what is shg, what is an shg, jeevika kya hai, shg yojana, shg scheme, samuh yojana,
    समूह योजना, naya samuh, नया समूह, start an shg, make an shg, स्वयं सहायता समूह क्या,
    self help group scheme, समूह में शामिल, samuh me shamil
anganwadi-poshan2: anganwadi yojana, आंगनवाड़ी योजना, icds yojana, icds scheme, anganwadi ka rashan,
    आंगनवाड़ी का राशन, anganwadi ka packet, anganwadi se rashan, आंगनवाड़ी से राशन,
    anganwadi se khana, anganwadi se poshahar, आंगनवाड़ी से पोषाहार, anganwadi se packet,
    anganwadi ka poshahar, आंगनवाड़ी का पोषाहार, food from anganwadi, ration from anganwadi,
    anganwadi scheme, anganwadi me khana, anganwadi ka daliya, anganwadi ke fayde,
    what is icds, icds kya hai, food at the anganwadi, anganwadi food, आंगनबाड़ी से पोषाहार,
    आंगनबाड़ी का राशन, आंगनबाड़ी से राशन, आंगनबाड़ी का पोषाहार, आंगनबाड़ी योजना
nikshay-poshan: tb ka paisa, टीबी का पैसा
pmkvy: kaushal vikas, कौशल विकास, pmkvy
balika-cycle-yojana: cycle yojana, साइकिल योजना, साइकिल का पैसा, cycle ka paisa
satat-jeevikoparjan-yojana: satat jeevikoparjan, सतत जीविकोपार्जन, sjy
mahila-samman-savings-certificate: mahila samman bachat, महिला सम्मान बचत, mssc
"""

# Said alone these do not name the scheme that lists them: everyday things, papers, groups, offices.
TOO_PLAIN = """
शौचालय, shauchalay, toilet, latrine, ghar me shauchalay, samagra, silai, cycle,
samuh, समूह, shg, self help group, स्वयं सहायता समूह, didi samuh, mahila mandal, jeevika, samooh,
aadhaar, adhar, आधार, aadhar card, आधार कार्ड, adhar card, aadhar, bank khata, बैंक खाता, bank account,
birth certificate, death certificate, जन्म प्रमाण पत्र, मृत्यु प्रमाण पत्र, mrityu praman patra,
janm praman patra, caste certificate, income certificate, जाति प्रमाण पत्र, आय प्रमाण पत्र,
निवास प्रमाण पत्र, jati praman patra, aay praman patra, niwas praman patra, domicile, mool niwas,
मूल निवास,
antyodaya, अंत्योदय, aay card, phh ration, helpline, हेल्पलाइन, helpline number, हेल्पलाइन नंबर,
police number, madad ka number, ambulance number, kist nahi aayi, anganwadi, आंगनवाड़ी, aanganwadi,
dowry, dahej, दहेज, dayan, डायन, child marriage, bal vivah, बाल विवाह, domestic violence, gharelu hinsa,
घरेलू हिंसा, mahila kisan, महिला किसान, krishi sakhi, pashu sakhi, कृषि सखी, पशु सखी, bank sakhi,
shikayat darj, शिकायत दर्ज, shikayat portal, khata kholna, nominee, hak wada, school khana,
mahila panchayat, forest right, patta jangal, pension 300, widow pension 300, 5 kilo anaj, 1 lakh,
mazdoori baki, disabled, viklang, vidhwa, widow, pension, पेंशन, ration, राशन, scheme, yojana, योजना,
dues, kaushal kendra, hostel, roshni, sahayata, sunwai ka adhikar, mamata, ashirwad, beti bachao form,
training, naukri, पोषाहार, dava, ilaj, khana, fd, bima, loan, girl child, ladki ka paisa, social security pension,
pension nahi aa rahi, aganwadi, balwadi, poshahar, mamta, medha, pm, cm, didi, shadi, marriage,
labour, mistri, wheelchair, hostel training, property, zameen, number, 108, 102, stree dhan, aasara,
maternity leave, business loan, over draft, overdraft, आंगनबाड़ी, angan bari, icds, gram sabha, ग्राम सभा, panchayat, पंचायत, mahalaxmi,
dusri beti, दूसरी बेटी, doosri beti, second girl child, साइकिल, saikil, poshan, पोषण, naam jodna, नाम जोड़ना, anganwari, anganbari, anganbadi, आंगनवाडी
"""
