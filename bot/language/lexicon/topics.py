"""Kinds of help by the words that people use for them when they name no scheme."""

TOPIC_WORDS = """
pension: पेंशन, पेंशनों, पेंशनवा, पिनसिनिया, pensanwa, pension, pensan, penshan, पेंसन, पिंशन, बुजुर्गों, bujurgon, bujurg, buzurg,
    बुजुर्ग, old people, pinsin, pinsan, vridhjan, वृद्धों, budhe log, elderly, retirement
cash-transfer: har mahine paisa, har mahine paise, हर महीने पैसा, cash scheme, nakad, नकद सहायता,
    nagad sahayata
maternity: maternity, जच्चा, jachcha, प्रसव, prasav, मातृत्व, matritva, delivery, डिलीवरी,
    delivery ka paisa, डिलीवरी का पैसा, प्रसव का पैसा, जचगी का पैसा, garbhvati mahila, pregnant women,
    जच्चा बच्चा, jachcha bachcha, jaccha baccha, delivery ka kharcha, money after delivery,
    bachcha hone par, bachcha hone pe, बच्चा होने पर, bacha hone pe, bacha hone par,
    after childbirth, जचगी, jachgi, जापा
nutrition: poshan, पोषण, nutrition, poshahar, पोषाहार, दलिया, daliya, panjiri, पंजीरी, kuposhan,
    कुपोषण, kuposhit
girl-child: betiyon, बेटियों के लिए, girl child, ladkiyon, लड़कियों के लिए, kanya yojana,
    beti ke liye yojana, बेटी के लिए योजना, ladki ke liye yojana, लड़की के लिए योजना,
    girls ke liye, कन्या के लिए,
    बेटी के जन्म पर, beti ke janm par, beti ke janam par, beti paida hone, बेटी पैदा होने,
    birth of a girl, birth of a daughter
marriage-assistance: beti ki shadi, बेटी की शादी, ladki ki shadi, बिटिया की शादी, marriage help,
    kanyadan, कन्यादान, marriage assistance, shadi ka paisa, शादी का पैसा, bitiya ki shadi,
    beti ka byah, daughter marriage, daughters marriage, shadi ke liye, शादी के लिए,
    shadi me madad, vivah sahayata, विवाह सहायता, shadi sahayata, शादी सहायता, beti ki shaadi,
    बेटी का ब्याह,
    girl's wedding, daughter's wedding, daughter's marriage, girl's marriage, daughters wedding,
    girls wedding, लड़की की शादी, बेटी के ब्याह, beti ke byah, beti ke vivah, बेटी के विवाह,
    ladki ka byah, लड़की का ब्याह, shaadi ke liye, ladki ke byah, छोरी की शादी, chhori ki shadi,
    wedding help, wedding expenses,
    ब्याव, byaav, बेटी का ब्याव, कन्या का ब्याव, beti ka byaav, kanya ka byah, कन्या की शादी, kanya ki shadi,
    shadi ka kharcha, शादी का खर्चा, byah ka kharcha, ब्याह का खर्चा,
    beti ke biyah, बेटी के बियाह, beti ke biah, beti ki byah, bitiya ke biyah
housing: घर, ghar, makan, मकान, house, housing, makaan, pakka ghar, पक्का मकान,
    =chhat, =छत, home, pakka house, pucca house, पक्का घर, pakka makan, घर नहीं बना,
    ghar nahi bana, makan nahi bana, मकान नहीं बना, house repair
health: इलाज, ilaj, hospital, treatment, elaj, ऑपरेशन, operation, dawai, medical help,
    अस्पताल का खर्च, health, swasthya, स्वास्थ्य, ilaaj,
    ilaj ka kharcha, इलाज का खर्चा, aspatal ka kharcha, दवा का पैसा, dawa ka paisa,
    ilaj kaha, ilaj kahan, ilaj kaise, इलाज कहां, इलाज कैसे, ilaj ka paisa, ilaj ke paise,
    इलाज का पैसा, इलाज के पैसे,
    free treatment, muft ilaj, मुफ्त इलाज, medical treatment, hospital bill, hospital expenses
livelihood-credit: लोन, loan, rin, ऋण, कर्ज, karz, karza, karj, =udhar, =उधार, udhaar lena, rozgar loan,
    business, dhandha, dhanda, धंधा, vyapar, dukan kholna, दुकान, dukaan, self employment,
    swarojgar, स्वरोजगार,
    start a business, अपना रोजगार, apna rojgar, apna rozgar, apna kaam shuru, अपना काम शुरू
skilling: प्रशिक्षण, prashikshan, training, ट्रेनिंग, silai training, kaushal, कौशल, skill,
    computer course, course, silai sikhna, हुनर, hunar, सिलाई सीख*, silai seekh*, silai sikh*,
    हुनर सीख*, hunar seekh*, hunar sikh*, kaam seekhna, काम सीखना, parlour course,
    parlor course, learn tailoring, learn a skill, learn sewing, learn stitching, learn beautician,
    learn beauty, learn parlour, learn computer, learn embroidery, learn some work, parlour seekh*,
    parlour sikh*, पार्लर सीख*, beautician course, job training,
    seekhna chahti, सीखना चाहती, sikhna chahti, want to learn a,
    काम सीखने, kaam seekhne
insurance: बीमा, bima, insurance, beema, insured, बीमित, claim amount
food: राशन, ration, rashan, rasan, रासन, अनाज, anaj, anaaj, कोटेदार, kotedar, kotedaar,
    gehu chawal, गेहूं, गेंहू, गेंहूं, gehun, gehu, गल्ला, galla, kerosene, चावल, chawal, food grain, dealer, डीलर, foodgrain,
    kote, कोटा
energy: गैस, gas, cylinder, सिलेंडर, silinder, lpg, chulha, चूल्हा, silendar, muft bijli, मुफ्त
    बिजली, free bijli, free electricity, bijli connection, बिजली कनेक्शन,
    solar panel, सोलर पैनल
sanitation: शौचालय, shauchalay, toilet, latrine, लैट्रिन, पानी, paani, pani, latrin, sauchalay,
    टॉयलेट, drinking water, nalka, handpump, हैंडपंप, water supply, संडास,
    पीने के पानी, peene ke pani, pine ke pani, पानी की समस्या, पानी की दिक्कत, pani ki samasya,
    pani ki dikkat, पानी की टंकी, शौचालय का पैसा, shauchalay ka paisa, toilet money,
    पीने का पानी, peene ka pani, pine ka pani, clean water
agriculture: खेती, kheti, fasal, फसल, =beej, =बीज, =khad, =खाद, farming, agriculture, सिंचाई, sinchai,
    krishi, कृषि,
    beej khad, बीज खाद, khad beej, खाद बीज, seeds for, subsidy on fertiliser, seed subsidy
education: पढ़ाई, padhai, padai, pdai, pdhai, parhai, fees bhar*, फीस भर*, school ki fees, स्कूल की फीस,
    bachche ki fees, bachcho ki fees, beti ki fees, bete ki fees, ladke ki fees, ladki ki fees,
    बच्चे की फीस, बच्चों की फीस, बेटी की फीस, बेटे की फीस, education, school fees, study, studies, fees, फीस, kitab,
    पढाई लिखाई, college fees, padhne ke liye, coaching, कोचिंग, tuition fees, tution fees,
    school dress, school uniform, स्कूल ड्रेस, किताब कॉपी, kitab copy, school bag,
    books and uniform, पढ़ाई का खर्चा, padhai ka kharcha
disability: disability, विकलांगों के लिए, divyang yojana, viklangon, दिव्यांगों, विकलांगों, viklang mahila,
    विकलांग महिला, vikalang mahila, दिव्यांग महिला, divyang mahila, disabled women,
    disabled people, disabled persons, viklang logo
legal-redress: कानूनी मदद, kanooni, legal help, कानून, case ladna, kharcha pani, खर्चा पानी,
    bharan poshan, भरण पोषण, guzara bhatta
identity-document: id card, पहचान के कागज, identity
work: काम, kaam, rojgar, रोजगार, rozgar, employment, work, kam dhandha, मजदूरी का काम, काम धंधा, kaam nahi mil*, काम नहीं मिल*,
    kam nahi mil*, kaam nhi mil*, koi kaam dila*, काम दिला*, =job, मजदूरी का पैसा, majduri ka paisa, mazduri ka paisa, मजदूरी नहीं मिल*,
    majduri nahi mil*, mazduri nahi mil*, majduri nahi aa*, mazduri nahi aa*, मजदूरी नहीं आ*, unpaid wages, मजदूरी बाकी, majduri baki,
    नौकरी, naukri, nokri, नौकरी नहीं, naukri nahi, नौकरी छूट*, naukri chhoot*, naukri chhut*, kaam dhandha band, काम धंधा बंद
"""
