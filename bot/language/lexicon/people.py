"""Relatives and other people; the names are the values of the entity `relation` where it has one."""

PEOPLE = """
husband: पति, pati, husband, hubby, शौहर, shohar, शोहर, मियां, gharwala, gharwale, घरवाला, घरवाले, खसम,
    khasam, मरद, marad, husbend, hasband, patidev, pati dev, पतिदेव, ghar wala, ghar wale,
    ghar vale, bacchon ke papa, bachcho ke papa, बच्चों के पापा, bachcho ke pita, mard, पती,
    pati ji, dhani, धनी, बींद,
    घरबला, घरबाला, घरआला, घरवारे, घरवारो, gharbala, gharbar wale, gharaala, मरदाना, mardana, मरदवा,
    marda, भतार, bhatar, गोसइयां, गोसइया, gosaiya, मोट्यार, motyar, जोड़ीदार, लइकन के बाबू,
    बच्चन के बाप, बच्चों के पिता, bachon ke papa, बाल बच्चों के बाप, बुढ़ऊ, budhau, स्वामी, swami,
    mere patti, mera patti, patti bhi, दुलहा, dulha, मनसेरू, मनसवा, मनसेरुआ, mansawa
aadmi: आदमी, aadmi, admi, adami, aadami, मनसेधू, mansedhu
mother: मां, माँ, maa, mata, माता, mummy, मम्मी, अम्मा, amma, अम्मी, ammi, mother, mom, mata ji,
    mataji, माताजी, माई, mai ke liye, महतारी, mahtari, mammi, ma ke liye, meri ma, अम्मां, maiya,
    माई के, माई खातिर, mummi, mother's, mothers,
    ma ko, ma ka, ma ki, ma ke, mai ka, mai ko, mai ke, mai ki umar, mai ki pension, meri mai, maa ji, maaji, mmy, =mumy,
    maai, maay, माय, mai ke umar, mai ki umar, mor dai, मोर दाई, hamar mai, humar mai
mother_in_law: सास, saas, sas, सासू, sasu maa, saasu maa, सासू मां, सासु, mother in law,
    mother-in-law, wife's mother, husband's mother, wifes mother, saasu, sasu, motherinlaw,
    पति की मां, pati ki maa
daughter: बेटी, beti, बिटिया, bitiya, daughter, बिटिवा, bitia, =chhori, =छोरी, dhiya, daughters,
    putri, पुत्री, बच्ची, bacchi, bachchi, beti ji, daughter's, meri ladki, मेरी लड़की,
    apni ladki, अपनी लड़की, hamari ladki, हमारी लड़की
daughter_in_law: बहू, bahu, daughter in law, daughter-in-law, पतोहू, patohu, पतोह, bahoo,
    bahuriya, बहुरिया, putohu, पुत्रवधू, बीनणी, binani
sister: बहन, bahan, behen, behan, sister, बहिन, bahin, jiji, जीजी, sister's, chhoti bahan, behn,
    bahen
sister_in_law: भाभी, bhabhi, ननद, nanad, देवरानी, devrani, जेठानी, jethani, bhabi, भौजी, bhauji,
    साली, sister in law, sister-in-law, nand, भाबी, bhaujai, gotni, गोतनी, भौजाई, ननदि, nanadi,
    ननंद, जेठान, देराणी, derani, देरानी, जेठाणी, jethaani, नणद, nanand, भौजी, bhojai, सलहज, salhaj,
    brother's widow, brothers widow, brother's wife, brothers wife, husband's sister, भाई की पत्नी,
    bhai ki patni, भाई की बीवी, bhai ki biwi, bhai ki gharwali, भाई की विधवा, bhai ki vidhwa, deorani, दिउरानी
son: बेटा, beta, बेटे, bete, son, पुत्र, putra, son's, mera ladka, मेरा लड़का, mere ladke,
    मेरे लड़के, chhora, छोरा, bitwa, बिटवा, बबुआ
father: पिता, pita, पिताजी, pitaji, papa, पापा, बाबूजी, babuji, father, अब्बा, abba, बापू, bapu,
    baap, बाप, abbu, अब्बू, dad, father's, pita ji, बाऊजी, papaji, बापूजी
father_in_law: ससुर, sasur, father in law, father-in-law, ससुरजी, sasurji, सुसर
grandmother: दादी, dadi, नानी, nani, grandmother, grandma, granny, आजी, aaji, ईया, दादी मां
neighbour: पड़ोसन, padosan, पड़ोसी, padosi, neighbour, neighbor, पड़ोस, padoswali, पड़ोस वाली,
    पड़ोस की, padosh ki, padosin, पड़ोसिन, pados ki, pados wali, पड़ोस वाले, pados wale,
    next door, bagal wali, बगल वाली, bagal wale, बगल वाले, parosin, परोसिन, neighbour's
friend: =frnd, =frnds, meri sakhi, मेरी सखी, सहेली, saheli, friend, दोस्त, dost, सखी के लिए, frend, sakhi ke liye
shg_member: samuh ki didi, समूह की दीदी, samuh ki bahan, समूह की बहन, samuh ki sadasya,
    समूह की सदस्य, group member, samuh ki mahila, समूह की महिला, shg member, samuh ki ek didi,
    समूह की एक दीदी, member of my group, samooh ki didi, samooh ki ek,
    from our group, of our group, in our group, hamare samuh ki, samuh sadasya, sadasya,
    समूह सदस्य, सदस्या, mere samuh ki, मेरे समूह की, हमारे समूह की, samuh ki ek, समूह की एक,
    group ki didi, group ki sadasya, member of our group, lady of our group, lady from our group,
    woman from our group, woman of our group, one of our members
other: चाची, chachi, मौसी, mausi, बुआ, bua, मामी, mami, ताई, tai ji, taiji, काकी, kaki, aunty,
    aunt, आंटी, bhatiji, भतीजी, bhatije, भतीजे, भांजी, bhanji, चाचा, chacha, मामा, mama ji, uncle, अंकल, ताऊ, tau,
    भतीजा, bhatija, niece, nephew, फूफा, fufa, मौसा, mausa, damad, दामाद, भाई, bhai, brother,
    दादा, dada ji, dadaji, नाना, nana ji, grandfather, देवर, devar, जेठ, jeth, grandson, पोता,
    पोती, poti, pota, nati, नाती, wife, पत्नी, patni, बीवी, cousin, jija, जीजा, son in law,
    brother in law, chachi ji, biwi, फूआ, phua, gharwali, घरवाली, ghar wali, lugaai, wife's, bhanja,
    भांजा,
    दीदी की सास, bua ji, mausi ji, maasi, मासी,
    काकीसा, kakisa, kaakisa, काकी सा, kaki sa, kaaki sa, बड़ी मां, badi maa, badi ma, बड़ी मम्मी,
    badi mummy, छोटी मां, =baba, =बाबा, chachera bhai, चचेरा भाई, chacheri bahan, chacheri behen, चचेरी बहन,
    mausera bhai, mauseri bahan, मौसेरी बहन, mameri bahan, ममेरी बहन, fuferi bahan, फुफेरी बहन, नातिन, natni,
    jija ji, जीजा जी,
    samdhan, समधन, samdhi, समधी, पोते, pote, naatin, nawasi, नवासी, bhanje, भांजे, ghar ki bai,
    घर की बाई, ghar ki kaamwali, ताऊजी, phuphi, फूफी, khala, खाला
in_laws: ससुराल वाले, sasural wale, sasuraal wale, ससुराल वालों, sasural walo, in laws, in-laws,
    inlaws, sasural, ससुराल, सास ससुर, saas sasur, sasuraal
child: बच्चा, बच्चे, bachcha, bacche, bachhe, bache, bachha, bacha, bachchi, बच्ची, बच्चों, child,
    children, kids, kid, bal bachche, लइका, लइकी, laika, laiki, laikan, लइकन, टाबर, tabar,
    छोरी छोरा, bachon, bachcho, संतान, santan, bacchon, औलाद, aulad, childrens, babies, बालक,
    balak, नोनी, noni, छौआ, lariko, bachcha lok
daughters: बेटियां, betiyan, betiya, बेटियाँ, बेटी, beti, लड़कियां, लड़की, ladki, ladkiyan,
    ladkiya, girls, girl, daughters, daughter, बेटियों, betiyon, छोरियां, chhoriyan, बिटिया,
    bitiya, बच्चियां, bachchiyan, bitiyan, लड़कियों, ladkiyon, female child, बिटियां, larki,
    larkiyan, ladkiyaan, betiyaan, betian,
    =chhori, =छोरी, chhoriya, छोरियाँ, noniya
sons: बेटे, बेटा, bete, beta, लड़के, लड़का, ladke, ladka, boys, boy, sons, son, लड़कों, larka,
    larke
woman: औरत, aurat, महिला, mahila, woman, women, lady, ladies, औरतें, महिलाएं, aurten, लुगाई,
    lugai, मेहरारू, mehraru, मेहरिया, female, महिलाओं, औरतों, mahilao, mahilaon, aurato, auraton
girl: लड़की, ladki, larki, ladaki
boy: लड़का, ladka, larka
elder: =buddhi, बुढ़िया, budhiya, burhiya, बूढ़ी, budhi, बूढ़ा, budha, buddha, old man, old couple, =maiya,
    parivar, परिवार, =mai, =माई, मां सा, maa sa
didi: दीदी, didi, दीदियों, didiyon, दीदियां, didiyan, दिदी, behenen, bahno, बहनों, behno, बहनें
nearby: bagal me, bagal mein, bagal ki, bagal ke, बगल में, बगल की, बगल के, bagal wali, बगल वाली, pados me,
    पड़ोस में, pados ki, पड़ोस की, pados ke, पड़ोस के, pados wali, पड़ोस वाली, next door, tola me, टोला में, tole me,
    टोले में, tola ki, टोला की, tole ki, टोले की, in our tola, in our lane, in our street, in our hamlet,
    in our mohalla, in our neighbourhood, in my neighbourhood, in my lane, in my street, mohalle me,
    मोहल्ले में, mohalle ki, मोहल्ले की, mohalle wali, hamari gali me, हमारी गली में, hamari gali ki,
    samne wali, सामने वाली, across the road, opposite my house, bagal ghar
belonging: wali, वाली, wale, वाले, से, se
minor: नाबालिग, nabalig, minor, छोटी बच्ची, under age, underage, kam umar, कम उम्र, choti umar,
    छोटी उम्र, naabalig, chhoti umar, child bride
mine: मेरा, मेरी, मेरे, mera, meri, mere, my, हमारा, हमारी, हमारे, hamara, hamari, hamare, हमार,
    hamar, मोर, mor, mhare, म्हारे, म्हारा, म्हारी, mharo, mhari, mhara, mahro, mahre, humara,
    humari, humare, our, मोरे, मोरी, mri, mre, mra, apni, apne, अपनी, अपने, अपना, apna, myself
me: मैं, मुझे, मुझको, main, mai, mujhe, mujhko, i, me, हम, हमको, हमें, hum, ham, humko, hamko,
    मोय, मोहे, मने, mane, mujhse, मुझसे, हमरा, मैने, मैंने, maine, mene, hame, humein, मो, हमके,
    mhane, म्हाने
for_herself: mere liye, मेरे लिए, mere liye hi, apne liye, अपने लिए, अपने लिये, मेरे लिये, khud ke liye,
    खुद के लिए, mere bare me, mere baare me, मेरे बारे में, apne bare me, अपने बारे में, for me,
    for myself,
    about me, about myself, hamra khatir, हमरा खातिर, apna khatir, अपना खातिर, हमरे लिए, hamre liye,
    hamare liye, हमारे लिए, khud ka, खुद का, my own, mhare saru, म्हारे सारू, mere lie, meri khud
"""

POSSESSED_LIKE_RELATIVES = ("daughter", "son", "mother", "father", "sister", "husband")
"""Said without "my" these are usually the caller's own."""
