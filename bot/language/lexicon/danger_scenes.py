"""Danger told by a scene: pills laid aside, a door being broken, a place to hide (see safety).

Each row counts only beside others; what goes with what is in `bot.language.danger_scenes`.
"""

DANGER_SCENES = """
scene_pills: goliyan, गोलियां, गोली, goli, tablets, tablet, pills, sulfas, सल्फास, keetnashak, कीटनाशक,
    pesticide, chuhe ki dawa, चूहे की दवा, neend ki dawa, नींद की दवा, दवाई की डिबिया, dawai ki dibiya
scene_laid_by: ikatthi, ikattha, इकट्ठी, इकट्ठा, kept ready, keep ready, ready rakh*, तैयार रख*,
    taiyar rakh*, jama kar li, जमा कर ली, bacha ke rakhi, बचा के रखी, chhupa ke rakh*, छुपा के रख*,
    chhupa rakhi, छुपा रखी, collected, saved up, hidden, tablets ready, pills ready, kha li h, खा ली है,
    sab ek saath, सब एक साथ, ek saath kha*, एक साथ खा*, all at once, जहर की तरह
scene_door: darwaza tod*, darwaja tod*, दरवाजा तोड़*, दरवज्जा तोड़*, kivad tod*, किवाड़ तोड़*, केवाड़ तोड़*,
    breaking the door, breaking my door, breaking down the door, break the door, breaks the door,
    banging the door, banging on the door, kundi hila*, कुंडी हिला*, darwaza peet*, दरवाजा पीट*
scene_hide: surakshit jagah, सुरक्षित जगह, surakshit thikana, सुरक्षित ठिकाना, place to hide, can hide,
    hide from him, hide somewhere, hide for, hiding from, chhup ke rah*, chhup kar rah*, छुप के रह*,
    छुप कर रह*, छुपकर रह*, छिप के रह*, छिपकर रह*, chhip ke rah*, chhup jati, छुप जाती, छिप जाती, chhip jati,
    रात काटने, raat kaatne, raat katne, where can i stay tonight, place to stay tonight,
    stay tonight, run away from him, ran away from home, ran from home, run away from home,
    ghar se bhag kar aa*, ghar se bhag ke aa*, घर से भाग कर आ*, घर से भागकर आ*, घर से भाग के आ*, kahan bhagu,
    कहां भागूं, kaha bhagu, kahan chhupu, कहां छुपूं, bachne ki jagah, बचने की जगह, sar chhupane,
    सिर छुपाने, सर छुपाने, without him knowing, bina bataye nikal*
scene_drunk: शराब का आदी, शराब के आदी, sharab ka aadi, sharab ki lat, शराब की लत, sharabi, शराबी, पियक्कड़,
    piyakkad, drunkard, alcoholic, नशेड़ी, nashedi,
    दारूबाज, darubaaz, comes drunk, comes home drunk, ताड़ी पी, tadi pi, महुआ पी, नशे में, nashe me
scene_row: तोड़फोड़, तोड़ फोड़, todfod, tod fod, tod phod, हंगामा, hungama, hangama, बवाल, bawal, उपद्रव, updrav,
    saman bech*, सामान बेच*, paise chheen*, पैसे छीन*, paise chhin*, chilla*, चिल्ला*, gussa, गुस्सा,
    phenk*, फेंक*, phek deta, phek dete, throws, shouts, shouting, बच्चे डर*, bachche dar*, sunta nahi,
    सुनता नहीं, बात नहीं मान*, baat nahi maan*, समझाने पर, samjhane par, nahi sunta, नहीं सुनता
scene_goods: मोटरसाइकिल, मोटर साइकिल, motorcycle, motorcycles, motor cycle, motarcycle, बाइक, =bike,
    बुलेट, bullet, कार, =car, गाड़ी, gaadi, gadi, स्कूटी, scooty, scooter, स्कूटर, ट्रैक्टर, tractor,
    fridge, फ्रिज, washing machine, tv, टीवी, fortuner, सोना, =sona, gold, cash, plot, जेवर, jewar, zevar
scene_wanted: लाओ, लाव, लावो, लाने, laao, =lao, laane, लेके आ, leke aa, मांग, मांगा, मांगे, मांगत, मांगते, माँगते,
    mang, maang, manga, mange, mangte, maangte, mangta, want, wants, wanted, asked, asks, asking,
    demand, demands, demanded, demanding, न देने, ना देने, na dene, नहीं दी, nahi di, नहीं दिया,
    nahi diya, नहीं लाई, nahi layi, nahi laayi, के बिना, ke bina, bring, over a, करत, मंगवा*, mangwa*
scene_her_people: from your father, from your brother, from your brothers, from your parents, from your home,
    from your mother, from your family, from her father, from her brother, from her parents, apne baap se, अपने बाप से,
    apne bap se, apne baap ke, tere baap se, तेरे बाप से, maike se, mayke se, मायके से, मइके से, पीहर से, pihar se,
    नैहर से, naihar se, naiharwa se
scene_groom: dulha, दूल्हा, dulhe, दूल्हे, ladke wale, लड़के वाले, लड़का वाला, ladka wale, बाराती, barati,
    barat wapas, बारात वापस, vidai, विदाई, mangetar, मंगेतर, samdhi, समधी, groom
scene_jewels: जेवर, जेवरात, जेबर, jewar, zevar, jevar, gahne, गहने, गहना, gahna, jewellery, jewelry,
    ornaments, mangalsutra, मंगलसूत्र, stridhan, स्त्रीधन, payal, पायल
scene_stripped: उतार*, उतरा*, utar*, utra*, उतरवा*, utarwa*, छीन*, chheen*, chhin*, snatch*, took, taken,
    kept, रख लिए, रख लिया, rakh liye, rakh liya, ले लिए, le liye, ले लिया, le liya, बेच दिए, bech diye,
    =बकसे, bakse me
scene_sent_back: बाप के साथ भेज, बाप के घर भेज, baap ke ghar bhej, baap ke sath bhej,
    मायके भेज दिया, maike bhej diya, mayke bhej diya, पीहर भेज, pihar bhej, नैहर भेज, naihar bhej,
    मायके बैठा, maike baitha, mayke bitha, मायके छोड़ ग*, maike chhod g*, sent me back, sent her back,
    send her back, sent back to my father, sent back to her father, घर वापस भेज दिया, wapas le jao
scene_fire: आग लगा*, आगी लगा*, aag laga*, aagi laga*, जला दिह*, जला दीह*, जला देल*, जरा दिह*, जरा देल*,
    जरा दे*, jara d*, jarawe, जरावे, जलाये, set her on fire, set me on fire, set on fire, on fire,
    burnt alive, burned alive, burnt her, जला देने, jala dene, जला डाल*, jala dal*, stove phat*, स्टोव फट*,
    तेल छिड़क*, tel chhidak*, petrol chhidak*, पेट्रोल छिड़क*, kerosene chhidak*
scene_marks: नीले निशान, neele nishan, nile nishan, जलने के निशान, जले के निशान, jalne ke nishan, jale ke nishan,
    चोट के निशान, chot ke nishan, blue marks, belt marks, burn spots, burn marks, bruise, bruises,
    bruised, swollen eye, black eye, मार के निशान, mar ke nishan, maar ke nishan, बेलन के निशान,
    सर फट*, sar phat*, sir phat*, सिर फट*, मूड़ फूट*, मुड़ी फूट*, माथ फोड़*, माथा फोड़*, हाथ मरोड़*,
    haath marod*, hath marod*, हाथ तोड़ि, कान से खून, kaan se khoon, head needed stitches
"""
