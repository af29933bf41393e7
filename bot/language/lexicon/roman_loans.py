"""Loan words: in Roman Hindi they keep their English spelling.

A row is `roman: देवनागरी, देवनागरी`. Words that are not here are spelt by rule (see `romanise`).
"""

LOANS = """
bank: बैंक
banks: बैंकों
card: कार्ड
cards: कार्डों
form: फ़ॉर्म, फॉर्म, फार्म
pension: पेंशन, पेन्शन
pensions: पेंशनें
Aadhaar: आधार
block: ब्लॉक, ब्लाक
passbook: पासबुक
office: ऑफ़िस, ऑफिस, आफिस
certificate: सर्टिफिकेट, सर्टिफ़िकेट
ration: राशन
photo: फ़ोटो, फोटो
phone: फ़ोन, फोन
mobile: मोबाइल
number: नंबर, नम्बर
online: ऑनलाइन, आनलाइन
offline: ऑफ़लाइन, ऑफलाइन
link: लिंक
list: लिस्ट
loan: लोन
gas: गैस
cylinder: सिलेंडर, सिलिंडर
connection: कनेक्शन
hospital: हॉस्पिटल
school: स्कूल
college: कॉलेज, कालेज
doctor: डॉक्टर, डाक्टर
officer: अफ़सर, अफसर, ऑफ़िसर
police: पुलिस
helpline: हेल्पलाइन
message: मैसेज
SMS: एसएमएस
WhatsApp: व्हाट्सऐप, व्हाट्सएप, वॉट्सऐप, व्हाट्सअप
Telegram: टेलीग्राम
app: ऐप, एप
website: वेबसाइट
portal: पोर्टल
center: सेंटर
scheme: स्कीम
BPL: बीपीएल
APL: एपीएल
AAY: एएवाई
SC: एससी
ST: एसटी
OBC: ओबीसी
PIN: पिन
PAN: पैन
OTP: ओटीपी
KYC: केवाईसी
ATM: एटीएम
DBT: डीबीटी
CSC: सीएससी
SHG: एसएचजी
PM: पीएम
CM: सीएम
DM: डीएम
SDM: एसडीएम
BDO: बीडीओ
CDPO: सीडीपीओ
ANM: एएनएम
CRP: सीआरपी
ASHA: आशा
PMAY: पीएमएवाई
PMMVY: पीएमएमवीवाई
LPG: एलपीजी
TB: टीबी
BC: बीसी
CEO: सीईओ
FIR: एफआईआर, एफ़आईआर
manrega: मनरेगा
narega: नरेगा
job: जॉब
camp: कैंप, कैम्प
training: ट्रेनिंग
insurance: इंश्योरेंस
account: अकाउंट, एकाउंट
manager: मैनेजर
branch: ब्रांच
registration: रजिस्ट्रेशन
register: रजिस्टर
reject: रिजेक्ट
approve: अप्रूव
status: स्टेटस
complaint: कंप्लेंट
stop: स्टॉप
one: वन
vendor: वेंडर
toll: टोल
free: फ्री, फ़्री
medical: मेडिकल
nurse: नर्स
delivery: डिलीवरी, डिलिवरी
ambulance: एंबुलेंस, एम्बुलेंस
injection: इंजेक्शन
test: टेस्ट
report: रिपोर्ट
case: केस
court: कोर्ट
market: मार्केट
company: कंपनी, कम्पनी
fees: फ़ीस, फीस
class: क्लास
hostel: हॉस्टल
scholarship: स्कॉलरशिप
machine: मशीन
drone: ड्रोन
digital: डिजिटल
system: सिस्टम
server: सर्वर
file: फ़ाइल, फाइल
copy: कॉपी, कापी
xerox: ज़ेरॉक्स, जेरॉक्स
stamp: स्टैंप, स्टांप
sign: साइन
time: टाइम
minute: मिनट
menu: मेन्यू, मेनू
type: टाइप
button: बटन
reply: रिप्लाई
start: स्टार्ट
English: अंग्रेज़ी, अंग्रेजी, इंग्लिश
Hindi: हिंदी, हिन्दी
group: ग्रुप
mission: मिशन
credit: क्रेडिट
subsidy: सब्सिडी
kilo: किलो
voter: वोटर
ID: आईडी
visa: वीज़ा
general: जनरल
toilet: टॉयलेट
tank: टैंक
solar: सोलर
battery: बैटरी
meter: मीटर
agent: एजेंट
agency: एजेंसी
dealer: डीलर
counter: काउंटर
gram: ग्राम
labour: लेबर
private: प्राइवेट
driver: ड्राइवर
tailor: टेलर
cycle: साइकिल
bus: बस
train: ट्रेन
road: रोड
post office: पोस्टऑफिस
post: पोस्ट
fixed: फ़िक्स्ड, फिक्स्ड
deposit: डिपॉजिट, डिपॉज़िट
bond: बॉन्ड, बांड
nominee: नॉमिनी
premium: प्रीमियम
claim: क्लेम
income: इनकम
tax: टैक्स
sponsorship: स्पॉन्सरशिप
creche: क्रेच
board: बोर्ड
fund: फंड, फ़ंड
operation: ऑपरेशन
balance: बैलेंस
team: टीम
master: मास्टर
survey: सर्वे
computer: कंप्यूटर
network: नेटवर्क
code: कोड
site: साइट
family: फ़ैमिली, फैमिली
surgeon: सर्जन
packet: पैकेट
motorcycle: मोटरसाइकिल
fridge: फ़्रिज
supervisor: सुपरवाइज़र, सुपरवाइजर
overdraft: ओवरड्राफ़्ट, ओवरड्राफ्ट
revolving: रिवॉल्विंग
grading: ग्रेडिंग
guarantee: गारंटी
budget: बजट
collector: कलेक्टर
nodal: नोडल
probation: प्रोबेशन
degree: डिग्री
zero: ज़ीरो, जीरो
reserve: रिज़र्व
bill: बिल
civil: सिविल
marksheet: मार्कशीट
headmaster: हेडमास्टर
January: जनवरी
February: फ़रवरी, फरवरी
March: मार्च
April: अप्रैल
May: मई
June: जून
July: जुलाई
August: अगस्त
September: सितंबर
October: अक्टूबर
November: नवंबर
December: दिसंबर
UP: यूपी
MP: एमपी
SP: एसपी
PF: पीएफ़, पीएफ
BA: बीए
HP: एचपी
e: ई
Mumbai: मुंबई
north: नॉर्थ
south: साउथ
east: ईस्ट
west: वेस्ट
matric: मैट्रिक
pad: पैड
PACS: पैक्स
farmer: फ़ार्मर, फार्मर
ward: वार्ड
muster: मस्टर
tractor: ट्रैक्टर
street: स्ट्रीट
sanitary: सैनिटरी
CPGRAMS: सीपीग्राम्स
size: साइज़, साइज
lock: लॉक
light: लाइट
regulator: रेगुलेटर
registrar: रजिस्ट्रार
project: प्रोजेक्ट
postmaster: पोस्टमास्टर
postmortem: पोस्टमार्टम
password: पासवर्ड
passport: पासपोर्ट
nation: नेशन
transformer: ट्रांसफ़ार्मर, ट्रांसफार्मर
tower: टावर
audit: ऑडिट
internet: इंटरनेट
inter: इंटर
magistrate: मजिस्ट्रेट
RSETI: आरसेटी
emergency: इमर्जेंसी, इमरजेंसी
appeal: अपील
sites: साइटें
Indane: इंडेन
Nagaland: नागालैंड, नगालैंड, नागालैण्ड
Chandigarh: चंडीगढ़, चण्डीगढ़
counselling: काउंसलिंग
video: वीडियो
"""
