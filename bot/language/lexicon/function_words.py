"""Small words that tell Roman Hindi from English, and loans that tell nothing."""

HINDI = frozenset(
    """
    hai hain h hei he ho hu hun hoon hoo hua hui hue huwa tha thi the thay rha rhi rhe raha rahi rahe
    ka ki ke ko k kaa kee se sey mein mai mei main mn mene maine mujhe mjhe muje mujhko mujhse mera
    meri mere mra mri mre mero mhara mhare mhari mor moy moye hum ham humko hame hamko hamen humein
    hamara hamari hamare hamar humara humari aap ap apka aapka apki aapki aapke apke apko aapko apna
    apni apne tum tumhara tumhe tu tera teri tere kya kyaa kia kyu kyun kyon kyo kyuki kyunki kaise
    kese kaisa kaisi kaisan kab kaha kahan kahaan kidhar kitna kitne kitni kaun kon konsa kaunsa
    kaunsi kiska kiski kiske kise kisko kisi kis kisne koi kuch kuchh kuchu nahi nhi nahin nai nahee
    naa na mat haan han haa ji jee haanji hanji aur or ya lekin magar par pe per tak liye lie wala
    wale wali vala vale vali ye yeh yah yaha yahan wo woh vo vah waha wahan iska iski iske is isko
    us uska uski uske usko unka unki unke unko isme usme jo jab tab to toh bhi hi sirf bas abhi ab
    phir fir pehle pahle baad aaj kal kabhi sab sabhi sara bahut bohot bahot thoda zyada jyada kam
    chahiye chaiye chahie chahte chahti karna karne karni karo kare karu karun karke kr krna kru kre
    krke kijiye kijiyega kariye karta karti karte karwa karwana karana karwao gaya gayi gaye gya gyi
    gye gai gae gail bhail ba bani bate batao bataiye btao batana bata bataye bataiyega sakta sakti
    sakte milega milegi milenge milta milti milte mila mili mile mil milna dena dijiye dijie do de
    dedo diya diye dete deta deti lena le liya leta lete lo jana jao jaye jaun jaana jata jati jate
    aana aata aati aate aaya aayi aaye aa aya ayi aye aayega aayegi ayega ayegi hota hoti hote hoga
    hogi honge hona hone ruk ruka ruki band chalu shuru khatam lagega lagta lagti lagti lagegi
    lagenge laga lagana banwana banana banta banti banega banegi bana bharna bhara bharu bhar likhna
    likha puchna pucha dekho dekhna suno sunao samajh samjh samjha bolo bola boli bolte rehti rehte
    rehta rahta rahti rahte paisa paise paisaa rupay rupaye rupya rupiya saal sal mahina mahine din
    namaste namste namskar namaskar dhanyavad dhanyawad shukriya pati patni beta beti bete betiyan
    bacha bacchi bachha bachhe bache bacche bachche bachcha saas sasur papa mummy maa ma bahu bahan
    bhai didi bhabhi nanad devar pita pitaji mata dada dadi nana nani chacha ghar ghr gaon gaw gav
    naam nam umar umr umra shadi shaadi aadmi aurat ladki ladka ladke mahila log logo logon sarkar
    sarkari kagaz kagaj kaagaz dastavej khata khate kist jankari yojana yojna madad kaam jamin zameen
    jameen kheti khet anaj rashan awas makan majduri mazduri majdoori mazdoori naukri kamai amdani
    aamdani sahi galat theek thik thk acha accha achha bilkul pata baat baare bare bare sath saath
    wajah dikkat pareshan shikayat sunwai adhikari mukhiya sarpanch sachiv babu vidhwa bewa viklang
    divyang budhapa garbhvati pet mar mara mare marta maarta peeta pitta chhod chod diya nikal jeena
    zindagi jindagi dahej talak talaq akeli akela garib jati jaati harijan pichda pichhda adivasi
    kaccha kachha pakka bijli pani paani chulha ilaj dawai dawa aspatal haspatal padhai vivah byah
    janam khamma ghani sa ra ro ri kathe kai kain kon su mhane tharo thari rame ram rampam salam
    pranam raam radhe jai jay bhim hukum kaka bhaiya behen behan beheno bhagwan sach jhoot duniya ek
    teen tin char chaar paanch panch chhe saat aath nau das bees hazar hajar lakh sau
    """.split()
)

