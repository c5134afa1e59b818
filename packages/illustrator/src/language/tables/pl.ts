import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "pl",
  order: "before",
  mode: "words",
  endings:
    "ego, emu, ymi, imi, ych, ich, ami, ach, owi, iem, iej, ią, ie, ym, im, ej, ą, ę, em, om, ów, y, i, a, e, u, o",
  words: `
vw=profile: z profilu, widok z profilu, widok z boku, portret z profilu
vw=three-quarter: w trzech czwartych, widok trzy czwarte, ujęcie trzy czwarte, portret trzy czwarte, półprofil, z półprofilu, patrzy przez ramię, patrząca przez ramię, patrzący przez ramię, spogląda przez ramię, spoglądająca przez ramię, odwrócona głowa, odwróconą głową
vw=front: widok z przodu
fc=left: patrzy w lewo, patrząca w lewo, patrzący w lewo, zwrócona w lewo, zwrócony w lewo, obrócona w lewo, obrócony w lewo
fc=right: patrzy w prawo, patrząca w prawo, patrzący w prawo, zwrócona w prawo, zwrócony w prawo, obrócona w prawo, obrócony w prawo
vw=profile fc=left: lewy profil, z lewego profilu
vw=profile fc=right: prawy profil, z prawego profilu
?cp=stripes: w paski
?cp=checks: w kratę, w kratkę
?cp=polka-dots: w grochy, w kropki
?cp=flowers: w kwiaty, w kwiatki
?cp=leopard: w panterkę
ac=lipstick: szminka, szminką, pomadka
ac=scar: blizna, blizną
ct=cardigan: kardigan
ct=wedding-dress: suknia ślubna, suknię ślubną, sukni ślubnej
ct=denim-jacket: kurtka dżinsowa, kurtkę dżinsową
ct=tuxedo: smoking
hs=short hk=pixie: fryzura pixie, pixie
hs=short hk=side-part: przedziałek z boku, przedziałkiem z boku
hs=short hk=slick-back: zaczesane do tyłu, zaczesanymi do tyłu
hs=short hk=receding: zakola, zakolami
hs=bun hk=top-bun: wysoki kok, wysokim kokiem
hs=bun hk=low-bun: niski kok, niskim kokiem
hs=ponytail hk=high-ponytail: wysoki kucyk, wysokim kucykiem
hs=ponytail hk=low-ponytail: niski kucyk, niskim kucykiem
hs=braids hk=two-braids: dwa warkocze, dwoma warkoczami
hs=braids hk=crown-braid: korona z warkocza, koroną z warkocza
~g=m job=firefighter n=being: strażak
~g=f job=firefighter n=being: strażaczka
~g=m job=police-officer n=being: policjant
~g=f job=police-officer n=being: policjantka
~g=m job=soldier n=being: żołnierz
~g=f job=soldier n=being: żołnierka
~g=m job=pilot n=being: pilot
~g=f job=pilot n=being: pilotka
~g=m job=sailor n=being: marynarz
~g=f job=sailor n=being: marynarka statku
~g=m job=detective n=being: detektyw
~g=f job=detective n=being: detektywka
~g=m job=chef n=being: kucharz
~g=f job=chef n=being: kucharka
~g=m job=baker n=being: piekarz
~g=f job=baker n=being: piekarka
~g=m job=waiter n=being: kelner
~g=f job=waiter n=being: kelnerka
~g=m job=barista n=being: barista
~g=f job=barista n=being: baristka
job=butcher n=being: rzeźnik
~g=m job=farmer n=being: rolnik, farmer
~g=f job=farmer n=being: rolniczka
~g=m job=gardener n=being: ogrodnik
~g=f job=gardener n=being: ogrodniczka
~g=m job=beekeeper n=being: pszczelarz
~g=f job=beekeeper n=being: pszczelarka
~g=m job=fisherman n=being: rybak
~g=f job=fisherman n=being: rybaczka
job=lumberjack n=being: drwal
job=construction-worker n=being: budowlaniec, murarz
~g=m job=mechanic n=being: mechanik
~g=f job=mechanic n=being: mechaniczka
~g=m job=plumber n=being: hydraulik
~g=f job=plumber n=being: hydrauliczka
~g=m job=electrician n=being: elektryk
~g=f job=electrician n=being: elektryczka
~g=m job=carpenter n=being: stolarz, cieśla
~g=f job=carpenter n=being: stolarka
~g=m job=welder n=being: spawacz
~g=f job=welder n=being: spawaczka
~g=m job=miner n=being: górnik
~g=f job=miner n=being: górniczka
job=blacksmith n=being: kowal
~g=m job=tailor n=being: krawiec
~g=f job=tailor n=being: krawcowa
~g=m job=hairdresser n=being: fryzjer
~g=f job=hairdresser n=being: fryzjerka
~g=m job=postal-worker n=being: listonosz
~g=f job=postal-worker n=being: listonoszka
~g=m job=surgeon n=being: chirurg
~g=f job=surgeon n=being: chirurżka
~g=m job=nurse n=being: pielęgniarz
~g=f job=nurse n=being: pielęgniarka
~g=m job=dentist n=being: dentysta
~g=f job=dentist n=being: dentystka
~g=m job=veterinarian n=being: weterynarz
~g=f job=veterinarian n=being: weterynarka
~g=m job=pharmacist n=being: aptekarz
~g=f job=pharmacist n=being: aptekarka
~g=m job=scientist n=being: naukowiec
~g=f job=scientist n=being: naukowczyni
~g=m job=programmer n=being: programista
~g=f job=programmer n=being: programistka
~g=m job=architect n=being: architekt
~g=f job=architect n=being: architektka
~g=m job=teacher n=being: nauczyciel
~g=f job=teacher n=being: nauczycielka
~g=m job=student n=being: student
~g=f job=student n=being: studentka
job=judge n=being: sędzia
~g=m job=lawyer n=being: prawnik, adwokat
~g=f job=lawyer n=being: prawniczka, adwokatka
~g=m job=photographer n=being: fotograf
~g=f job=photographer n=being: fotografka
~g=m job=artist n=being: malarz
~g=f job=artist n=being: malarka
~g=m job=musician n=being: muzyk, gitarzysta
~g=f job=musician n=being: gitarzystka
~g=m job=violinist n=being: skrzypek
~g=f job=violinist n=being: skrzypaczka
~g=m job=singer n=being: piosenkarz
~g=f job=singer n=being: piosenkarka
~g=f job=ballerina n=being: baletnica
job=clown n=being: klaun
~g=m job=footballer n=being: piłkarz
~g=f job=footballer n=being: piłkarka
~g=m job=boxer n=being: bokser
~g=f job=boxer n=being: bokserka
~g=m job=cyclist n=being: kolarz, rowerzysta
~g=f job=cyclist n=being: kolarka, rowerzystka
~g=m job=diver n=being: nurek
~g=f job=diver n=being: nurkini
job=priest n=being: ksiądz
~g=f job=nun n=being: zakonnica
job=monk n=being: mnich
job=samurai n=being: samuraj
job=viking n=being: wiking
g=m job=king n=being: król
g=f job=queen n=being: królowa
~g=f job=bride n=being: panna młoda
n=eyes: oczy, oczami, oko
fn: przyjaciel psa, bez wątpienia
off: pod pachą, w ręku, w ręce, w dłoni, na kolanach, na wieszaku, przewieszony przez ramię, przewieszona przez ramię, zawiązana w pasie, zdjęty, zdjęta
like: jak, niczym
fix: a raczej, raczej, przepraszam, to znaczy, lepiej
~g=m n=being: listonosz, mnich
ex=excited: pełna energii, pełen energii
hs=short n=hair: fryzura pixie
c=white: biel
c=green: mięta
num=5: pięć, pięciu, pięcio
num=6: sześć, sześciu, sześcio
num=7: siedem, siedmiu, siedmio
num=8: osiem, ośmiu, ośmio
num=9: dziewięć, dziewięciu
num=10: dziesięć, dziesięciu, dziesięcio
num=11: jedenaście
num=12: dwanaście, dwunasto
num=13: trzynaście
num=14: czternaście
num=15: piętnaście, piętnasto
num=16: szesnaście, szesnasto
num=17: siedemnaście
num=18: osiemnaście, osiemnasto
num=19: dziewiętnaście
num=20: dwadzieścia, dwudziestu, dwudziesto
num=30: trzydzieści, trzydziestu, trzydziesto
num=40: czterdzieści, czterdziestu, czterdziesto
num=50: pięćdziesiąt, pięćdziesięciu, pięćdziesięcio
num=60: sześćdziesiąt, sześćdziesięciu, sześćdziesięcio
num=70: siedemdziesiąt, siedemdziesięcio
num=80: osiemdziesiąt, osiemdziesięcio
num=90: dziewięćdziesiąt
g=f: kobieta, pani, dziewczyna, ona, dama
g=m: mężczyzna, pan, chłopak, facet, on, mężczyzną
g=f a=child: dziewczynka
g=m a=child: chłopiec, chłopczyk, chłopca
a=child n=being: dziecko, brzdąc, maluch, przedszkolak
g=f a=senior: babcia, staruszka, emerytka, babunia
g=m a=senior: dziadek, staruszek, starzec, emeryt
n=being: osoba, portret
?a=senior: stary, stara, starszy, starsza
?a=young_adult: młody, młoda
a=adult: w średnim wieku, dorosły, dorosła
c=black: czarny, czarna
c=white: biały, biała, białe
c=gray: szary, szara
c=red: czerwony
c=burgundy: bordowy
c=orange: pomarańczowy
c=yellow: żółty
c=green: zielony
c=teal: turkusowy
c=blue: niebieski, błękitny
c=navy: granatowy
c=purple: fioletowy, purpurowy
c=pink: różowy
c=brown: brązowy
c=beige: beżowy
c=gold: złoty
c=silver: srebrny, srebrnej
n=hair: włosy, włosów, włosami, włosach, fryzura
n=skin: skóra, cera
n=bg: tło, tle
n=clothing: ubranie
n=none: oczy, oczami, spodnie, buty, spódnica, rękawiczki, torba, stół, ściana, usta, pasek, liście
n=none: skórzana
hc=blonde: blond, blondyn, blondynka
hc=red: rudy, ruda, rudowłosa
?hc=gray: siwy, siwa
?hc=brown: kasztanowy, brązowe
?hc=blonde: jasny
hs=bald: łysy, łysa
hs=buzz: ogolony na krótko
?hs=short: krótki, krótkie
?hs=long: długi, długie
hs=curly: kręcony, kręcone, loki, kędzierzawy, lokami
?hs=wavy: falowany, falowane
hs=afro: afro
hs=bob: bob
hs=bun: kok, koka, koczek
hs=ponytail: kucyk, koński ogon, kucykiem
hs=braids: warkocz, warkocze, warkoczyki, warkoczami
hs=dreadlocks: dredy, dredami
hs=mohawk: irokez
fh=beard: broda, brodą, brodaty, brody, brodacz, brodacza, brodzisko
fh=moustache: wąsy, wąsami, wąs, wąsaty, wąsik, wąsacz
fh=goatee: kozia bródka, bródka
fh=stubble: zarost, zarostem, kilkudniowy zarost, nieogolony
fh=none: gładko ogolony
ew=glasses: okulary, okularach
ew=sunglasses: okulary przeciwsłoneczne, okularach przeciwsłonecznych, ciemne okulary
ew=eyepatch: opaska na oku, opaską na oku, jednooki
hw=cap: czapka z daszkiem, bejsbolówka
hw=beanie: czapka, czapce
hw=hat: kapelusz, kapeluszu
hw=turban: turban
hw=hijab: hidżab, chusta
hw=crown: korona
hw=helmet: hełm, kask
hw=headphones: słuchawki, słuchawkami, słuchawkach
ac=earrings: kolczyki, kolczyków, kolczykami
ac=necklace: naszyjnik
ac=mask: maska, maseczka
ac=freckles: piegi, piegami, piegowata
ac=tattoo: tatuaż
ac=arm-tattoo: wytatuowane ramiona, wytatuowanymi ramionami, tatuaże na ramionach, tatuażami na ramionach, tatuaż na ramieniu, tatuażem na ramieniu
ac=scarf: szalik, szal
ac=plaid-scarf: szalik w kratę, szaliku w kratę, szalikiem w kratę, kraciasty szalik, kraciastym szaliku, kraciastym szalikiem
ac=striped-scarf: szalik w paski, szaliku w paski, szalikiem w paski
ac=silk-scarf: jedwabna apaszka, jedwabną apaszkę, jedwabnej apaszce, apaszka
ac=tie: krawat, krawata
ac=bow-tie: muszka, muszce, muszką, muchą
ac=microphone: mikrofon
ac=laptop: laptop
ac=phone: telefon
ac=coffee: filiżanka kawy, pije kawę
ac=book: książka, książkę
ac=camera: aparat
ac=flower: kwiat, kwiaty
ex=happy: wesoły, szczęśliwy, uśmiech*, radosny, promienn*, pogodn*, radosn*, w dobrym humorze, szczęśliw*, wesoł*, zadowolon*
ex=amused: śmieje, rozbawiony, śmieje się, roześmian*, rozbawion*, figlarn*, szelmowsk*, chichocz*, mruga okiem, zadziorn*, śmiechem, śmiejąc*, łobuzersk*
ex=sad: smutny, smutna, płacze, płacząc*, zapłakan*, przygnębion*, melancholijn*, łzy, łzami, zasmucon*, smutn*, strapion*
ex=angry: zły, wściekły, gniewny, zła, wściekł*, rozgniewan*, gniewn*, zirytowan*, naburmuszon*, zezłoszczon*, poirytowan*, rozzłoszczon*
ex=surprised: zaskoczony, zdziwiony, zaskoczon*, zdziwion*, zdumion*, przestraszon*, oszołomion*, osłupiał*, z otwartymi ustami
ex=calm: spokojny
ex=thoughtful: zamyślony, zamyślon*, zadumany, zadumana, rozmarzon*, refleksyjn*
ex=confident: pewny siebie, pewna siebie, dumn*, wyniosł*, arogancki, arogancka
ex=determined: zdeterminowany, zdeterminowan*, stanowcz*, odważn*, zdecydowan*, nieustraszon*, waleczn*, zawzięt*
ex=focused: skupiony, skupion*, skoncentrowan*, uważn*, pochłonięt*
ex=excited: podekscytowany, podekscytowan*, entuzjastyczn*, zachwycon*, rozentuzjazmowan*, euforyczn*
ex=curious: ciekawy, ciekawsk*, zaciekawion*, zainteresowan*
ex=neutral: poważny, poważna, poważn*, beznamiętn*, bez wyrazu
ct=t-shirt: koszulka
ct=shirt: koszula, bluzka
ct=hoodie: bluza z kapturem, bluza
ct=sweater: sweter, swetrze
ct=blazer: marynarka
ct=suit: garnitur, garniturze, garnituru
ct=dress: sukienka, sukience, suknia, sukni
ct=overalls: ogrodniczki
ct=jacket: kurtka, kurtce
ct=lab-coat: kitel
ct=armor: zbroja, zbroi
ct=spacesuit: skafander
ct=robe: szata
ct=uniform: mundur
pl=bathroom: łazienka, łazience
pl=beach: plaża, plaży
pl=bedroom: sypialnia
pl=cafe: kawiarnia, kawiarni
pl=car: w samochodzie, za kierownicą
pl=city: miasto, mieście
pl=classroom: klasa, klasie
pl=desert: pustynia
pl=forest: las, lesie
pl=garden: ogród, ogrodzie, ogrodu
pl=gym: siłownia
pl=home: dom, domu, w domu, salon, salonie
pl=hospital: szpital, szpitalu
pl=hotel: hotel
pl=kitchen: kuchnia, kuchni
pl=library: biblioteka, bibliotece
pl=mountains: góry, górach
pl=office: biuro, biurze
pl=park: park
pl=restaurant: restauracja, bar, barze, restauracji, pub, pubie
pl=space: kosmos, kosmosie
pl=stage: scena, scenie
sg=theater pl=stage: teatr, teatrze
sg=concert pl=stage: koncert, koncercie
pl=store: sklep
pl=street: ulica, ulicy, chodnik, chodniku, na ulicy, aleja
li=night: noc, nocą, w nocy
li=day: w dzień
li=sunset: zachód słońca, zachodzie słońca, świt, o świcie, wschód słońca, zmierzch
li=neon: neon, neony, neonowy
li=warm: ciepłe światło
su=robot: robot
su=cat: kot, kotka, kotek
su=dog: pies, psa
su=fox: lis
su=owl: sowa
su=bear: niedźwiedź
su=lion: lew
su=rabbit: królik, zając
su=penguin: pingwin
su=ghost: duch, duszek
su=dragon: smok
fa=wizard ~g=m: czarodziej
fa=wizard ~g=f: czarownica, wiedźma
fa=elf: elf, elfka
fa=pirate: pirat, piratka
~g=m fa=knight: rycerz
fa=astronaut: astronauta, astronautka
~g=m n=being: strażak, piekarz, nauczyciel, kucharz
~g=f n=being: nauczycielka, kucharka, pielęgniarka
~g=m ~ct=lab-coat n=being: lekarz
~g=f ~ct=lab-coat n=being: lekarka
neg: bez, nie
or: ani, lub
end: z, w, na, ze, we, ale, nosi, przed, za
fn: i, o, się, upięte, jest, bardzo, czyta
poss: jego, jej
st=pixel: pixel art
st=voxel: voxel, wokselowy
st=cartoon: kreskówka, anime, kreskówkowy, styl kreskówkowy, styl kreskówki
st=comic: komiks, komiksowy
st=sketch: szkic
st=line-art: rysunek kreskowy
st=clay: plastelina, plastelinowy, glina
st=flat: płaski
st=minimal: minimalistyczny
fr=headshot: zbliżenie twarzy, zdjęcie paszportowe
fr=bust: popiersie
fr=full-body: cała postać, pełna sylwetka
?sk=dark: ciemny
?sk=light: jasny, blady
?sk=olive: oliwkowy
?sk=tan: opalony
li=cool: zimne światło
li=studio: światło studyjne
li=day: światło dzienne, naturalne światło, ranek, południe
li=night: światło księżyca
li=warm bp=candles: świece, blask świec, przy świecach, świecami
g=m a=adult: ojciec, tata, czterdziestolatek, pięćdziesięciolatek
g=f a=adult: matka, mama, czterdziestolatka, pięćdziesięciolatka
g=m: król, książę, wujek, wuj, kuzyn, brat, syn, mąż, przyjaciel, kolega, sąsiad, wdowiec, hrabia, gość, chłop, koleś, młodzieniec, szef, jegomość
g=f: królowa, księżniczka, ciocia, ciotka, kuzynka, siostra, córka, żona, przyjaciółka, koleżanka, sąsiadka, wdowa, hrabina, księżna, baronowa, bogini, babka, panna, szefowa, sprzedawczyni
c=yellow: musztardowy
c=green: szmaragdowy, miętowy
c=orange: szafranowy, miedziany, koralowy
ct=robe: szatach, szaty
ex=calm: medytuje, spokojn*, zrelaksowan*, opanowan*, zmęczon*, senn*, zaspan*, z zamkniętymi oczami
po=waving: machający, machająca, macha ręką, machając
po=arms-crossed: skrzyżowanymi rękami, założonymi rękami, skrzyżowane ręce
sn=sitting: siedzący, siedząca, siedzi na krześle, siedzi w fotelu
sn=running: biegnący, biegnąca
sn=dancing: tańczący, tańcząca
sn=bicycle: na rowerze
sn=motorbike: na motocyklu
sn=horse: na koniu, konno
sn=skateboard: na deskorolce
sn=wheelchair: na wózku inwalidzkim
pl=mountains: górski, szczyt, szczycie
years: lat, lata, letni, letnia
og=africa: afrykański, afrykańska
og=west-africa: nigeryjski, nigeryjska
og=west-africa g=f: Nigeryjka
og=west-africa g=m: Nigeryjczyk
og=north-africa: marokański, marokańska, egipski, egipska
og=north-africa g=f: Marokanka, Egipcjanka
og=north-africa g=m: Marokańczyk, Egipcjanin
og=middle-east: arabski, arabska, turecki, turecka, irański, irańska
og=middle-east g=f: Turczynka, Arabka
og=south-asia: hinduski, hinduska, indyjski, indyjska, pakistański, pakistańska
og=southeast-asia: wietnamski, wietnamska, tajski, tajska
og=southeast-asia g=f: Wietnamka
og=southeast-asia g=m: Wietnamczyk
og=east-asia: chiński, chińska, japoński, japońska, koreański, koreańska
og=east-asia g=f: Chinka, Japonka, Koreanka
og=east-asia g=m: Chińczyk, Japończyk, Koreańczyk
og=asia: azjatycki, azjatycka
og=asia g=f: Azjatka
og=asia g=m: Azjata
og=latin-america: meksykański, meksykańska, brazylijski, brazylijska
og=latin-america g=f: Meksykanka, Brazylijka
og=latin-america g=m: Meksykanin, Brazylijczyk
og=nordic: szwedzki, szwedzka, norweski, norweska, duński, duńska, fiński, fińska
og=nordic g=f: Szwedka, Norweżka
og=nordic g=m: Szwed, Norweg
og=europe: francuski, francuska, niemiecki, niemiecka, angielski, angielska, irlandzki, irlandzka
og=eastern-europe: polski, polska, rosyjski, rosyjska, ukraiński, ukraińska
og=eastern-europe g=f: Rosjanka, Ukrainka
og=eastern-europe g=m: Polak, Rosjanin, Ukrainiec
og=southern-europe: włoski, włoska, hiszpański, hiszpańska, grecki, grecka
og=southern-europe g=f: Włoszka, Hiszpanka
og=southern-europe g=m: Włoch, Hiszpan
pl=workshop: warsztat, pracownia, warsztacie, pracowni
pl=bakery: piekarnia, piekarni, cukiernia
pl=laboratory: laboratorium, laboratoria
pl=church: kościół, kościele, katedra, katedrze
pl=castle: zamek, zamku, twierdza
pl=market: targ, targu, rynek, rynku, bazar, bazarze
pl=harbor: port, porcie, przystań, przystani
pl=rooftop: na dachu, dachach
pl=farm: farma, farmie, gospodarstwo, stodoła, stodole
pl=field: pole pszenicy, na polu, łąka, łące, łące kwiatów
pl=lake: jezioro, jeziorem, jeziora, rzeka, nad rzeką
pl=ship: statek, statku, pokład, pokładzie
pl=train: pociąg, pociągu, metro, metrze, tramwaju
pl=airport: lotnisko, lotnisku, dworzec, dworcu
pl=museum: muzeum, galeria sztuki, galerii
pl=temple: świątynia, świątyni, meczet, meczecie, synagoga
pl=cave: jaskinia, jaskini, grota
pl=village: wieś, na wsi, wioska, wiosce
pl=pool: basen, basenie, pływalnia
ac=tea-cup: filiżanka herbaty, filiżanką herbaty, kubek herbaty, kubkiem herbaty
ac=piggy-bank: skarbonka, skarbonką
ac=book-stack: stos książek, stosem książek
ac=rapier: floret, rapier
pl=steps: schody katedry, schodach katedry, schody kościoła
pl=cliff: klif, urwisko, skalna półka, skalnej półce
pl=bike-shop: warsztat rowerowy, warsztacie rowerowym, sklep rowerowy
pl=pottery: pracownia ceramiczna, pracowni ceramicznej, koło garncarskie
pl=forge: kuźnia, kuźni
pl=snow: w śniegu, na śniegu, zaśnieżony
pl=stadium: stadion, stadionie, boisko, boisku, kort tenisowy
pl=greenhouse: szklarnia, szklarni, kwiaciarnia, kwiaciarni
pl=tavern: karczma, karczmie, tawerna, gospoda, gospodzie
pl=nightclub: klub nocny, klubie nocnym, dyskoteka, dyskotece
pl=throne-room: sala tronowa, pałac, pałacu, sala balowa, tron, tronie
pl=courtroom: sala sądowa, sali sądowej, w sądzie
pl=lighthouse: latarnia morska, latarni morskiej
pl=garage: garaż, garażu, warsztat samochodowy, warsztacie samochodowym
pl=salon: salon fryzjerski, salonie fryzjerskim, u fryzjera, u barbera
pl=attic: strych, strychu, poddasze, poddaszu
pl=pharmacy: apteka, aptece
pl=outdoor: na zewnątrz, na świeżym powietrzu, na łonie natury
pl=podcast: studio podcastowe, studiu podcastowym, studio radiowe, studio nagrań
pl=waterfall: wodospad, wodospadem, wodospadzie
pl=volcano: wulkan, wulkanu
pl=graveyard: cmentarz, cmentarzu
pl=ruins: ruiny, ruin, ruinach
pl=swamp: bagna, bagnach, bagnie, mokradła
pl=clouds: w chmurach, nad chmurami
pl=alley: zaułek, zaułku
pl=warehouse: fabryka, fabryce, magazyn, magazynie, plac budowy, budowie
pl=dungeon: lochy, lochach, więzienie, więzieniu
pl=campsite: obóz, obozie, ognisko, ognisku
pl=circus: cyrk, cyrku, wesołe miasteczko
pl=cockpit: kokpit, kokpicie, w samolocie
pl=space-station: statek kosmiczny, statku kosmicznym, stacja kosmiczna, stacji kosmicznej
pl=server-room: serwerownia, serwerowni
st=sketch md=watercolor: akwarela, akwarelą, akwarelowy
st=sketch md=oil-painting: obraz olejny, farby olejne, olej na płótnie
st=sketch md=pencil-drawing: rysunek ołówkiem, ołówkiem, ołówek
st=sketch md=charcoal: rysunek węglem, węglem
st=sketch md=gouache: gwasz, gwaszem
st=sketch md=crayon: kredki, kredkami
st=flat md=paper-cut: wycinanka, wycinanki
st=comic md=pop-art: pop-art, pop art
st=line-art md=one-line: jedną linią
md=stained-glass: witraż, witrażu
md=woodcut: drzeworyt, linoryt
md=engraving: miedzioryt, rycina
md=grayscale: czarno-białe zdjęcie, czarno-biała fotografia
md=ukiyo-e: japoński drzeworyt, ukiyo-e
md=tarot: karta tarota
md=blueprint: rysunek techniczny
we=rain: w deszczu, deszcz, pada deszcz
we=snow: pada śnieg, płatki śniegu
we=fog: mgła, mgle, we mgle
a=young_adult n=being: dwudziestolatek, dwudziestolatka, trzydziestolatek, trzydziestolatka, po trzydziestce
a=adult n=being: po czterdziestce, po pięćdziesiątce
a=senior n=being: sędziwy, sędziwa, sześćdziesięciolatek, siedemdziesięciolatek, po sześćdziesiątce
ex=skeptical: sceptyczn*, podejrzliw*, nieufn*, niedowierzając*, uniesiona brew, uniesioną brwią, znudzon*
ct=leather-jacket: skórzana kurtka, kurtka skórzana, skórzanej kurtce, ramoneska
ct=coat: płaszcz, prochowiec
ct=turtleneck: sweter z golfem, golfem, golfie
ct=vest: kamizelka, kamizelce
ct=tank-top: podkoszulek, podkoszulku, bezrękawnik
ct=polo-shirt: koszulka polo, polówka
ct=apron: fartuch, fartuchu, fartuszek
ct=kimono: kimono
ct=sari: sari
ct=cloak: peleryna, pelerynie
ct=tracksuit: dres, dresie
ct=puffer-jacket: puchówka, kurtka puchowa, puchowa kurtka
ct=bomber-jacket: bomberka
ct=wetsuit: strój nurka
ct=swimsuit: strój kąpielowy, kostium kąpielowy, bikini
ct=fur-coat: futro, futrze
ct=evening-gown: suknia wieczorowa, sukni wieczorowej, suknia balowa
ct=raincoat: płaszcz przeciwdeszczowy, płaszczu przeciwdeszczowym, sztormiak
hw=beret: beret, berecie
hw=top-hat: cylinder, cylindrze
hw=bowler-hat: melonik, meloniku
hw=straw-hat: słomkowy kapelusz, kapelusz słomkowy, słomkowym kapeluszu
hw=cowboy-hat: kapelusz kowbojski, kowbojski kapelusz
hw=chef-hat: czapka kucharska, czapce kucharskiej
hw=hard-hat: kask budowlany
hw=head-bandana: chustka na głowie, chusta na głowie, chustce na głowie, bandana
hw=headband: opaska na włosach, opaska na głowie
fa=vampire: wampir, wampirzyca
fa=superhero: superbohater, superbohaterka
fa=mermaid: syrena, syrenka
fa=zombie: zombie
fa=fairy: wróżka
fa=orc: ork
fa=angel: anioł
fa=demon: demon, diabeł
fa=ninja: ninja
su=wolf: wilk, wilczyca
su=tiger: tygrys
su=frog: żaba, żabka
su=raccoon: szop, szop pracz
su=deer: jeleń, sarna
su=cow: krowa
su=pig: świnia, świnka
su=mouse: mysz, myszka
su=squirrel: wiewiórka
su=hedgehog: jeż
su=koala: koala
su=monkey: małpa, małpka
su=elephant: słoń
su=giraffe: żyrafa
su=duck: kaczka
su=parrot: papuga
su=eagle: orzeł
su=raven: kruk, wrona
su=tortoise: żółw
su=crocodile: krokodyl
su=snake: wąż
su=octopus: ośmiornica
su=shark: rekin
su=dolphin: delfin
su=unicorn: jednorożec
su=alien: kosmita, kosmitka, ufoludek
su=skeleton: szkielet, kościotrup
su=monster: potwór
su=panda: panda
su=otter: wydra
su=goat: koza, kozioł
su=sheep: owca
su=hamster: chomik
su=dinosaur: dinozaur
su=capybara: kapibara
su=badger: borsuk
su=sloth: leniwiec
li=cinematic: filmowy klimat
pl=underwater: pod wodą, na dnie morza
pl=studio: studio fotograficzne, w studiu
po=pointing: wskazuje palcem, wskazując palcem
po=arms-raised: z uniesionymi rękami, ręce w górze
po=hands-on-hips: ręce na biodrach, z rękami na biodrach
po=thumbs-up: kciuk w górę
po=prayer-hands: modli się, złożone dłonie
sn=cross-legged: po turecku
g=f a=adolescent n=being: nastolatka, nastoletnia
g=m a=adolescent n=being: nastolatek, nastoletni`,
  palette: `
nouns: paleta, palecie, paletą, tonacji, odcieniach, kolorach
brown: rdza, rdzy, czekolada, czekolady, cynamon, cynamonu, karmel, karmelu
white: kość, kości, kreda, kredy, śnieg, śniegu
beige: piasek, piasku, masło, masła, len, lnu
purple: śliwka, śliwki
red: cegła, cegły, wiśnia, wiśni, rubin, rubinu
maroon: wino, wina
yellow: miód, miodu, cytryna, cytryny
gold: ochra, ochry, mosiądz, mosiądzu
green: szałwia, szałwii, mech, mchu, oliwka, oliwki
gray: popiół, popiołu, łupek, łupku, stal, stali
black: atrament, atramentu, węgiel, węgla
orange: dynia, dyni, terakota, terakoty, miedź, miedzi`,
};
