"""What people live by, in their own words; the names are the occupation codes."""

WORK = """
farm_labourer: खेत मजदूर, khet mazdoor, khet majdur, khetihar, खेतिहर, खेतिहर मजदूर,
    agriculture labourer, agricultural labourer, farm labourer, farm labour, agriculture labour,
    agricultural labour, ropai, रोपाई, katai karte, =कटाई, dusre ke khet me, दूसरे के खेत,
    dusro ke khet, दूसरों के खेत, nirai gudai, agri labour, =batai par, =बटाई, =batai, farm worker,
    kheto me kaam, खेतों में काम, khet me kaam, खेत में काम, khet me mazduri, खेत में मजदूरी,
    khet me majduri, khet me majoori, खेत में मजूरी, work in others field, work in fields,
    dihadi khet, खेत मजूरी, banihar, बनिहार, बनिहारिन, बनी भूती, bani bhuti
daily_wage: मजदूरी, mazduri, majduri, mazdoori, majdoori, मजूरी, majuri, majoori, दिहाड़ी, dihadi,
    dihari, दिहाड़ी मजदूर, mazdoor, majdoor, मजदूर, majdur, daily wage, labour work, labour,
    labourer, daily labour, roz kamate, coolie, daily wager,
    daily wages, dehadi, palledar, पल्लेदारी, majdury, मजदूरन,
    मेहनत मजदूरी, mehnat majduri, mehnat mazduri, mehnat majuri, rojandari, रोजंदारी, dehari,
    देहाड़ी, hajiri pe kaam,
    gitti tod*, गिट्टी तोड़*, patthar tod*, पत्थर तोड़*, मिट्टी ढो*, mitti dho*, bojha dho*,
    बोझा ढो*, break stones, carry bricks
farmer: किसान हूं, kisan hu, kisan hai, किसान हैं, किसान है, farmer, खेती करते, खेती करती,
    kheti karte, kheti karti, kheti karta, खेती करता, kheti kisani, खेती किसानी, kheti bari,
    kheti baadi, खेती बाड़ी, farming, apni kheti, खेती करें, किसानी, kisani, kheti hai, kashtkar,
    kheti se guzara, khetibadi, do farming,
    धान बो*, dhaan bo*, dhan boti, गेहूं बो*, gehu bo*, सब्जी उगा*, sabji ugati, ugati hu,
    उगाती हूं, apna khet hai, अपना खेत है, kheti h, खेती है, kheti hoti hai, खेती होती है, grow vegetables, grow paddy, we farm our
livestock: पशुपालन, pashupalan, pashu palan, बकरी पालन, bakri palan, bakri palti, बकरी पालती,
    gaay palti, गाय पालती, murgi palan, मुर्गी पालन, dudh bechti, दूध बेचती, dairy, भैंस पालती,
    bhains palti, goat rearing, cattle rearing, goatery, bakri charati, बकरी चराती, pashu palti,
    doodh bechti, suar palan, poultry, बकरियां पालती,
    bakri paal*, गाय पाल*, gai pal*, gai paal*, gaay paal*, bhains paal*, भैंस पाल*, बकरी पाल*,
    murgi paal*, मुर्गी पाल*, bhains rakh*, भैंस रख*, दूध बेच*, dudh bech*, doodh bech*,
    keep goats, keep a cow, rear goats, sell milk, keep cows, keep hens,
    i sell milk, she sells milk, bakri chara*, bakriya chara*, bakriyan chara*, बकरियां चरा*, बकरिया चरा*,
    dhor chara*, ढोर चरा*, maveshi chara*, मवेशी चरा*, गाय चरा*, gaay chara*, gai chara*, bhed chara*,
    भेड़ चरा*, charati hu, charati hun, चराती हूं, graze goats, graze cattle
fishery: मछली, machhli, machli, मछुआरा, machhuara, fishing, fisherman, fishery, मछुआरिन, मत्स्य,
    machhli palan, मछली पालन, fisher woman, catch fish, catches fish, catching fish
construction_worker: राजमिस्त्री, rajmistri, raj mistri, राज मिस्त्री, मिस्त्री, mistri, mason,
    construction, construction worker, building site, निर्माण मजदूर, निर्माण श्रमिक,
    nirman mazdoor, makan banane ka kaam, मकान बनाने का काम, eent gara, ईंट गारा, centering,
    सेंटरिंग, site par kaam, मिस्तरी, mistari, mistry, beldari, बेलदारी, बेलदार, =beldar
brick_kiln_worker: ईंट भट्ठा, int bhatta, eent bhatta, eent bhatte, भट्ठे पर, ईंट भट्टा,
    bhatta par, bhatte pe, bhatte par, भट्टे पर, भट्टे पे, brick kiln, ईंट भट्ठे, pathai, पथाई,
    int bhatte, bhatta mazdoor, भट्ठा मजदूर, ईंट पाथ*,
    इंट भट्ठा, bhatta me kaam, भट्ठा में काम, bhathe par, bhatthe par, ईंट बना*, eent bana*,
    int bana*, brick making
domestic_worker: झाड़ू पोंछा, झाड़ू पोछा, jharu pocha, jharu pochha, jhadu poncha, jhadu pocha, jhaadu pochha, jhadu ponchha, jhadu pochha,
    झाड़ू बर्तन, jhadu bartan, चौका बर्तन, chauka bartan, choka bartan, बर्तन मांज*, bartan manj*,
    bartan dhoti, घरों में काम करती, gharo me kaam, gharon me kaam, घरों में काम, maid,
    domestic worker, domestic help, कामवाली, kaamwali, kamwali, house maid, dusro ke ghar kaam,
    दूसरों के घर काम, logo ke ghar kaam, लोगों के घर काम, kothi me kaam, कोठी में काम,
    work in houses, काम वाली बाई, kaam wali bai, khana banati hu dusro, housemaid,
    logo ke ghar jhadu, do ghar me kaam, teen ghar me kaam, char ghar me kaam,
    paanch ghar me kaam, 2 ghar me kaam, 3 ghar me kaam, 4 ghar me kaam, 5 ghar me kaam,
    दो घर में काम, तीन घर में काम, चार घर में काम, पांच घर में काम, bade logo ke ghar,
    clean houses, clean homes, cleaning houses, house cleaning, cook in houses, cook in homes,
    घर की बाई, ghar ki bai, बाई का काम, bai ka kaam, कोठियों में काम, kothiyon me, झाड़ू पोछे,
    jhadu poche, बर्तन साफ कर*, bartan saaf kar*, घर घर काम, ghar ghar kaam, cleaning in homes
street_vendor: ठेला, thela, रेहड़ी, rehdi, rehri, फेरी, feri, सब्जी बेच*, sabji bech*,
    sabzi bech*, street vendor, vendor, पटरी पर, patri par, रेड़ी, redi, फल बेच*, fal bech*,
    phal bech*, chai ka thela, गुमटी, gumti, hawker, sell vegetables, vegetable seller,
    selling vegetables, sabji ki dukan, सब्जी की दुकान, footpath par, golgappe, pani puri bech*,
    khomcha, खोमचा, sells vegetables,
    haat me bech*, हाट में बेच*, bazar me bech*, बाजार में बेच*, हंडिया बेच*, handia bech*,
    hadiya bech*, bechti hu, बेचती हूं, bechti hun, samosa bech*, chaat bech*, on a cart,
    sell fruits, sell fruit, sell tea, tea stall, चाय बेच*, chai bech*, anda bech*, दुकान लगाती,
    dukan lagati, dukan lagate,
    she sells, i sell, चूड़ी बेच*, chudi bech*, churi bech*, choodi bech*, kapda bech*, kapde bech*,
    कपड़ा बेच*, कपड़े बेच*, saman bech*, सामान बेच*, bechti hai, बेचती है, sells bangles, sell bangles,
    ghum ghum ke bech*, घूम घूम के बेच*, घूम घूम कर बेच*
tailor: सिलाई, silai, tailor, tailoring, दर्जी, darji, stitching, कपड़े सिलती, kapde silti,
    kapda silti, सिलाई का काम, darzi, sew, sewing, blouse silti,
    kapda sil ke, kapde sil ke, kapda silkar, कपड़े सिल कर, कपड़ा सिल कर, कपड़े सिलकर, stitch clothes, stitch blouses
weaver: बुनकर, bunkar, weaver, हथकरघा, hathkargha, बुनाई, bunai, handloom, weaving, करघा,
    सूत कात*, soot kat*, sut kat*,
    sut kaat*, soot kaat*, charkha, चरखा, साड़ी बुन*, sari bun*, saree bun*, kapda bun*,
    कपड़ा बुन*, kalin bun*, कालीन बुन*, dari bun*, दरी बुन*, weave cloth, weave sarees
artisan: कारीगर, karigar, artisan, kumhar ka kaam, मिट्टी के बर्तन, mitti ke bartan, bans ka kaam,
    बांस का काम, टोकरी, tokri, handicraft, hastshilp, हस्तशिल्प, lohar ka kaam, badhai ka kaam,
    potter, पत्तल, carpenter, chudi banati, कढ़ाई का काम, embroidery,
    make bangles, making bangles, चूड़ी बना*, chudi bana*, अगरबत्ती बना*, agarbatti bana*,
    दोना पत्तल, dona pattal, मूर्ति बना*, murti bana*, झाड़ू बना*, jhadu bana*, सूप बना*,
    make baskets, basket making, make pots, bamboo work
beedi_worker: बीड़ी, beedi, bidi, biri, बीडी, beedi banati,
    बीड़ी बना*, bidi bana*, beedi rolling, roll beedis, roll bidi
anganwadi_helper: आंगनवाड़ी सहायिका, anganwadi sahayika, सहायिका, sahayika, anganwadi helper,
    आंगनबाड़ी सहायिका, aganwadi helper, helper in anganwadi
anganwadi_worker: आंगनवाड़ी सेविका, anganwadi sevika, सेविका हूं, sevika hu, anganwadi worker,
    आंगनवाड़ी कार्यकर्ता, anganwadi karyakarta, आंगनबाड़ी कार्यकर्ता, anganwadi karykarta,
    आंगनवाड़ी कार्यकर्त्री, आंगनबाड़ी सेविका, anganwadi wali hu, anganwadi didi hu,
    anganwadi me kaam karti, आंगनवाड़ी में काम करती
asha: asha, आशा, asha worker, asha didi, आशा दीदी, asha karyakarta, asha bahu, आशा बहू,
    आशा कार्यकर्ता, ASHA, mitanin hu, mitanin hun, मितानिन हूं, मितानिन हंव, sahiya hu, सहिया हूं,
    sahiya hun, आशा सहयोगिनी,
    asha sahyogini, sahiya bahu
mid_day_meal_worker: रसोइया, rasoiya, mid day meal cook, rasoiya hu, school me khana banati,
    स्कूल में खाना बनाती, mdm cook, mid day meal worker, rasoiyan, school cook,
    मिड डे मील में खाना बना*, मिड डे मील में खाना पका*, मिड डे मील में रोटी बना*, मिड डे मील बना*, मिड डे मील पका*,
    mid day meal me khana bana*, mid day meal me khana paka*, mid day meal me roti bana*, mid day meal bana*,
    mid day meal paka*, cook mid day meal, cook mid day meals, cooks mid day meal, mdm me khana bana*,
    स्कूल में खाना पका*, school me khana paka*, स्कूल में रोटी बना*, school me roti bana*, भोजन माता,
    bhojan mata, bhojanmata, cook in school, cook at school
shg_crp: crp, सीआरपी, bank sakhi hu, बैंक सखी हूं, samuh sakhi, समूह सखी, krishi sakhi hu,
    pashu sakhi hu, jeevika didi hu, crp hu, सक्रिय महिला, sakriya mahila, vo adhyaksh, बैंक सखी,
    bank sakhi, पशु सखी, कृषि सखी, cadre, बीसी सखी, bc sakhi, cm didi,
    bihan didi, बिहान दीदी, samuh chalati hu, समूह चलाती हूं, samuh chalati hun, book keeper hu,
    jeevika mitra hu
salaried_private: प्राइवेट नौकरी, private naukri, private job, private company, फैक्ट्री में,
    factory me, company me kaam, कंपनी में काम, private school me padhati,
    private me kaam, private me naukri, private me job, private me kar*,
    factory worker, salaried, security guard, shop me kaam, दुकान पर काम, dukan par kaam,
    private kam, private teacher, mall me,
    प्राइवेट में काम, प्राइवेट में नौकरी, प्राइवेट में कर*
government: सरकारी नौकरी, sarkari naukri, government job, govt job, sarkari teacher, सरकारी टीचर,
    government employee, sarkari karmchari, सरकारी कर्मचारी, govt employee, govt teacher,
    sarkari nokri, government servant
student: विद्यार्थी, vidyarthi, छात्रा, chhatra, student, पढ़ती हूं, padhti hu, पढ़ाई करती,
    padhai karti, college me padhti, कॉलेज में पढ़ती, class me padhti, padh rahi hu, पढ़ रही हूं,
    studying, kaksha me padhti, छात्रा हूं, graduation kar rahi,
    पढ़ाई कर रही, padhai kar rahi, padh rahi hun, bsc 2nd year, ba 2nd year, college student,
    1st year me, 2nd year me, 3rd year me, final year me, first year student, कॉलेज में हूं,
    me pdti, me padti hu, me pdhti, पढती हूं, padhai kr rhi,
    college me hu, bsc final, ba first year, ba final year, bsc first year
homemaker: गृहिणी, grihini, housewife, house wife, homemaker, home maker, ghar sambhal*,
    घर संभालती, ghar ka kaam karti hu, घर का काम करती हूं, घर पर रहती, ghar par rehti hu,
    gharelu mahila, घरेलू महिला, chulha chauka, चूल्हा चौका, घर का काम करते, ghar ka kaam karte,
    ghrini, hosewife, ghar ka kaam karti, ghar pe hi rahti, ghar pe hi rehti, ghar par hi rahti, ghar par hi rehti,
    ghar me hi rahti, ghar me hi rehti, घर पर ही रहती, घर पे ही रहती, घर में ही रहती, घर पे रहती हूं,
    ghar pe rahti hu, ghar pe rehti hu, stay at home, घरे रहती, ghare rahti
self_driver: e rickshaw chala*, ई रिक्शा चला*, rickshaw chala*, riksha chala*, रिक्शा चला*, auto chala*,
    ऑटो चला*, toto chala*, टोटो चला*, tempo chala*, टेंपो चला*, टेम्पो चला*, drives e rickshaw,
    drives an e rickshaw, drives auto, drives an auto, drives a rickshaw, drives rickshaw, drive e rickshaw,
    drive auto, pulls rickshaw, pulls a rickshaw
unemployed: बेरोजगार, berojgar, berozgar, unemployed, कोई काम नहीं, koi kaam nahi, kaam nahi hai,
    काम नहीं है, jobless, khali baithi, खाली बैठी, berojgaar, no work, no job, kuch kaam nahi,
    कोई काम धंधा नहीं, kaam dhandha nahi, no income, kaam nhi hai
"""