ENGLISH = frozenset(
    """
    i im iam my me mine you your yours he him his she her we us our they them their it its is am are
    was were be been being a an the of for in on at by from with without about into and or but not
    dont doesnt didnt cant wont isnt im no yes how what when where why who whom which whose can could
    do does did done will would shall should may might must get gets got getting give gives gave given
    need needs want wants have has had having know tell please pls plz kindly this that these those
    there here any some all many much more most other another too also only just still even very
    after before since till until during while because if then than as so such long now today
    tomorrow yesterday ago year years old yrs month months day days week money husband wife mother
    father sister brother daughter son child children kids girl girls boy boys woman women lady
    ladies people family house land live living lives work works working earn earns pay paid paying
    take took taken make made making ask asked asking come came coming go going gone went said says
    say told telling help helping wrong right correct change start again stop stopped delete remove
    forget message messages number call talk speak someone anyone person human real language hindi
    english received receive receiving applied applying rejected refused pending complaint problem
    widow widowed pregnant died dead divorced separated married unmarried deserted left poor disabled
    handicapped caste tribal village town city district years born birth good morning evening night
    hello hi hey bye thanks thank thankyou welcome sorry okay sure maybe not never nothing something
    everything age aged mason labour labourer tailor vendor hit hits beats beating beat kill hurt
    missing dowry torture torturing demanding threat threatening safe scared afraid bleeding running
    under over above below between available compulsory required necessary purpose reason
    story example others success question next skip back menu weather price gold match movie song
    joke translate meaning information regarding details detail explain near nearest address phone
    contact open opening opened shop small business near which lot back amount eligible again
    """.split()
)

LOANS = frozenset(
    """
    pension form status check help apply application card ration aadhaar adhar aadhar bank account
    office scholarship document documents certificate scheme widow list date online mobile number
    link gas connection home college school officer complaint reject approve amount income eligible
    family ok okay block message msg phone call menu reset start stop skip next back hello hi bye thank thanks sorry
    please didi madam sir data delete payment loan interest subsidy insurance training job hospital
    doctor delivery police report case lawyer agent agency office address helpline husband wife
    daughter son sister mother father mummy papa kyc otp upi app photo passbook pan voter id bpl apl
    aay sc st obc general caste category pin code district state village panchayat anganwadi asha
    age total details story example question time month rs toilet latrine house drone camp group shg
    hindi english language wait sim recharge internet whatsapp yes no problem pmay pmjay pmmvy nrega
    mgnrega pm cm dm sdm bdo cdpo crp nrlm jsy pmegp mudra name me do the to are par
    """.split()
)

DEVANAGARI = frozenset(
    """
    है हैं हो हूं हूँ था थी थे का की के को से में मे पर तक ने ना न नहीं नही मत हां हाँ जी और या कि जो वो वह ये
    यह इस उस इन उन किस किसी कोई कुछ क्या क्यों कब कहां कहाँ कैसे कितना कितनी कितने कौन सा सी मैं मैंने मुझे मेरा
    मेरी मेरे हम हमें हमारा हमारी हमारे आप आपका आपकी आपके अपना अपनी अपने तुम तू तेरा उनका उनकी उनके इनका उसका
    उसकी उसके इसका इसकी इसके कम ज्यादा बहुत सब सभी भी ही तो अब तब जब फिर लिए लिये साथ बाद पहले कर करो करें
    करना करने करते करती करता किया की दो दे दें देना देते देती देता दिया लो ले लें लेना लेते लेती लिया आ आई आए
    आया आना आने आती आता आते जा जाए जाना जाने जाती जाता जाते गया गई गए गयी गये रहा रही रहे चल चला चलो मिल
    मिला मिले मिली मिलता मिलती मिलते मिलेगा मिलेगी बन बना बनी बने हुआ हुई हुए होता होती होते एक काम घर दिन
    साल नाम बात लोग पास ऊपर नीचे आगे पीछे आज कल बस ठीक सही बता बताओ बताइए बोल बोला बोली कह कहा कही मान
    """.split()
)

FUNCTION_WORDS = HINDI | ENGLISH | LOANS
"""All small words in Roman letters."""
