"""Small words that decide what a number, a name or a relative is doing in a sentence."""

GRAMMAR = """
not: नहीं, नही, nahi, nahin, nhi, nai, नइखे, naikhe, not, ना, na, नाहीं, naahi, nahee, नई, no,
    n't, कोनी, koni, नाय, nhin, nah, nahi hai, isnt, arent, dont, don't, didnt, doesnt, without,
    बिना, bina, नाही, नि, नइ, nako, naa, neither, not have, नईखे
is: है, हैं, hai, hain, h, he, hei, हूं, हूँ, hu, hun, hoon, हु, am, is, are, बा, ba, बानी, bani,
    बाटे, हवे, हवन, ho, हो, hau, हौ, bate, hae, छूं, chhu, से, सूं, was, hawe, बाड़ी, badi, ह,
    हवें, i'm, im, whose, हे, हवय, हावय, अछि, छी, छै, छथि, छथिन, achhi, chhi, chhai, अहै, सै
wrong: गलत, galat, wrong, galti, गलती, mistake, नहीं था, actually, asal me, असल में, sahi kar,
    सही कर, sahi karo, theek kar, ठीक कर, badlo, बदलो, badal do, बदल दो, change, sudhar, सुधार,
    correct, correction, galt, galat likh, i mean, matlab, darasal, दरअसल, sorry, kr do, कर दो,
    नोट कर, bhool gayi, भूल गई, typing, instead, thik karo, ठीक करो
for: के लिए, ke liye, k liye, के लिये, ke lie, for, वास्ते, vaste, खातिर, khatir, ke baare,
    के बारे, ke bare, about, की तरफ से, ki taraf se, ke vaste, behalf, kay liye, ke liy, ke layi,
    saru, सारू, on behalf, के विषय, regarding
of: का, की, के, ka, ki, ke, k, of, के लिए, ro, ri, ra, रो, री, रा, s, 's, की, केर
to: को, ko, कू, koo, to, के, kau
live: रहती, रहते, रहता, rehti, rahti, rehte, rahte, rahta, rehta, live, living, lives, रहत, rahat,
    रहिला, rahila, बसे, se hu, से हूं, se hun, se hoon, से हूँ, se h, से है, se hai, निवासी,
    niwasi, ka rehne, ki rehne, रहने वाली, rehne wali, rahne wali, belong, from, resident, रहवासी,
    से बानी, stay, staying, रहैं, की हूं, ki hu, ke hai, के हैं, की रहने, basti, based, rahi hu
in: में, me, mein, in, m, मे, मां, par, पर, pe, पे, at, main, se, से, की, ki, का, ka, के, ke,
    near, side, ke paas, wale, वाले, of, within, around, from, taraf, mai
question: क्या, kya, kaise, कैसे, kitna, कितना, kitni, कितनी, kitne, कितने, kab, कब, kahan, कहां,
    kaha, kaun, कौन, kon, kyu, क्यों, kyun, how, what, when, where, who, why, which, कि नहीं,
    ki nahi, kaisan, कइसे, कहिया, kahiya, kathe, कवन, kavan, can, will, does, is there, कोनसा,
    koun, kaunsi, कौनसी, konsa, konsi
threshold: जरूरी, jaruri, zaruri, zaroori, jaroori, compulsory, must, hona chahiye, होना चाहिए,
    honi chahiye, होनी चाहिए, honi chaiye,
    minimum, maximum, limit, कम से कम, kam se kam, age limit, ke baad, के बाद, tak, तक, required,
    needed, hone par, होने पर, pura hone, पूरे होने
past: थी, था, थे, thi, tha, the, था, जब, jab, when i, थीं, tab, तब, used to
since: से, se, since, पहले, pehle, pahle, phle, ago, back, baad, बाद, before, after, में, me,
    mein, तक, tak, ke liye, के लिए, for, last, पिछले, pichle, every, हर, har, later, in, validity,
    pahile, पहिले, भर, bhar, khatir
old: की, का, के, ki, ka, ke, k, old, hai, है, हैं, hain, hu, हूं, हूँ, hun, hoon, h, ho, हो, पूरे,
    pure, पार, par, wali, वाली, wale, वाले, of age, उम्र, umar, umr, बा, ba, aged, age, बानी,
    bani, हवे, ro, री, ri, complete, running, बाड़ी, हौ, kee, lagbhag, घलो
age_word: उम्र, उमर, umar, umr, umra, age, aayu, आयु, aged, umer, उमिर, umir, एज, i am, im, ages,
    aage, avastha, वर्षीय
years: साल, saal, sal, वर्ष, varsh, बरस, baras, year, years, yr, yrs, yars, वर्षीय, साल्ल, saalon,
    varsha, बरिस, baris, sall
month: महीना, महीने, mahina, mahine, mahinaa, माह, mah, month, months, monthly, mahiney, महिना,
    महिने, mahinay, mnth, मास, maas, महीनों, mahino, mhina, mhine
monthly: मासिक, masik, monthly, per month, महीना, mahina, mahine, महीने, माह, a month, month, pm,
    mahwar, माहवार, pagar, पगार, mhina, har mahine, हर महीने, mahinewari, maheena, महिना,
    mahine ka, mahine me
yearly: सालाना, salana, saalana, yearly, annual, per year, वार्षिक, varshik, a year, साल भर,
    saal bhar, sal bhar, साल का, saal ka, sal ka, साल में, saal me, sal me, per annum, annually,
    hर साल, saal ki, साल की आय, saalbhar, सालभर, बरिस भर, yearly income, varshik aay, sal ki,
    har saal, हर साल
daily: रोज, roz, roj, daily, per day, a day, दिन का, din ka, दिहाड़ी, dihadi, din ke, rojana,
    रोजाना, ek din
rupee: रुपये, रुपए, रूपये, रुपया, रूपया, रु, rupaye, rupay, rupya, rupiya, rupees, rupee, rs, inr,
    rupaiya, रुपैया, रुपिया, rupaya, टका, taka, ₹, re, rupy, rupae
money: आय, aay, आमदनी, aamdani, amdani, income, कमाई, kamai, kamaai, kamati, कमाती, kamate, कमाते,
    kamata, कमाता, earn, earns, earning, salary, vetan, वेतन, तनख्वाह, tankhwah, पगार, pagar,
    paisa, पैसा, paise, पैसे, पइसा, मिलता, milta, मिलती, milti, मिलते, milte, mile, मिले, मिला,
    mila, mili, मिली, मिलेगा, milega, milegi, मिलेगी, kist, किस्त, rakam, रकम, दिया, diya, deta,
    देते, dete, लिया, liya, liye, लिए, मांग, mang, maang, mang raha, पाते, paate, पाती, paati,
    pate, paye, aata, आता, आया, aaya, aati, आती, dalega, डालेगा, kat, कट, kata, kaata, कटा, काटा, katta, कटता, katata,
    fees, घूस, ghus, rishwat, रिश्वत, bribe, asked, asking, paid, pay, get, got, received,
    withdrawn, rate, balance, jama, जमा, pension, पेंशन, kharch, खर्च, kharcha, le liye, cash,
    guzara, credited, दे रहे, आवत, मिलत, maangta, मांगता, मांगे, diye
percent: प्रतिशत, pratishat, percent, फीसदी, feesdi, fisdi, परसेंट, persent, per cent, pct,
    प्रतीशत, parsent, pratisat, takka, टक्का
possess: have, having, has, holding, got, own, है, hai, hold
area: area, इलाका, ilaka, kshetra, क्षेत्र, side, इलाके, ilake
late_name: w/o, wo, wife of, d/o
name_word: नाम, naam, name, nam
number_word: नंबर, number, no, नम्बर, phone, mobile, फोन, helpline, dial
"""
