"""Words that mean alike whatever the language: what a question turns on, and what it is about.

They are no rules: the trained classifier sees the names beside the words, so what it learnt of
"kaise" in one hand's Hindi helps with "what is the way" in another's English. Devanagari is listed
only where a word is too short for its phonetic key to meet the Roman spelling.
"""

ASKING = """
how: kaise, कैसे, kaisan, kaise kare, kya karna padta, kya karna hota, kya karna hoga, kya karna
    hai, kya karna padega, kya karu, tarika, tareeka, prakriya, procedure, process, steps, how
    do, how to, how can, how should, how i, how will, the way, way to, method, vidhi, kis tarah,
    what to do, what should i do, kiso, kikar, kene, कइसे
where: kahan, kaha, कहां, कहाँ, कहा, kidhar, किधर, kis jagah, where, kathe, कठे, kahwan, kehar,
    which office, kis daftar, kis office, kis ke paas, whom to, kiske paas, किसके पास, kin ke
    paas
when: kab, कब, kab tak, kis din, kis tarikh, when, which date, by when, kahiya, कहिया, kad, कद,
    kadi, last date, antim tithi, aakhri tarikh, aakhiri, deadline, kitne din, how many days,
    how long
which: kaun sa, kaun si, kaun se, konsi, konsa, कौन सा, कौन सी, कौन से, kavan, कवन, which, what
    all, kon kon, kya kya, क्या क्या, ka ka, का का
what: kya, क्या, what, kaai, काई, whats, what's, ki chij, चीज
why: kyu, kyon, kyun, क्यों, क्यूं, why, kis liye, kisliye, kahe, काहे, what for, kis vajah, kaahe
how_much: kitna, kitni, kitne, कितना, कितनी, कितने, ketna, केतना, how much, how many, amount,
    rashi, rakam, katna, kataro, कतरो
how_often: har mahine, kitni baar, saal me kitni, how often, monthly, quarterly, installments,
    kisto, per month, per year, every month, every year, ek baar, one time, ek bar, lump sum,
    lumpsum
who: kaun, कौन, kon, kisko, kise, kiska, किसको, किसे, who, whom, kin, kinko, kekra, केकरा, whose
whether: ki nahi, कि नहीं, ya nahi, या नहीं, or not, can i, am i, is it, is there, will i, do i,
    kya main, kya mujhe, kya mai, क्या मैं, क्या मुझे, kya hum, can we, does it, can a, may i,
    is my, can she, will she
papers: kagaz, kagaj, kagzat, kagajat, dastavej, document, documents, docs, paper, papers,
    praman patra, pramaan, certificate, proof, xerox, photocopy, zerox, photo, passbook,
    affidavit, shapath, kagad, chithi, parcha, parchi, doccuments, sanlagn, attach, patrak,
    dakumant, nathi
needed: chahiye, lagega, lagenge, lagte, lagta, lagti, lagihe, lagi, required, needed,
    compulsory, zaruri, jaruri, anivarya, mandatory, must, necessary, le jana, leke jaun, bring,
    carry, saath lana
apply: avedan, aavedan, apply, applying, application, arji, arzi, form, farm, panjikaran,
    register, registration, enroll, enrol, bharna, bharwana, bhare, bharun, jama, submit, judna,
    judwana, join, fill, online apply, sign up, admission, dakhil, namankan
make: banwana, banwaye, banwau, banana, banega, banta, banti, banwani, bane, get made, open
    account, khulwana, khata kholna, lagwana, lena ho, dilana
portal: online, website, portal, link, site, app, offline, csc, cyber, jan seva, net se, mobile se
phone: number, numbar, phone, helpline, toll free, contact, sampark, address, email, mail id,
    number do, no do, fon
office: daftar, dafter, office, karyalay, karyalaya, block, tehsil, panchayat, bank, kendra,
    centre, center, adhikari, officer, sachiv, secretary, mukhiya, pradhan, sarpanch, bdo,
    dealer, sevika, asha, lekhpal, patwari, collector, department, vibhag, gram sabha,
    anganwadi, hospital, aspatal, school, post office, dakghar
official_tells: bolte hai, bolta hai, kehte hai, kehta hai, says, said, told me, keh raha, bol
    rahe, bola, kaha, tells, telling, saying
status: status, sthiti, kahan tak, pahuncha, pahunchi, progress, update, approve, approved, pass
    hua, manzoor, manjur, verification, sathyapan, jaanch, track, check karo, dekh do, dekhna,
    sanctioned, under process, beneficiary status, case number, reference, aavedan number,
    application number, receipt, rasid, kya hua
will_come: aayega, aayegi, ayega, aayenge, aai, aavega, will come, coming, next installment,
    agli kist, dusri kist, kist, installment, instalment, kishat, released, transfer hoga,
    dalega, credit
not_come: nahi mila, nahi mili, nahi aaya, nahi aayi, nahi aa raha, nahi mil raha, not received,
    not come, not coming, not got, not credited, abhi tak nahi, nahi mil rahi, na mila, na mili,
    nai mila, naikhe mil, didn't get, didnt get, did not get, not getting, never came, never
    got, still waiting, no money, not given
stopped: ruka, ruki, ruk gaya, ruk gayi, stopped, stop coming, band ho gaya, band ho gayi, band
    kar diya, stuck, atka, atki, latka, latkaye, pending, fasa, band hai, band hau, band ba,
    held up
refused: reject, rejected, kharij, asvikar, mana kar diya, mana kar rahe, bhaga diya, bhaga
    dete, lauta diya, refused, refuses, denied, denying, cancel, cancelled, kat gaya, kat diya,
    kata diya, naam kat, removed, hata diya, missing, turned away, sent back, sending back,
    dutkar, bhagate, not allowing, nahi lete
bribe: rishwat, rishvat, ghoos, ghus, bribe, paisa mang, paise mang, paisa maang, paise maang,
    commission, kamishan, chai pani, asking money, asks money, demands money, cut, katauti,
    kharcha pani, suvidha shulk
short: kam deta, kam dete, kam diya, kam mila, kam tol, kam tolta, less, short, aadha, half
    only, kam aaya, kam rate, poora nahi, pura nahi, full nahi, not full, ghatiya, khali, kam
    likhta
fraud: nikal liya, nikal liye, nikaal liya, hadap, kha gaya, kha jata, thag, cheated, cheat,
    withdrew, dusre ke khate, wrong account, galat khate, farji, fake, dhokha, someone else
    took, taken by
complaint: shikayat, sikayat, complaint, complain, problem, pareshani, dikkat, samasya, taklif,
    naraz, issue
unheard: sunta nahi, nahi sunta, nahi sunte, sunwai, koi nahi sun, nobody listens, no one
    listens, tal raha, tal rahe, daura, daudaya, dauda rahe, chakkar, come tomorrow, kal aana,
    baar baar, bar bar, many times, kitni bar, ghuma rahe, no response, koi jawab nahi, thak
    gayi, running
story: kahani, kissa, qissa, story, stories, udaharan, example, kisi ne, dusri mahila, dusri
    aurat ne, other women, experience, anubhav, safal, success, inspiration, prerna, kaise
    badli, dusre samuh, other groups, another group, someone like me, meri jaisi, kisi didi, has
    anyone, has any
benefit: fayda, fayeda, faida, labh, benefit, benefits, profit, kya milta, kya deti, gives,
    sahayata, sahayta, subsidy, chhut, kya dete, milta hai, milti hai, milte hai
about: bare me, baare me, ke vishay, about, jankari, jaankari, details, detail, info,
    information, batao, bataiye, bataye, bata do, explain, samjhao, samjhaiye, tell me,
    describe, kya hai, what is, kya hoti, kya hota, matlab, meaning, kya cheej, ki jankari,
    vistar, full form, puri jankari, what are
eligible: patra, patrata, paatra, eligible, eligibility, qualify, qualifies, haqdar, hakdar,
    yogya, shart, sharte, condition, conditions, criteria, niyam, rules, le sakta, le sakti, le
    sakte, mil sakta, mil sakti, mil sakte, can get, can take, allowed, kin logo, apply kar
    sakti, applicable, entitled, umar honi, age limit, milegi kya, milega kya, will get, labh le
get: milega, milegi, milenge, milta, milti, mil jayega, mili, get, give, dila do, de do, deti,
    dete, bhetai, bhetat
want: want, need, chahti, chahta, chahat, chahi, wanted, dijiye, please give, looking for,
    require, wish
scheme_word: yojana, yojna, scheme, schemes, skim, iskim, sarkari, government, govt, sarkar,
    governmant, govt scheme, programme
any: koi, कोई, kuch, kuchh, कुछ, any, anything, something, kono, कोनो, kachhu, suggest, kai kai,
    list, sab yojana
help: madad, help, sahara, maddat, guide, support, sahyog
on_behalf: ke liye, k liye, ke lie, के लिए, khatir, vaste, waste, saru, ki taraf se, behalf, for
    my, ke bare, for a, puchna hai, puchna, poochna, asking for, puchni, ask for
have: mere paas, मेरे पास, hamare paas, i have, we have, having
lack: nahi hai, नहीं है, don't have, dont have, bina, without, naikhe, nahi ba, no card, kho
    gaya, lost, nahi bana, not have, koni
live: rehti, rahti, rehte, live, lives, living, niwasi, gaon, village, jila, district, zila,
    from, gram, basti
wrong: galat, wrong, badlo, badal, change, correct, sudhar, sudharo, mistake, actually, asal me,
    galti, sorry, edit, not that, theek karo, thik karo, sahi karo, update karo, likh gaya, bhul
    se, nahi nahi
data: data, record, history, chat, jankari hata, details hata, meri baatein, baatcheet,
    information
erase: delete, mita, mitao, mitado, mita do, hatao, hata do, remove, erase, clear, forget me,
    bhul jao, wipe, saaf karo
message: message, messages, msg, sms, sandesh, sandes, mesej, notification
cease: band karo, mat bhejo, stop, unsubscribe, roko, mat karo, nahi chahiye, na bhejo, leave
    me, pareshan mat, disturb, don't send, dont send, do not send, no more, bhejna band, na
    aaye, mat bhejna
restart: shuru, shuruaat, start, naye sire, phir se, fir se, begin, beginning, again, dobara,
    reset, restart, fresh, start over, pahle se, new question, naya sawal, pehle wale, menu
person: insaan, person, human, kisi se baat, officer se, someone, koi admi, real, machine,
    robot, talk to, baat karao, baat karwa, baat karni, speak to, speak with, phone karo, call
    karo, call me, call back, koi hai, madam se, sir se, didi se baat, operator, staff
tongue: hindi, english, angrezi, angreji, bhasha, bhasa, language, bhojpuri, hinglish
unsure: pata nahi, malum nahi, maloom nahi, yaad nahi, don't know, dont know, not sure, no idea,
    na pata, jaane, shayad, maybe, can't say, cant say, thik se nahi, not aware, god knows,
    bhagwan jane, don't remember, dont remember, forgot, confused, samajh nahi, kya pata, how
    would i know, idea nahi, nahi pata, not know, nahi malum, thah nahi
pass_over: chhodo, chhod do, chodo, choro, aage badho, aage chalo, skip, next, rehne do, jane
    do, move on, nahi batana, nahi bataungi, nahi bolungi, won't tell, wont tell, not tell, will
    not give, not give, niji, private, personal, do not want to, don't want to, dont want to,
    nahi bata, nahi dungi, not comfortable, mat pucho, dusra sawal, agla sawal, sharm
why_asked: kyu puch, kyon puch, kyu chahiye, why ask, why do you, why you, kya karoge, kya
    karogi, kya kaam, kya lena dena, need to know, puchne ka, puch rahe, poochh rahe, asking
    this, pooch, kya matlab, use of this, kya fayda pooch
bot: tum kaun, aap kaun, tum kya, aap kya, who are you, you do, you help, haq didi, yeh number,
    is number, service, chalate, kaam karta, how does this, how does it, yahan kya, isko kaise,
    use karna, kya kya kar, is pe, on this, yahan
weather: mausam, barish hogi, garmi, thand, weather, rain, temperature, toofan
play: match, cricket, ipl, film, movie, picture, gaana, gana, song, actor, hero, joke, chutkula,
    shayari, game, khel, serial, score, kohli, video
price: bhav, bhaav, mandi, sona, gold, chandi, petrol, dollar, share market, rate kya, price,
    sasta, mehnga, crypto
lender: loan app, mobile app se, finance company, microfinance, bajaj finance, personal loan,
    credit card, emi, lottery, kbc, otp, lic, insurance policy, policy, byaj pe, sahukar, bima
    company, investment
sick: dawai, dawa, medicine, bukhar, tablet, doctor, symptom, dard, sugar, bp, ilaj batao,
    khansi, pet dard, gharelu nuskha, treatment for, period, daad, khujli, fever, headache, pain
gossip: girlfriend, boyfriend, pyar, love you, shaadi karogi, i love, friendship, beautiful,
    chutiya, saala, kutta, bewakoof, stupid, idiot, pagal, fuck, i love you
politics: election, chunav, vote, modi, rahul, party, neta, murdabad, zindabad, bjp, congress,
    minister, mla, pradhan mantri kaun, raay, andolan
telecom: recharge, sim, jio, airtel, wifi, internet, data pack, whatsapp, youtube, facebook,
    google, phone pe, google pay, battery, charger
travel: train, ticket, bus, flight, timing, visa, passport, dubai, hotel, railway, pnr, driving
    licence, license, gaadi, bike, scooter, challan
exam: exam, result, admit card, coaching, syllabus, neet, upsc, ssc, vacancy, bharti, marksheet,
    class 10, homework, board, iti result, resume, interview
land: khasra, khatauni, registry, batwara, property, zameen naap, mutation, dakhil kharij,
    naksha, court date, vakil, kiraye, kirayedar, plot
power: bijli, electricity, light nahi, light bill, sadak, road, nali, transformer, street light,
    current, voltage
kitchen: recipe, banane ki vidhi, sabzi, cook, dish, achaar, chai
stars: rashifal, horoscope, kundali, mantra, puja, vrat, bhagwan, panchang, muhurat, festival,
    diwali, holi, eid, janamdin, birthday, happy
sums: plus, times, multiply, capital of, rajdhani, prime minister, world, duniya, prithvi,
    chand, history of, president
trade: bechna, kharidna, order, amazon, flipkart, meesho, buy, sell, delivery boy, second hand,
    mobile phone kharid, discount
farm: khad, urea, keeda, beej, fasal me, dawa chhidak, gobhi, pashu, gaay ne, bhains ne, murgi
    bimar, cow sick, spray, crop disease
"""
