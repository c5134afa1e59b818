import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "pl",
  order: "before",
  mode: "words",
  endings:
    "ego, emu, ymi, imi, ych, ich, ami, ach, owi, iem, iej, ią, ie, ym, im, ej, ą, ę, em, om, ów, y, i, a, e, u, o",
  words: `
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
a=child n=being: dziecko
a=adolescent n=being: nastolatek, nastolatka
g=f a=senior: babcia, staruszka
g=m a=senior: dziadek, staruszek, starzec
n=being: osoba, portret
?a=senior: stary, stara, starszy, starsza
?a=young_adult: młody, młoda
a=adult: w średnim wieku, dorosły, dorosła
c=black: czarny, czarna
c=white: biały, biała, białe
c=gray: szary, szara
c=red: czerwony, bordowy
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
fh=beard: broda, brodą, brodaty, brody
fh=moustache: wąsy, wąsami, wąs, wąsaty
fh=goatee: kozia bródka, bródka
fh=stubble: zarost
fh=none: gładko ogolony
ew=glasses: okulary, okularach
ew=sunglasses: okulary przeciwsłoneczne, okularach przeciwsłonecznych, ciemne okulary
ew=eyepatch: opaska na oku
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
ac=scarf: szalik, szal
ac=tie: krawat, krawata
ac=bow-tie: muszka
ac=microphone: mikrofon
ac=laptop: laptop
ac=phone: telefon
ac=coffee: filiżanka kawy, pije kawę
ac=book: książka, książkę
ac=camera: aparat
ac=flower: kwiat, kwiaty
ex=happy: wesoły, szczęśliwy, uśmiech*, radosny
ex=amused: śmieje, rozbawiony
ex=sad: smutny, smutna
ex=angry: zły, wściekły, gniewny
ex=surprised: zaskoczony, zdziwiony
ex=calm: spokojny
ex=thoughtful: zamyślony
ex=confident: pewny siebie, pewna siebie
ex=determined: zdeterminowany
ex=focused: skupiony
ex=excited: podekscytowany
ex=curious: ciekawy
ex=neutral: poważny, poważna
ct=t-shirt: koszulka
ct=shirt: koszula, bluzka
ct=hoodie: bluza z kapturem, bluza
ct=sweater: sweter, swetrze
ct=blazer: marynarka
ct=suit: garnitur
ct=dress: sukienka, sukience, suknia, sukni
ct=overalls: ogrodniczki
ct=jacket: kurtka, kurtce, płaszcz
ct=lab-coat: fartuch, kitel
ct=armor: zbroja, zbroi
ct=spacesuit: skafander
ct=robe: szata
ct=uniform: mundur
pl=bathroom: łazienka, łazience
pl=beach: plaża, plaży
pl=bedroom: sypialnia
pl=cafe: kawiarnia
pl=car: w samochodzie
pl=city: miasto, mieście
pl=classroom: klasa, klasie
pl=desert: pustynia
pl=forest: las, lesie
pl=garden: ogród, ogrodzie, ogrodu
pl=gym: siłownia
pl=home: dom, domu
pl=hospital: szpital, szpitalu
pl=hotel: hotel
pl=kitchen: kuchnia, kuchni
pl=library: biblioteka, bibliotece
pl=mountains: góry, górach
pl=office: biuro, biurze
pl=park: park
pl=restaurant: restauracja
pl=space: kosmos, kosmosie
pl=stage: scena, scenie
sg=theater pl=stage: teatr, teatrze
sg=concert pl=stage: koncert, koncercie
pl=store: sklep
pl=street: ulica, ulicy
li=night: noc, nocą, w nocy
li=day: w dzień
li=sunset: zachód słońca, zachodzie słońca
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
su=ghost: duch
su=dragon: smok
fa=wizard ~g=m: czarodziej
fa=wizard ~g=f: czarownica, wiedźma
fa=elf: elf, elfka
fa=pirate: pirat, piratka
fa=knight: rycerz
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
st=cartoon: kreskówka, anime
st=comic: komiks, komiksowy
st=sketch: szkic, ołówek
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
li=warm: świece, blask świec
g=m a=adult: ojciec, tata
g=f a=adult: matka, mama
g=m: król, książę
g=f: królowa, księżniczka
c=yellow: musztardowy
c=green: szmaragdowy, miętowy
c=orange: szafranowy, miedziany, koralowy
ct=robe: szatach, szaty
ex=calm: medytuje
po=waving: machający, machająca, macha ręką, machając
po=arms-crossed: skrzyżowanymi rękami, założonymi rękami, skrzyżowane ręce
pl=mountains: górski
years: lat, lata, letni, letnia`,
};
