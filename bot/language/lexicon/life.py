"""What happens in lives: deaths, partings, marriages, pregnancies, and how people say it."""

LIFE = """
died: आत्महत्या कर ली, aatmahatya kar li, atmahatya kar li, aatmhatya kar li, suicide kar li, suicide kar liya, suicide kiya, suicide kar chuke,
    फांसी लगा ली, fansi laga li, faansi laga li, zahar kha liya tha, committed suicide,
    गुज़र ग*, गुज़र चु*, गुज़र जा*, =गुज़रे, गुज़री, गुज़रल, guzar ga*, guzar chu*, guzar ja*, gujar ga*,
    gujar chu*, gujar ja*, guzre, gujre, guzri, gujri, guzra, gujra, गुज़रा, मर गए, मर गये, मर गया, मर गवा, मर गइल, मर गई, मर चुके, मर चुका, मरे,
    mar gaye, mar gaya, mar gya, mar gye, mar gae, mar gail, mar gawa, mar chuke, mare, मर गइले,
    मर गेल, mar gela, mar gayo, मरग्या, मर ग्या, mar gayi, देहांत, dehant, dehaant, निधन, nidhan,
    मृत्यु, mrityu, mrutyu, मौत, maut, mout, death, =deth, died, =dead, expire, expired, एक्सपायर,
    expaire, स्वर्गवास, swargwas, swargwasi, स्वर्गवासी, चल बसे, chal base, चल बसा, chal basa,
    nahi rahe, नहीं रहे, nahin rahe, nhi rahe, ना रहे, na rahe, nahi raha, नहीं रहा, nahi rhe,
    nhi rhe, नइखन, naikhan, khatam ho gaye, ख़त्म हो गए, khatam ho gaya, khtm ho gye, खत्म हो गया,
    खतम हो गए, passed away, no more, late husband, swarg sidhar*, शांत हो गए, shant ho gaye,
    duniya me nahi, दुनिया में नहीं, दुनिया से चले, duniya se chale, chhod ke chale gaye duniya,
    bhagwan ko pyare, भगवान को प्यारे, पूरे हो गए, pure ho gaye, ओहदे,
    स्वर्ग सिधार*, intkal, इंतकाल, intekal, intaqal, shaheed, naikhe rahal, नइखे रहल,
    मर ग*, मर गे*, mar ga*, mar ge*, मर चु*, mar chu*, मर्डर, खतम होय ग*, ख़त्म होय ग*, khatam hoy g*, मर गओ, मरगे, मर गिस, मर गइलन, मर गइलें, मर गेलै, मर गेला, मर गेलखिन, मर गेलाह,
    mar gel, mar gelai, mar gele, mar gelthin, mar gaila, mar gailan, mar gis, mari gel, mari gail,
    मरि ग*, mari ga*, मरा गया, मर चुकल, =मरलै, =मरलाह, मर गयो, मर गया था, मुअल, मू गइल, मू गए,
    खतम हो ग*, ख़त्म हो ग*, khatam ho g*, khtm ho g*, ना रहल*, नइखे रहलन, नय रहलै, नै रहला, नै रहलै,
    nahi rahlan, ni rahe, नी रिया, नी रह्या, कोनी रह्या, कोनी रिया, सिरा ग*, सिराग*, परलोक, parlok,
    देहान्त, मउत, मौअत, हत्या, hatya, murder, murdered, डूब के मर*, शांत हो ग*, शान्त हो ग*, shant ho g*,
    के मरला, के मरने, ke marne, ke marla, उनके मरने, unke marne, उसके मरने, uske marne,
    मृतक, mritak, मृत हो, mrit ho, is late, died in, lost his life, lost life, passed on, चल बसल*,
    chal basal*, ओफ हो*, off ho*, सुरग, surag, सरग सिधार*, वीरगति, इंतेक़ाल, इंतिकाल, वफात, wafat,
    killed in accident, katam ho gaye, saans tod, mrityu ho, dehant ho, off ho gaye
widowed: विधवा, vidhwa, vidhva, widow, widowed, बेवा, bewa, beva, रांड, बिधवा, bidhwa, विधबा,
    widows, vidwa, vidhava, विधवाओं, कल्याणी हूं, kalyani hu, bidhva, widhwa, मसोमात, masomat,
    राड़,
    पति के मरला, पति के मरने, pati ke marne, pati ke marla, पति के मरे, आदमी के मरने, aadmi ke marne,
    admi ke marne, घरवाले के मरने, gharwale ke marne, पति के जाने के बाद, पति का साया, pati ka saya, pati ke jane ke baad,
    पति के न रहने, पति के नहीं रहने, pati ke na rehne, pati ke na rahne, pati ke nahi rehne,
    husband's death, husbands death, death of husband, death of my husband, मांग उजड़*, maang ujad*,
    सुहाग उजड़*, suhag ujad*, चूड़ी फूट*, chudi foot*,
    राँड, विधुवा, बिधुवा, vidhwaa, widow lady,
    पति नहीं हैं, पति नहीं है, pati nahi hai, pati nahi hain, पति नइखे, पति नई है, pati nhi hai,
    lost her husband, lost my husband, lost husband, lost their husbands, husband expired
separated: अलग रह*, alag rehti, alag rahti, अलग रहती, separated, alag rahte, alag ho gaye,
    maayke me rehti hu pati se, मायके में रहती, मायके में रह रही, maike me rehti, mayke me rehti,
    maike me rah rahi, mayke me rah rahi, living separately, maike me hu, मायके में हूं,
    mayke me hu, mayke me baithi, मायके में बैठी, maike me baithi, living at my mothers place,
    judicial separation, pati se alag, पति से अलग, naihar me rehti, नैहर में, naihar me, living with my parents, staying with my parents, living at my parents,
    staying at my parents, live with my parents, stay with my parents, my parents house since,
    माता पिता के साथ रह*, मां बाप के साथ रह*, maa baap ke sath rah*, maa baap ke sath reh*
divorced: तलाक हो*, talaq ho*, talak ho*, तलाकशुदा, talakshuda, talaqshuda, divorced, divorcee,
    divorce ho*, तलाक दे*, talak de*, talaq de*, talaak ho*, talaak de*, divorce de*, तलाक़शुदा,
    तलाक मिल*, chhuta chheda, got divorce, divorce hua, talaq hua, तलाक हुआ, talak hua,
    talaq mil*, gave me divorce, divorce diya, छुट्टा छुट्टी, talakshuda hu, तीन तलाक, teen talaq,
    tin talak, triple talaq,
    तलाक हु*, talak hu*, talaq hu*, talaak hu*
deserted: परित्यक्ता, parityakta, deserted, abandoned, chhodi hui, छोड़ी हुई, chodi hui,
    पति द्वारा छोड़ी, left me, लापता, lapata, lapta, गायब, gayab, missing, chhod rakha, छोड़ रखा
left: छोड़ दिया, छोड़ा, chhod diya, chod diya, chhod dia, chhor diya, छोड़ गया, chhod gaya,
    chod gaya, chhod kar, छोड़ कर, chhod ke, chod ke, छोड़ के, छोड़कर, left me, has left,
    had left, छोड़ दिए, chhod diye, छोड़ दिहले, chhod dihle, छोड़ दिहलस, chhod dihlas, chhodkar,
    chodkar, chor diya, भाग गया, bhag gaya, bhaag gaya, chala gaya chhod, ran away, abandoned,
    deserted, छोड़ दीहिन, त्याग दिया, tyag diya, chhora hai, छोड़ा है, छोड़ राखी, chhod rakhi,
    chhod rakha, छोड़े, chhode, leave me,
    left her, left his wife
missing: लापता, lapata, lapta, गायब, gayab, gayb, missing, gum ho gaye, गुम, no trace, kho gaye,
    laapata, पता नहीं है कहां, no news, ka pata nahi, का पता नहीं, ka koi pata nahi,
    का कोई पता नहीं,
    लौट के नहीं, लौट कर नहीं, laut ke nahi, laut kar nahi, लौटकर नहीं, lautkar nahi, nahi lauta,
    nahi laute, नहीं लौटा, नहीं लौटे, लौटा नहीं, लौटे नहीं, lauta nahi, laute nahi,
    never came back, never returned, has not returned, did not come back, wapas nahi aaya,
    वापस नहीं आया,
    वापस नहीं आए, wapas nahi aaye
never_married: अविवाहित, avivahit, unmarried, कुंवारी, kunwari, kuwari, कुँवारी, kuvari,
    shadi nahi hui, शादी नहीं हुई, shadi nhi hui, शादी नहीं की, shadi nahi ki, never married,
    not married, bin byahi, बिन ब्याही, shaadi nahi hui, शादी ना हुई, vivah nahi hua,
    विवाह नहीं हुआ, byah nahi hua, ब्याह नहीं हुआ, बियाह नइखे भइल, kunvari, क्वारी, single girl,
    shaadi nahi ki, अविवाहिता, shaadi nhi hui, biyah nahi bhail, not yet married, shadi nai hui
married: शादीशुदा, shadishuda, shaadishuda, married, विवाहित, vivahit, shadi shuda, सुहागन,
    suhagan, शादी हो गई, shadi ho gayi, shadi ho gai, shadi ho chuki, शादी हो चुकी, byahta,
    ब्याहता, shadi huyi hai, शादी हुई है, shadi hui hai, पति हैं मेरे, vivahita, विवाहिता,
    विवाहित हूं, sadi suda, shaadi ho gayi, shadisuda
remarried: remarried, दूसरी शादी, dusri shadi, doosri shadi, punarvivah, पुनर्विवाह, remarriage,
    re married, dobara shadi, दोबारा शादी
pregnant: गर्भवती, garbhvati, garbhwati, pregnant, pregnent, pregnet, पेट से हूं, pet se hu,
    pet se hai, पेट से है, पेट से हैं, pet se h, हामिला, hamila, pregnancy, गर्भ से, garbh se,
    hamal, प्रेग्नेंट, pregnancy me, दो जीव, do jeev, पांव भारी, paon bhari, pav bhari, उम्मीद से,
    umeed se, garbvati, expecting baby, expecting, pet me bachcha, पेट में बच्चा, gravati,
    garbhavati, गर्भवति, पेट से बानी, pet se bani, preganant, pregnat, maa banne wali,
    मां बनने वाली, bachcha hone wala, बच्चा होने वाला, ummid se, garbh hai, गाभिन
delivered: डिलीवरी हुई, delivery hui, बच्चा हुआ, bachcha hua, baby hui, प्रसव हुआ, delivered
disabled: विकलांग, viklang, दिव्यांग, divyang, handicapped, handicap, disabled, disability,
    अपाहिज, apahij, अपंग, apang, lachar, लूला, लंगड़ा, langda, अंधा, andha, blind, deaf, बहरा,
    behra, गूंगा, polio, पोलियो, viklangta, mand buddhi, मंदबुद्धि, paralysed, paralysis,
    divyangjan, nishakt
ill: बीमार, bimar, लकवा, lakwa, lakva, paralysis, टीबी, कैंसर, cancer, accident, एक्सीडेंट,
    बिस्तर पर, bistar par, kidney, bed ridden, bedridden, sick, ill, pair kat, पैर कट, hath kat,
    हाथ कट, ilaj chal, operation hua
"""
