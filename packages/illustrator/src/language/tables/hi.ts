import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "hi",
  order: "before",
  mode: "words",
  endings: "ियों, ियां, ाओं, ों, ें, ो, ा, े, ी, ि",
  words: `
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
g=f: महिला, औरत, स्त्री, युवती, नारी
g=m: आदमी, पुरुष, मर्द, युवक
g=f a=child: बच्ची, छोटी लड़की
g=m a=child: छोटा लड़का
g=f: लड़की
g=m ~a=child: लड़का, लड़के
g=f ~a=child: लड़कियां
a=child n=being: बच्चा, बच्चे
a=adolescent n=being: किशोर, किशोरी
g=f a=senior: दादी, नानी, बुढ़िया
g=m a=senior: दादा, नाना, बुजुर्ग आदमी
n=being: व्यक्ति, चित्र
?a=senior: बूढ़ा, बूढ़ी, बूढ़े, बुजुर्ग, वृद्ध
?a=young_adult: युवा, जवान, नौजवान
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
fh=beard: दाढ़ी
fh=moustache: मूंछ, मूंछें, मूंछों
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
ac=scarf: स्कार्फ, मफलर, दुपट्टा
ac=tie: टाई
ac=microphone: माइक, माइक्रोफोन
ac=laptop: लैपटॉप
ac=phone: फोन, मोबाइल
ac=coffee: कॉफी, कॉफ़ी
ac=book: किताब, पुस्तक
ac=camera: कैमरा
ac=flower: फूल
ex=happy: खुश, मुस्कुरा*, मुस्करा*, मुस्कान, प्रसन्न
ex=amused: हंस*, हंसता
ex=sad: उदास, दुखी
ex=angry: गुस्सैल, गुस्सा, गुस्से, नाराज, क्रोधित
ex=surprised: हैरान, चकित, आश्चर्यचकित
ex=calm: शांत
ex=thoughtful: विचारमग्न, सोच में डूबा
ex=confident: आत्मविश्वासी, आत्मविश्वास
ex=determined: दृढ़
ex=focused: एकाग्र
ex=excited: उत्साहित
ex=curious: जिज्ञासु
ex=neutral: गंभीर
ct=t-shirt: टी-शर्ट, टीशर्ट
ct=shirt: कमीज, कमीज़, शर्ट
ct=hoodie: हुडी
ct=sweater: स्वेटर
ct=blazer: ब्लेजर
ct=suit: सूट
ct=dress: पोशाक, ड्रेस, फ्रॉक
ct=jacket: जैकेट, कोट
ct=lab-coat: लैब कोट, एप्रन
ct=armor: कवच
ct=robe: चोगा
ct=uniform: वर्दी
pl=bathroom: बाथरूम
pl=beach: समुद्र तट, बीच
pl=bedroom: शयनकक्ष
pl=cafe: कैफे, कैफ़े
pl=city: शहर
pl=classroom: कक्षा
pl=desert: रेगिस्तान
pl=forest: जंगल
pl=garden: बगीचा, बगीचे, बाग
pl=gym: जिम
pl=home: घर
pl=hospital: अस्पताल
pl=hotel: होटल
pl=kitchen: रसोई, रसोईघर
pl=library: पुस्तकालय
pl=mountains: पहाड़, पहाड़ों
pl=office: दफ्तर, कार्यालय, ऑफिस
pl=park: पार्क
pl=restaurant: रेस्तरां
pl=space: अंतरिक्ष
pl=stage: मंच
sg=theater pl=stage: थिएटर
sg=concert pl=stage: कॉन्सर्ट
pl=store: दुकान
pl=street: सड़क, गली
li=night: रात
li=day: दिन
li=sunset: सूर्यास्त
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
st=sketch: स्केच, पेंसिल
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
li=warm: गर्म रोशनी, मोमबत्ती
ex=skeptical: संशयी, संशयवादी
po=waving: हाथ हिलाते, हाथ हिलाती
po=arms-crossed: हाथ बाँधे, बाहें बाँधे
g=m a=adult: पिता, पापा
g=f a=adult: मां, माता
g=m: राजा, राजकुमार
g=f: रानी, राजकुमारी
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
og=southern-europe: इतालवी, स्पेनिश`,
};
