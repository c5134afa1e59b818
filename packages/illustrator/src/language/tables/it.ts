import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "it",
  order: "after",
  mode: "words",
  endings: "etto, etta, etti, ette, i, e, a, o, he, hi",
  words: `
vw=profile: di profilo, vista di profilo, visto di profilo, vista laterale
vw=three-quarter: di tre quarti, vista di tre quarti, a tre quarti, mezzo profilo, guarda sopra la spalla, guardando sopra la spalla, guarda da sopra la spalla, guardando da sopra la spalla, guarda oltre la spalla, testa girata, testa voltata
vw=front: vista frontale, visto di fronte, vista di fronte
fc=left: guarda a sinistra, guardando a sinistra, guarda verso sinistra, guardando verso sinistra, rivolto a sinistra, rivolta a sinistra, rivolto verso sinistra, rivolta verso sinistra, girato a sinistra, girata a sinistra
fc=right: guarda a destra, guardando a destra, guarda verso destra, guardando verso destra, rivolto a destra, rivolta a destra, rivolto verso destra, rivolta verso destra, girato a destra, girata a destra
vw=profile fc=left: profilo sinistro
vw=profile fc=right: profilo destro
fn: foto di profilo, immagine di profilo, immagini di profilo, avatar di profilo
?cp=stripes: a righe, a strisce
?cp=checks: a quadri, a quadretti
?cp=polka-dots: a pois
?cp=flowers: a fiori, fiorato, fiorata
?cp=leopard: leopardato, leopardata
?cp=camouflage: mimetico, mimetica
ac=lipstick: rossetto
ac=scar: cicatrice
ct=cardigan: cardigan
ct=raincoat: impermeabile
ct=wedding-dress: abito da sposa, vestito da sposa
ct=denim-jacket: giacca di jeans, giubbotto di jeans
ct=tuxedo: smoking
hw=tiara: tiara, diadema
hs=short hk=side-part: riga di lato, riga laterale
hs=short hk=slick-back: pettinati all'indietro, capelli all'indietro
hs=short hk=quiff: ciuffo
hs=short hk=receding: stempiato, stempiata
hs=bald hk=thinning: capelli radi
hs=buzz hk=crew: taglio militare
hs=undercut hk=shaved-side: un lato rasato
hs=bun hk=top-bun: chignon alto
hs=bun hk=low-bun: chignon basso
hs=ponytail hk=high-ponytail: coda alta, coda di cavallo alta
hs=ponytail hk=low-ponytail: coda bassa, coda di cavallo bassa
hs=braids hk=two-braids: due trecce
hs=braids hk=crown-braid: treccia a corona
~g=m job=firefighter n=being: pompiere, vigile del fuoco
~g=f job=firefighter n=being: pompiera
~g=m job=police-officer n=being: poliziotto
~g=f job=police-officer n=being: poliziotta
~g=m job=soldier n=being: soldato
~g=f job=soldier n=being: soldatessa
job=pilot n=being: pilota
~g=m job=sailor n=being: marinaio
~g=f job=sailor n=being: marinaia
~g=m job=detective n=being: investigatore
~g=f job=detective n=being: investigatrice
job=spy n=being: spia
~g=m job=chef n=being: cuoco
~g=f job=chef n=being: cuoca
~g=m job=baker n=being: panettiere, fornaio
~g=f job=baker n=being: panettiera, fornaia
~g=m job=waiter n=being: cameriere
~g=f job=waiter n=being: cameriera
job=barista n=being: barista
~g=m job=butcher n=being: macellaio
~g=f job=butcher n=being: macellaia
~g=m job=farmer n=being: contadino, agricoltore
~g=f job=farmer n=being: contadina, agricoltrice
~g=m job=gardener n=being: giardiniere
~g=f job=gardener n=being: giardiniera
~g=m job=florist n=being: fioraio, fiorista
~g=f job=florist n=being: fioraia
~g=m job=beekeeper n=being: apicoltore
~g=f job=beekeeper n=being: apicoltrice
~g=m job=fisherman n=being: pescatore
~g=f job=fisherman n=being: pescatrice
~g=m job=lumberjack n=being: boscaiolo
~g=f job=lumberjack n=being: boscaiola
~g=m job=construction-worker n=being: muratore, operaio edile
~g=f job=construction-worker n=being: muratrice
~g=m job=mechanic n=being: meccanico
~g=f job=mechanic n=being: meccanica
~g=m job=plumber n=being: idraulico
~g=f job=plumber n=being: idraulica
job=electrician n=being: elettricista
job=carpenter n=being: falegname
~g=m job=welder n=being: saldatore
~g=f job=welder n=being: saldatrice
~g=m job=miner n=being: minatore
~g=f job=miner n=being: minatrice
job=blacksmith n=being: fabbro
~g=m job=tailor n=being: sarto
~g=f job=tailor n=being: sarta
~g=m job=hairdresser n=being: parrucchiere, barbiere
~g=f job=hairdresser n=being: parrucchiera
~g=m job=postal-worker n=being: postino
~g=f job=postal-worker n=being: postina
~g=m job=surgeon n=being: chirurgo
~g=f job=surgeon n=being: chirurga
~g=m job=nurse n=being: infermiere
~g=f job=nurse n=being: infermiera
job=dentist n=being: dentista
~g=m job=veterinarian n=being: veterinario
~g=f job=veterinarian n=being: veterinaria
job=pharmacist n=being: farmacista
~g=m job=scientist n=being: scienziato
~g=f job=scientist n=being: scienziata
~g=m job=programmer n=being: programmatore
~g=f job=programmer n=being: programmatrice
~g=m job=architect n=being: architetto
~g=f job=architect n=being: architetta
~g=m job=teacher n=being: insegnante, maestro
~g=f job=teacher n=being: maestra
~g=m job=student n=being: studente
~g=f job=student n=being: studentessa
job=judge n=being: giudice
~g=m job=lawyer n=being: avvocato
~g=f job=lawyer n=being: avvocata
~g=m job=photographer n=being: fotografo
~g=f job=photographer n=being: fotografa
~g=m job=artist n=being: pittore
~g=f job=artist n=being: pittrice
job=musician n=being: musicista, chitarrista
job=violinist n=being: violinista
job=singer n=being: cantante
~g=f job=ballerina n=being: ballerina classica
job=clown n=being: pagliaccio
~g=m job=footballer n=being: calciatore
~g=f job=footballer n=being: calciatrice
job=boxer n=being: pugile
job=cyclist n=being: ciclista
~g=m job=diver n=being: subacqueo
~g=f job=diver n=being: subacquea
job=priest n=being: prete, sacerdote
~g=f job=nun n=being: suora
job=monk n=being: monaco, frate
job=samurai n=being: samurai
~g=m job=viking n=being: vichingo
~g=f job=viking n=being: vichinga
g=m job=king n=being: re
g=f job=queen n=being: regina
~g=f job=bride n=being: sposa
n=eyes: occhi, occhio
fn: al completo, coda dell'occhio, senza dubbio
off: sotto il braccio, in mano, nelle mani, in grembo, appeso, appesa, legata in vita, legato in vita, sul braccio, tolto, tolta
like: come
fix: meglio, anzi, scusa, voglio dire, piuttosto
bg=white: inchiostro su bianco, su bianco
a=young_adult n=being: ventenne, trentenne, sulla ventina, sulla trentina
a=adult n=being: quarantenne, cinquantenne, sulla quarantina, sulla cinquantina
a=senior n=being: sessantenne, settantenne, ottantenne, novantenne, vegliardo, sulla sessantina, sulla settantina
num=5: cinque
num=6: sei
num=7: sette
num=8: otto
num=9: nove
num=10: dieci
num=11: undici
num=12: dodici
num=13: tredici
num=14: quattordici
num=15: quindici
num=16: sedici
num=17: diciassette
num=18: diciotto
num=19: diciannove
num=20: venti
num=25: venticinque
num=28: ventotto
num=30: trenta
num=35: trentacinque
num=40: quaranta
num=45: quarantacinque
num=50: cinquanta
num=60: sessanta
num=65: sessantacinque
num=70: settanta
num=80: ottanta
num=90: novanta
g=f: donna, signora, ragazza, signorina, lei
g=m: uomo, signore, ragazzo, tizio, lui
g=f a=child: bambina, ragazzina
g=m a=child: bambino, ragazzino
a=child n=being: neonato, marmocchio, pargolo
a=adolescent n=being: adolescente, teenager
g=f a=senior: nonna, vecchietta, pensionata, nonnina
g=m a=senior: nonno, vecchietto, pensionato, nonnino
n=being: persona, ritratto
?a=senior: vecchio, vecchia, anziano, anziana
?a=young_adult: giovane, giovani
a=adult: di mezza età, mezza età, adulto, adulta
c=black: nero, nera, neri, nere
c=white: bianco, bianca, bianchi, bianche
c=gray: grigio, grigia, grigi
c=red: rosso, rossa
c=burgundy: bordeaux
c=orange: arancione
c=yellow: giallo, gialla
c=green: verde, verdi, verde scuro
c=teal: turchese
c=blue: azzurro, azzurra, azzurri, blu, celeste, blu chiaro
c=navy: blu scuro, blu navy
c=purple: viola, lilla
c=pink: rosa
c=brown: marrone, marroni
c=beige: beige, panna
c=gold: dorato, dorata
c=silver: argentato, argentata, argento
n=hair: capelli, capello, chioma
n=skin: pelle, carnagione
n=bg: sfondo
n=clothing: vestiti, abbigliamento
n=none: occhi, pantaloni, scarpe, stivali, gonna, guanti, borsa, tavolo, parete, muro, labbra, cintura
hc=blonde: biondo, bionda, biondi
hc=red: rossa di capelli, capelli rossi
?hc=brown: castano, castani, castana
hc=gray: brizzolato
hs=bald: calvo, pelato
hs=buzz: rasato, capelli rasati
?hs=short: corto, corti, corta
?hs=long: lungo, lunghi, lunga
hs=curly: riccio, ricci, riccia, ricciolo, riccioli
?hs=wavy: mosso, mossi, ondulati
hs=afro: afro
hs=bob: caschetto
hs=bun: chignon, crocchia
hs=short hk=pixie: taglio pixie
hs=short hk=bowl: taglio a scodella
hs=ponytail: coda di cavallo, coda
hs=braids: treccia, trecce, treccine
hs=dreadlocks: dread, dreadlocks, rasta
hs=mohawk: cresta, moicana
fh=beard: barba, barbuto, barbone, barba folta, barba lunga
fh=moustache: baffi, baffuto, baffoni, baffetti, baffo
fh=goatee: pizzetto, barbetta
fh=stubble: barba di tre giorni, barba incolta, non rasato
fh=none: sbarbato, rasato di fresco
ew=glasses: occhiali
ew=sunglasses: occhiali da sole, occhiali scuri
ew=eyepatch: benda sull'occhio, guercio, guercia
hw=cap: cappellino, berretto con visiera
hw=beanie: berretto, cuffia di lana, berretto di lana
hw=hat: cappello
hw=turban: turbante
hw=hijab: hijab, velo
hw=crown: corona
hw=helmet: casco, elmo, elmetto
hw=headphones: cuffie, auricolari
ac=earrings: orecchini, orecchino
ac=necklace: collana
ac=mask: mascherina, maschera
ac=freckles: lentiggini
ac=tattoo: tatuaggio, tatuaggi, tatuato
ac=arm-tattoo: braccia tatuate, braccio tatuato, avambracci tatuati, tatuaggi sulle braccia, tatuaggio sul braccio
ac=scarf: sciarpa
ac=plaid-scarf: sciarpa a quadri, sciarpa scozzese, sciarpa a quadretti
ac=striped-scarf: sciarpa a righe, sciarpa a strisce
ac=silk-scarf: foulard di seta, foulard
ac=tie: cravatta
ac=bow-tie: papillon, farfallino
ac=microphone: microfono
ac=laptop: portatile, computer portatile
ac=phone: telefono, cellulare
ac=coffee: tazza di caffè, tazzina
ac=book: libro, libri
ac=camera: macchina fotografica, fotocamera
ac=flower: fiore, fiori
ex=happy: felice, contento, contenta, sorride*, sorriso, allegro, allegra, sorridente, raggiante, di buon umore, gioios*, gioviale, allegr*, content*, soddisfatt*
ex=amused: ride, ridendo, divertito, divertit*, birichin*, malizios*, beffard*, occhiolino, sghignazza*, scoppia a ridere, risata, ride a crepapelle
ex=sad: triste, piange, piangendo, malinconic*, abbattut*, afflitt*, lacrime, mest*
ex=angry: arrabbiato, arrabbiata, furioso, arrabbiat*, irritat*, corrucciat*, imbronciat*, di cattivo umore, incazzat*, furibond*, accigliat*, broncio
ex=surprised: sorpreso, sorpresa, stupito, sorpres*, stupit*, sbalordit*, meravigliat*, a bocca aperta, spaventat*, stupore, sbigottit*
ex=calm: calmo, calma, sereno, tranquillo, calm*, tranquill*, seren*, rilassat*, stanc*, assonnat*, ad occhi chiusi, placid*, pacific*
ex=thoughtful: pensieroso, pensierosa, pensieros*, riflessiv*, sognante, assort*, meditabond*, sovrappensiero
ex=confident: sicuro di sé, sicura di sé, fiero, fiera di sé, orgoglios*, altezzos*, arrogante, spavald*
ex=determined: determinato, determinata, deciso, determinat*, risolut*, decisa, coraggios*, tenace, intrepid*
ex=focused: concentrato, concentrata, concentrat*, attento, attenta, intento a, intenta a
ex=excited: entusiasta, entusiast*, emozionat*, eccitat*, euforic*, esaltat*
ex=curious: curioso, curiosa, curios*, incuriosit*, interessat*
ex=neutral: serio, seria, impassibile, sever*, inespressiv*
po=waving: salutando con la mano, che saluta con la mano
po=arms-crossed: braccia conserte, braccia incrociate
sn=sitting: seduto, seduta, seduto su una sedia, seduta su una sedia, seduto in poltrona, seduta in poltrona
sn=cross-legged: a gambe incrociate, seduto a gambe incrociate, seduta a gambe incrociate, in meditazione
sn=running: che corre, di corsa
sn=dancing: che balla, che danza
sn=bicycle: in bicicletta, in bici
sn=motorbike: in moto, in motocicletta
sn=horse: a cavallo
sn=skateboard: in skateboard, sullo skateboard
sn=wheelchair: in sedia a rotelle
po=pointing: che indica, puntando il dito
po=arms-raised: braccia alzate, a braccia alzate
po=prayer-hands: in preghiera, mani giunte
po=thumbs-up: pollice in su, pollice alzato
po=hands-on-hips: mani sui fianchi, con le mani sui fianchi
po=arms-behind-back: mani dietro la schiena
ct=t-shirt: maglietta, t-shirt
ct=shirt: camicia, camicetta
ct=hoodie: felpa, felpa col cappuccio, felpa con cappuccio
ct=sweater: maglione, pullover, maglioncino
ct=blazer: blazer
ct=suit: completo, abito da uomo
ct=dress: vestito, abito
ct=overalls: salopette
ct=jacket: giacca, giubbotto, impermeabile
ct=lab-coat: camice
ct=armor: armatura
ct=spacesuit: tuta spaziale
ct=robe: tunica, veste
ct=uniform: uniforme, divisa
pl=bathroom: bagno
pl=beach: spiaggia
pl=bedroom: camera da letto
pl=cafe: caffè, bar, caffetteria, bar del paese, tavolino di un bar
pl=car: in macchina, in auto, al volante
pl=city: città
pl=classroom: aula, classe
pl=desert: deserto
pl=forest: bosco, foresta
pl=garden: giardino
pl=gym: palestra
pl=home: casa, salotto, in casa, soggiorno
pl=hospital: ospedale
pl=hotel: albergo, hotel
pl=kitchen: cucina
pl=library: biblioteca
pl=mountains: montagna, montagne, vetta, cima
pl=office: ufficio
pl=park: parco
pl=restaurant: ristorante, trattoria, pizzeria, pub
pl=space: spazio
pl=stage: palco, palcoscenico
sg=theater pl=stage: teatro
sg=concert pl=stage: concerto
pl=store: negozio
pl=street: strada, marciapiede, viale, per strada, piazza
pl=studio: studio
li=night: notte, di notte
li=day: di giorno
li=sunset: tramonto, alba, crepuscolo
li=neon: neon, luci al neon
li=warm: luce calda
su=cat: gatto, gatta, gattino
su=dog: cane, cagnolino
su=fox: volpe
su=owl: gufo, civetta
su=bear: orso
su=lion: leone
su=rabbit: coniglio
su=penguin: pinguino
su=ghost: fantasma
su=monster: mostro
fa=wizard ~g=m: mago, stregone
fa=wizard ~g=f: maga, strega
fa=elf: elfo, elfa
fa=pirate: pirata
fa=knight: cavaliere
fa=astronaut: astronauta
fa=superhero: supereroe, supereroina
~g=m n=being: pompiere, panettiere, professore, maestro, cuoco, scienziato, infermiere
~g=f n=being: pompiera, panettiera, professoressa, maestra, cuoca, scienziata, infermiera
~g=m ~ct=lab-coat n=being: dottore, medico
~g=f ~ct=lab-coat n=being: dottoressa
neg: senza, nessun, nessuna, non
or: né, o
end: con, in, nel, nella, al, sul, ma, sotto, dietro, indossa
fn: un, uno, una, il, la, lo, i, gli, le, di, del, della, e, che, col, mezzo, lana, legge
poss: sua, suo, della sua, del suo
st=pixel: pixel art
st=voxel: voxel
st=cartoon: cartone animato, anime
st=comic: fumetto, fumetti
st=sketch: schizzo, inchiostro
st=line-art: disegno al tratto
st=clay: plastilina, argilla
st=flat: piatto, vettoriale
st=minimal: minimalista, minimale
fr=headshot: primo piano, fototessera
fr=bust: mezzo busto, busto
fr=full-body: figura intera, a figura intera
?sk=dark: scura, nera
?sk=light: chiara, pallida
?sk=olive: olivastra
?sk=tan: abbronzata
li=cool: luce fredda
li=studio: luce da studio
li=day: luce naturale, mattina, mezzogiorno, soleggiato
li=night: chiaro di luna
li=warm bp=candles: lume di candela, a lume di candela, candele
ac=necklace: girocollo
g=m a=adult: padre, papà
g=f a=adult: madre, mamma
g=m: re, principe, zio, cugino, fratello, figlio, marito, fidanzato, amico, vedovo, padrino, conte, duca, barone, fanciullo, omone, signorotto, vicino di casa, ragazzone
g=f: regina, principessa, zia, cugina, sorella, figlia, moglie, fidanzata, amica, vedova, madrina, contessa, duchessa, baronessa, dea, tizia, fanciulla, pescivendola, fruttivendola, bidella, vicina di casa
c=yellow: senape
c=mint: menta
c=emerald: smeraldo
c=orange: corallo, ramato
years: anni, anno
og=africa: africano, africana
og=west-africa: nigeriano, nigeriana, senegalese, ghanese
og=east-africa: keniota, etiope, somalo, somala
og=north-africa: marocchino, marocchina, algerino, algerina, tunisino, tunisina, egiziano, egiziana
og=middle-east: arabo, araba, libanese, iraniano, iraniana, turco, turca, siriano, siriana
og=south-asia: indiano, indiana, pachistano, pachistana
og=southeast-asia: vietnamita, thailandese, filippino, filippina, indonesiano, indonesiana
og=east-asia: cinese, giapponese, coreano, coreana
og=asia: asiatico, asiatica
og=latin-america: latino, latina, messicano, messicana, colombiano, colombiana, brasiliano, brasiliana, peruviano, peruviana, argentino, argentina
og=caribbean: cubano, cubana, giamaicano, giamaicana
og=nordic: nordico, nordica, svedese, norvegese, danese, finlandese
og=europe: europeo, europea, francese, tedesco, tedesca, inglese, irlandese, scozzese
og=eastern-europe: russo, russa, ucraino, ucraina, polacco, polacca
og=southern-europe: italiano, italiana, spagnolo, spagnola, portoghese, greco, greca
og=african-diaspora: afroamericano, afroamericana
pl=workshop: bottega, officina, laboratorio artigiano
pl=bakery: panetteria, pasticceria, panificio
pl=laboratory: laboratorio
pl=church: chiesa, cattedrale, cappella
pl=castle: castello, fortezza
pl=market: mercato, bazar
pl=harbor: al porto, nel porto, molo
pl=rooftop: sul tetto, sui tetti
pl=farm: fattoria, stalla, fienile
pl=field: campo di grano, in un campo, prato, campi
pl=lake: lago, riva del fiume, fiume
pl=ship: nave, barca a vela, veliero, ponte della nave
pl=train: treno, metropolitana, metrò
pl=airport: aeroporto, stazione ferroviaria, in stazione
pl=museum: museo, galleria d'arte
pl=temple: tempio, moschea, sinagoga
pl=cave: grotta, caverna
pl=village: villaggio, borgo
pl=pool: piscina
ac=tea-cup: tazza di tè, tazza di the
ac=piggy-bank: salvadanaio
ac=book-stack: pila di libri
ac=rapier: fioretto
pl=steps: gradini della cattedrale, scalinata della cattedrale, gradini della chiesa
pl=cliff: scogliera, sporgenza rocciosa, dirupo
pl=bike-shop: officina di biciclette, negozio di biciclette
pl=pottery: bottega di ceramica, laboratorio di ceramica, tornio del vasaio
pl=forge: fucina, officina del fabbro
pl=snow: nella neve, sulla neve, innevato
pl=stadium: stadio, campo da calcio, campo da tennis
pl=greenhouse: serra, negozio di fiori, vivaio
pl=tavern: taverna, osteria, locanda
pl=nightclub: discoteca, locale notturno
pl=throne-room: sala del trono, palazzo reale, sala da ballo, trono
pl=courtroom: in tribunale, aula di tribunale
pl=lighthouse: faro
pl=garage: garage, officina meccanica
pl=salon: dal barbiere, barberia, dal parrucchiere
pl=attic: soffitta, mansarda
pl=pharmacy: farmacia
pl=outdoor: all'aperto, all'aria aperta, nella natura
pl=podcast: studio di podcast, studio radiofonico
pl=waterfall: cascata
pl=volcano: vulcano
pl=graveyard: cimitero
pl=ruins: rovine
pl=swamp: palude
pl=clouds: tra le nuvole, sopra le nuvole
pl=alley: vicolo
pl=warehouse: fabbrica, magazzino, cantiere
pl=dungeon: segrete, prigione, cella
pl=campsite: campeggio, falò, accampamento
pl=circus: circo, luna park
pl=cockpit: cabina di pilotaggio, in aereo, sull'aereo
pl=space-station: astronave, stazione spaziale
pl=server-room: sala server
st=sketch md=watercolor: acquerello
st=sketch md=oil-painting: olio su tela, dipinto a olio, pittura a olio
st=sketch md=pencil-drawing: disegno a matita, a matita
st=sketch md=charcoal: carboncino, a carboncino
st=sketch md=gouache: gouache, tempera, guazzo
st=sketch md=crayon: pastelli a cera, pastelli, matite colorate
st=flat md=paper-cut: carta ritagliata
st=comic md=pop-art: pop art, pop-art
st=line-art md=one-line: una sola linea, linea continua
md=stained-glass: vetrata colorata, vetrata
md=woodcut: xilografia, linoleografia
md=engraving: incisione, acquaforte
md=grayscale: in bianco e nero, foto in bianco e nero
md=ukiyo-e: stampa giapponese, ukiyo-e
md=tarot: carta dei tarocchi, tarocchi
md=blueprint: disegno tecnico
we=rain: sotto la pioggia, pioggia, piove
we=snow: nevica, fiocchi di neve
we=fog: nebbia
ex=skeptical: scettic*, diffident*, incredul*, sopracciglio alzato, sospettos*, annoiat*, dubbios*
ct=leather-jacket: giacca di pelle, giubbotto di pelle, giacca in pelle, chiodo di pelle
ct=coat: cappotto, trench, soprabito
ct=turtleneck: dolcevita, maglione a collo alto, collo alto, lupetto
ct=vest: panciotto, gilet
ct=tank-top: canottiera, canotta
ct=polo-shirt: polo
ct=apron: grembiule
ct=kimono: kimono
ct=sari: sari
ct=cloak: mantello, mantella
ct=tracksuit: tuta da ginnastica, tuta sportiva
ct=puffer-jacket: piumino, giacca a vento
ct=bomber-jacket: bomber
ct=wetsuit: muta da sub
ct=swimsuit: costume da bagno, bikini
ct=fur-coat: pelliccia
ct=evening-gown: abito da sera, abito lungo
hw=beret: basco
hw=top-hat: cilindro
hw=bowler-hat: bombetta
hw=straw-hat: cappello di paglia, paglietta
hw=cowboy-hat: cappello da cowboy
hw=chef-hat: cappello da cuoco, cappello da chef
hw=hard-hat: elmetto da cantiere, caschetto da cantiere
hw=head-bandana: fazzoletto in testa, bandana, foulard in testa
hw=headband: cerchietto, fascia tra i capelli
fa=vampire: vampiro, vampira
fa=mermaid: sirena
fa=zombie: zombi
fa=fairy: fata
fa=orc: orco
fa=angel: angelo
fa=demon: demone, diavolo
fa=ninja: ninja
su=wolf: lupo
su=tiger: tigre
su=frog: rana, rospo
su=raccoon: procione
su=deer: cervo
su=cow: mucca
su=pig: maiale, maialino
su=mouse: topo, topolino
su=squirrel: scoiattolo
su=hedgehog: porcospino
su=koala: koala
su=monkey: scimmia
su=elephant: elefante
su=giraffe: giraffa
su=duck: anatra, papera
su=parrot: pappagallo
su=eagle: aquila
su=raven: corvo
su=tortoise: tartaruga
su=crocodile: coccodrillo
su=snake: serpente
su=octopus: polpo
su=shark: squalo
su=dolphin: delfino
su=unicorn: unicorno
su=alien: alieno, aliena, extraterrestre, marziano
su=skeleton: scheletro
su=robot: robot, androide
su=dragon: drago
su=panda: panda
su=otter: lontra
su=goat: capra
su=sheep: pecora
su=hamster: criceto
su=dinosaur: dinosauro
su=capybara: capibara
su=badger: tasso
su=sloth: bradipo
li=cinematic: cinematografic*
pl=underwater: sott'acqua, in fondo al mare`,
  palette: `
nouns: palette, tavolozza, toni, tonalità, colori
brown: ruggine, cioccolato, cannella, caramello
white: osso, gesso, avorio, neve, latte
beige: sabbia, avena, burro, lino
purple: prugna, uva, melanzana
red: mattone, ciliegia, rubino
maroon: vino, bordeaux
yellow: miele, limone, girasole
gold: ocra, ottone, bronzo
green: salvia, muschio, oliva, bosco
teal: laguna, petrolio
blue: cielo, oceano, cobalto
gray: cenere, fumo, ardesia, acciaio
black: inchiostro, carbone
orange: zucca, terracotta, pesca`,
};
