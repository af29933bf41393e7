"""Papers, as people name them; the codes are those of the documents file of the knowledge base."""

DOCUMENT_WORDS = """
aadhaar: आधार, aadhaar, aadhar, adhar, adhaar, आधार कार्ड, aadhaar card, aadhar card, adhar card,
    आधारकार्ड, aadharcard, adharcard, aadhar cards, addhar, uid card, aadhaar number, aadhar number, आधार कारड
photo: फोटो, photo, passport photo, tasveer, तस्वीर, passport size photo, foto
bank_passbook: passbook, पासबुक, bank passbook, pass book, बैंक पासबुक, bank copy, bank ki copy,
    khata passbook
income_certificate: आय प्रमाण पत्र, income certificate, aay praman patra, aay pramanpatra,
    aay certificate, आय प्रमाणपत्र, aamdani praman patra, आमदनी प्रमाण पत्र, income praman patra,
    aay ka praman patra, आय का प्रमाण पत्र, इनकम सर्टिफिकेट, aay parman patra, income cirtificate,
    inkam certificate, aay ka certificate, income proof
caste_certificate: जाति प्रमाण पत्र, caste certificate, jati praman patra, jaati praman patra,
    cast certificate, जाति प्रमाणपत्र, jati certificate, jati pramanpatra, कास्ट सर्टिफिकेट,
    jaati ka praman patra, sc certificate, st certificate, obc certificate
domicile_certificate: निवास प्रमाण पत्र, niwas praman patra, domicile, domicile certificate,
    मूल निवास, mool niwas, residence certificate, nivas praman patra, niwas certificate,
    residence proof, निवास प्रमाणपत्र, mul niwas, address proof, मूल निवास प्रमाण पत्र,
    mool niwas praman patra
death_certificate: मृत्यु प्रमाण पत्र, death certificate, mrityu praman patra,
    mrutyu praman patra, मृत्यु प्रमाणपत्र, डेथ सर्टिफिकेट, mrityu certificate,
    maut ka praman patra, deth certificate, death cirtificate, मौत का कागज, marne ka praman patra
birth_certificate: जन्म प्रमाण पत्र, birth certificate, janm praman patra, janam praman patra,
    जन्म प्रमाणपत्र, बर्थ सर्टिफिकेट, birth cirtificate, janm certificate, janam certificate
disability_certificate: विकलांग प्रमाण पत्र, दिव्यांग प्रमाण पत्र, disability certificate,
    viklang praman patra, divyang praman patra, viklang certificate, divyang certificate,
    viklangta praman patra, handicap certificate, विकलांगता प्रमाण पत्र, handicapped certificate
job_card: job card, जॉब कार्ड, jobcard, job kard
voter_id: voter id, वोटर कार्ड, voter card, voter id card, pehchan patra, पहचान पत्र,
    मतदाता पहचान पत्र, वोटर आईडी, voterid, वोटर कारड, voter kard, vote card, pehchan pt, matdata card, मतदाता कार्ड
pan_card: pan card, पैन कार्ड, pancard, pain card, पैनकार्ड,
    pan number, pan no, aadhaar aur pan, aadhar aur pan, adhar aur pan,
    pan aur aadhar, pan and aadhaar
land_record: khatauni, खतौनी, खसरा, khasra, jamabandi, जमाबंदी, land record, jameen ka kagaz,
    zameen ke kagaz, जमीन का कागज, जमीन के कागज, b1, khata khesra, land papers, land paper, jamin ke papers, jameen ke papers, zameen ke papers, khet ke papers,
    khet ka kagaj, खेत के कागज, खेत का कागज, जमीन के पेपर,
    rasid lagaan, lpc, jameen ke kagaz
samagra_id: samagra id, समग्र आईडी, samagra, समग्र, samgra id, samgra aidi
mobile_number: mobile number, मोबाइल नंबर, mobile no, mobail number
mcp_card: mcp card, एमसीपी कार्ड, jachcha bachcha card, जच्चा बच्चा कार्ड, mamta card, tika card,
    टीका कार्ड, टीकाकरण कार्ड, vaccination card, mother child card, mcp kard
school_certificate: school certificate, marksheet, मार्कशीट, bonafide, school ka certificate,
    स्कूल का प्रमाण पत्र, school leaving certificate, tc, transfer certificate, ankpatra, अंकपत्र,
    school praman patra, mark sheet, marksit, martsheet, marcsheet, अंक पत्र, ank patra, टीसी
age_proof: age proof, umar ka praman, उम्र का प्रमाण, आयु प्रमाण, आयु प्रमाण पत्र,
    aayu praman patra, umar ka saboot, age certificate, umr ka praman patra, उम्र का सबूत,
    proof of age, date of birth proof
"""
