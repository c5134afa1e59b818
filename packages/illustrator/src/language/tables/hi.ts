import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "hi",
  order: "before",
  mode: "words",
  endings: "ियों, ियां, ाओं, ों, ें, ो, ा, े, ी, ि",
  words: `
vw=profile: साइड प्रोफ़ाइल, साइड प्रोफाइल, साइड व्यू, पार्श्व दृश्य
vw=three-quarter: तीन चौथाई दृश्य, तीन चौथाई कोण, थ्री क्वार्टर व्यू, कंधे के ऊपर से देखता, कंधे के ऊपर से देखती, कंधे के ऊपर से देख
vw=front: सामने का दृश्य
fc=left: बाईं ओर देख, बाईं ओर देखता, बाईं ओर देखती, बाएं देख, बाईं तरफ देख, बाईं तरफ देखता, बाईं तरफ देखती, बायीं ओर देख
fc=right: दाईं ओर देख, दाईं ओर देखता, दाईं ओर देखती, दाएं देख, दाईं तरफ देख, दाईं तरफ देखता, दाईं तरफ देखती, दायीं ओर देख
?cp=stripes: धारीदार
?cp=checks: चेकदार, चेक वाली, चेक वाला
?cp=flowers: फूलदार, फूलों वाली
ac=lipstick: लिपस्टिक
ac=bindi: बिंदी
ct=kurta: कुर्ता, कुर्ते
hs=short hk=pixie: पिक्सी कट
hs=braids hk=two-braids: दो चोटियाँ, दो चोटियां, दो चोटी
job=firefighter n=being: दमकलकर्मी, अग्निशामक
~g=m job=police-officer n=being: पुलिस अधिकारी, पुलिसवाला
~g=f job=police-officer n=being: पुलिसवाली
job=soldier n=being: सैनिक, सिपाही
job=pilot n=being: पायलट
job=sailor n=being: नाविक
job=detective n=being: जासूस
job=chef n=being: शेफ, रसोइया, बावर्ची
job=baker n=being: बेकर
~g=m job=waiter n=being: वेटर
~g=f job=waiter n=being: वेट्रेस
job=butcher n=being: कसाई
job=farmer n=being: किसान
~g=m job=gardener n=being: माली
~g=f job=gardener n=being: मालिन
job=fisherman n=being: मछुआरा
job=construction-worker n=being: मज़दूर, राजमिस्त्री
job=mechanic n=being: मैकेनिक
job=plumber n=being: प्लंबर
job=electrician n=being: बिजली मिस्त्री
job=carpenter n=being: बढ़ई
job=blacksmith n=being: लोहार
job=tailor n=being: दर्जी
job=hairdresser n=being: नाई
job=postal-worker n=being: डाकिया
job=surgeon n=being: सर्जन
job=nurse n=being: नर्स
job=dentist n=being: दंत चिकित्सक
job=scientist n=being: वैज्ञानिक
job=programmer n=being: प्रोग्रामर
~g=m job=teacher n=being: अध्यापक, शिक्षक
~g=f job=teacher n=being: अध्यापिका, शिक्षिका
~g=m job=student n=being: छात्र, विद्यार्थी
~g=f job=student n=being: छात्रा
job=judge n=being: न्यायाधीश
job=lawyer n=being: वकील
job=photographer n=being: फ़ोटोग्राफ़र
job=artist n=being: चित्रकार
job=musician n=being: संगीतकार
~g=m job=singer n=being: गायक
~g=f job=singer n=being: गायिका
job=clown n=being: जोकर
job=footballer n=being: फुटबॉल खिलाड़ी
job=boxer n=being: मुक्केबाज़
job=diver n=being: गोताखोर
job=priest n=being: पुजारी
job=monk n=being: भिक्षु
g=m job=king n=being: राजा
g=f job=queen n=being: रानी
~g=f job=bride n=being: दुल्हन
n=eyes: आंख, आंखें, आंखों
fn: हारा हुआ
off: हाथ में, हाथों में, गोद में, बगल में, टंगा हुआ, टंगी हुई, उतारकर, उतार कर, छोड़कर, कमर पर बंधी, कमर पर बंधा
likepost: जैसा, जैसी, जैसे, की तरह
fix: बल्कि, माफ़ कीजिए, मतलब
num=5: पांच, पाँच
num=6: छह, छः
num=7: सात
num=8: आठ
num=9: नौ
num=10: दस
num=11: ग्यारह
num=12: बारह
num=13: तेरह
num=14: चौदह
num=15: पंद्रह
num=16: सोलह
num=17: सत्रह
num=18: अठारह
num=19: उन्नीस
num=20: बीस
num=25: पच्चीस
num=30: तीस
num=35: पैंतीस
num=40: चालीस
num=45: पैंतालीस
num=50: पचास
num=60: साठ
num=70: सत्तर
num=80: अस्सी
num=90: नब्बे
g=f: महिला, औरत, स्त्री, नारी
g=m: आदमी, पुरुष, मर्द
g=f a=child: बच्ची, छोटी लड़की
g=m a=child: छोटा लड़का
g=f: लड़की
g=m ~a=child: लड़का, लड़के
g=f ~a=child: लड़कियां
a=child n=being: बच्चा, बच्चे
g=f a=senior: दादी, नानी, बुढ़िया, बूढ़ी, वृद्धा
g=m a=senior: दादा, नाना, बुजुर्ग आदमी, बूढ़ा, वृद्ध, दादाजी, नानाजी
n=being: व्यक्ति, चित्र
?a=senior: बूढ़े, बुजुर्ग
?a=young_adult: युवा, जवान
a=adult: अधेड़, मध्यम आयु
c=black: काला, काली, काले
c=white: सफेद, सफ़ेद, श्वेत
c=gray: धूसर, स्लेटी, ग्रे
c=red: लाल
c=orange: नारंगी
c=yellow: पीला, पीली, पीले
c=green: हरा, हरी, हरे
c=teal: फिरोजी
c=blue: नीला, नीली, नीले
c=navy: गहरा नीला, गहरे नीले
c=purple: बैंगनी
c=pink: गुलाबी
c=brown: भूरा, भूरी, भूरे
c=beige: बेज
c=gold: सुनहरा, सुनहरी, सुनहरे
c=silver: चांदी, रुपहला
n=hair: बाल, बालों
n=skin: त्वचा
n=bg: पृष्ठभूमि, बैकग्राउंड
n=clothing: कपड़े
n=none: आंख, आंखें, आंखों, पैंट, जूते, स्कर्ट, दस्ताने, बैग, मेज, दीवार, होंठ
hc=blonde: सुनहरे बाल, सुनहरे बालों
hs=bald: गंजा, गंजे, गंजी
?hs=short: छोटा, छोटे
?hs=long: लंबा, लंबे, लम्बे, लंबी
hs=curly: घुंघराला, घुंघराले, घुँघराले
?hs=wavy: लहराते
hs=afro: अफ्रो
hs=bun: जूड़ा, जूड़े
hs=ponytail: पोनीटेल
hs=braids: चोटी, चोटियां, चोटियों
fh=beard: दाढ़ी, दाढ़ी वाला, दाढ़ी वाले, दाढ़ीवाला
fh=moustache: मूंछ, मूंछें, मूंछों, मूँछ, मूछ, मूँछें, मूँछों, मूछों
fh=goatee: बकरा दाढ़ी
ew=glasses: चश्मा, चश्मे, ऐनक
ew=sunglasses: धूप का चश्मा, धूप के चश्मे, काला चश्मा
hw=cap: टोपी, कैप
hw=hat: हैट
hw=turban: पगड़ी
hw=hijab: हिजाब
hw=crown: ताज, मुकुट
hw=helmet: हेलमेट
hw=headphones: हेडफोन, हेडफ़ोन
ac=earrings: झुमके, बालियां, बाली
ac=necklace: हार
ac=mask: मास्क, नकाब
ac=freckles: झाइयां, झाइयों
ac=tattoo: टैटू
ac=arm-tattoo: बांह पर टैटू, बाँह पर टैटू, हाथ पर टैटू, बाहों पर टैटू
ac=scarf: स्कार्फ, मफलर, दुपट्टा
ac=tie: टाई
ac=microphone: माइक, माइक्रोफोन
ac=laptop: लैपटॉप
ac=phone: फोन, मोबाइल
ac=coffee: कॉफी, कॉफ़ी
ac=book: किताब, पुस्तक
ac=camera: कैमरा
ac=flower: फूल
ex=happy: खुश, मुस्कुरा*, मुस्करा*, मुस्कान, प्रसन्न, मुस्कुराता, मुस्कुराती, मुस्कुराते, मुस्कुराहट, हँसमुख, ख़ुश, संतुष्ट
ex=amused: हंस*, हंसता, हँसता, हँसती, हँसते, हंसती, हंसते, हँस रहा, हँस रही, ठहाका, ठहाके, शरारती, आँख मारता
ex=sad: उदास, दुखी, रोता, रोती, रोते, आँसू, आंसू, ग़मगीन, रो रहा, रो रही
ex=angry: गुस्सैल, गुस्सा, गुस्से, नाराज, क्रोधित, नाराज़, चिड़चिड़ा, ग़ुस्से
ex=surprised: हैरान, चकित, आश्चर्यचकित, डरा हुआ, डरी हुई, अचंभित, हक्का-बक्का
ex=calm: शांत, शान्त, निश्चिंत, थका, थकी, थके, उनींदा
ex=thoughtful: विचारमग्न, सोच में डूबा, सोच में, सोचता, सोचती, सोचते, चिंतनशील, सोच रहा, सोच रही
ex=confident: आत्मविश्वासी, आत्मविश्वास, गर्वित, गर्व से
ex=determined: दृढ़, दृढ़निश्चयी, संकल्पित, निडर, बहादुर
ex=focused: एकाग्र, ध्यानमग्न, ध्यान से
ex=excited: उत्साहित, रोमांचित, जोशीला, जोश में
ex=curious: जिज्ञासु, उत्सुक, कौतूहल
ex=neutral: गंभीर, गम्भीर, कठोर, भावहीन
ct=t-shirt: टी-शर्ट, टीशर्ट
ct=shirt: कमीज, कमीज़, शर्ट
ct=hoodie: हुडी
ct=sweater: स्वेटर
ct=blazer: ब्लेजर
ct=suit: सूट
ct=dress: पोशाक, ड्रेस, फ्रॉक
ct=jacket: जैकेट
ct=lab-coat: लैब कोट
ct=armor: कवच
ct=robe: चोगा
ct=uniform: वर्दी
pl=bathroom: बाथरूम
pl=beach: समुद्र तट, बीच
pl=bedroom: शयनकक्ष
pl=cafe: कैफे, कैफ़े, चाय की दुकान
pl=city: शहर
pl=classroom: कक्षा
pl=desert: रेगिस्तान
pl=forest: जंगल
pl=garden: बगीचा, बगीचे, बाग
pl=gym: जिम
pl=home: घर, घर में
pl=hospital: अस्पताल
pl=hotel: होटल
pl=kitchen: रसोई, रसोईघर
pl=library: पुस्तकालय
pl=mountains: पहाड़, पहाड़ों
pl=office: दफ्तर, कार्यालय, ऑफिस
pl=park: पार्क
pl=restaurant: रेस्तरां, भोजनालय, ढाबा
pl=space: अंतरिक्ष
pl=stage: मंच
sg=theater pl=stage: थिएटर
sg=concert pl=stage: कॉन्सर्ट
pl=store: दुकान
pl=street: सड़क, गली, सड़क पर
li=night: रात
li=day: दिन
li=sunset: सूर्यास्त, भोर, सूर्योदय, गोधूलि
li=neon: नियॉन
su=robot: रोबोट
su=cat: बिल्ली
su=dog: कुत्ता
su=fox: लोमड़ी
su=owl: उल्लू
su=bear: भालू
su=lion: शेर
su=rabbit: खरगोश
su=penguin: पेंगुइन
su=ghost: भूत
fa=wizard: जादूगर
fa=pirate: समुद्री डाकू
fa=knight: शूरवीर
fa=astronaut: अंतरिक्ष यात्री
~g=m n=being: शिक्षक, रसोइया
~g=f n=being: शिक्षिका, नर्स
~ct=lab-coat n=being: डॉक्टर
neg: बिना
negpost: नहीं, रहित
or: या
end: और, वाला, वाली, वाले, में, पहने, पहना, पीछे, लेकिन
fn: एक, का, की, के, है, रहा, रही, हुआ, हुई, से, भरी, पर, पढ़ती, गले
st=pixel: पिक्सेल, पिक्सेल आर्ट
st=voxel: वोक्सेल
st=cartoon: कार्टून, एनीमे
st=comic: कॉमिक
st=sketch: स्केच
st=clay: मिट्टी, क्ले
st=flat: फ्लैट, सपाट
st=minimal: न्यूनतम, मिनिमल
fr=headshot: चेहरे का फोटो, क्लोजअप, पासपोर्ट फोटो
fr=full-body: पूरा शरीर, पूरे शरीर
?sk=dark: सांवला, सांवली, काली, गहरा
?sk=light: गोरा, गोरी
?sk=olive: गेहुंआ
li=day: प्राकृतिक रोशनी, सुबह, दोपहर
li=night: चांदनी
li=warm: गर्म रोशनी
li=warm bp=candles: मोमबत्ती, मोमबत्तियों
ex=skeptical: संशयी, संशयवादी, शंकालु, अविश्वासी, ऊबा, ऊबी
po=waving: हाथ हिलाते, हाथ हिलाती
po=arms-crossed: हाथ बाँधे, बाहें बाँधे
g=m a=adult: पिता, पापा
g=f a=adult: मां, माता
g=m: राजा, राजकुमार, चाचा, मौसा, भाई, बेटा, पति, दूल्हा, श्रीमान, साहब
g=f: रानी, राजकुमारी, चाची, मौसी, बुआ, मामी, बहन, बेटी, माँ, पत्नी, सहेली, देवी, श्रीमती, मैडम, दर्ज़िन
fa=wizard g=f: जादूगरनी
years: साल, वर्ष, वर्षीय
og=africa: अफ्रीकी, अफ़्रीकी
og=west-africa: नाइजीरियाई
og=middle-east: अरब, अरबी, ईरानी, तुर्की
og=south-asia: भारतीय, हिंदुस्तानी, पाकिस्तानी, बंगाली, पंजाबी, तमिल, नेपाली
og=east-asia: चीनी, जापानी, कोरियाई
og=asia: एशियाई
og=latin-america: मैक्सिकन, ब्राज़ीलियाई
og=europe: यूरोपीय, फ्रांसीसी, जर्मन, अंग्रेज़
og=eastern-europe: रूसी, यूक्रेनी
og=southern-europe: इतालवी, स्पेनिश
pl=workshop: कार्यशाला, वर्कशॉप
pl=bakery: बेकरी
pl=laboratory: प्रयोगशाला
pl=church: चर्च, गिरजाघर
pl=castle: किला, किले
pl=market: बाज़ार, बाजार, मंडी
pl=harbor: बंदरगाह
pl=rooftop: छत पर
pl=farm: फार्म, तबेला
pl=field: खेत, खेतों
pl=lake: झील, नदी
pl=ship: जहाज, जहाज़
pl=train: ट्रेन, रेलगाड़ी, मेट्रो
pl=airport: हवाई अड्डा, हवाई अड्डे, एयरपोर्ट, रेलवे स्टेशन
pl=museum: संग्रहालय, म्यूज़ियम
pl=temple: मंदिर, मस्जिद
pl=cave: गुफा
pl=village: गाँव, गांव
pl=pool: स्विमिंग पूल
ac=tea-cup: चाय का कप, चाय
ac=piggy-bank: गुल्लक
ac=book-stack: किताबों का ढेर
ac=rapier: तलवारबाज़ी की तलवार
pl=steps: गिरजाघर की सीढ़ियाँ
pl=cliff: चट्टान
pl=bike-shop: साइकिल की दुकान
pl=pottery: कुम्हार की दुकान
pl=forge: लोहार की दुकान, लोहार की भट्टी
pl=snow: बर्फ में, बर्फ़ में
pl=stadium: स्टेडियम, मैदान
pl=greenhouse: ग्रीनहाउस, फूलों की दुकान
pl=tavern: सराय, शराबखाना
pl=nightclub: नाइटक्लब, डिस्को
pl=throne-room: राजमहल, महल, सिंहासन
pl=courtroom: अदालत
pl=lighthouse: लाइटहाउस, प्रकाशस्तंभ
pl=garage: गैराज
pl=salon: नाई की दुकान, सैलून
pl=attic: अटारी
pl=pharmacy: दवाखाना, फार्मेसी, दवा की दुकान
pl=outdoor: खुले में, प्रकृति में
pl=podcast: पॉडकास्ट स्टूडियो
pl=waterfall: झरना, झरने
pl=volcano: ज्वालामुखी
pl=graveyard: कब्रिस्तान
pl=ruins: खंडहर, खंडहरों
pl=swamp: दलदल
pl=clouds: बादलों में, बादलों के ऊपर
pl=warehouse: कारखाना, कारखाने, गोदाम
pl=dungeon: कालकोठरी, जेल
pl=campsite: कैंप, अलाव
pl=circus: सर्कस, मेला
pl=cockpit: कॉकपिट, हवाई जहाज़ में
pl=space-station: अंतरिक्ष यान, अंतरिक्ष स्टेशन
pl=server-room: सर्वर रूम
st=sketch md=watercolor: जलरंग, वॉटरकलर
st=sketch md=oil-painting: तैलचित्र, ऑयल पेंटिंग
st=sketch md=pencil-drawing: पेंसिल स्केच, पेंसिल
st=sketch md=charcoal: चारकोल
st=sketch md=gouache: गुआश
st=sketch md=crayon: क्रेयॉन, मोम के रंग
st=flat md=paper-cut: पेपर कट
st=comic md=pop-art: पॉप आर्ट
st=line-art md=one-line: एक ही रेखा
md=stained-glass: रंगीन कांच
md=woodcut: वुडकट
md=engraving: उत्कीर्णन
md=grayscale: ब्लैक एंड व्हाइट फोटो
md=ukiyo-e: उकियो-ए
md=tarot: टैरो कार्ड
md=blueprint: ब्लूप्रिंट
we=rain: बारिश, बारिश में
we=snow: बर्फबारी
we=fog: कोहरा, कोहरे
a=adult n=being: अधेड़ उम्र
a=senior n=being: बुज़ुर्ग, सेवानिवृत्त
fh=stubble: हल्की दाढ़ी
ct=leather-jacket: चमड़े की जैकेट, लेदर जैकेट
ct=coat: कोट, ओवरकोट
ct=turtleneck: टर्टलनेक
ct=vest: वास्कट, बंडी
ct=tank-top: टैंक टॉप, बनियान
ct=polo-shirt: पोलो
ct=apron: एप्रन
ct=kimono: किमोनो
ct=sari: साड़ी
ct=cloak: लबादा
ct=tracksuit: ट्रैकसूट
ct=puffer-jacket: पफ़र जैकेट
ct=wetsuit: वेटसूट
ct=swimsuit: स्विमसूट
ct=fur-coat: फर कोट
ct=evening-gown: ईवनिंग गाउन, गाउन
ct=overalls: डंगरी
ct=spacesuit: स्पेससूट, अंतरिक्ष सूट
ct=cardigan: कार्डिगन
ct=raincoat: रेनकोट, बरसाती
ct=denim-jacket: डेनिम जैकेट, जींस जैकेट
ct=tuxedo: टक्सीडो
hw=beret: बेरे टोपी
hw=top-hat: टॉप हैट
hw=straw-hat: पुआल की टोपी, तिनके की टोपी
hw=cowboy-hat: काउबॉय टोपी, काउबॉय हैट
hw=chef-hat: शेफ टोपी, शेफ की टोपी
hw=hard-hat: सेफ्टी हेलमेट
hw=head-bandana: बंदाना, सिर पर रूमाल
hw=headband: हेयरबैंड
ew=eyepatch: आँख पर पट्टी
fa=vampire: पिशाच, वैम्पायर
fa=superhero: सुपरहीरो
fa=mermaid: जलपरी
fa=zombie: ज़ोंबी
fa=fairy: परी
fa=orc: ओर्क
fa=angel: फ़रिश्ता
fa=demon: दानव, शैतान
fa=ninja: निंजा
fa=elf: एल्फ
su=wolf: भेड़िया
su=tiger: बाघ
su=frog: मेंढक
su=raccoon: रैकून
su=deer: हिरण
su=cow: गाय
su=pig: सुअर
su=mouse: चूहा
su=squirrel: गिलहरी
su=hedgehog: साही
su=koala: कोआला
su=monkey: बंदर
su=elephant: हाथी
su=giraffe: जिराफ़
su=duck: बत्तख
su=parrot: तोता
su=eagle: चील
su=raven: कौआ
su=tortoise: कछुआ
su=crocodile: मगरमच्छ
su=snake: साँप
su=octopus: ऑक्टोपस
su=shark: शार्क
su=dolphin: डॉल्फ़िन
su=unicorn: यूनिकॉर्न
su=alien: एलियन
su=skeleton: कंकाल
su=dragon: ड्रैगन
su=monster: राक्षस
su=panda: पांडा
su=otter: ऊदबिलाव
su=goat: बकरी
su=sheep: भेड़
su=hamster: हैम्स्टर
su=dinosaur: डायनासोर
su=capybara: कैपीबारा
su=badger: बिज्जू
li=cinematic: सिनेमाई
li=studio: स्टूडियो लाइट
pl=underwater: पानी के नीचे
pl=car: कार में, गाड़ी में
pl=studio: स्टूडियो में
po=pointing: उंगली से इशारा
po=arms-raised: हाथ ऊपर उठाए
po=hands-on-hips: कमर पर हाथ
po=thumbs-up: अंगूठा ऊपर, थम्स अप
po=prayer-hands: हाथ जोड़े, प्रार्थना
sn=sitting: कुर्सी पर बैठा, कुर्सी पर बैठी
sn=dancing: नाचता, नाचती, नृत्य
sn=running: दौड़ता, दौड़ती, दौड़ते
sn=bicycle: साइकिल पर
sn=motorbike: मोटरसाइकिल पर
sn=horse: घोड़े पर
sn=wheelchair: व्हीलचेयर पर
sn=cross-legged: पालथी मारे, ध्यान में
hs=mohawk: मोहॉक
hs=bob: बॉब कट
hs=buzz: बहुत छोटे बाल
hs=dreadlocks: जटाएँ, ड्रेडलॉक्स
hc=red: लाल बालों वाला, लाल बालों वाली
ac=scar: निशान
g=f a=young_adult: युवती
g=m a=young_adult: युवक, नौजवान
g=m a=adolescent: किशोर
g=f a=adolescent: किशोरी`,
};
