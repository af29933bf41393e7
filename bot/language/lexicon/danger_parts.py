"""Danger told in parts: deeds, tools, places and doers that count only together (see `safety`)."""

DANGER_PARTS = """
part_strike: घूंसे, घूंसा, ghusa, ghoosa, ghunse, mukka, मुक्का, पटक*, patak*, धक्का, धक्के,
    dhakka, dhakke, dhakel*, धकेल*, ghaseet*, घसीट*, pulls my, pulled my, drags, dragged, pushed
    me, pushes me, pushed my, bangs, banged, punches, punched, punch, slap me, chokes, choke,
    throttled, gala pakad, गला पकड़, kas diya, कस दिया, दबोच*, daboch*, तोड़ दूंगा, tod dunga,
    tod denge, तोड़ देंगे, काट दूंगा, kaat dunga, kaat dega, काट देगा, gaad dunga, cut me, broke
    my, broken her, broken my, pit pit, पिट, pit ke, पीट पीट, mara pit*, mara piti, marat pit*,
    tanke, टांके, दाग दिया, दागता, दागा, daag diya, dagta, daga, kick out, belan se, बेलन से,
    chimte se, चिमटे से, chimta, चिमटा, lakdi se, लकड़ी से, joote se, जूते से, chappal se, चप्पल
    से, phenk diya, फेंक दिया, फेंका, phenka, phenki, फेंकी, threw at me, throws things, hurts
    me, hurt me, thrash*, hammered, kutta hai, kuto, धुनाई, dhunai, sata rahe, सता रहे, julam,
    pithai, maran, marne aate, मारने आते, maarne aata, मारने आता, marne daudta, मारने दौड़ता,
    marti hai, मारती है, maarti
part_weapon: कुल्हाड़ी, kulhadi, हंसिया, hansiya, sickle, =axe, =gun, katta dikha, कट्टा,
    talwar, तलवार, =rod, रॉड, lathi, लाठी, लाठियां, danda, डंडा, blade, ब्लेड, gadasa, गड़ासा,
    dranti, iron =rod, scissors
part_burn: burns me, burnt me, burnt my hand, burn marks, burning me, burned me, burn her, burnt
    chillies, jala diya, जला दिया, jala denge, jalane, जलाने, जलाकर, jalakar, set fire, set me
    on fire, kerosene, petrol dal*, मिट्टी का तेल, mitti ka tel, garam tel, गरम तेल, गरम पानी
    फेंक, garam pani, hath jala, हाथ जला, cigarette, sigret, beedi se, acid, tezab, तेजाब,
    तेज़ाब
part_cruelty: मायके से, maike se, mayke se, बाप से, baap se, from your father, from your
    brother, from your parents, पैसे मंगवा, paise mangwa, bullet laao, gaadi laao, गाड़ी लाओ,
    गाड़ी मांग, gaadi mang, want a car, want bike, want motorcycle, aur paise la, aur paisa la,
    paise laao, पैसे लाओ, lakh la, sona kam, सोना कम, bring money, bring gold, bring more,
    second wife, saman kam, सामान कम, bring two, bring one lakh, bring lakh*
part_abortion: गर्भ गिर*, garbh gir*, abort, abortion, bachcha gira*, बच्चा गिरा*, बच्चा गिर*,
    पेट गिरा, pet gira, safai karwa, sonography, scan showed, ling jaanch
part_girl_child: लड़की है, ladki h, ladki hai, it is girl, showed girl, बेटी है, beti hai, ladki
    hone, लड़की होने, girl child, female baby
part_shut: कोठरी में, kothri me, locked from, lock from, locked inside, door locked, ताला मार,
    tala maar, tala mar*, ताला डाल, tala dal*, kaidi, कैदी, khidki, खिड़की, band hu, बंद हूं,
    band kar diya mujhe, tied me, tie me, zanjeer, जंजीर, ज़ंजीर, rassi se, रस्सी से, step out,
    go outside, बाहर कदम, bahar kadam, किसी से बोलने नहीं, kisi se bolne nahi, kisi se milne
    nahi, किसी से मिलने नहीं, kisi se baat nahi karne, किसी से बात नहीं करने, call my mother,
    meet my parents, मोबाइल छीन*, mobile chheen*, mobile chhin*, मोबाइल तोड़, mobile tod*, छीन
    लिए, छीन ली, chheen liya, chheen li, chhin li, snatched, not let me study, पढ़ाई छीन, house
    arrest
part_put_out: बाहर बैठा दिया, bahar baitha, bahar kar diya, बाहर कर दिया, bahar nikal diya, बाहर
    निकाल दिया, निकालकर, nikalkar, nikal ke, put me out, put us out, pushed me out, pushed out,
    turned me out, sent me away, bhaga delak, भगा दिया, bhaga diya, bhaga dihis, भगा दिहलस,
    nikal dihal*, निकाल दिया, nikal diya, nikaal diya, homeless, leave the house, घर छोड़ने
part_settled: मायके में हैं, मायके में हूं, maike me rehti, maike me hu, mayke me rehti, मायके में रहती, अब मायके, ab maike, with my parents, with her parents, at parents, maika me
part_midnight: आधी रात, aadhi raat, adhi raat, midnight, रात को, raat ko, raat me, at night,
    stesan, station, bus stand, मंदिर में, mandir me, सड़क पर, sadak pe, sadak par, bachche
    samet, बच्चे समेत, newborn, बच्चों समेत, with my baby, with baby, दूध पीते
part_hungry: भूखी, bhukhi, bhookhi, bhooki, भूखा रख*, bhookha rakh*, starv*, food only, खाना
    नहीं दिया, khana nahi diya, khana nahi mila, खाना नहीं मिल*, खाना भी नहीं मिल*, khana bhi
    nahi mil*, no food, not give food, do not give food, don't give food, doesn't give food,
    does not give food, roti nahi mil*, रोटी नहीं मिल*, khane ko nahi, खाने को नहीं, give me no
    food, kha na del, खाए के नइखे, not feed, na khana, jootha, जूठा
part_power: बाबू, babu, bade babu, अफसर, अफ़सर, afsar, सचिव, sachiv, secretary, clerk, officer,
    official, अधिकारी, adhikari, kotedar, कोटेदार, dealer, डीलर, राशन वाला, ration wala,
    supervisor, सुपरवाइजर, manager, मैनेजर, प्रधान, pradhan, mukhiya, मुखिया, sarpanch, सरपंच,
    ठेकेदार, thekedar, contractor, malik, मालिक, boss, मास्टर, master, teacher, =sir, सर जी,
    tuition, bank mitra, बैंक मित्र, karmchari, कर्मचारी, doctor sahab, dalal, police wala,
    daroga, दरोगा, netaji, supervisor ji, employer, lekhpal, लेखपाल, patwari, पटवारी, engineer,
    =mate, मेट, compounder, sahab, साहब
part_lure: छुट्टी के बाद रोक*, chhutti ke baad rok*, chutti ke baad rok*, अकेली आ*, akeli aa*, akele aa*, अकेले आ*, akele me mil*, akele milo, akeli milo,
    अकेले में मिल*, अकेले मिल*, come alone, alone in, meet me alone, meet alone, शाम को आ*, sham
    ko aa*, shaam ko aa*, कमरे पर, kamre par, kamre pe, room par, room pe, to his room, his
    house at, in the evening, guest house, hotel me, होटल में, खुश कर*, khush kar*, please me,
    make me happy, make him happy, रात में आ*, raat me aa*, raat ko aa*, at night then, after
    dark, ghar pe akel*, घर पर अकेल*, अंदर बुला*, andar bula*, साथ सो*, sath so*, saath so*,
    sleep with, spend night, favour, favor, personal meeting, kamar pe, kamar par, कमर पर, shift
    ke baad, khet me bula*, godown me, number maang*, dosti kar*, samjhauta, compromise
part_touch: छूते, छूता, छुआ, chhute, chhuta, chhua, chhoo*, touches, touched, touching, rubs,
    rubbed, grab*, हाथ लगा*, hath laga*, haath laga*, hath rakh*, haath rakh*, हाथ रख*, pakad
    leta, पकड़ लेता, pakad leti, पकड़ लिया, chipak*, चिपक*, =kiss, चूम*, pinch*, chaddi, चड्डी,
    utari, गलत जगह, galat jagah, private part*, गुप्त अंग, undress*, कपड़े खोल*, kapde khol*,
    मसल*, enters my room, enter my room, comes to my room, मेरे बिस्तर, mere bistar, zor
    zabardasti
part_bad_deed: did bad, bad thing, bad things, something bad, did dirty, गलत किया, galat kiya,
    galat kar diya, गंदा किया, ganda kiya, ज़बरदस्ती की, zabardasti ki, jabardasti ki, जबरदस्ती
    की, gang rape*, gangrape*, balatkar, बलात्कार, rape, raped, इज्जत, izzat
part_pester: seeti, सीटी, पीछे आता, peeche aata, piche aata, रास्ता रोक*, rasta rok*, follows,
    following, tease, teases, teasing, comment*, गंदा बोल*, ganda bol*, dirty words, dirty talk,
    obscene*, dirty picture*, dirty message*, dirty video*, अश्लील, ashleel, ashlil, whistle*,
    stare*, stalk*, ghoorta, घूरता, vulgar
part_picture: फोटो, photo, photos, तस्वीर, tasveer, tasvir, video, वीडियो, pictures, picture,
    private photos, private video, recording, mms, nahate, नहाते
part_spread: डाल देगा, dal dega, daal dega, डाल दूंगा, dal dunga, daal dunga, वायरल, viral, सबको
    भेज*, sabko bhej*, sab ko bhej*, net pe, net par, नेट पर, facebook pe, facebook par, on
    facebook, on internet, send to my, show to my, will put, post it, leak*, upload kar*, paise
    leta, blackmail*, बना ली, bana li, bana liya, edit kar*, nangi, नंगी, gandi bana*, गंदी
    बना*, dhamki, धमकी
part_job: काम दिलाने, kaam dilane, naukri, नौकरी, job, factory, फैक्ट्री, सिलाई सीख*, silai
    seekh*, for work, कमाने, kaam ke liye, काम के लिए, hotel me naukri, placement, training ke
    liye, beauty parlour, =dance, कोठी, circus
part_led_off: ले गए, ले गया, ले गई, le gaye, le gaya, le gayi, le gai, took my, took her, took
    them, took girls, took away, taken, साथ गई*, साथ गईं, saath gayi, went with, chhod diya,
    छोड़ दिया, bhej diya, भेज दिया, लाए, le aaye, brought me
part_no_news: कोई खबर नहीं, koi khabar nahi, खबर नहीं, khabar nahi, no =news, no phone, फोन बंद,
    phone band, phone off, switch off, switched off, cannot reach, can not reach, can't reach,
    baat nahi kara*, बात नहीं करा*, ran away, not returned, nahi lauti, नहीं लौटी, wapas nahi,
    वापस नहीं, gayab, गायब, missing, no contact, not talking
part_bought: बेच रहे, bech rahe, bech diya, बेच दिया, bech di, बेच दी, aage bech, आगे बेच, में
    दे दिया, खरीद*, kharid*, khareed*, purchased me, bought me, bought for, sell our, sell my,
    sell her, sold her, sold me, planning to sell, lakh me de, लाख में दे, paise leke meri,
    paise lekar meri, sab bhai, दूसरे को बेच, price for girl, गंदा काम, ganda kaam, galat
    dhandha, dhandhe, dance bar
part_bonded: बंधक, bandhak, bonded, जाने नहीं देता, जाने नहीं देते, जाने नहीं देती, jane nahi
    deta, jane nahi dete, jane nahi deti, घर जाने देती, ghar jane nahi, not let our, not let us,
    not letting us, will not let, won't let, not allowed to go, can not leave, cannot leave,
    छोड़ नहीं रहा, chhod nahi raha, chod nahi raha, छुट्टी नहीं देती, until loan, till loan
part_workplace: भट्ठे, भट्ठा, भट्टा, bhatta, bhatte, kiln, malik, मालिक, मालकिन, malkin,
    thekedar, ठेकेदार, owner, contractor, employer, factory, कोठी, kothi, seth, सेठ, karz,
    कर्ज़, कर्ज, loan, mazduri, मजदूरी, खदान, khadan
part_marriage: शादी, shaadi, shadi, sadi, ब्याह, byaah, byah, biyah, विवाह, vivah, wedding,
    marriage, =marry, marries, marrying, married, मंगनी, mangni, सगाई, sagai, engaged,
    engagement, फेरे, phere, बारात, barat, baraat, लगन, lagan, गौना, gauna, rishta, रिश्ता,
    mandap, मंडप, निकाह, nikah, haldi, tilak chadh*, byaav, ब्याव, hath pile, हाथ पीले, dulhan,
    दुल्हन
part_school_class: 7वीं, 8वीं, 9वीं, 10वीं, 7 वीं, 8 वीं, 9 वीं, 10 वीं, aathvin, nauvin, आठवीं, नौवीं, नवीं, सातवीं, छठी, दसवीं, aathvi, 8th, 9th, 10th, 7th, 6th,
    class 10, class 9, class 8, class 7, class 6, class nine, class eight, class ten, kaksha,
    कक्षा, padhna chahti, पढ़ना चाहती, want to study, school me padhti, स्कूल में पढ़
part_young: नाबालिग, nabalig, minor, underage, under age, under 18, below 18, choti ladki, छोटी
    लड़की, choti si, छोटी सी, chhoti ladki, छोटी बच्ची, choti bacchi, chhoti bacchi, school
    girl, little girl, kam umar, कम उम्र, bachpan, child marriage, आखा तीज, akha teej, अक्षय
    तृतीया, बच्चों के फेरे, umar galat, उम्र गलत
part_unwilling: जबरन, jabran, जबरदस्ती शादी, jabardasti shadi, नहीं करनी, nahi karni, maan nahi
    rahe, मान नहीं रहे, against my wish, without my consent, forced to, force me to, forcing me,
    bina marzi, मर्जी के बिना, marzi ke khilaf
part_wed_past: gyi thi, gayi thi, गई थी, ho gyi, shadi ko, shaadi ko, शादी को, saal hue, साल
    हुए, ke time, के समय, ke samay, at the time, years ago, saal pehle, साल पहले, since, हुई थी,
    hui thi, हो गई थी, ho gayi thi, ho gai thi, was married, been married, married for, married since, got married at, were married, hua
    tha, हुआ था, ho chuki, हो चुकी, me ho gayi, shaadi ke baad, after marriage, marriage was
part_witch: पत्थर फेंक*, patthar phenk*, threw stones, throw stones, नज़र लगाती, नजर लगाती,
    nazar lagati, najar lagati, eats children, eat children, बच्चे खाती, bachche khati, ojha,
    ओझा, भगत ने, bhagat ne, exorcist, भूत है, bhoot h, bhoot hai, evil eye, black magic, kala
    jadu, काला जादू, टोना, tona, टोनही, tonhi, डायन, dayan, chudail bol*, चुड़ैल बोल*, चुड़ैल
    कह*, meri wajah se uska, मेरी वजह से उसका, maila khila*, मैला खिला*, shave my head, mundan
part_villagers: गांव वाले, gaon wale, villagers, whole village, log kehte, लोग कहते, sab kehte,
    सब कहते, log bolte, लोग बोलते, panchayat ne, पंचायत ने, people say, they say i, they call,
    मुझे बोलते, isme, इसमें, everybody says
part_end_life: जीने से क्या, jeene se kya, jine se kya, nahi jeeya, नहीं जीया, nahi jiya jata,
    जिया नहीं जाता, jiya nahi jata, zindagi khatam, ज़िंदगी खत्म, जिंदगी खत्म, jindagi khatam,
    sab khatam kar, सब खत्म कर, सब ख़त्म, reason to live, end it all, end everything, miss me
    if, if i am gone, i am gone, better dead, better if i die, mere marne, मेरे मरने, मर जाती
    तो, mar jati to, mar jana, मर जाना, mar jaana, hamesha ke liye so, चली जाऊंगी हमेशा, chali
    jaungi hamesha, jaan dena, जान देना, jaan dungi, जान दूंगी, live any more, live anymore,
    take this life, this life any more, no wish to live, cannot live, can't live, do not want to
    wake, नहीं जीना, nahi jeena, khatam kar lungi, खत्म कर लूंगी, mar lungi, bachcho ka dekh
    lena, बच्चों का देख लेना, look after my children, tired of everything, don't want to be
    alive, want to sleep forever, goodbye to all, meri zarurat nahi, मेरी ज़रूरत नहीं, no one
    needs me
part_means: रेल की पटरी, rail ki patri, patri par, patri pe, पटरी पर, train ke samne, ट्रेन के
    सामने, before the train, in front of train, under the train, jump*, कूद*, kood*, kud jaun*,
    nadi me, नदी में, kuan, कुएं, =well, नस, nas kaat*, nas kat*, wrist, wrists, cut myself,
    keetnashak, कीटनाशक, pesticide, rat poison, चूहे मारने, chuhe marne, chuha mar*, poison,
    zeher, ज़हर, जहर, goliyan, गोलियां, tablets, sleeping pill*, fanda, फंदा, phansi, फांसी,
    pankhe se, पंखे से, sulfas, सल्फास, =hang, =rope, dava kha, दवा खा
part_intent_self: soch rahe, sochta, सोचता, मन करता, man karta, man kar raha, सोच रही, soch
    rahi, sochti, सोचती, thinking, think of, feel like, पीने की, pine ki, peene ki, kha li, खा
    ली, kha lungi, खा लूंगी, ले ली, खरीद ली, kharid li, bought, took some, took many, jaungi,
    जाऊंगी, jaun, जाऊं, lungi, लूंगी, baat karta, बात करता, बात करती, baat karti, says she will,
    says he will, कहती है कि, i will, last night, lagta hai
part_fiction: film, फिल्म, फ़िल्म, movie, pictcher, picture dekhi, picture ka naam, serial,
    सीरियल, धारावाहिक, natak, नाटक, episode, channel, =tv, टीवी, cricket, heroine, actress,
    boxing, pubg, kahani sunao, कहानी सुनाओ, news, reel
part_law: kanoon, kanun, कानून, क़ानून, law, laws, =act, अधिनियम, pratha, प्रथा, rally, रैली,
    speak on, natak likhna, meeting me padhna
part_wed_help: kanyadan, कन्यादान, sahayata, सहायता, anudan, अनुदान, marriage money, ka paisa,
    का पैसा, assistance, yojana, योजना, scheme
part_denied: marpit nahi, maar peet nahi, मारपीट नहीं, nahi marta, nahi maarta, नहीं मारता,
    never hit, does not beat, doesn't beat, does not hit, harassing me with messages, with
    messages, message karke, msg karke, mara likh, mare likh, मरा लिख, name missing, naam hat
part_all_well: sab thik, सब ठीक
part_outright_blow: चिमटा दाग*, chimta dag*, chimta daag*, मुझ पर फेंक*, मुझपर फेंक*, mujh par phenk*,
    mujhpe phenk*, mujh pe phenk*, mujhpe phek*, mere upar phenk*, मेरे ऊपर फेंक*, पिट पिट, pit pit, tod dunga, तोड़ दूंगा, kaat dunga, काट दूंगा, kaat ke
    gaad, gaad dunga, गाड़ दूंगा, टांगें तोड़, tange tod, ghusa, घूंसे, chimte, चिमटे, gale me
    dupatta, गले में दुपट्टा, गला पकड़, gala pakad, chokes, choked, throttled, banged, bangs,
    ghaseet*, घसीट*
part_until: jab tak, जब तक, पहले, pehle, otherwise, nahi to, नहीं तो, unless, only if, punish*,
    sazaa, सज़ा, सजा
part_from_home: घर से, ghar se, of the house, बेटी हुई, beti hui, ladki hui, लड़की हुई
part_group: ladka, लड़का, ladke, लड़के, boys, boy, group of, aadmi, आदमी, man, men, uncle, अंकल
part_calm_frame: मुआवज़ा, मुआवजा, muavza, muavja, compensation, compensate, act, kanoon, कानून,
    kanun, scheme, yojana, योजना, status, स्टेटस, film, फिल्म, movie, picture ka naam, serial,
    सीरियल, धारावाहिक, story, कहानी, kahani, channel, cricket, khabar batao, =news, =game, pubg,
    minister, helpline ka number, helpline number, kya hota, क्या होता, what is, matlab,
    meaning, kya hai, क्या है, kya h, kitna milta, कितना मिलता, how much, how many, legal age,
    recruitment, bharti, boxing, victim, peedit*, पीड़ित*, पीड़िता, explain
part_beast: गाय, =gaay, =cow, bail, बैल, bhains, भैंस, kutta, कुत्ता, kutte, कुत्ते, dog, goat, bakri, बकरी,
    saap, सांप, snake, मच्छर, machhar, mosquito, rats in, makkhi, मक्खी, चूहे मारने की दवा कौन,
    khet me chuhe, खेत में चूहे, truck, ट्रक, accident, takkar, टक्कर, machine, मशीन, headache,
    दर्द, dard, bijli
"""
