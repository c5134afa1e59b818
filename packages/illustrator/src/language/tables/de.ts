import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "de",
  order: "before",
  mode: "words",
  compounds: true,
  numberJoin: "und",
  endings: "en, em, er, es, e, n, s",
  words: `
vw=profile: im Profil, in Profilansicht, Profilansicht, Seitenansicht, in Seitenansicht, von der Seite gesehen, Seitenprofil
vw=three-quarter: Dreiviertelansicht, Dreiviertelprofil, Halbprofil, im Halbprofil, Dreivierteldrehung, blickt über die Schulter, schaut über die Schulter, über die Schulter blickend, über die Schulter schauend, Blick über die Schulter, Kopf zur Seite gedreht, gedrehter Kopf, gedrehtem Kopf
vw=front: Frontalansicht, Vorderansicht, von vorne gesehen
fc=left: blickt nach links, schaut nach links, nach links blickend, nach links schauend, nach links gewandt, nach links gedreht
fc=right: blickt nach rechts, schaut nach rechts, nach rechts blickend, nach rechts schauend, nach rechts gewandt, nach rechts gedreht
vw=profile fc=left: linkes Profil, im linken Profil
vw=profile fc=right: rechtes Profil, im rechten Profil
fn: im Profil auf LinkedIn, im Profil bei LinkedIn
?cp=stripes: gestreift*
?cp=checks: kariert*
?cp=polka-dots: gepunktet*, getupft*
?cp=flowers: geblümt*
ac=lipstick: Lippenstift
ac=scar: Narbe
ct=cardigan: Strickjacke, Cardigan
ct=raincoat: Regenjacke, Regenmantel, Friesennerz
ct=wedding-dress: Brautkleid, Hochzeitskleid
ct=denim-jacket: Jeansjacke
ct=tuxedo: Smoking
ct=dirndl: Dirndl
hw=tiara: Diadem, Tiara
hw=fur-hat: Pelzmütze, Fellmütze
hs=short hk=slick-back: zurückgekämmt, zurückgegelt, nach hinten gekämmt
hs=short hk=quiff: Haartolle
hs=short hk=receding: Geheimratsecken
hs=buzz hk=crew: Bürstenschnitt
hs=undercut hk=shaved-side: Sidecut
hs=bun hk=top-bun: hoher Dutt, hohem Dutt
hs=bun hk=low-bun: tiefer Dutt, tiefem Dutt
hs=ponytail hk=high-ponytail: hoher Pferdeschwanz, hohem Pferdeschwanz
hs=ponytail hk=low-ponytail: tiefer Pferdeschwanz, tiefem Pferdeschwanz
hs=braids hk=two-braids: zwei Zöpfe, zwei Zöpfen
hs=braids hk=crown-braid: Flechtkranz
~g=m job=firefighter n=being: Feuerwehrmann
~g=f job=firefighter n=being: Feuerwehrfrau
~g=m job=police-officer n=being: Polizist
~g=f job=police-officer n=being: Polizistin
~g=m job=soldier n=being: Soldat
~g=f job=soldier n=being: Soldatin
~g=m job=pilot n=being: Pilot
~g=f job=pilot n=being: Pilotin
~g=m job=sailor n=being: Matrose, Seemann
~g=f job=sailor n=being: Matrosin
~g=m job=detective n=being: Detektiv
~g=f job=detective n=being: Detektivin
~g=m job=spy n=being: Spion
~g=f job=spy n=being: Spionin
~g=m job=chef n=being: Koch
~g=f job=chef n=being: Köchin
~g=m job=baker n=being: Bäcker, Konditor
~g=f job=baker n=being: Bäckerin, Konditorin
~g=m job=waiter n=being: Kellner
~g=f job=waiter n=being: Kellnerin
job=barista n=being: Barista
~g=m job=butcher n=being: Metzger, Fleischer
~g=f job=butcher n=being: Metzgerin
~g=m job=farmer n=being: Bauer, Landwirt
~g=f job=farmer n=being: Bäuerin, Landwirtin
~g=m job=gardener n=being: Gärtner
~g=f job=gardener n=being: Gärtnerin
~g=m job=florist n=being: Florist
~g=f job=florist n=being: Floristin
~g=m job=beekeeper n=being: Imker
~g=f job=beekeeper n=being: Imkerin
~g=m job=fisherman n=being: Fischer
~g=f job=fisherman n=being: Fischerin
~g=m job=lumberjack n=being: Holzfäller
~g=f job=lumberjack n=being: Holzfällerin
~g=m job=rancher n=being: Cowboy
~g=f job=rancher n=being: Cowgirl
~g=m job=construction-worker n=being: Bauarbeiter, Maurer
~g=f job=construction-worker n=being: Bauarbeiterin, Maurerin
~g=m job=mechanic n=being: Mechaniker
~g=f job=mechanic n=being: Mechanikerin
~g=m job=plumber n=being: Klempner
~g=f job=plumber n=being: Klempnerin
~g=m job=electrician n=being: Elektriker
~g=f job=electrician n=being: Elektrikerin
~g=m job=carpenter n=being: Zimmermann, Tischler, Schreiner
~g=f job=carpenter n=being: Tischlerin, Schreinerin
~g=m job=welder n=being: Schweißer
~g=f job=welder n=being: Schweißerin
~g=m job=miner n=being: Bergmann, Bergarbeiter
~g=f job=miner n=being: Bergarbeiterin
~g=m job=blacksmith n=being: Schmied
~g=f job=blacksmith n=being: Schmiedin
~g=m job=tailor n=being: Schneider
~g=f job=tailor n=being: Schneiderin
~g=m job=hairdresser n=being: Friseur
~g=f job=hairdresser n=being: Friseurin
~g=m job=postal-worker n=being: Briefträger, Postbote
~g=f job=postal-worker n=being: Briefträgerin, Postbotin
~g=m job=surgeon n=being: Chirurg
~g=f job=surgeon n=being: Chirurgin
~g=m job=nurse n=being: Krankenpfleger
~g=f job=nurse n=being: Krankenschwester, Krankenpflegerin
~g=m job=dentist n=being: Zahnarzt
~g=f job=dentist n=being: Zahnärztin
~g=m job=veterinarian n=being: Tierarzt
~g=f job=veterinarian n=being: Tierärztin
~g=m job=pharmacist n=being: Apotheker
~g=f job=pharmacist n=being: Apothekerin
~g=m job=scientist n=being: Wissenschaftler, Forscher
~g=f job=scientist n=being: Wissenschaftlerin, Forscherin
~g=m job=programmer n=being: Programmierer
~g=f job=programmer n=being: Programmiererin
~g=m job=architect n=being: Architekt
~g=f job=architect n=being: Architektin
~g=m job=teacher n=being: Lehrer
~g=f job=teacher n=being: Lehrerin
~g=m job=student n=being: Student, Schüler
~g=f job=student n=being: Studentin, Schülerin
~g=m job=graduate n=being: Absolvent
~g=f job=graduate n=being: Absolventin
~g=m job=judge n=being: Richter
~g=f job=judge n=being: Richterin
~g=m job=lawyer n=being: Anwalt
~g=f job=lawyer n=being: Anwältin
~g=m job=photographer n=being: Fotograf
~g=f job=photographer n=being: Fotografin
~g=m job=artist n=being: Maler
~g=f job=artist n=being: Malerin
~g=m job=musician n=being: Musiker, Gitarrist
~g=f job=musician n=being: Musikerin, Gitarristin
~g=m job=violinist n=being: Geiger
~g=f job=violinist n=being: Geigerin
~g=m job=singer n=being: Sänger
~g=f job=singer n=being: Sängerin
~g=f job=ballerina n=being: Ballerina
job=clown n=being: Clown
~g=m job=footballer n=being: Fußballer
~g=f job=footballer n=being: Fußballerin
~g=m job=boxer n=being: Boxer
~g=f job=boxer n=being: Boxerin
~g=m job=cyclist n=being: Radfahrer
~g=f job=cyclist n=being: Radfahrerin
~g=m job=diver n=being: Taucher
~g=f job=diver n=being: Taucherin
~g=m job=priest n=being: Priester
~g=f job=priest n=being: Priesterin
~g=f job=nun n=being: Nonne
job=monk n=being: Mönch
job=samurai n=being: Samurai
~g=m job=viking n=being: Wikinger
~g=f job=viking n=being: Wikingerin
g=m job=king n=being: König
g=f job=queen n=being: Königin
~g=f job=bride n=being: Braut
n=eyes: Augen, Auge
fn: Fliege an der Wand, Kette von, gut gelaunt, Eisberg, ohne Zweifel
off: unter dem Arm, in der Hand, in den Händen, auf dem Schoß, über dem Arm, am Haken, um die Hüfte gebunden, abgenommen, ausgezogen, abgelegt
like: wie
fix: besser gesagt, besser, Entschuldigung, ich meine, vielmehr
~g=m n=being: Holzfäller, Fitnesstrainer, Trainer
~g=f n=being: Trainerin, Managerin
?hs=buzz: raspelkurz, raspelkurze, stoppelkurz
su=alien: Außerirdischer, Außerirdische, Alien
ex=determined: entschlossen, entschlossener, entschlossene, entschlossenem
ex=excited: aufgedreht
ex=amused: gackernd, kichernd, kichert
hs=mohawk n=hair: Irokesenschnitt, Irokese
fa=wizard ~g=f: Hexe, Sumpfhexe
a=young_adult: Mitte zwanzig, Anfang dreißig, Mitte dreißig, Anfang zwanzig, Ende zwanzig
a=adult: Ende dreißig, Anfang vierzig, Mitte vierzig, Ende vierzig, Anfang fünfzig, Mitte fünfzig, Ende fünfzig
a=senior: Anfang sechzig, Mitte sechzig, Ende sechzig, Mitte siebzig
num=1: ein, eins
num=2: zwei
num=3: drei
num=4: vier
num=5: fünf
num=6: sechs
num=7: sieben
num=8: acht
num=9: neun
num=10: zehn
num=11: elf
num=12: zwölf
num=13: dreizehn
num=14: vierzehn
num=15: fünfzehn
num=16: sechzehn
num=17: siebzehn
num=18: achtzehn
num=19: neunzehn
num=20: zwanzig
num=30: dreißig
num=40: vierzig
num=50: fünfzig
num=60: sechzig
num=70: siebzig
num=80: achtzig
num=90: neunzig
g=f: Frau, Dame, junge Frau, Fräulein, sie
g=m: Mann, Herr, Typ, Kerl, er
g=f a=child: Mädchen
g=m a=child: Junge, kleiner Junge, Bub
a=child n=being: Kind, Baby, Kleinkind, Knirps
a=adolescent n=being: Teenager, Jugendliche, Jugendlicher, Teenie, halbwüchsig
g=f a=senior: Oma, Großmutter, Greisin, Seniorin, Rentnerin, Omi
g=m a=senior: Opa, Großvater, Greis, Senior, Rentner, Opi
n=being: Person, Mensch, Porträt
?a=senior: alt, alte, älter, ältere
?a=young_adult: jung, junge, junger
a=adult: mittleren Alters, erwachsen, mittelalt
c=black: schwarz
c=white: weiß
c=gray: grau
c=red: rot
c=burgundy: weinrot
c=orange: orange, orangefarben
c=yellow: gelb
c=green: grün
c=teal: türkis
c=blue: blau, hellblau
c=navy: dunkelblau, marineblau
c=purple: lila, violett
c=pink: rosa, pink
c=brown: braun
c=beige: beige
c=gold: golden, gold
c=silver: silbern, silber
n=hair: Haar, Haare, Haaren, Frisur
n=skin: Haut
n=bg: Hintergrund
n=clothing: Kleidung
n=none: Augen, Hose, Jeans, Schuhe, Stiefel, Rock, Handschuhe, Tasche, Tisch, Wand, Lippen, Gürtel, Lippenstift
hc=blonde: blond, blondhaarig
hc=red: rothaarig
hc=brown: brünett
hc=black: schwarzhaarig
hc=gray: grauhaarig, graumeliert
hs=bald: Glatze, kahl, glatzköpfig
hs=buzz: Stoppelhaare, kurzgeschoren
?hs=short: kurz
?hs=long: lang
hs=short: kurzhaarig
hs=long: langhaarig
hs=curly: lockig, gelockt, kraus, krause
hs=curly n=hair: Locken, Lockenkopf
?hs=wavy: wellig
hs=afro: Afro
hs=bob: Bob
hs=bun: Dutt, Haarknoten
hs=ponytail: Pferdeschwanz
hs=braids n=hair: Zopf, Zöpfe, Zöpfen, Flechten
hs=dreadlocks n=hair: Dreadlocks, Dreads, Rastalocken
hs=mohawk n=hair: Irokese, Irokesenschnitt
hs=undercut: Undercut
hs=short hk=pixie: Pixie, Pixie-Cut, Pixieschnitt
hs=short hk=bowl: Topfschnitt
hs=short hk=side-part: Seitenscheitel
hs=braids hk=cornrows: Cornrows
hs=bald hk=thinning: Halbglatze
fh=beard: Bart, Vollbart, bärtig, Rauschebart, bärtiger
fh=moustache: Schnurrbart, Schnauzer, Schnauzbart, schnauzbärtig, schnurrbärtig
fh=goatee: Ziegenbart, Kinnbart, Spitzbart
fh=stubble: Dreitagebart, Stoppelbart, unrasiert, Stoppeln
fh=none: glattrasiert, glatt rasiert, bartlos
ew=glasses: Brille
ew=sunglasses: Sonnenbrille
ew=eyepatch: Augenklappe, einäugig
hw=cap: Kappe, Schirmmütze, Baseballkappe, Cap
hw=beanie: Mütze, Wollmütze, Strickmütze
hw=hat: Hut, Zylinder
hw=turban: Turban
hw=hijab: Kopftuch, Hidschab
hw=crown: Krone
hw=helmet: Helm
hw=wizard-hat: Zauberhut
hw=headphones: Kopfhörer, Kopfhörern
ac=earrings: Ohrringe, Ohrring, Ohrringen
ac=necklace: Kette, Halskette
ac=mask: Maske
ac=freckles: Sommersprossen
ac=tattoo: Tattoo, Tätowierung, tätowiert
ac=arm-tattoo: tätowierte Arme, tätowierten Armen, tätowierte Unterarme, tätowierten Unterarmen, Tattoos auf den Armen, Tattoo am Arm, Tattoo auf dem Arm, Tattoo auf dem Unterarm
ac=scarf: Schal, Halstuch
ac=plaid-scarf: karierter Schal, karierten Schal, kariertem Schal, Karoschal, Schottenschal
ac=striped-scarf: gestreifter Schal, gestreiften Schal, gestreiftem Schal, Ringelschal
ac=silk-scarf: Seidentuch, Seidenschal, Nickituch
ac=tie: Krawatte, Schlips
ac=bow-tie: Fliege
ac=microphone: Mikrofon
ac=laptop: Laptop
ac=phone: Handy, Telefon
ac=coffee: Kaffeetasse, trinkt Kaffee, Tasse Kaffee
ac=book: Buch
ac=camera: Kamera
ac=flower: Blume, Blumen
ex=happy: glücklich, fröhlich, lächelnd, lächeln, lächelt, freundlich, froh, strahlend, strahlt, vergnügt, heiter, freut sich, zufrieden, erfreut
ex=amused: lacht, lachend, amüsiert, schmunzelnd, schmunzelt, verschmitzt, schelmisch, frech, grinst, grinsend, zwinkernd, zwinkert, spöttisch, belustigt, lacht sich schlapp, prustet
ex=sad: traurig, weint, weinend, betrübt, bedrückt, niedergeschlagen, wehmütig, melancholisch, Tränen, kummervoll
ex=angry: wütend, böse, zornig, grimmig, mürrisch, verärgert, schlecht gelaunt, genervt, grantig, wutentbrannt, sauer
ex=surprised: überrascht, erstaunt, verblüfft, erschrocken, staunend, staunt, fassungslos, baff, verdutzt
ex=calm: ruhig, gelassen, entspannt, friedlich, müde, verschlafen, schläfrig, geschlossene Augen, mit geschlossenen Augen, seelenruhig, ausgeglichen
ex=thoughtful: nachdenklich, verträumt, grüblerisch, in Gedanken, gedankenverloren, versonnen, sinnend, grübelnd
ex=confident: selbstbewusst, selbstsicher, stolz, zuversichtlich, souverän, arrogant, hochmütig
ex=determined: entschlossen, mutig, tapfer, kämpferisch, kühn, zielstrebig, unerschrocken
ex=focused: konzentriert, vertieft, aufmerksam, fokussiert
ex=excited: begeistert, aufgeregt, euphorisch, jubelnd, jubelt, enthusiastisch
ex=curious: neugierig, interessiert, gespannt
ex=skeptical: skeptisch, misstrauisch, zweifelnd, ungläubig, argwöhnisch, hochgezogene Augenbraue, gelangweilt, hochgezogener Augenbraue
ex=neutral: ernst, neutral, streng, ausdruckslos, sachlich
po=waving: winkend, winkende, winkender, winkt
po=arms-crossed: verschränkte Arme, verschränkten Armen
sn=sitting: sitzend, sitzt auf einem stuhl, sitzt im sessel, auf einem stuhl sitzend
sn=cross-legged: im schneidersitz, meditierend, meditiert
sn=running: beim laufen, beim joggen, joggend, joggt
sn=dancing: tanzend, tanzt, beim tanzen
sn=bicycle: auf dem fahrrad, auf einem fahrrad, auf dem rad, fährt fahrrad, radfahrend
sn=motorbike: auf dem motorrad, auf einem motorrad
sn=horse: auf einem pferd, auf dem pferd, zu pferd, reitend
sn=skateboard: auf dem skateboard, auf einem skateboard
sn=wheelchair: im rollstuhl
po=pointing: zeigt mit dem finger, mit dem finger zeigend
po=arms-raised: arme hoch, erhobene arme, mit erhobenen armen
po=prayer-hands: betend, gefaltete hände, mit gefalteten händen
po=thumbs-up: daumen hoch
po=hands-on-hips: hände in den hüften, die hände in den hüften, hände in die hüften gestemmt
po=arms-behind-back: hände hinter dem rücken, arme hinter dem rücken
ct=t-shirt: T-Shirt
ct=shirt: Hemd, Bluse
ct=hoodie: Kapuzenpulli, Hoodie, Kapuzenpullover
ct=sweater: Pullover, Pulli, Strickjacke
ct=blazer: Blazer, Sakko
ct=suit: Anzug
ct=dress: Kleid
ct=overalls: Latzhose
ct=jacket: Jacke, Regenjacke
ct=lab-coat: Kittel, Laborkittel, Arztkittel
ct=armor: Rüstung
ct=spacesuit: Raumanzug
ct=robe: Robe, Gewand
ct=uniform: Uniform
pl=bathroom: Badezimmer, Bad
pl=beach: Strand
pl=bedroom: Schlafzimmer
pl=cafe: Café, Kaffeehaus, Straßencafé
pl=car: im Auto, am Steuer
pl=city: Stadt
pl=classroom: Klassenzimmer
pl=desert: Wüste
pl=forest: Wald
pl=garden: Garten
pl=gym: Fitnessstudio
pl=home: Wohnzimmer, zu Hause, daheim
pl=hospital: Krankenhaus
pl=hotel: Hotel
pl=kitchen: Küche
pl=library: Bibliothek
pl=mountains: Berge, Bergen, Gebirge, Alpen, Berggipfel, Gipfel, auf dem Berg
pl=office: Büro
pl=park: Park
pl=restaurant: Restaurant, Bar, Lokal, Speisesaal
pl=space: Weltraum, Weltall
pl=stage: Bühne
sg=theater pl=stage: Theater, Theaterbühne
sg=concert pl=stage: Konzert, Konzertbühne
pl=store: Laden, Geschäft
pl=street: Straße, Bürgersteig, Gehweg, Allee, auf der Straße
pl=studio: Studio
pl=underwater: unter Wasser, auf dem Meeresgrund
li=night: Nacht, nachts
li=day: tagsüber, Tageslicht
li=sunset: Sonnenuntergang, Abendrot, Morgendämmerung, Sonnenaufgang, Abenddämmerung
li=neon: Neon, Neonlicht, Neonlichter
li=warm: warmes Licht
su=robot: Roboter, Androide
su=cat: Katze, Kater
su=dog: Hund, Hündin
su=fox: Fuchs
su=owl: Eule
su=bear: Bär
su=lion: Löwe
su=rabbit: Hase, Kaninchen
su=penguin: Pinguin
su=ghost: Geist, Gespenst
su=dragon: Drache
fa=wizard ~g=m: Zauberer, Magier
fa=wizard ~g=f: Zauberin, Hexe
fa=elf: Elf, Elfe, Elb
fa=pirate: Pirat, Piratin
fa=knight: Ritter
fa=astronaut: Astronaut, Astronautin
fa=superhero: Superheld, Superheldin
~g=m n=being: Feuerwehrmann, Bäcker, Lehrer, Koch, Wissenschaftler
~g=f n=being: Feuerwehrfrau, Bäckerin, Lehrerin, Köchin, Wissenschaftlerin, Krankenschwester
~g=m ~ct=lab-coat n=being: Arzt, Doktor
~g=f ~ct=lab-coat n=being: Ärztin
fr=bust: Büste, Brustbild
fr=full-body: Ganzkörper
neg: ohne, kein, keine, keinen, keinem, nicht
or: noch, oder
end: mit, im, in, am, an, auf, trägt, aber, hinter, vor, bei, unter
fn: ein, eine, einen, einem, einer, eines, der, die, das, den, dem, des, und, zwei, ihm, sehr, sitzt, groß, große, dunkel, dunkler, guckt, liest
poss: seine, seiner, ihre, ihrer, seinem, ihrem
st=pixel: Pixel-Art, Pixelart, Pixelkunst, Pixelgrafik, Pixelstil
st=voxel: Voxel, Klötzchen
st=cartoon: Zeichentrick, Anime, Zeichentrickstil
st=comic: Comic, Comicstil
st=sketch: Skizze
st=line-art: Strichzeichnung, Linienkunst
st=clay: Knete, Knetfigur, Knetanimation
st=flat: flach, Vektorgrafik, flaches Design
st=minimal: minimalistisch
st=abstract: abstrakt
fr=headshot: Kopf, Kopfbild, Passfoto, Porträtfoto, Nahaufnahme
fr=upper-body: Oberkörper
?sk=dark: dunkel, schwarz
?sk=light: hell, blass
?sk=olive: oliv, olivfarben
?sk=tan: gebräunt
li=cool: kaltes Licht, kühles Licht
li=studio: Studiolicht
li=day: natürliches Licht, Morgen, Mittag, sonnig
li=night: Mondlicht, Mondschein
li=warm bp=candles: Kerzenlicht, Kerzenschein, Kerzen
g=m a=adult: Vater, Papa
g=f a=adult: Mutter, Mama
g=m: König, Prinz, Onkel, Cousin, Bruder, Sohn, Neffe, Ehemann, Freund, Nachbar, Kollege, Witwer, Pate, Graf, Herzog, Bursche, Kumpel
g=f: Königin, Prinzessin, Tante, Cousine, Schwester, Tochter, Nichte, Ehefrau, Freundin, Nachbarin, Chefin, Kollegin, Witwe, Patin, Gräfin, Herzogin, Baronin, Göttin, Mädel, Weib, Verkäuferin
c=mustard: senffarben
c=mustard: senfgelb
c=green: smaragdgrün, mintgrün, limettengrün
c=orange: koralle, kupferfarben
hw=wizard-hat: spitzer Hut, Spitzhut, Hexenhut
years: Jahre, Jahren, jährig, jähriger, jährige, jähriges
og=africa: afrikanisch
og=africa g=f: Afrikanerin
og=africa g=f a=young_adult: junge Afrikanerin
og=africa g=m: Afrikaner
og=west-africa: nigerianisch, senegalesisch, ghanaisch
og=west-africa g=f: Nigerianerin
og=west-africa g=f a=young_adult: junge Nigerianerin
og=west-africa g=m: Nigerianer
og=east-africa: kenianisch, äthiopisch, somalisch
og=east-africa g=f: Kenianerin, Äthiopierin
og=east-africa g=f a=young_adult: junge Kenianerin, junge Äthiopierin
og=east-africa g=m: Kenianer, Äthiopier
og=north-africa: marokkanisch, algerisch, tunesisch, ägyptisch
og=north-africa g=f: Marokkanerin, Ägypterin
og=north-africa g=f a=young_adult: junge Marokkanerin, junge Ägypterin
og=north-africa g=m: Marokkaner, Ägypter
og=middle-east: arabisch, libanesisch, iranisch, türkisch, syrisch
og=middle-east g=f: Türkin, Araberin, Iranerin
og=middle-east g=f a=young_adult: junge Türkin, junge Araberin, junge Iranerin
og=middle-east g=m: Türke, Araber, Iraner
og=south-asia: indisch, pakistanisch
og=south-asia g=f: Inderin, Pakistanerin
og=south-asia g=f a=young_adult: junge Inderin, junge Pakistanerin
og=south-asia g=m: Inder, Pakistaner
og=southeast-asia: vietnamesisch, thailändisch, philippinisch, indonesisch
og=southeast-asia g=f: Vietnamesin, Thailänderin
og=southeast-asia g=f a=young_adult: junge Vietnamesin, junge Thailänderin
og=southeast-asia g=m: Vietnamese, Thailänder
og=east-asia: chinesisch, japanisch, koreanisch
og=east-asia g=f: Chinesin, Japanerin, Koreanerin
og=east-asia g=f a=young_adult: junge Chinesin, junge Japanerin, junge Koreanerin
og=east-asia g=m: Chinese, Japaner, Koreaner
og=asia: asiatisch
og=asia g=f: Asiatin
og=asia g=f a=young_adult: junge Asiatin
og=asia g=m: Asiate
og=latin-america: lateinamerikanisch, mexikanisch, kolumbianisch, brasilianisch, peruanisch, argentinisch
og=latin-america g=f: Mexikanerin, Brasilianerin, Latina
og=latin-america g=f a=young_adult: junge Mexikanerin, junge Brasilianerin, junge Latina
og=latin-america g=m: Mexikaner, Brasilianer, Latino
og=caribbean: karibisch, kubanisch, jamaikanisch
og=caribbean g=f: Kubanerin
og=caribbean g=f a=young_adult: junge Kubanerin
og=caribbean g=m: Kubaner
og=nordic: skandinavisch, schwedisch, norwegisch, dänisch, finnisch
og=nordic g=f: Schwedin, Norwegerin, Dänin, Finnin
og=nordic g=f a=young_adult: junge Schwedin, junge Norwegerin, junge Dänin, junge Finnin
og=nordic g=m: Schwede, Norweger, Däne, Finne
og=europe: europäisch, französisch, englisch, irisch, niederländisch
og=europe g=f: Französin, Engländerin, Irin
og=europe g=f a=young_adult: junge Französin, junge Engländerin, junge Irin
og=europe g=m: Franzose, Engländer, Ire
og=eastern-europe: russisch, ukrainisch, polnisch
og=eastern-europe g=f: Russin, Ukrainerin, Polin
og=eastern-europe g=f a=young_adult: junge Russin, junge Ukrainerin, junge Polin
og=eastern-europe g=m: Russe, Ukrainer, Pole
og=southern-europe: italienisch, spanisch, portugiesisch, griechisch
og=southern-europe g=f: Italienerin, Spanierin, Griechin
og=southern-europe g=f a=young_adult: junge Italienerin, junge Spanierin, junge Griechin
og=southern-europe g=m: Italiener, Spanier, Grieche
og=african-diaspora: afroamerikanisch
og=african-diaspora g=f: Afroamerikanerin
og=african-diaspora g=f a=young_adult: junge Afroamerikanerin
og=african-diaspora g=m: Afroamerikaner
pl=workshop: Werkstatt
pl=bakery: Bäckerei, Konditorei, Backstube
pl=laboratory: Labor, Laboratorium
pl=church: Kirche, Dom, Kathedrale, Kapelle
pl=castle: Burg, Schloss, Festung
pl=market: Markt, Marktplatz, Wochenmarkt, Basar
pl=harbor: Hafen, Kai, am Pier
pl=rooftop: auf dem Dach, Dachterrasse
pl=farm: Bauernhof, Scheune, Stall
pl=field: Feld, Wiese, Weizenfeld, Kornfeld
pl=lake: am See, Bergsee, Seeufer, Flussufer, am Fluss
pl=ship: Schiff, an Deck, Segelboot, Segelschiff
pl=train: Zug, im Zug, U-Bahn, Straßenbahn
pl=airport: Flughafen, Bahnhof
pl=museum: Museum, Galerie, Kunstgalerie
pl=temple: Tempel, Moschee, Synagoge
pl=cave: Höhle, Grotte
pl=village: Dorf
pl=pool: Schwimmbad, am Pool, Freibad
ac=tea-cup: Tasse Tee, Teetasse, Becher Tee
ac=piggy-bank: Sparschwein
ac=book-stack: Bücherstapel, Stapel Bücher, Stapel Romane
ac=rapier: Florett, Rapier
pl=steps: Domtreppe, Kirchentreppe, Stufen der Kathedrale, Stufen des Doms
pl=cliff: Klippe, Felsvorsprung
pl=bike-shop: Fahrradwerkstatt, Fahrradladen
pl=pottery: Töpferei, Töpferwerkstatt, Töpferscheibe
pl=forge: Schmiede
pl=snow: im Schnee, Schneelandschaft, verschneit
pl=stadium: Stadion, Fußballplatz, Fußballfeld, Tennisplatz
pl=greenhouse: Gewächshaus, Blumenladen, Gärtnerei
pl=tavern: Taverne, Kneipe, Wirtshaus, Gasthaus
pl=nightclub: Disco, Diskothek, Nachtclub
pl=throne-room: Thronsaal, Palast, Ballsaal, Thron
pl=courtroom: Gerichtssaal, vor Gericht
pl=lighthouse: Leuchtturm
pl=garage: Garage, Autowerkstatt, Kfz-Werkstatt
pl=salon: Friseursalon, beim Friseur, Barbershop
pl=attic: Dachboden, Dachkammer, Mansarde
pl=pharmacy: Apotheke
pl=outdoor: im Freien, draußen, in der Natur
pl=podcast: Podcast-Studio, Podcaststudio, Tonstudio, Radiostudio
pl=waterfall: Wasserfall
pl=volcano: Vulkan
pl=graveyard: Friedhof
pl=ruins: Ruine, Ruinen
pl=swamp: Sumpf, Moor
pl=clouds: über den Wolken, in den Wolken
pl=alley: Gasse, Hintergasse
pl=warehouse: Fabrik, Lagerhalle, Lager, Baustelle
pl=dungeon: Kerker, Verlies, Gefängnis
pl=campsite: Campingplatz, am Lagerfeuer, Zeltplatz
pl=circus: Zirkus, Jahrmarkt, Kirmes
pl=cockpit: Cockpit, im Flugzeug
pl=space-station: Raumschiff, Raumstation
pl=server-room: Serverraum
st=sketch md=watercolor: Aquarell, Wasserfarbe, Wasserfarben
st=sketch md=oil-painting: Ölgemälde, Ölmalerei, Öl auf Leinwand
st=sketch md=pencil-drawing: Bleistiftzeichnung, Bleistift
st=sketch md=charcoal: Kohlezeichnung
st=sketch md=gouache: Gouache, Tempera
st=sketch md=crayon: Wachsmalstift, Wachsmalstifte, Buntstift, Buntstifte
st=flat md=paper-cut: Scherenschnitt, Papierschnitt
st=comic md=pop-art: Pop-Art, Pop Art
st=line-art md=one-line: eine durchgehende Linie, aus einer Linie
md=stained-glass: Buntglasfenster, Glasmalerei, Buntglas
md=woodcut: Holzschnitt, Linolschnitt
md=engraving: Kupferstich, Radierung
md=grayscale: Schwarzweißfoto, Schwarz-Weiß-Foto, in Schwarzweiß, in Schwarz-Weiß
md=ukiyo-e: japanischer Holzschnitt, Ukiyo-e
md=tarot: Tarotkarte
md=blueprint: Blaupause, technische Zeichnung
we=rain: im Regen, Regen, es regnet, strömendem Regen
we=snow: es schneit, Schneeflocken, Schneetreiben
we=fog: Nebel, nebelig, neblig
a=young_adult n=being: in den Zwanzigern, in den Dreißigern
a=adult n=being: in den Vierzigern, in den Fünfzigern
a=senior n=being: Anfang siebzig, in den Sechzigern, hochbetagt
ct=leather-jacket: Lederjacke
ct=coat: Mantel, Trenchcoat, Wintermantel
ct=turtleneck: Rollkragenpullover, Rollkragen, Rolli
ct=vest: Weste
ct=tank-top: Tanktop, Trägertop, Unterhemd, Achselshirt
ct=polo-shirt: Polohemd, Poloshirt
ct=apron: Schürze, Kochschürze
ct=kimono: Kimono
ct=sari: Sari
ct=cloak: Umhang, Cape
ct=tracksuit: Trainingsanzug, Jogginganzug, Trainingsjacke
ct=puffer-jacket: Daunenjacke, Steppjacke, Anorak, Parka
ct=bomber-jacket: Bomberjacke, Fliegerjacke
ct=wetsuit: Neoprenanzug, Taucheranzug
ct=swimsuit: Badeanzug, Bikini, Badehose
ct=fur-coat: Pelzmantel
ct=evening-gown: Abendkleid, Ballkleid
hw=beret: Baskenmütze, Barett
hw=bowler-hat: Bowler
hw=straw-hat: Strohhut
hw=cowboy-hat: Cowboyhut
hw=chef-hat: Kochmütze
hw=hard-hat: Bauhelm, Schutzhelm
hw=head-bandana: Bandana
hw=headband: Stirnband, Haarreif, Haarband
fa=vampire: Vampir, Vampirin
fa=mermaid: Meerjungfrau, Nixe
fa=zombie: Zombie
fa=fairy: Fee
fa=orc: Ork
fa=angel: Engel
fa=demon: Dämon, Teufel
fa=ninja: Ninja
su=wolf: Wolf, Wölfin
su=tiger: Tiger
su=frog: Frosch, Kröte
su=raccoon: Waschbär
su=deer: Hirsch, Reh
su=cow: Kuh
su=pig: Schwein, Ferkel
su=mouse: Maus
su=squirrel: Eichhörnchen
su=hedgehog: Igel
su=koala: Koala
su=monkey: Affe, Schimpanse
su=elephant: Elefant
su=giraffe: Giraffe
su=duck: Ente
su=parrot: Papagei
su=eagle: Adler
su=raven: Rabe, Krähe
su=tortoise: Schildkröte
su=crocodile: Krokodil
su=snake: Schlange
su=octopus: Oktopus, Krake
su=shark: Haifisch
su=dolphin: Delfin
su=unicorn: Einhorn
su=skeleton: Skelett
su=monster: Monster, Ungeheuer
su=panda: Panda, Pandabär
su=otter: Otter, Fischotter
su=goat: Ziege, Ziegenbock
su=sheep: Schaf
su=hamster: Hamster
su=dinosaur: Dinosaurier, Dino
su=capybara: Capybara
su=badger: Dachs
su=sloth: Faultier
li=cinematic: filmisch`,
  palette: `
nouns: Palette, Farbpalette, Farben, Töne, Tönen, Farbtöne
brown: Rost, Schokolade, Zimt, Karamell, Kakao
white: Knochen, Kreide, Elfenbein, Schnee, Milch
beige: Sand, Hafer, Butter, Leinen
purple: Pflaume, Traube, Aubergine
red: Ziegel, Kirsche, Rubin
maroon: Wein, Bordeaux
yellow: Honig, Zitrone, Sonnenblume
gold: Ocker, Messing, Bronze
green: Salbei, Moos, Olive, Tanne
teal: Lagune, Petrol
blue: Himmel, Ozean, Kobalt
gray: Asche, Rauch, Schiefer, Stahl
black: Tinte, Kohle
orange: Kürbis, Terrakotta, Pfirsich, Kupfer`,
};
