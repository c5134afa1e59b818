import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "nl",
  order: "before",
  mode: "words",
  compounds: true,
  numberJoin: "en",
  endings: "tjes, tje, je, en, e, s, t",
  words: `
vw=profile: in profiel, en profil, profielaanzicht, zijaanzicht, van opzij gezien, van de zijkant gezien, zijprofiel
vw=three-quarter: driekwart aanzicht, driekwartaanzicht, driekwart profiel, driekwartprofiel, halfprofiel, half profiel, kijkt over haar schouder, kijkt over zijn schouder, kijkend over haar schouder, kijkend over zijn schouder, over haar schouder kijkend, over zijn schouder kijkend, hoofd opzij gedraaid, gedraaid hoofd
vw=front: vooraanzicht, van voren gezien
fc=left: kijkt naar links, kijkend naar links, naar links kijkend, naar links gedraaid, naar links gericht
fc=right: kijkt naar rechts, kijkend naar rechts, naar rechts kijkend, naar rechts gedraaid, naar rechts gericht
vw=profile fc=left: linkerprofiel
vw=profile fc=right: rechterprofiel
?cp=stripes: gestreept, gestreepte
?cp=checks: geruit, geruite, geblokt, geblokte
?cp=polka-dots: gestippeld, gestippelde
?cp=flowers: gebloemd, gebloemde
ac=lipstick: lippenstift
ac=scar: litteken
ct=raincoat: regenjas
ct=wedding-dress: trouwjurk, bruidsjurk
ct=denim-jacket: spijkerjasje, jeansjasje
ct=tuxedo: smoking
hw=tiara: tiara
hs=short hk=pixie: pixie, pixiekapsel
hs=short hk=bowl: bloempotkapsel
hs=short hk=side-part: zijscheiding, scheiding opzij
hs=short hk=slick-back: achterovergekamd, strak naar achteren
hs=short hk=quiff: vetkuif
hs=short hk=receding: inhammen
hs=buzz hk=crew: stekeltjes
hs=bun hk=top-bun: hoge knot
hs=bun hk=low-bun: lage knot
hs=ponytail hk=high-ponytail: hoge paardenstaart
hs=ponytail hk=low-ponytail: lage paardenstaart
hs=braids hk=two-braids: twee vlechten
hs=braids hk=crown-braid: vlechtkroon
~g=m job=firefighter n=being: brandweerman
~g=f job=firefighter n=being: brandweervrouw
~g=m job=police-officer n=being: politieagent
~g=f job=police-officer n=being: politieagente
~g=m job=soldier n=being: soldaat
~g=f job=soldier n=being: soldate
~g=m job=pilot n=being: piloot
~g=f job=pilot n=being: pilote
job=sailor n=being: matroos
~g=m job=spy n=being: spion
~g=f job=spy n=being: spionne
~g=m job=chef n=being: kok
~g=f job=chef n=being: kokkin
job=baker n=being: bakker
~g=m job=waiter n=being: ober, kelner
~g=f job=waiter n=being: serveerster
job=barista n=being: barista
job=butcher n=being: slager
~g=m job=farmer n=being: boer
~g=f job=farmer n=being: boerin
~g=m job=gardener n=being: tuinman, hovenier
~g=f job=gardener n=being: tuinvrouw
~g=m job=florist n=being: bloemist
~g=f job=florist n=being: bloemiste
job=beekeeper n=being: imker
job=fisherman n=being: visser
job=lumberjack n=being: houthakker
job=construction-worker n=being: bouwvakker, metselaar
job=mechanic n=being: monteur, automonteur
job=plumber n=being: loodgieter
job=electrician n=being: elektricien
job=carpenter n=being: timmerman
job=welder n=being: lasser
job=miner n=being: mijnwerker
job=blacksmith n=being: smid
~g=m job=tailor n=being: kleermaker
~g=f job=tailor n=being: naaister
~g=m job=hairdresser n=being: kapper
~g=f job=hairdresser n=being: kapster
job=postal-worker n=being: postbode
job=surgeon n=being: chirurg
~g=m job=nurse n=being: verpleger, verpleegkundige
~g=f job=nurse n=being: verpleegster
job=dentist n=being: tandarts
job=veterinarian n=being: dierenarts
job=pharmacist n=being: apotheker
job=scientist n=being: wetenschapper
job=programmer n=being: programmeur
job=architect n=being: architect
~g=m job=teacher n=being: leraar
~g=f job=teacher n=being: lerares
~g=m job=student n=being: student
~g=f job=student n=being: studente
job=judge n=being: rechter
~g=m job=lawyer n=being: advocaat
~g=f job=lawyer n=being: advocate
~g=m job=photographer n=being: fotograaf
~g=f job=photographer n=being: fotografe
~g=m job=artist n=being: schilder, kunstschilder
~g=f job=artist n=being: schilderes
~g=m job=musician n=being: muzikant, gitarist
~g=f job=musician n=being: gitariste
~g=m job=violinist n=being: violist
~g=f job=violinist n=being: violiste
~g=m job=singer n=being: zanger
~g=f job=singer n=being: zangeres
job=clown n=being: clown
~g=m job=footballer n=being: voetballer
~g=f job=footballer n=being: voetbalster
job=boxer n=being: bokser
~g=m job=cyclist n=being: wielrenner, fietser
~g=f job=cyclist n=being: wielrenster
job=diver n=being: duiker
job=priest n=being: priester
~g=f job=nun n=being: non
job=monk n=being: monnik
job=samurai n=being: samoerai
job=viking n=being: viking
g=m job=king n=being: koning
g=f job=queen n=being: koningin
~g=f job=bride n=being: bruid
n=eyes: ogen, oog
fn: das in het bos, zonder twijfel
off: onder zijn arm, onder haar arm, over haar arm, over zijn arm, in zijn hand, in haar hand, in de hand, op schoot, aan de haak, om zijn middel, om haar middel, afgezet, uitgetrokken
like: als, zoals
fix: of nee, eigenlijk, beter gezegd, ik bedoel, liever
a=young_adult n=being: twintiger, dertiger, eind twintig, begin dertig, midden dertig
a=adult n=being: veertiger, vijftiger, middelbare leeftijd, eind veertig
a=senior n=being: zestiger, zeventiger, tachtiger, gepensioneerd, gepensioneerde, bejaard, hoogbejaard
num=1: een, één
num=2: twee
num=3: drie
num=4: vier
num=5: vijf
num=6: zes
num=7: zeven
num=8: acht
num=9: negen
num=10: tien
num=11: elf
num=12: twaalf
num=13: dertien
num=14: veertien
num=15: vijftien
num=16: zestien
num=17: zeventien
num=18: achttien
num=19: negentien
num=20: twintig
num=30: dertig
num=40: veertig
num=50: vijftig
num=60: zestig
num=70: zeventig
num=80: tachtig
num=90: negentig
g=f: vrouw, dame, mevrouw, jongedame, zij
g=m: man, heer, meneer, kerel, vent
g=f a=child: meisje
g=m a=child: jongetje, jongen
a=child n=being: kind, kindje, baby, kleuter, peuter, peutertje
a=adolescent n=being: tiener, puber
g=f a=senior: oma, grootmoeder, omaatje, oudje
g=m a=senior: opa, grootvader, grijsaard, opaatje
n=being: persoon, portret
?a=senior: oud, oude, oudere, bejaarde
?a=young_adult: jong, jonge
a=adult: van middelbare leeftijd, volwassen
c=black: zwart, zwarte
c=white: wit, witte
c=gray: grijs, grijze
c=red: rood, rode
c=burgundy: bordeauxrood
c=orange: oranje
c=yellow: geel, gele
c=green: groen, groene
c=teal: turkoois
c=blue: blauw, blauwe, lichtblauw
c=navy: donkerblauw, donkerblauwe, marineblauw
c=purple: paars, paarse
c=pink: roze
c=brown: bruin, bruine
c=beige: beige
c=gold: gouden, goud
c=silver: zilveren, zilver
n=hair: haar, haren, kapsel
n=skin: huid
n=bg: achtergrond
n=clothing: kleren, kleding
n=none: ogen, broek, schoenen, laarzen, rok, handschoenen, tas, tafel, muur, lippen, riem
hc=blonde: blond, blonde
hc=red: roodharig, roodharige, rossig
hs=bald: kaal, kale
hs=buzz: stekeltjes, gemillimeterd
?hs=short: kort, korte
?hs=long: lang, lange
hs=curly: krullend, krullende, gekruld
hs=curly n=hair: krullen
?hs=wavy: golvend
hs=afro: afro
hs=bob: bob, boblijn
hs=bun: knot, knotje
hs=ponytail: paardenstaart
hs=braids n=hair: vlecht, vlechten, vlechtjes
hs=dreadlocks n=hair: dreads, dreadlocks
hs=mohawk n=hair: hanenkam
fh=beard: baard, bebaarde, bebaard, volle baard, baardman
fh=moustache: snor, besnord, snorretje, krulsnor
fh=goatee: sik, sikje, geitensik
fh=stubble: stoppelbaard, stoppels, ongeschoren
fh=none: gladgeschoren
ew=glasses: bril
ew=sunglasses: zonnebril
ew=eyepatch: ooglapje
hw=cap: pet, petje, baseballpet
hw=beanie: muts
hw=hat: hoed
hw=turban: tulband
hw=hijab: hoofddoek, hidjab
hw=crown: kroon
hw=helmet: helm
hw=headphones: koptelefoon, hoofdtelefoon
ac=earrings: oorbellen, oorbel
ac=necklace: ketting
ac=mask: masker, mondkapje
ac=freckles: sproeten
ac=tattoo: tatoeage, tattoo
ac=arm-tattoo: getatoeëerde armen, getatoeëerde onderarmen, tatoeages op zijn armen, tatoeages op haar armen, tatoeage op zijn arm, tatoeage op haar arm
ac=scarf: sjaal
ac=plaid-scarf: geruite sjaal
ac=striped-scarf: gestreepte sjaal
ac=silk-scarf: zijden sjaal, zijden halsdoek
ac=tie: stropdas, das
ac=bow-tie: vlinderdas, strikje
ac=microphone: microfoon
ac=laptop: laptop
ac=phone: telefoon, mobieltje
ac=coffee: kop koffie, drinkt koffie
ac=book: boek
ac=camera: camera
ac=flower: bloem, bloemen
ex=happy: blij, blije, vrolijk, vrolijke, gelukkig, glimlach, glimlacht, glimlachend, vriendelijk, stralend, straalt, goedgehumeurd, opgewekt, glimlach*, goedgeluimd, tevreden
ex=amused: lacht, lachend, lachende, schaterlach*, schatert, ondeugend, guitig, geamuseerd, knipoogt, knipogend, grijnst, grijnzend, schalks, schaterend
ex=sad: verdrietig, verdrietige, droevig, treurig, huilt, huilend, bedroefd, somber, melancholisch, tranen, neerslachtig, sip
ex=angry: boos, boze, kwaad, woedend, chagrijnig, nors, knorrig, geïrriteerd, razend, humeurig
ex=surprised: verrast, verbaasd, geschrokken, stomverbaasd, verbluft, angstig, met open mond
ex=calm: rustig, kalm, ontspannen, sereen, vredig, moe, slaperig, ogen dicht, gesloten ogen
ex=thoughtful: nadenkend, peinzend, dromerig, in gedachten, mijmerend, bedachtzaam
ex=confident: zelfverzekerd, zelfverzekerde, trots, trotse, zelfbewust, arrogant
ex=determined: vastberaden, vastbesloten, dapper, moedig, strijdlustig
ex=focused: geconcentreerd, gefocust, verdiept, aandachtig
ex=excited: enthousiast, opgewonden, uitgelaten, dolblij, juichend
ex=curious: nieuwsgierig, benieuwd, geïnteresseerd
ex=neutral: serieus, ernstig, streng, uitdrukkingsloos, stug, geen lachje
po=waving: zwaaiend, zwaaiende, zwaait
po=arms-crossed: armen over elkaar, gekruiste armen
sn=sitting: zittend, zit op een stoel, in een stoel
sn=cross-legged: in kleermakerszit, mediterend
sn=running: hardlopend, rennend
sn=dancing: dansend
sn=bicycle: op de fiets, op een fiets, fietsend
sn=motorbike: op een motor, op de motor
sn=horse: te paard, op een paard
sn=skateboard: op een skateboard
sn=wheelchair: in een rolstoel
po=pointing: wijzend
po=arms-raised: armen omhoog, met de armen omhoog
po=prayer-hands: biddend, gevouwen handen
po=thumbs-up: duim omhoog
po=hands-on-hips: handen in de zij
po=arms-behind-back: handen op de rug
ct=t-shirt: T-shirt
ct=shirt: overhemd, blouse, hemd, bloes
ct=hoodie: hoodie, capuchontrui
ct=sweater: trui, vest
ct=blazer: blazer, colbert
ct=suit: pak, kostuum
ct=dress: jurk, jurkje
ct=overalls: tuinbroek
ct=jacket: jas, jack, regenjas, mantel
ct=lab-coat: doktersjas, labjas
ct=armor: harnas
ct=spacesuit: ruimtepak
ct=robe: gewaad
ct=uniform: uniform
pl=bathroom: badkamer
pl=beach: strand
pl=bedroom: slaapkamer
pl=cafe: café, koffiebar, koffiehuis, terras
pl=city: stad
pl=classroom: klaslokaal
pl=desert: woestijn
pl=forest: bos, woud
pl=garden: tuin
pl=gym: sportschool
pl=home: thuis, woonkamer, huiskamer
pl=hospital: ziekenhuis
pl=hotel: hotel
pl=kitchen: keuken
pl=library: bibliotheek
pl=mountains: berg, bergen, bergtop
pl=office: kantoor
pl=park: park
pl=restaurant: restaurant, bar, eetcafé, bistro
pl=space: ruimte
pl=stage: podium
sg=theater pl=stage: theater
sg=concert pl=stage: concert
pl=store: winkel
pl=street: straat, stoep, op straat
pl=studio: studio
li=night: nacht, 's nachts
li=day: overdag
li=sunset: zonsondergang, zonsopgang, dageraad, schemering
li=neon: neon, neonlicht
li=warm: warm licht
su=robot: robot
su=cat: kat, poes, kater
su=dog: hond
su=fox: vos
su=owl: uil
su=bear: beer
su=lion: leeuw
su=rabbit: konijn, haas
su=penguin: pinguïn
su=ghost: spook
fa=wizard ~g=m: tovenaar
fa=wizard ~g=f: heks, tovenares
fa=elf: elf
fa=pirate: piraat
fa=knight: ridder
fa=astronaut: astronaut
~g=m n=being: brandweerman, bakker, leraar, kok
~g=f n=being: lerares, verpleegster, kokkin
~ct=lab-coat n=being: dokter, arts
neg: zonder, geen, niet
or: of, noch
end: met, in, op, aan, maar, draagt, achter, bij, onder
fn: een, de, het, en, hij, twee, tussen, sneeuw, zeer, leest, n, die
poss: zijn, haar oma, hun
st=pixel: pixelart, pixel-art
st=voxel: voxel, blokjes
st=cartoon: tekenfilm, anime
st=comic: strip, stripstijl
st=sketch: schets
st=line-art: lijntekening
st=clay: klei, kleianimatie
st=flat: plat, vlak, vectorstijl
st=minimal: minimalistisch
fr=headshot: pasfoto, close-up
fr=bust: buste, borstbeeld
fr=full-body: ten voeten uit, volledig lichaam
?sk=dark: donker, donkere, zwart
?sk=light: licht, lichte, bleek
?sk=olive: olijfkleurig
?sk=tan: gebruind
li=cool: koel licht, koud licht
li=studio: studiolicht
li=day: daglicht, natuurlijk licht, ochtend, middag
li=night: maanlicht
li=warm bp=candles: kaarslicht, kaarsen
g=n: genderloos
g=m a=adult: vader, papa
g=f a=adult: moeder, mama
g=m: koning, prins, oom, neef, broer, zoon, echtgenoot, vriend, buurman, weduwnaar, graaf, hertog, knul, gozer, jongeman
g=f: koningin, prinses, tante, nicht, zus, zusje, dochter, echtgenote, vriendin, buurvrouw, weduwe, gravin, hertogin, barones, godin, meid, meiske, juf, mevrouwtje, marktvrouw
hw=headphones: headset
c=yellow: mosterdgeel
c=green: smaragdgroen, mintgroen
c=orange: koraal, koraalrood
c=beige: camelkleurig
years: jaar, jarig, jarige
og=africa: Afrikaans, Afrikaanse
og=west-africa: Nigeriaans, Nigeriaanse, Senegalees, Senegalese, Ghanees, Ghanese
og=east-africa: Keniaans, Keniaanse, Ethiopisch, Ethiopische
og=north-africa: Marokkaans, Marokkaanse, Algerijns, Algerijnse, Egyptisch, Egyptische
og=middle-east: Arabisch, Arabische, Libanees, Libanese, Iraans, Iraanse, Turks, Turkse
og=south-asia: Indiaas, Indiase, Pakistaans, Pakistaanse
og=southeast-asia: Vietnamees, Vietnamese, Thais, Thaise, Filipijns, Filipijnse, Indonesisch, Indonesische
og=east-asia: Chinees, Chinese, Japans, Japanse, Koreaans, Koreaanse
og=asia: Aziatisch, Aziatische
og=latin-america: Mexicaans, Mexicaanse, Braziliaans, Braziliaanse, Colombiaans, Colombiaanse
og=caribbean: Caribisch, Caribische, Surinaams, Surinaamse, Cubaans, Cubaanse
og=nordic: Scandinavisch, Scandinavische, Zweeds, Zweedse, Noors, Noorse, Deens, Deense
og=europe: Nederlands, Nederlandse, Frans, Franse, Duits, Duitse, Engels, Engelse, Iers, Ierse
og=eastern-europe: Russisch, Russische, Oekraïens, Oekraïense, Pools, Poolse
og=southern-europe: Italiaans, Italiaanse, Spaans, Spaanse, Portugees, Portugese, Grieks, Griekse
pl=workshop: werkplaats, atelier
pl=bakery: bakkerij
pl=laboratory: laboratorium, lab
pl=church: kerk, kathedraal, kapel
pl=castle: kasteel, burcht
pl=market: markt, bazaar
pl=harbor: haven, kade
pl=rooftop: op het dak, dakterras
pl=farm: boerderij, schuur, stal
pl=field: veld, weide, korenveld
pl=lake: aan het meer, meer, rivier, oever
pl=ship: schip, aan dek, zeilboot
pl=train: trein, metro, tram
pl=airport: luchthaven, vliegveld, station
pl=museum: museum, galerie, kunstgalerie
pl=temple: tempel, moskee, synagoge
pl=cave: grot
pl=village: dorp
pl=pool: zwembad
ac=tea-cup: kop thee, kopje thee, theekop
ac=piggy-bank: spaarvarken
ac=book-stack: stapel boeken
ac=rapier: floret, rapier
pl=steps: trappen van de kathedraal, kerktrappen
pl=cliff: klif, rotsrand
pl=bike-shop: fietsenmaker, fietswerkplaats, fietsenwinkel
pl=pottery: pottenbakkerij, draaischijf
pl=forge: smederij, smidse
pl=snow: in de sneeuw, besneeuwd, sneeuwlandschap
pl=stadium: stadion, voetbalveld, tennisbaan
pl=greenhouse: kas, broeikas, bloemenwinkel
pl=tavern: kroeg, herberg, taverne, café bruin
pl=nightclub: nachtclub, discotheek
pl=throne-room: troonzaal, paleis, balzaal, troon
pl=courtroom: rechtszaal, rechtbank
pl=lighthouse: vuurtoren
pl=garage: garage, autogarage
pl=salon: kapsalon, bij de kapper, barbershop
pl=attic: zolder, zolderkamer
pl=pharmacy: apotheek
pl=outdoor: buiten, in de natuur, in de buitenlucht
pl=podcast: podcaststudio, radiostudio
pl=waterfall: waterval
pl=volcano: vulkaan
pl=graveyard: begraafplaats, kerkhof
pl=ruins: ruïne, ruïnes
pl=swamp: moeras
pl=clouds: in de wolken, boven de wolken
pl=alley: steegje, steeg
pl=warehouse: fabriek, loods, magazijn, bouwplaats
pl=dungeon: kerker, gevangenis
pl=campsite: camping, kampvuur
pl=circus: circus, kermis
pl=cockpit: cockpit, in een vliegtuig
pl=space-station: ruimteschip, ruimtestation
pl=server-room: serverruimte
st=sketch md=watercolor: aquarel, waterverf
st=sketch md=oil-painting: olieverf, olieverfschilderij
st=sketch md=pencil-drawing: potloodtekening, potlood
st=sketch md=charcoal: houtskool, houtskooltekening
st=sketch md=gouache: gouache
st=sketch md=crayon: waskrijt, kleurpotlood, kleurpotloden
st=flat md=paper-cut: papierknipsel, papierkunst
st=comic md=pop-art: popart, pop-art, pop art
st=line-art md=one-line: doorlopende lijn, één lijn
md=stained-glass: glas-in-lood, brandglas
md=woodcut: houtsnede, linosnede
md=engraving: gravure, ets
md=grayscale: zwart-witfoto, in zwart-wit
md=ukiyo-e: Japanse prent, ukiyo-e
md=tarot: tarotkaart
md=blueprint: blauwdruk, technische tekening
we=rain: in de regen, regen, het regent
we=snow: het sneeuwt, sneeuwvlokken
we=fog: mist, mistig
ex=skeptical: sceptisch, wantrouwend, ongelovig, twijfelend, opgetrokken wenkbrauw, achterdochtig, verveeld
ct=leather-jacket: leren jas, leren jasje, leren jack
ct=coat: overjas, trenchcoat, winterjas, lange jas
ct=turtleneck: coltrui
ct=vest: gilet, bodywarmer
ct=tank-top: tanktop, singlet, hemdje
ct=polo-shirt: poloshirt, polo
ct=apron: schort, keukenschort, voorschoot
ct=kimono: kimono
ct=sari: sari
ct=cloak: cape
ct=tracksuit: trainingspak, joggingpak
ct=puffer-jacket: donsjas, gewatteerde jas, parka
ct=bomber-jacket: bomberjack
ct=wetsuit: wetsuit, duikpak
ct=swimsuit: badpak, zwembroek, bikini
ct=fur-coat: bontjas
ct=evening-gown: avondjurk, galajurk
ct=cardigan: gebreid vest
hw=beret: baret, alpinopet
hw=top-hat: hoge hoed
hw=bowler-hat: bolhoed
hw=straw-hat: strohoed, strooien hoed
hw=cowboy-hat: cowboyhoed
hw=chef-hat: koksmuts
hw=hard-hat: bouwhelm
hw=head-bandana: bandana
hw=headband: haarband, hoofdband
fa=vampire: vampier
fa=superhero: superheld, superheldin
fa=mermaid: zeemeermin
fa=zombie: zombie
fa=fairy: fee, elfje
fa=orc: ork
fa=angel: engel
fa=demon: demon, duivel
fa=ninja: ninja
su=wolf: wolf
su=tiger: tijger
su=frog: kikker
su=raccoon: wasbeer
su=deer: hert
su=cow: koe
su=pig: varken, biggetje
su=mouse: muis
su=squirrel: eekhoorn
su=hedgehog: egel
su=koala: koala
su=monkey: aap, aapje
su=elephant: olifant
su=giraffe: giraf
su=duck: eend
su=parrot: papegaai
su=eagle: arend, adelaar
su=raven: raaf, kraai
su=tortoise: schildpad
su=crocodile: krokodil
su=snake: slang
su=octopus: octopus, inktvis
su=shark: haai
su=dolphin: dolfijn
su=unicorn: eenhoorn
su=alien: alien, marsmannetje
su=skeleton: skelet, geraamte
su=dragon: draak, draakje
su=monster: monster
su=panda: panda
su=otter: otter
su=goat: geit
su=sheep: schaap
su=hamster: hamster
su=dinosaur: dinosaurus
su=capybara: capibara
su=badger: dassen
su=sloth: luiaard
li=cinematic: filmisch
pl=underwater: onder water, op de zeebodem
pl=car: in de auto, achter het stuur`,
  palette: `
nouns: palet, kleurenpalet, tinten, kleuren
brown: roest, chocolade, kaneel, karamel
white: bot, krijt, ivoor, sneeuw, melk
beige: zand, haver, boter, linnen
purple: pruim, druif, aubergine
red: baksteen, kers, robijn
maroon: wijn, bordeaux
yellow: honing, citroen, zonnebloem
gold: oker, messing, brons
green: salie, mos, olijf, dennen
teal: lagune, petrol
blue: hemel, oceaan, kobalt
gray: as, rook, leisteen, staal
black: inkt, kool
orange: pompoen, terracotta, perzik, koper`,
};
