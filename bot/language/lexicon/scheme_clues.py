"""Schemes that people describe instead of naming them: "20 rupaye wala bima".

`id: clue, clue`; of a clue all parts must be told, parted by `+`. `#20` is the number 20, however
written; `a/b` is either; a part stands for every word that begins with it. `>` instead of `+`: the
next part follows within a word or two. A line counts only if the knowledge base knows the id.
"""

SCHEME_CLUES = """
pmsby: #20/#12 > rupa/rupe/rupy/rupi/rs/ru/रुपय/रुपए/रु/wala/wali/wale/वाला/वाली/वाले + bima/bime/beema/insur/बीमा/बीमे,
    #20/#12 > rupa/rupe/rupy/rupi/rs/ru/रुपय/रुपए/रु + kat/kate/katt/kata/कटत/कटता/कटा + bank/बैंक,
    durghatna/दुर्घटना/accident + #200000 + mar/maut/death/died/mrityu/मर/मौत/मृत्यु
pmjjby: #436/#330 + bima/bime/beema/insur/बीमा/बीमे/wala/wali/wale/वाला/वाली/वाले/katt/kate/kata/कटत/कटा
pm-svanidhi: thela/thele/theli/rehdi/redi/rehri/ठेला/ठेली/ठेले/रेहडी/रेडी/vendor/hawker/cart/pushcart/khomcha/खोमचा/thella + loan/lon/लोन/ऋण/karj/karz/कर्ज/udhar/उधार
nikshay-poshan: tb/टीबी/kshay/क्षय/tapedik/तपेदिक + #1000/#500/poshan/पोषण/पोसण/nutrition,
    tb/टीबी/kshay/क्षय + khane/khana/खाने/food/diet + paisa/paise/पैसा/पैसे/money/rupa/rupe/रुपय/रुपए
nsap-nfbs: #20000/#30000 + kamane/कमाने/kamau/कमाऊ/earner/earning/breadwinner/kamata/कमाता,
    #20000/#30000 + mar/mare/mari/marne/मरने/maut/मौत/मर/मरे/मरी/death/died/dead/expired/mrityu/मृत्यु/khatam/खतम/खत्म/gujar/गुजर/guzar + ekmusht/एकमुश्त/sarkar/सरकार/yojana/योजना/milt/मिलत/family/parivar/परिवार
ayushman-vay-vandana:
    #70/#75/#80 > upar/ऊपर/baad/bad/बाद/paar/पार/plus/wala/wale/wali/वाला/वाले/वाली + card/kard/कार्ड
    + ilaj/ilaaj/इलाज/aspatal/अस्पताल/hospital/treatment,
    above/over/after > #70 + card + hospital/treatment
adip: pahiy/पहिय/पहिए + kursi/कुर्सी,
    teen/तीन/#3 > pahiy/पहिय + cycle/saikil/साइकिल/gadi/गाडी,
    kaan/कान > machine/mashin/masin/मशीन,
    sunne/सुनने > machine/mashin/masin/मशीन
mukhyamantri-mahila-rojgar-yojana:
    jivika/jiwika/jeevika/jeewika/जीविका > ka/wala/wale/ke/ko/didi/log/का/वाला/वाले/के/को/दीदी > #10000,
    mahila/महिला/aurat/औरत/nitish/नीतीश > ka/wala/wale/ke/ko/log/का/वाला/वाले/के/को > #10000
pmfby: fasal/phasal/fasl/फसल/crop + bima/bime/beema/insur/बीमा/बीमे,
    kheti/खेती/dhaan/धान > bima/bime/beema/बीमा/बीमे
namo-drone-didi: drone/ड्रोन/dron + didi/दीदी
forest-rights-title: van/वन/jangal/जंगल/forest + patta/पट्टा/पट्टे/patte,
    forest > land > title/rights
day-nrlm-bank-linkage: samuh/samooh/समूह/shg/group/gurup/ग्रुप + bank/बैंक + loan/lon/लोन/ऋण/karj/karz/कर्ज
pmmvy: matritva/मातृत्व/matrutva + #5000/#6000,
    garbh/गर्भ/pregnan + #5000/#6000 > wala/wale/wali/form/kab/mile/milt/kist/वाला/वाले/वाली/फॉर्म/फार्म/कब/मिले/मिलत/किस्त,
    pet/पेट > se/से + #5000/#6000 > wala/wale/wali/form/kab/mile/milt/kist/वाला/वाले/वाली/फॉर्म/फार्म/कब/मिले/मिलत/किस्त
pm-jay: #500000 > ka/wala/tak/का/वाला/तक/free/muft/मुफ्त > ilaj/ilaaj/इलाज/card/कार्ड/treatment
pm-kisan: kisan/kisaan/किसान > ka/ke/ki/wala/wale/wali/का/के/की/वाला/वाले/वाली > #2000/#6000,
    #2000 > wali/wala/वाली/वाला/ki/की > kist/किस्त/kisht
sukanya-samriddhi: beti/bitiya/ladki/बेटी/बिटिया/लडकी > naam/nam/नाम > khata/खाता/account,
    beti/bitiya/ladki/बेटी/बिटिया/लडकी + #250 > wala/ka/वाला/का > khata/खाता
ladli-behna-yojana: mahin/महीन + #1250, #1250 > wala/wali/ki/वाला/वाली/की
mgnrega: #100 > din/दिन > kaam/kam/काम/rojgar/रोजगार
mukhyamantri-kanya-utthan-yojana: inter/इंटर + first/pass/पास + #25000,
    graduat/snatak/स्नातक/bachelor + #50000
balika-cycle-yojana: cycle/saikil/साइकिल/cykil + poshak/पोशाक/posak/dress,
    cycle/saikil/साइकिल + school/iskool/स्कूल + #9/नौवीं/nauvi/navi
mukhyamantri-kanya-vivah-yojana-bihar: kanya/कन्या > viva/विवा + #5000
"""
