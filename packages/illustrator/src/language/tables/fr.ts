import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "fr",
  order: "after",
  mode: "words",
  endings: "es, e, s, x, euse, euses, ée, ées, és",
  words: `
vw=profile: de profil, vue de profil, vu de profil, vue de côté, vu de côté, en profil
vw=three-quarter: de trois quarts, vue de trois quarts, vu de trois quarts, de 3/4, vue 3/4, demi profil, tête tournée, regarde par dessus son épaule, regardant par dessus son épaule, regard par dessus l'épaule
vw=front: vue de face, vu de face, de face
fc=left: tourné vers la gauche, tournée vers la gauche, regardant à gauche, regardant vers la gauche, regarde à gauche, regarde vers la gauche
fc=right: tourné vers la droite, tournée vers la droite, regardant à droite, regardant vers la droite, regarde à droite, regarde vers la droite
vw=profile fc=left: profil gauche, de profil gauche
vw=profile fc=right: profil droit, de profil droit
fn: photo de profil, photos de profil, image de profil, images de profil, avatar de profil
?cp=stripes: à rayures, rayé, rayée
?cp=checks: à carreaux
?cp=polka-dots: à pois
?cp=flowers: à fleurs, fleuri, fleurie
?cp=leopard: imprimé léopard
ac=lipstick: rouge à lèvres
ac=scar: cicatrice, balafre
ct=cardigan: cardigan
ct=raincoat: imperméable, ciré
ct=wedding-dress: robe de mariée
ct=denim-jacket: veste en jean
ct=tuxedo: smoking
hw=tiara: diadème, tiare
hs=short hk=side-part: raie sur le côté, raie de côté
hs=short hk=receding: front dégarni
hs=bald hk=thinning: cheveux clairsemés
hs=buzz hk=crew: coupe militaire
hs=undercut hk=shaved-side: un côté rasé
hs=bun hk=top-bun: chignon haut
hs=bun hk=low-bun: chignon bas
hs=ponytail hk=high-ponytail: queue de cheval haute
hs=ponytail hk=low-ponytail: queue de cheval basse
hs=braids hk=two-braids: deux tresses, deux nattes
hs=braids hk=crown-braid: couronne de tresses, tresse couronne
hs=braids hk=cornrows: tresses collées
~g=m job=firefighter n=being: pompier
~g=f job=firefighter n=being: pompière
~g=m job=police-officer n=being: policier
~g=f job=police-officer n=being: policière
~g=m job=soldier n=being: soldat
~g=f job=soldier n=being: soldate
job=pilot n=being: pilote
job=sailor n=being: marin, matelot
job=detective n=being: détective
~g=m job=spy n=being: espion
~g=f job=spy n=being: espionne
~g=m job=chef n=being: cuisinier, chef cuisinier
~g=f job=chef n=being: cuisinière
~g=m job=baker n=being: boulanger, pâtissier
~g=f job=baker n=being: boulangère, pâtissière
~g=m job=waiter n=being: serveur
~g=f job=waiter n=being: serveuse
job=barista n=being: barista, un barista
~g=m job=butcher n=being: boucher
~g=f job=butcher n=being: bouchère
~g=m job=farmer n=being: fermier, agriculteur
~g=f job=farmer n=being: fermière, agricultrice
~g=m job=gardener n=being: jardinier
~g=f job=gardener n=being: jardinière
job=florist n=being: fleuriste
~g=m job=beekeeper n=being: apiculteur
~g=f job=beekeeper n=being: apicultrice
~g=m job=fisherman n=being: pêcheur
~g=f job=fisherman n=being: pêcheuse
~g=m job=lumberjack n=being: bûcheron
~g=f job=lumberjack n=being: bûcheronne
job=rancher n=being: cow-boy
~g=m job=construction-worker n=being: maçon, ouvrier du bâtiment
~g=f job=construction-worker n=being: maçonne
~g=m job=mechanic n=being: mécanicien
~g=f job=mechanic n=being: mécanicienne
~g=m job=plumber n=being: plombier
~g=f job=plumber n=being: plombière
~g=m job=electrician n=being: électricien
~g=f job=electrician n=being: électricienne
~g=m job=carpenter n=being: charpentier, menuisier
~g=f job=carpenter n=being: charpentière, menuisière
~g=m job=welder n=being: soudeur
~g=f job=welder n=being: soudeuse
job=miner n=being: mineur de fond
~g=m job=blacksmith n=being: forgeron
~g=f job=blacksmith n=being: forgeronne
~g=m job=tailor n=being: tailleur
~g=f job=tailor n=being: couturière
~g=m job=hairdresser n=being: coiffeur
~g=f job=hairdresser n=being: coiffeuse
~g=m job=postal-worker n=being: facteur
~g=f job=postal-worker n=being: factrice
~g=m job=surgeon n=being: chirurgien
~g=f job=surgeon n=being: chirurgienne
~g=m job=nurse n=being: infirmier
~g=f job=nurse n=being: infirmière
job=dentist n=being: dentiste
job=veterinarian n=being: vétérinaire
~g=m job=pharmacist n=being: pharmacien
~g=f job=pharmacist n=being: pharmacienne
job=scientist n=being: scientifique
~g=m job=programmer n=being: programmeur, développeur
~g=f job=programmer n=being: programmeuse, développeuse
job=architect n=being: architecte
~g=m job=teacher n=being: un professeur, enseignant
~g=f job=teacher n=being: une professeure, enseignante
~g=m job=student n=being: étudiant
~g=f job=student n=being: étudiante
~g=m job=graduate n=being: diplômé
~g=f job=graduate n=being: diplômée
job=judge n=being: juge
~g=m job=lawyer n=being: avocat
~g=f job=lawyer n=being: avocate
job=photographer n=being: photographe
job=artist n=being: artiste peintre
~g=m job=musician n=being: musicien, guitariste
~g=f job=musician n=being: musicienne
job=violinist n=being: violoniste
~g=m job=singer n=being: chanteur
~g=f job=singer n=being: chanteuse
~g=f job=ballerina n=being: ballerine
job=clown n=being: clown
~g=m job=footballer n=being: footballeur
~g=f job=footballer n=being: footballeuse
~g=m job=boxer n=being: boxeur
~g=f job=boxer n=being: boxeuse
job=cyclist n=being: cycliste
~g=m job=diver n=being: plongeur
~g=f job=diver n=being: plongeuse
job=priest n=being: prêtre
~g=f job=nun n=being: religieuse, bonne sœur
job=monk n=being: moine
job=samurai n=being: samouraï
job=viking n=being: viking
g=m job=king n=being: roi
g=f job=queen n=being: reine
~g=f job=bride n=being: mariée
n=eyes: yeux, œil
fn: en peluche, à fleurs
off: sous le bras, à la main, dans la main, dans les mains, sur les genoux, accroché, accrochée, nouée à la taille, noué à la taille, sur le bras, enlevé, enlevée, retiré, retirée, à la place de
like: comme, pareil à
fix: plutôt, pardon, enfin non, je veux dire
a=young_adult n=being: trentenaire, jeune adulte, vingtenaire, la vingtaine, la trentaine
a=adult n=being: quadragénaire, quinquagénaire, la quarantaine, la cinquantaine, entre deux âges
a=senior n=being: sexagénaire, septuagénaire, octogénaire, la soixantaine
a=young_adult: vingtaine d'années, trentaine d'années
a=adult: quarantaine d'années, cinquantaine d'années
a=senior: soixantaine d'années
num=5: cinq
num=6: six
num=7: sept
num=8: huit
num=9: neuf
num=10: dix
num=11: onze
num=12: douze
num=13: treize
num=14: quatorze
num=15: quinze
num=16: seize
num=17: dix-sept
num=18: dix-huit
num=19: dix-neuf
num=20: vingt
num=30: trente
num=40: quarante
num=50: cinquante
num=60: soixante
num=70: soixante-dix
num=80: quatre-vingts, quatre-vingt
num=90: quatre-vingt-dix
g=f: femme, dame, fille, jeune fille, demoiselle, elle
g=m: homme, monsieur, garçon, mec, type, il
g=f a=child: fillette, petite fille
g=m a=child: petit garçon, garçonnet
g=m a=child n=being: garçon d'une dizaine d'années
a=child: dizaine d'années, enfant, bébé
a=adolescent n=being: adolescent, ado
g=f a=adolescent n=being: adolescente, une ado
g=f a=senior: grand-mère, vieille dame, mamie, retraitée, mémé, mémère, vieille
g=m a=senior: grand-père, vieillard, vieux monsieur, papi, retraité, papy, pépé, pépère
n=being: personne, portrait
?a=senior: vieux, vieil, âgé, âgée
?a=young_adult: jeune
a=adult: d'âge moyen, quadragénaire, adulte, d'âge mûr
c=black: noir, noire
c=white: blanc, blanche
c=gray: gris, grise, argenté
c=red: rouge
c=burgundy: bordeaux
c=orange: orange
c=yellow: jaune
c=green: vert, verte
c=darkgreen: vert foncé
c=teal: turquoise, bleu canard
c=blue: bleu, bleue
c=lightblue: bleu clair
c=skyblue: bleu ciel
c=navy: bleu marine, marine, bleu foncé
c=purple: violet, violette, pourpre
c=mauve: mauve
c=pink: rose
c=brown: marron, brun, brune
c=beige: beige
c=cream: crème
c=gold: doré, dorée
n=hair: cheveux, chevelure, cheveu
n=skin: peau, teint
n=bg: fond, arrière-plan
n=clothing: vêtements, tenue
n=none: yeux, pantalon, jean, chaussures, bottes, jupe, gants, sac, table, mur, maquillage, lèvres, sourcils, ceinture, écaille
hc=blonde: blond, blonde
hc=red: roux, rousse
?hc=brown: châtain, châtains
hc=gray: grisonnant
hs=bald: chauve, crâne rasé
hs=buzz: tête rasée, rasé court
?hs=short: court, courte
?hs=long: long, longue, longs
hs=curly: bouclé, bouclée, frisé, frisée, boucles
?hs=wavy: ondulé
hs=afro: afro
hs=bob: coupe au carré, carré
hs=bun: chignon
hs=ponytail: queue de cheval, couette
hs=braids: tresse, tresses, nattes
hs=short hk=pixie: coupe pixie, coupe à la garçonne
hs=short hk=bowl: coupe au bol
hs=short hk=slick-back: cheveux plaqués en arrière
hs=dreadlocks: dreadlocks, dreads
hs=mohawk: crête, iroquoise
fh=beard: barbe, barbu, barbue, grosse barbe, barbe fournie
fh=moustache: moustache, moustachu, bacchantes
fh=goatee: bouc, barbiche, barbichette
fh=stubble: barbe de trois jours, barbe naissante, mal rasé, pas rasé
fh=none: rasé de près, imberbe
ew=glasses: lunettes
ew=sunglasses: lunettes de soleil, lunettes noires
ew=eyepatch: bandeau sur l'œil, cache-œil, borgne
hw=cap: casquette
hw=beanie: bonnet
hw=hat: chapeau, toque
hw=turban: turban
hw=hijab: hijab, voile, foulard islamique
hw=crown: couronne
hw=helmet: casque, heaume
hw=wizard-hat: chapeau de sorcier
hw=headphones: casque audio, écouteurs
ac=earrings: boucles d'oreilles, boucle d'oreille
ac=necklace: collier
ac=mask: masque
ac=freckles: taches de rousseur
ac=tattoo: tatouage, tatoué
ac=arm-tattoo: bras tatoués, bras tatoué, avant-bras tatoués, tatouages sur les bras, tatouage sur le bras
ac=scarf: écharpe, foulard
ac=plaid-scarf: écharpe à carreaux, écharpe écossaise
ac=striped-scarf: écharpe rayée, écharpe à rayures
ac=silk-scarf: foulard en soie, foulard de soie, carré de soie
ac=tie: cravate
ac=bow-tie: nœud papillon, noeud papillon
ac=microphone: micro, microphone
ac=laptop: ordinateur portable, ordinateur
ac=phone: téléphone, portable
ac=coffee: tasse de café, boit un café
ac=book: livre
ac=camera: appareil photo
ac=flower: fleur, fleurs, bouquet
ex=happy: heureux, heureuse, souriant, souriante, sourire, sourit, joyeux, joyeuse, content, contente, radieux, radieuse, rayonnant, rayonnante, ravi, ravie, de bonne humeur, jovial, joviale, enjoué, enjouée
ex=amused: rit, riant, amusé, amusée, rigole, éclate de rire, rit aux éclats, éclat de rire, hilare, malicieux, malicieuse, espiègle, narquois, narquoise, clin d'œil, sourire en coin, mort de rire
ex=sad: triste, mélancolique, pleure, abattu, abattue, peiné, peinée, en larmes, larmes, nostalgique, pleurant, chagriné
ex=angry: en colère, fâché, furieux, fâchée, furieuse, renfrogné, renfrognée, grognon, de mauvaise humeur, énervé, énervée, ronchon, courroucé, tête de mauvaise humeur
ex=surprised: surpris, surprise, étonné, étonnée, stupéfait, stupéfaite, ébahi, ébahie, bouche bée, apeuré, apeurée, effrayé, effrayée, ahuri
ex=calm: calme, serein, sereine, détendu, paisible, apaisé, apaisée, fatigué, fatiguée, endormi, endormie, somnolent, somnolente, les yeux fermés, détendue
ex=thoughtful: pensif, pensive, songeur, songeuse, rêveur, rêveuse, méditatif, méditative, perdu dans ses pensées, perdue dans ses pensées
ex=confident: confiant, confiante, sûr de lui, sûre d'elle, fier, fière, assuré, assurée, arrogant, arrogante, hautain, hautaine
ex=determined: déterminé, déterminée, résolu, résolue, décidé, décidée, farouche, courageux, courageuse, intrépide
ex=focused: concentré, concentrée, absorbé, absorbée, attentif, attentive, appliqué, appliquée
ex=excited: enthousiaste, excité, excitée, surexcité, surexcitée, euphorique, extatique
ex=curious: curieux, curieuse, intrigué, intriguée, avec curiosité
ex=skeptical: sceptique, incrédule, méfiant, méfiante, dubitatif, dubitative, sourcil levé, sourcil haussé, un sourcil levé, blasé, blasée, ennuyé, ennuyée
ex=neutral: sérieux, sérieuse, neutre, impassible, sévère, sans expression
po=waving: saluant de la main, salue de la main, faisant coucou
po=arms-crossed: bras croisés
sn=sitting: assis, assise, assis sur une chaise, assise sur une chaise, assis dans un fauteuil, assise dans un fauteuil
sn=cross-legged: en tailleur, assis en tailleur, assise en tailleur, en train de méditer
sn=running: en train de courir, qui court
sn=dancing: en train de danser, qui danse
sn=bicycle: à vélo, à bicyclette, sur un vélo, sur son vélo
sn=motorbike: à moto, sur une moto, sur sa moto
sn=horse: à cheval
sn=skateboard: en skate, sur un skateboard
sn=wheelchair: en fauteuil roulant
po=pointing: pointant du doigt, qui pointe du doigt
po=arms-raised: bras levés, les bras levés, bras en l'air, les bras en l'air
po=prayer-hands: en prière, mains jointes, les mains jointes
po=thumbs-up: pouce levé, le pouce levé
po=hands-on-hips: mains sur les hanches, les mains sur les hanches
po=arms-behind-back: mains dans le dos, les mains dans le dos
ct=t-shirt: t-shirt, tee-shirt
ct=shirt: chemise, chemisier
ct=hoodie: sweat à capuche, sweat, capuche
ct=sweater: pull, chandail, tricot
ct=blazer: blazer, veston
ct=suit: costume, tailleur
ct=dress: robe
ct=overalls: salopette
ct=jacket: veste, blouson, imperméable, ciré
ct=lab-coat: blouse, blouse de laboratoire
ct=armor: armure
ct=spacesuit: combinaison spatiale, scaphandre
ct=robe: toge, robe de sorcier
ct=uniform: uniforme
pl=bathroom: salle de bain, salle de bains
pl=beach: plage
pl=bedroom: chambre
pl=cafe: café, au café, terrasse d'un café, attablé dans un café
pl=car: en voiture, dans une voiture
pl=city: ville
pl=classroom: salle de classe, classe
pl=desert: désert
pl=forest: forêt, bois
pl=garden: jardin
pl=gym: salle de sport, gymnase
pl=home: maison, salon, à la maison, chez elle, chez lui
pl=hospital: hôpital
pl=hotel: hôtel
pl=kitchen: cuisine
pl=library: bibliothèque
pl=mountains: montagne, montagnes, sommet
pl=office: bureau
pl=park: parc
pl=restaurant: restaurant, bar, bistrot, brasserie
pl=space: l'espace, espace
pl=stage: scène
sg=theater pl=stage: théâtre
sg=concert pl=stage: concert
pl=store: magasin, boutique
pl=street: rue, trottoir, dans la rue, avenue, boulevard
pl=studio: studio
pl=underwater: sous l'eau
li=day: de jour, plein jour
li=night: nuit
li=sunset: coucher de soleil, crépuscule, aube, lever du soleil
li=neon: néon, néons
li=warm: lumière chaude, lumière chaleureuse
su=cat: chat, chatte, chaton
su=dog: chien, chienne
su=fox: renard, renarde
su=owl: hibou, chouette
su=bear: ours
su=lion: lion, lionne
su=rabbit: lapin, lièvre
su=penguin: pingouin, manchot
su=ghost: fantôme
su=monster: monstre
fa=elf: elfe
fa=wizard ~g=m: sorcier, magicien, mage
fa=wizard ~g=f: sorcière, magicienne
fa=pirate: pirate
fa=ninja: ninja
fa=knight: chevalier
fa=astronaut: astronaute
fa=superhero: super-héros, super-héroïne, superhéros
~g=m n=being: pompier, boulanger, infirmier, serveur, un professeur, cuisinier, un libraire, un médecin, un barista
~g=f n=being: pompière, boulangère, infirmière, serveuse, une professeure, cuisinière, une libraire, une médecin, une prof
~g=m ~ct=lab-coat n=being: docteur, médecin
~g=f ~ct=lab-coat n=being: doctoresse, docteure
fr=bust: buste, portrait en buste
fr=headshot: gros plan
fr=full-body: en pied
neg: sans, pas de, pas d, aucun, aucune
or: ni, ou
end: avec, à, aux, au, en, dans, sur, mais, devant, derrière, sous, chez
fn: un, une, des, le, la, les, de, du, d, l, et, qui, est, très, grand, grande, petit, petite, cuir, laine, porte, air
poss: sa, son, de sa, de son, ses, de ses
st=pixel: pixel art, pixels
st=voxel: voxel, voxels
st=cartoon: dessin animé, style anime
st=comic: bande dessinée, bd
st=sketch: croquis, esquisse
st=line-art: dessin au trait, trait
st=clay: pâte à modeler, argile
st=flat: aplat, flat design, vectoriel
st=minimal: minimaliste
st=abstract: abstrait
fr=headshot: photo d'identité, portrait serré, visage seul
fr=upper-body: mi-corps, à mi-corps
?sk=dark: foncée, noire, mate
?sk=light: claire, pâle
?sk=olive: olivâtre
?sk=tan: bronzée, hâlée
li=cool: lumière froide
li=studio: éclairage studio
li=day: lumière naturelle, matin, midi, ensoleillé
li=night: clair de lune
li=warm bp=candles: bougies, lueur des bougies, à la bougie
g=m a=adult: père, papa
g=f a=adult: mère, maman
g=m: roi, prince, oncle, tonton, cousin, frère, fils, neveu, époux, mari, copain, voisin, ami, veuf, parrain, comte, duc, baron, dieu, gars, patron pêcheur, gaillard, bonhomme
g=f: reine, princesse, tante, tata, cousine, sœur, soeur, nièce, épouse, copine, voisine, amie, veuve, marraine, comtesse, duchesse, baronne, déesse, nana, meuf, mademoiselle, patronne, trentenaire souriante, poissonnière
c=mustard: moutarde
c=green: émeraude, menthe
c=orange: corail, cuivré
pl=car: en voiture
years: ans, an
og=africa: africain, africaine
og=west-africa: nigérian, nigériane, sénégalais, sénégalaise, ghanéen, ghanéenne, malien, malienne
og=east-africa: kényan, kényane, éthiopien, éthiopienne
og=north-africa: marocain, marocaine, algérien, algérienne, tunisien, tunisienne, égyptien, égyptienne, maghrébin, maghrébine
og=middle-east: arabe, libanais, libanaise, iranien, iranienne, turc, turque, syrien, syrienne
og=south-asia: indien, indienne, pakistanais, pakistanaise
og=southeast-asia: vietnamien, vietnamienne, thaïlandais, thaïlandaise, philippin, philippine, indonésien, indonésienne
og=east-asia: chinois, chinoise, japonais, japonaise, coréen, coréenne
og=asia: asiatique
og=latin-america: latino, latina, mexicain, mexicaine, colombien, colombienne, brésilien, brésilienne, péruvien, péruvienne, argentin, argentine
og=caribbean: cubain, cubaine, jamaïcain, jamaïcaine, haïtien, haïtienne, antillais, antillaise
og=nordic: nordique, suédois, suédoise, norvégien, norvégienne, danois, danoise, finlandais, finlandaise
og=europe: européen, européenne, français, française, allemand, allemande, anglais, anglaise, irlandais, irlandaise, belge
og=eastern-europe: russe, ukrainien, ukrainienne, polonais, polonaise
og=southern-europe: italien, italienne, espagnol, espagnole, portugais, portugaise, grec, grecque
og=african-diaspora: afro-américain, afro-américaine
pl=workshop: atelier
pl=bakery: boulangerie, pâtisserie
pl=laboratory: laboratoire, labo
pl=church: église, cathédrale, chapelle
pl=castle: château, forteresse
pl=market: marché, au marché, bazar
pl=harbor: au port, dans le port, quai
pl=rooftop: sur le toit, sur les toits
pl=farm: à la ferme, dans une ferme, grange, étable
pl=field: champ de blé, dans un champ, champs, pré, prairie
pl=lake: lac, rivière, au bord de l'eau
pl=ship: sur un bateau, navire, voilier, sur le pont d'un
pl=train: dans le train, dans un train, métro
pl=airport: aéroport, à la gare, gare
pl=museum: musée, galerie d'art
pl=temple: temple, mosquée, synagogue
pl=cave: grotte, caverne
pl=village: village
pl=pool: piscine
ac=tea-cup: tasse de thé, tasse à thé
ac=piggy-bank: tirelire
ac=book-stack: pile de livres
ac=rapier: fleuret, rapière
pl=steps: marches de la cathédrale, marches d'une cathédrale, parvis
pl=cliff: falaise, corniche
pl=bike-shop: atelier de vélos, magasin de vélos, atelier vélo
pl=pottery: poterie, atelier de poterie, tour de potier
pl=forge: forge, la forge
pl=snow: dans la neige, enneigé, paysage enneigé
pl=stadium: stade, terrain de foot, court de tennis
pl=greenhouse: serre, chez le fleuriste
pl=tavern: taverne, auberge
pl=nightclub: boîte de nuit, discothèque, en boîte
pl=throne-room: salle du trône, palais, salle de bal, trône
pl=courtroom: salle d'audience, au tribunal
pl=lighthouse: phare
pl=garage: garage, atelier mécanique
pl=salon: salon de coiffure, chez le coiffeur, barbier
pl=attic: grenier, mansarde
pl=pharmacy: pharmacie
pl=outdoor: en plein air, dehors, dans la nature
pl=podcast: studio de podcast, studio de radio
pl=waterfall: cascade, chute d'eau
pl=volcano: volcan
pl=graveyard: cimetière
pl=ruins: ruines, en ruine
pl=swamp: marais, marécage
pl=clouds: dans les nuages, au-dessus des nuages
pl=alley: ruelle
pl=warehouse: usine, entrepôt, chantier
pl=dungeon: cachot, prison, donjon
pl=campsite: au camping, feu de camp
pl=circus: cirque, fête foraine
pl=cockpit: cockpit, dans un avion
pl=space-station: vaisseau spatial, station spatiale
pl=server-room: salle des serveurs
st=sketch md=watercolor: aquarelle
st=sketch md=oil-painting: peinture à l'huile, huile sur toile, à l'huile
st=sketch md=pencil-drawing: dessin au crayon, au crayon
st=sketch md=charcoal: fusain, au fusain
st=sketch md=gouache: gouache, à la gouache
st=sketch md=crayon: crayons de couleur, pastel gras, crayons gras
st=flat md=paper-cut: papier découpé
st=comic md=pop-art: pop art, pop-art
st=line-art md=one-line: un seul trait, trait continu
md=stained-glass: vitrail, vitraux
md=woodcut: gravure sur bois, linogravure
md=engraving: gravure, eau-forte
md=grayscale: en noir et blanc, photo en noir et blanc
md=ukiyo-e: estampe japonaise, ukiyo-e
md=tarot: carte de tarot
md=blueprint: plan technique, dessin technique
we=rain: sous la pluie, pluie, il pleut
we=snow: il neige, flocons de neige
we=fog: brouillard, brume
a=child n=being: gamin, gamine, bambin, petiot, marmot
ct=leather-jacket: blouson en cuir, veste en cuir, blouson de cuir, perfecto
ct=coat: manteau, pardessus, trench
ct=turtleneck: col roulé, pull à col roulé
ct=vest: gilet sans manches, gilet de costume
ct=tank-top: débardeur, marcel
ct=polo-shirt: polo
ct=apron: tablier
ct=kimono: kimono
ct=sari: sari
ct=cloak: cape, pèlerine
ct=tracksuit: survêtement, jogging
ct=puffer-jacket: doudoune, anorak, parka
ct=bomber-jacket: bomber
ct=wetsuit: combinaison de plongée
ct=swimsuit: maillot de bain, bikini
ct=fur-coat: manteau de fourrure
ct=evening-gown: robe de soirée, robe du soir
hw=beret: béret
hw=top-hat: haut-de-forme, haut de forme
hw=bowler-hat: chapeau melon
hw=straw-hat: chapeau de paille, canotier
hw=cowboy-hat: chapeau de cow-boy, stetson
hw=chef-hat: toque de chef, toque de cuisinier
hw=hard-hat: casque de chantier
hw=head-bandana: foulard sur la tête, bandana, fichu
hw=headband: bandeau, serre-tête
fa=vampire: vampire
fa=mermaid: sirène
fa=zombie: zombi
fa=fairy: fée
fa=orc: orque
fa=angel: ange
fa=demon: démon, diable
su=wolf: loup, louve
su=tiger: tigre
su=frog: grenouille, crapaud
su=raccoon: raton laveur
su=deer: cerf, biche
su=cow: vache
su=pig: cochon
su=mouse: souris
su=squirrel: écureuil
su=hedgehog: hérisson
su=koala: koala
su=monkey: singe
su=elephant: éléphant
su=giraffe: girafe
su=duck: canard
su=parrot: perroquet
su=eagle: aigle
su=raven: corbeau
su=tortoise: tortue
su=crocodile: crocodile
su=snake: serpent
su=octopus: poulpe, pieuvre
su=shark: requin
su=dolphin: dauphin
su=unicorn: licorne
su=alien: extraterrestre, martien
su=skeleton: squelette
su=robot: robot, androïde
su=dragon: dragon
su=panda: panda
su=otter: loutre
su=goat: chèvre
su=sheep: mouton
su=hamster: hamster
su=dinosaur: dinosaure
su=capybara: capybara
su=badger: blaireau
li=cinematic: cinématographique`,
  palette: `
nouns: palette, gamme, teintes, tons, couleurs
brown: rouille, chocolat, cannelle, caramel, noisette
white: os, craie, ivoire, neige, lait
beige: sable, lin, beurre
purple: prune, raisin, aubergine
red: brique, cerise, rubis
maroon: vin, bordeaux
yellow: miel, citron, tournesol
gold: ocre, laiton, bronze
green: sauge, mousse, olive, sapin, tilleul
teal: lagune, pétrole
blue: ciel, océan, cobalt
gray: cendre, fumée, ardoise, acier
black: encre, charbon
orange: citrouille, terre cuite, pêche, cuivre`,
};
