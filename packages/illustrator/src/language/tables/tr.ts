import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "tr",
  order: "before",
  mode: "glue",
  suffixes:
    "lı, li, lu, lü, lık, lik, lar, ler, ları, leri, ı, i, u, ü, yı, yi, yu, yü, sı, si, su, sü, a, e, ya, ye, da, de, ta, te, nda, nde, dan, den, tan, ten, ın, in, un, ün, nın, nin, nun, nün, la, le, yla, yle, ki, dır, dir",
  negSuffixes: "sız, siz, suz, süz",
  words: `
vw=profile: profilden, profilden görünüm, yandan görünüm, yandan görünüş, yan profil, yan görünüm
vw=three-quarter: dörtte üç görünüm, üç çeyrek görünüm, dörtte üç profil, dörtte üç açı, omzunun üzerinden bakan, omzunun üzerinden bakıyor, omzunun üstünden bakan, omuz üzerinden bakan, başı yana dönük
vw=front: önden görünüm, önden görünüş, karşıdan görünüm
fc=left: sola bakan, sola bakıyor, sola dönük
fc=right: sağa bakan, sağa bakıyor, sağa dönük
vw=profile fc=left: sol profil
vw=profile fc=right: sağ profil
?cp=stripes: çizgili
?cp=checks: ekose, kareli
?cp=polka-dots: puantiyeli
?cp=flowers: çiçekli, çiçek desenli
?cp=leopard: leopar desenli
ac=lipstick: ruj
ac=scar: yara izi
ct=cardigan: hırka
ct=raincoat: yağmurluk
ct=wedding-dress: gelinlik
ct=denim-jacket: kot ceket
ct=tuxedo: smokin
hs=short hk=pixie: pixie kesim, pixie
hs=short hk=bowl: kase kesim
hs=short hk=slick-back: geriye taranmış
hs=bun hk=top-bun: tepe topuzu
hs=bun hk=low-bun: alçak topuz
hs=ponytail hk=high-ponytail: yüksek at kuyruğu
hs=ponytail hk=low-ponytail: alçak at kuyruğu
hs=braids hk=two-braids: iki örgü
job=firefighter n=being: itfaiyeci
job=police-officer n=being: polis, polis memuru
job=soldier n=being: asker
job=pilot n=being: pilot
job=sailor n=being: denizci
job=detective n=being: dedektif
job=spy n=being: casus
job=chef n=being: aşçı, şef
job=baker n=being: fırıncı
job=waiter n=being: garson
job=barista n=being: barista
job=butcher n=being: kasap
job=farmer n=being: çiftçi
job=gardener n=being: bahçıvan
job=beekeeper n=being: arıcı
job=fisherman n=being: balıkçı
job=lumberjack n=being: oduncu
job=construction-worker n=being: inşaat işçisi
job=mechanic n=being: tamirci, araba tamircisi
job=plumber n=being: tesisatçı
job=electrician n=being: elektrikçi
job=carpenter n=being: marangoz
job=welder n=being: kaynakçı
job=miner n=being: madenci
job=blacksmith n=being: demirci
job=tailor n=being: terzi
job=hairdresser n=being: kuaför, berber
job=postal-worker n=being: postacı
job=surgeon n=being: cerrah
job=nurse n=being: hemşire
job=dentist n=being: diş hekimi, dişçi
job=veterinarian n=being: veteriner
job=pharmacist n=being: eczacı
job=scientist n=being: bilim insanı
job=programmer n=being: programcı, yazılımcı
job=architect n=being: mimar
job=teacher n=being: öğretmen
job=student n=being: öğrenci
job=judge n=being: hakim, yargıç
job=lawyer n=being: avukat
job=photographer n=being: fotoğrafçı
job=artist n=being: ressam
job=musician n=being: müzisyen, gitarist
job=violinist n=being: kemancı
job=singer n=being: şarkıcı
job=ballerina n=being: balerin
job=clown n=being: palyaço
job=footballer n=being: futbolcu
job=boxer n=being: boksör
job=cyclist n=being: bisikletçi
job=diver n=being: dalgıç
job=priest n=being: rahip
job=nun n=being: rahibe
job=monk n=being: keşiş
job=samurai n=being: samuray
job=viking n=being: viking
g=m job=king n=being: kral
g=f job=queen n=being: kraliçe
job=bride n=being: gelin
n=eyes: göz
off: elinde, kolunun altında, kucağında, askıda, çıkarmış, beline bağlı, elinde tutan
like: gibisinden
likepost: gibi
fix: daha doğrusu, pardon, yani
ex=angry: huysuz
fa=elf: drow
li=cool: soğuk mor ışık, soğuk ışık
c=green: limon yeşili
su=robot: bot robot, hata ayıklama botu
num=5: beş
num=6: altı
num=7: yedi
num=8: sekiz
num=9: dokuz
num=10: on
num=11: on bir
num=12: on iki
num=13: on üç
num=14: on dört
num=15: on beş
num=16: on altı
num=17: on yedi
num=18: on sekiz
num=19: on dokuz
num=20: yirmi
num=30: otuz
num=40: kırk
num=50: elli
num=60: altmış
num=70: yetmiş
num=80: seksen
num=90: doksan
g=f: kadın, bayan, genç kız, kız
g=m: adam, erkek, bay, delikanlı
g=f a=child: kız çocuğu, küçük kız
g=m a=child: erkek çocuk, oğlan, küçük oğlan, erkek çocuğu
a=child n=being: çocuk, bebek, ufaklık, velet
a=adolescent n=being: ergen, ergenlik çağında, liseli
g=f a=senior: nine, büyükanne, yaşlı kadın, babaanne, anneanne
g=m a=senior: dede, büyükbaba, yaşlı adam
n=being: kişi, insan, portre
?a=senior: yaşlı, ihtiyar
?a=young_adult: genç
a=adult: orta yaşlı, yetişkin
c=black: siyah, kara
c=white: beyaz
c=gray: gri
c=red: kırmızı, bordo
c=orange: turuncu
c=yellow: sarı
c=green: yeşil
c=teal: turkuaz
c=blue: mavi
c=navy: lacivert
c=purple: mor
c=pink: pembe
c=brown: kahverengi
c=beige: bej
c=gold: altın, altın rengi
c=silver: gümüş
n=hair: saç
n=skin: ten
n=bg: arka plan, fon
n=clothing: kıyafet, giysi
n=none: göz, pantolon, ayakkabı, bot, etek, eldiven, çanta, masa, duvar, dudak, kemer
hc=blonde: sarışın
?hc=red: kızıl
?hc=blonde: sarı
hc=red: kızıl saçlı
?hc=gray: kır, ağarmış
?hc=brown: kumral, kestane
hs=bald: kel
?hs=short: kısa
?hs=long: uzun
hs=curly: kıvırcık
?hs=wavy: dalgalı
hs=afro: afro
hs=bun: topuz
hs=ponytail: at kuyruğu
hs=braids: örgü, örgülü, saç örgüsü
hs=dreadlocks: rasta
hs=mohawk: mohawk
fh=beard: sakal, sakallı, sakalı, gür sakal
fh=moustache: bıyık, bıyıklı, pos bıyık, pala bıyık, bıyığı
fh=goatee: keçi sakalı, keçi sakal, top sakal
fh=stubble: kirli sakal, tıraşsız
fh=none: tıraşlı, sinekkaydı
ew=glasses: gözlük
ew=sunglasses: güneş gözlüğü, güneş gözlük
ew=eyepatch: göz bandı, tek gözlü
hw=cap: kep, kasket, beyzbol şapkası
hw=hat: şapka
hw=turban: sarık, türban
hw=hijab: başörtüsü, başörtü, tesettürlü
hw=crown: taç
hw=helmet: kask, miğfer
hw=headphones: kulaklık
ac=earrings: küpe
ac=necklace: kolye
ac=mask: maske
ac=freckles: çil
ac=tattoo: dövme
ac=arm-tattoo: dövmeli kollar, dövmeli kollu, kolları dövmeli, kolunda dövme, kollarında dövmeler
ac=scarf: atkı, eşarp, şal
ac=tie: kravat
ac=bow-tie: papyon
ac=microphone: mikrofon
ac=laptop: dizüstü bilgisayar, laptop
ac=phone: telefon
ac=coffee: kahve
ac=book: kitap
ac=camera: kamera, fotoğraf makinesi
ac=flower: çiçek
ex=happy: mutlu, gülümse*, gülümsü*, neşeli, güler yüzlü, keyifli, sevinçli, gülümsüyor, hoşnut
ex=amused: gülüyor, gülen, kahkaha*, kahkaha, kahkahalarla, gülerek, muzip, göz kırpıyor, göz kırpan, sırıtıyor, sırıtan, kıkırdıyor, eğleniyor
ex=sad: üzgün, hüzünlü, ağlıyor, ağlayan, ağlamaklı, kederli, mahzun, gözyaşı, gözyaşları
ex=angry: kızgın, sinirli, öfkeli, hiddetli, somurtkan, asık suratlı, suratsız, küplere binmiş
ex=surprised: şaşkın, şaşırmış, hayretle, korkmuş, ürkmüş, ağzı açık, afallamış
ex=calm: sakin, huzurlu, dingin, yorgun, uykulu, gözleri kapalı, rahatlamış
ex=thoughtful: düşünceli, dalgın, düşünüyor, düşüncelere dalmış
ex=confident: kendinden emin, özgüvenli, gururlu, mağrur, kibirli
ex=determined: kararlı, azimli, cesur, yiğit, gözü kara
ex=focused: odaklanmış, konsantre, dikkatli, dikkatle
ex=excited: heyecanlı, coşkulu, hevesli, sevinç içinde
ex=curious: meraklı, merakla
ex=neutral: ciddi, ifadesiz, ağırbaşlı
po=waving: el sallayan, el sallıyor
po=arms-crossed: kollarını kavuşturmuş, kollarını kavuşturan, kolları kavuşturulmuş
sn=bicycle: bisiklete binen, bisiklet süren
sn=motorbike: motosiklete binen, motosiklet süren
sn=horse: ata binen, at üstünde
sn=dancing: dans eden
sn=running: koşan
ct=t-shirt: tişört
ct=shirt: gömlek, bluz
ct=hoodie: kapüşonlu, kapşonlu, kapüşonlu sweatshirt
ct=sweater: kazak, hırka, süveter
ct=blazer: blazer
ct=suit: takım elbise
ct=dress: elbise
ct=overalls: tulum
ct=jacket: ceket, mont, yağmurluk
ct=lab-coat: laboratuvar önlüğü
ct=armor: zırh
ct=spacesuit: uzay giysisi
ct=robe: cübbe
ct=uniform: üniforma
pl=bathroom: banyo
pl=beach: plaj, sahil, kumsal
pl=bedroom: yatak odası
pl=cafe: kafe, kahvehane, kafede
pl=car: arabada, direksiyon başında
pl=city: şehir, kent
pl=classroom: sınıf
pl=desert: çöl
pl=forest: orman
pl=garden: bahçe
pl=gym: spor salonu
pl=home: evde, oturma odası
pl=hospital: hastane
pl=hotel: otel
pl=kitchen: mutfak
pl=library: kütüphane
pl=mountains: dağ, dağlarda, zirve
pl=office: ofis
pl=park: park
pl=restaurant: restoran, bar, barda, lokanta
pl=space: uzay
pl=stage: sahne
sg=theater pl=stage: tiyatro
sg=concert pl=stage: konser
pl=store: mağaza, dükkan
pl=street: sokak, cadde, kaldırım, sokakta
li=night: gece
li=day: gündüz
li=sunset: gün batımı, günbatımı, gün doğumu, şafak, alacakaranlık
li=neon: neon
li=warm: sıcak ışık
su=robot: robot
su=cat: kedi
su=dog: köpek
su=fox: tilki
su=owl: baykuş
su=bear: ayı
su=lion: aslan
su=rabbit: tavşan
su=penguin: penguen
su=ghost: hayalet
su=dragon: ejderha
fa=wizard: büyücü, sihirbaz
fa=elf: elf
fa=pirate: korsan
fa=knight: şövalye
fa=astronaut: astronot
n=being: itfaiyeci, fırıncı, öğretmen, aşçı, hemşire
~ct=lab-coat n=being: doktor
negpost: yok, olmadan, değil, takmıyor
end: ile, ama
fn: ve, bir, giymiş, giyen, arkada, ışıkları, çok, olan, takan, okuyan
poss: onun
st=pixel: piksel, piksel sanatı
st=voxel: voksel
st=cartoon: çizgi film, anime
st=comic: çizgi roman
st=sketch: eskiz
st=line-art: çizgi sanat
st=clay: kil, hamur
st=flat: düz, vektör
st=minimal: minimalist
fr=headshot: vesikalık, yakın çekim
fr=bust: büst
fr=full-body: tam boy
?sk=dark: koyu, esmer, siyah
?sk=light: açık, beyaz, solgun
?sk=olive: buğday
?sk=tan: bronz
li=cool: soğuk ışık
li=studio: stüdyo ışığı
li=day: gün ışığı, doğal ışık, sabah, öğle
li=night: ay ışığı
li=warm bp=candles: mum ışığı, mumlar
g=m a=adult: baba
g=f a=adult: anne
g=m: kral, prens, amca, dayı, abi, ağabey, damat, erkek kardeş, kont, dük, herif, beyefendi, adamcağız, bey
g=f: kraliçe, prenses, rahibe, hanım, teyze, abla, kız kardeş, kontes, düşes, cadı, tanrıça, hanımefendi, hatun, kadıncağız
hc=auburn: kestane kızılı
c=yellow: hardal
c=green: zümrüt
su=robot: bot, robot
years: yaşlarında, yaşında, yaş
og=africa: Afrikalı
og=west-africa: Nijeryalı
og=north-africa: Faslı, Mısırlı, Cezayirli
og=middle-east: Arap, İranlı, Lübnanlı, Türk
og=south-asia: Hintli, Pakistanlı
og=east-asia: Çinli, Japon, Koreli
og=asia: Asyalı
og=latin-america: Meksikalı, Brezilyalı, Latin
og=nordic: İsveçli, Norveçli
og=europe: Fransız, Alman, İngiliz, İrlandalı
og=eastern-europe: Rus, Ukraynalı, Polonyalı
og=southern-europe: İtalyan, İspanyol, Yunan
pl=workshop: atölye, atölyesinde
pl=bakery: fırında, pastane
pl=laboratory: laboratuvar
pl=church: kilise, katedral
pl=castle: kale, şato
pl=market: pazarda, pazar yeri, çarşı
pl=harbor: liman, iskele, rıhtım
pl=rooftop: çatıda, damda
pl=farm: çiftlik, ahır
pl=field: tarlada, tarla, çayır
pl=lake: göl, göl kenarı, nehir, ırmak
pl=ship: gemi, güverte, yelkenli
pl=train: trende, tren, metroda
pl=airport: havaalanı, havalimanı, tren garı, otogar
pl=museum: müze, sanat galerisi
pl=temple: tapınak, cami, camide
pl=cave: mağara
pl=village: köy, köyde
pl=pool: havuz
ac=tea-cup: çay fincanı, bir fincan çay, çay bardağı
ac=piggy-bank: kumbara
ac=book-stack: kitap yığını
ac=rapier: flöre
pl=steps: katedral merdivenleri
pl=cliff: uçurum, kayalık
pl=bike-shop: bisiklet tamircisi, bisiklet dükkanı
pl=pottery: çömlek atölyesi, çömlekçi çarkı
pl=forge: demirci dükkânı, demirhane
pl=snow: karda, karlı
pl=stadium: stadyum, futbol sahası, tenis kortu
pl=greenhouse: sera, çiçekçi dükkanı
pl=tavern: meyhane, taverna
pl=nightclub: gece kulübü, disko
pl=throne-room: taht odası, sarayda, taht, tahtta
pl=courtroom: mahkeme, duruşma salonu
pl=lighthouse: deniz feneri
pl=garage: garaj, oto tamirhanesi, tamirhane
pl=salon: berber dükkanı, kuaförde
pl=attic: çatı katı, tavan arası
pl=pharmacy: eczane
pl=outdoor: açık havada, doğada, dışarıda
pl=podcast: podcast stüdyosu, radyo stüdyosu
pl=waterfall: şelale
pl=volcano: yanardağ, volkan
pl=graveyard: mezarlık
pl=ruins: harabe, harabeler
pl=swamp: bataklık
pl=clouds: bulutların üstünde, bulutların üzerinde
pl=alley: ara sokak, dar sokak
pl=warehouse: fabrika, depo, şantiye
pl=dungeon: zindan, hapishane
pl=campsite: kamp ateşi, kamp alanı
pl=circus: sirk, lunapark
pl=cockpit: kokpit, uçakta
pl=space-station: uzay gemisi, uzay istasyonu
pl=server-room: sunucu odası
st=sketch md=watercolor: suluboya
st=sketch md=oil-painting: yağlı boya, yağlıboya
st=sketch md=pencil-drawing: karakalem, kurşun kalem, kara kalem
st=sketch md=charcoal: füzen, kömür kalem
st=sketch md=gouache: guaj
st=sketch md=crayon: pastel boya, mum boya
st=flat md=paper-cut: kağıt kesme, kağıt sanatı
st=comic md=pop-art: pop art, pop-art
st=line-art md=one-line: tek çizgi
md=stained-glass: vitray
md=woodcut: ağaç baskı, linol baskı
md=engraving: gravür
md=grayscale: siyah beyaz fotoğraf
md=ukiyo-e: ukiyo-e
md=tarot: tarot kartı
md=blueprint: teknik çizim
we=rain: yağmurda, yağmur altında, yağmur
we=snow: kar yağıyor, kar taneleri
we=fog: sisli, siste
a=young_adult n=being: yirmili yaşlarında, otuzlu yaşlarında, yirmilerinde, otuzlarında
a=adult n=being: kırklı yaşlarında, ellili yaşlarında, kırklarında, ellilerinde
a=senior n=being: emekli, altmışlı yaşlarında, yetmişli yaşlarında, seksenli yaşlarında, yetmişlik, seksenlik
ex=skeptical: şüpheci, şüpheli, kuşkulu, kaşını kaldırmış, tek kaşı kalkık, sıkılmış, bıkkın
ct=leather-jacket: deri ceket, deri mont
ct=coat: palto, kaban, pardösü, trençkot
ct=turtleneck: balıkçı yaka, boğazlı kazak, balıkçı yaka kazak
ct=vest: yelek
ct=tank-top: atlet
ct=polo-shirt: polo yaka, polo tişört
ct=apron: önlük, mutfak önlüğü
ct=kimono: kimono
ct=sari: sari
ct=cloak: pelerin
ct=tracksuit: eşofman
ct=puffer-jacket: şişme mont
ct=bomber-jacket: bomber ceket
ct=wetsuit: dalgıç kıyafeti
ct=swimsuit: mayo, bikini
ct=fur-coat: kürk manto, kürk
ct=evening-gown: abiye, gece elbisesi
hw=beret: bere
hw=top-hat: silindir şapka
hw=bowler-hat: melon şapka
hw=straw-hat: hasır şapka
hw=cowboy-hat: kovboy şapkası
hw=chef-hat: aşçı şapkası, şef şapkası
hw=hard-hat: işçi kaskı
hw=head-bandana: bandana
hw=headband: saç bandı
fa=vampire: vampir
fa=superhero: süper kahraman
fa=mermaid: deniz kızı, denizkızı
fa=zombie: zombi
fa=fairy: peri
fa=orc: ork
fa=angel: melek
fa=demon: şeytan, iblis
fa=ninja: ninja
su=wolf: kurt
su=tiger: kaplan
su=frog: kurbağa
su=raccoon: rakun
su=deer: geyik
su=cow: inek
su=pig: domuz
su=mouse: fare
su=squirrel: sincap
su=hedgehog: kirpi
su=koala: koala
su=monkey: maymun
su=elephant: fil
su=giraffe: zürafa
su=duck: ördek
su=parrot: papağan
su=eagle: kartal
su=raven: kuzgun, karga
su=tortoise: kaplumbağa
su=crocodile: timsah
su=snake: yılan
su=octopus: ahtapot
su=shark: köpek balığı, köpekbalığı
su=dolphin: yunus
su=unicorn: tek boynuzlu at
su=alien: uzaylı
su=skeleton: iskelet
su=monster: canavar
su=panda: panda
su=otter: su samuru
su=goat: keçi
su=sheep: koyun
su=hamster: hamster
su=dinosaur: dinozor
su=capybara: kapibara
su=badger: porsuk
li=cinematic: sinematik
pl=underwater: su altında, deniz altında
pl=studio: stüdyoda
po=pointing: parmağıyla işaret ediyor
po=arms-raised: elleri havada, kolları havada
po=hands-on-hips: elleri belinde
po=thumbs-up: başparmak yukarı
po=prayer-hands: dua ediyor
sn=sitting: sandalyede oturuyor, koltukta oturuyor
sn=wheelchair: tekerlekli sandalyede
sn=cross-legged: bağdaş kurmuş, meditasyon yapıyor
hs=bob: küt saç, küt kesim
hs=buzz: üç numara saç
g=f a=young_adult: genç kadın
g=m a=young_adult: genç adam`,
  palette: `
nouns: palet, paleti, paletiyle, tonları, tonlarında, renkleri, renklerinde
brown: pas, çikolata, tarçın, karamel
white: kemik, tebeşir, kar, süt, fildişi
beige: kum, tereyağı, keten
purple: erik
red: tuğla, kiraz, yakut
maroon: şarap
yellow: bal, limon
gold: pirinç, bronz
green: adaçayı, yosun, zeytin
gray: kül, duman, çelik
black: mürekkep, kömür
orange: balkabağı, şeftali, bakır`,
};
