import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "es",
  order: "after",
  mode: "words",
  endings: "as, os, es, a, o, e, s, ito, ita, itos, itas",
  words: `
vw=profile: de perfil, vista de perfil, visto de perfil, vista lateral
vw=three-quarter: de tres cuartos, vista de tres cuartos, en tres cuartos, medio perfil, de medio perfil, mirando por encima del hombro, mira por encima del hombro, mirando sobre el hombro, mirando por sobre el hombro, cabeza girada
vw=front: vista frontal, vista de frente, visto de frente, mirando al frente
fc=left: mirando a la izquierda, mirando hacia la izquierda, mira a la izquierda, mira hacia la izquierda, girado hacia la izquierda, girada hacia la izquierda, girado a la izquierda, girada a la izquierda
fc=right: mirando a la derecha, mirando hacia la derecha, mira a la derecha, mira hacia la derecha, girado hacia la derecha, girada hacia la derecha, girado a la derecha, girada a la derecha
vw=profile fc=left: perfil izquierdo, de perfil izquierdo
vw=profile fc=right: perfil derecho, de perfil derecho
fn: foto de perfil, fotos de perfil, imagen de perfil, avatar de perfil, retrato para perfil
?cp=stripes: a rayas, de rayas, rayado, rayada
?cp=checks: a cuadros, de cuadros
?cp=polka-dots: de lunares, a lunares, de topos
?cp=flowers: de flores, floreado, floreada, con estampado floral
?cp=leopard: de leopardo, con estampado de leopardo
?cp=camouflage: de camuflaje
ac=lipstick: pintalabios, lápiz labial, labios pintados
ac=scar: cicatriz
ac=nose-stud: piercing en la nariz
ct=cardigan: cárdigan, rebeca
ct=raincoat: impermeable, chubasquero
ct=wedding-dress: vestido de novia
ct=denim-jacket: chaqueta vaquera
ct=tuxedo: esmoquin
hw=tiara: tiara
hs=short hk=slick-back: peinado hacia atrás, pelo hacia atrás, engominado
hs=short hk=quiff: tupé
hs=short hk=receding: entradas
hs=bald hk=thinning: pelo ralo
hs=buzz hk=crew: corte militar
hs=undercut hk=shaved-side: un lado rapado, sien rapada
hs=bun hk=top-bun: moño alto
hs=bun hk=low-bun: moño bajo
hs=ponytail hk=high-ponytail: coleta alta
hs=ponytail hk=low-ponytail: coleta baja
hs=braids hk=two-braids: dos trenzas
hs=braids hk=crown-braid: trenza de corona, corona de trenzas
hs=braids hk=cornrows: trenzas africanas, trenzas pegadas
~g=m job=firefighter n=being: bombero
~g=f job=firefighter n=being: bombera
job=police-officer n=being: policía, agente de policía
~g=m job=soldier n=being: soldado
~g=f job=soldier n=being: soldada
job=pilot n=being: piloto
~g=m job=sailor n=being: marinero
~g=f job=sailor n=being: marinera
job=detective n=being: detective
job=spy n=being: espía
~g=m job=chef n=being: chef, cocinero
~g=f job=chef n=being: cocinera
~g=m job=baker n=being: panadero
~g=f job=baker n=being: panadera
~g=m job=waiter n=being: camarero, mesero
~g=f job=waiter n=being: camarera, mesera
job=barista n=being: barista
~g=m job=butcher n=being: carnicero
~g=f job=butcher n=being: carnicera
~g=m job=farmer n=being: granjero, agricultor
~g=f job=farmer n=being: granjera, agricultora
~g=m job=gardener n=being: jardinero
~g=f job=gardener n=being: jardinera
job=florist n=being: florista
~g=m job=beekeeper n=being: apicultor
~g=f job=beekeeper n=being: apicultora
~g=m job=fisherman n=being: pescador
~g=f job=fisherman n=being: pescadora
~g=m job=lumberjack n=being: leñador
~g=f job=lumberjack n=being: leñadora
~g=m job=rancher n=being: vaquero
~g=f job=rancher n=being: vaquera
~g=m job=construction-worker n=being: albañil, obrero
~g=f job=construction-worker n=being: albañila, obrera
~g=m job=mechanic n=being: mecánico
~g=f job=mechanic n=being: mecánica de coches
~g=m job=plumber n=being: fontanero, plomero
~g=f job=plumber n=being: fontanera, plomera
job=electrician n=being: electricista
~g=m job=carpenter n=being: carpintero
~g=f job=carpenter n=being: carpintera
~g=m job=welder n=being: soldador
~g=f job=welder n=being: soldadora
~g=m job=miner n=being: minero
~g=f job=miner n=being: minera
~g=m job=blacksmith n=being: herrero
~g=f job=blacksmith n=being: herrera
~g=m job=tailor n=being: sastre
~g=f job=tailor n=being: sastra, modista
~g=m job=hairdresser n=being: peluquero, barbero
~g=f job=hairdresser n=being: peluquera, barbera
~g=m job=postal-worker n=being: cartero
~g=f job=postal-worker n=being: cartera
~g=m job=surgeon n=being: cirujano
~g=f job=surgeon n=being: cirujana
~g=m job=nurse n=being: enfermero
~g=f job=nurse n=being: enfermera
job=dentist n=being: dentista
~g=m job=veterinarian n=being: veterinario
~g=f job=veterinarian n=being: veterinaria
~g=m job=pharmacist n=being: farmacéutico
~g=f job=pharmacist n=being: farmacéutica
~g=m job=scientist n=being: científico
~g=f job=scientist n=being: científica
~g=m job=programmer n=being: programador
~g=f job=programmer n=being: programadora
~g=m job=architect n=being: arquitecto
~g=f job=architect n=being: arquitecta
~g=m job=teacher n=being: maestro
~g=f job=teacher n=being: maestra
job=student n=being: estudiante
~g=m job=graduate n=being: graduado
~g=f job=graduate n=being: graduada
~g=m job=judge n=being: juez
~g=f job=judge n=being: jueza
~g=m job=lawyer n=being: abogado
~g=f job=lawyer n=being: abogada
~g=m job=photographer n=being: fotógrafo
~g=f job=photographer n=being: fotógrafa
~g=m job=artist n=being: pintor
~g=f job=artist n=being: pintora
job=musician n=being: músico, guitarrista
job=violinist n=being: violinista
job=singer n=being: cantante
job=ballerina n=being: bailarina de ballet
~g=m job=clown n=being: payaso
~g=f job=clown n=being: payasa
job=footballer n=being: futbolista
~g=m job=boxer n=being: boxeador
~g=f job=boxer n=being: boxeadora
job=cyclist n=being: ciclista
~g=m job=diver n=being: buzo
~g=f job=diver n=being: buceadora, buza
~g=m job=priest n=being: sacerdote, cura
~g=f job=priest n=being: sacerdotisa
~g=f job=nun n=being: monja
job=monk n=being: monje
job=samurai n=being: samurái
~g=m job=viking n=being: vikingo
~g=f job=viking n=being: vikinga
g=m job=king n=being: rey
g=f job=queen n=being: reina
~g=f job=bride n=being: novia vestida de blanco
n=eyes: ojos, ojo
fn: clase alta, sin duda, por ojo
off: bajo el brazo, en la mano, en las manos, en el regazo, colgado, colgada, en el perchero, atada a la cintura, atado a la cintura, sobre el brazo, en el brazo, se ha quitado, quitado, quitada
like: como, igual que
fix: mejor dicho, mejor, perdón, quiero decir, más bien
n=none: copa, vino, luna, bolso
ac=book: leyendo, lee un libro
fa=elf: drow
a=young_adult n=being: veinteañero, treintañero, veintitantos, treinta y tantos
a=adult n=being: cuarenta y tantos, cincuenta y tantos
num=5: cinco
num=6: seis
num=7: siete
num=8: ocho
num=9: nueve
num=10: diez
num=11: once
num=12: doce
num=13: trece
num=14: catorce
num=15: quince
num=16: dieciséis
num=17: diecisiete
num=18: dieciocho
num=19: diecinueve
num=20: veinte
num=21: veintiún, veintiuno
num=22: veintidós
num=23: veintitrés
num=24: veinticuatro
num=25: veinticinco
num=26: veintiséis
num=27: veintisiete
num=28: veintiocho
num=29: veintinueve
num=30: treinta
num=40: cuarenta
num=50: cincuenta
num=60: sesenta
num=70: setenta
num=80: ochenta
num=90: noventa
g=f: mujer, señora, dama, chica, muchacha, joven mujer, señorita, ella, femenina
g=m: hombre, señor, caballero, chico, muchacho, tipo, él, masculino
g=f a=child: niña, niñita, nena
g=m a=child: niño, niñito, nene
a=child n=being: bebé, niños, crío, cría, niñato, chiquillo, chiquilla, peque
a=adolescent n=being: adolescente, muchachito
g=f a=senior: anciana, abuela, viejita, abuelita, sexagenaria, septuagenaria, octogenaria, vieja, yaya
g=m a=senior: anciano, abuelo, viejito, abuelito, sexagenario, septuagenario, octogenario, yayo
n=being: persona, gente, retrato
?a=senior: viejo, mayor, jubilado, jubilada
?a=young_adult: joven, jóvenes, veinteañero
a=adult: de mediana edad, adulto, adulta, maduro
c=black: negro, negra
c=white: blanco, blanca
c=gray: gris, grises
c=red: rojo, roja
c=burgundy: burdeos
c=burgundy: granate
c=orange: naranja, anaranjado
c=yellow: amarillo, amarilla
c=green: verde, verdes, verde oscuro, verde oliva
c=teal: turquesa, verde azulado
c=blue: azul, azules, celeste, azul claro, azul cielo
c=navy: azul marino, azul oscuro
c=purple: morado, morada, violeta, lila, púrpura
c=pink: rosa, rosado, rosada, fucsia
c=brown: marrón, marrones, café oscuro
c=beige: beige, crema
c=gold: dorado, dorada
c=silver: plateado, plateada
n=hair: pelo, cabello, cabellos, melena, cabellera
n=skin: piel, tez
n=bg: fondo
n=clothing: ropa
n=none: ojos, ojo, pantalón, pantalones, vaqueros, zapatos, botas, falda, guantes, bolso, mesa, pared, cejas, labios, coche, cinturón, hojas
hc=blonde: rubio, rubia, pelirrubio
hc=red: pelirrojo, pelirroja
?hc=brown: castaño, castaña, moreno
?hc=gray: canoso, canosa, entrecano
hc=gray: canas
hs=bald: calvo, calva, sin pelo, rapado al cero
hs=buzz: rapado, rapada, pelo rapado
?hs=short: corto, corta
?hs=long: largo, larga
hs=long: melena larga
hs=curly: rizado, rizada, rizos, bucles, crespo
?hs=wavy: ondulado, ondulada
hs=afro: afro
hs=bob: melena corta, corte bob
hs=bun: moño, recogido
hs=ponytail: coleta, cola de caballo
hs=braids: trenza, trenzas
hs=short hk=pixie: corte pixie
hs=short hk=bowl: corte de tazón
hs=short hk=side-part: raya al lado
hs=dreadlocks: rastas
hs=mohawk: cresta, mohicano
hs=undercut: rapado a los lados
fh=beard: barba, barbudo
fh=moustache: bigote, bigotes, bigotudo, bigotito, mostacho, bigotón
fh=goatee: perilla, barba de chivo, chivera, barbita
fh=stubble: barba de tres días, barba incipiente, sin afeitar, barba descuidada, barba de dos días
fh=none: afeitado, bien afeitado, lampiño
ew=glasses: gafas, lentes, anteojos
ew=sunglasses: gafas de sol, lentes de sol, gafas oscuras
ew=eyepatch: parche en el ojo, parche, tuerto, tuerta
hw=cap: gorra, visera
hw=beanie: gorro, gorro de lana
hw=hat: sombrero
hw=turban: turbante
hw=hijab: hiyab, hijab, velo, velo islámico
hw=crown: corona, diadema
hw=helmet: casco, yelmo
hw=wizard-hat: sombrero de mago
hw=headphones: auriculares, cascos, audífonos
ac=earrings: pendientes, pendiente, aretes, aros
ac=necklace: collar
ac=mask: mascarilla, máscara
ac=freckles: pecas, pecoso, pecosa
ac=tattoo: tatuaje, tatuado, tatuada
ac=arm-tattoo: brazos tatuados, brazo tatuado, antebrazos tatuados, tatuajes en los brazos, tatuaje en el brazo
ac=scarf: bufanda, pañuelo
ac=plaid-scarf: bufanda de cuadros, bufanda a cuadros, bufanda escocesa
ac=striped-scarf: bufanda de rayas, bufanda a rayas, bufanda rayada
ac=silk-scarf: pañuelo de seda, fular de seda
ac=tie: corbata
ac=bow-tie: pajarita
ac=microphone: micrófono
ac=laptop: portátil, ordenador portátil, computadora portátil
ac=phone: móvil, teléfono, celular
ac=coffee: taza de café, tomando café, café en la mano
ac=book: libro, libros
ac=camera: cámara
ac=flower: flor, flores, ramo
ex=happy: feliz, contento, contenta, alegre, sonriente, sonri*, sonrisa, risueñ*, radiante, de buen humor, encantad*, jovial, gozos*, dichos*, sonrient*
ex=amused: riendo, ríe, divertido, divertida, riéndose, riéndose a carcajadas, a carcajadas, carcajada, carcajadas, pícar*, burlón, burlona, guiñando un ojo, travies*, socarrón, socarrona, partiéndose de risa, risotada
ex=sad: triste, tristes, llorando, melancólic*, afligid*, apenad*, nostálgic*, lloros*, llora, abatid*, cabizbaj*, lágrimas, desconsolad*
ex=angry: enfadado, enfadada, enojado, enojada, furios*, rabios*, iracund*, malhumorad*, de mal humor, gruñón, gruñona, cabread*, ceño fruncido, enfurecid*, con cara de pocos amigos, cara de pocos amigos
ex=surprised: sorprendido, sorprendida, asombrado, sorpresa, atónit*, boquiabiert*, pasmad*, sobresaltad*, asustad*, perplej*, alucinad*, estupefact*
ex=calm: tranquilo, tranquila, sereno, serena, relajad*, en paz, apacible, plácid*, cansad*, adormilad*, somnolient*, con los ojos cerrados, ojos cerrados, en calma, calmad*
ex=thoughtful: pensativo, pensativa, ensimismad*, meditabund*, soñador, soñadora, reflexiv*, absorto en sus pensamientos, absorta en sus pensamientos
ex=confident: seguro de sí mismo, segura de sí misma, confiado, confiada, orgullos*, altiv*, arrogante, engreíd*, con aplomo, con seguridad
ex=determined: decidido, decidida, determinad*, resuelt*, firme, valiente, tenaz, aguerrid*, con determinación
ex=focused: concentrado, concentrada, absort*, atent*, enfrascad*
ex=excited: emocionado, emocionada, entusiasmad*
ex=curious: curioso, curiosa, intrigad*, fisgón, fisgona, con curiosidad
ex=skeptical: escéptico, escéptica, incrédul*, desconfiad*, una ceja levantada, ceja levantada, ceja arqueada, ceja alzada, aburrid*, poco convencid*
ex=neutral: serio, seria, neutral, inexpresiv*, impasible, sever*, adust*
ct=t-shirt: camiseta, playera, remera
ct=shirt: camisa, blusa
ct=hoodie: sudadera, sudadera con capucha
ct=sweater: jersey, suéter, chaleco de lana, pulóver
ct=blazer: blazer, americana
ct=suit: traje
ct=dress: vestido
ct=overalls: peto, overol, mono de trabajo
ct=jacket: chaqueta, cazadora, chamarra, chubasquero, impermeable
ct=lab-coat: bata, bata de laboratorio, bata blanca
ct=armor: armadura
ct=spacesuit: traje espacial
ct=robe: túnica
ct=uniform: uniforme
pl=bathroom: baño
pl=beach: playa
pl=bedroom: dormitorio, habitación
pl=cafe: cafetería, café, bar de tapas, terraza de un café
pl=car: en un coche, en el coche
pl=city: ciudad
pl=classroom: aula, clase
pl=desert: desierto
pl=forest: bosque, selva
pl=garden: jardín
pl=gym: gimnasio
pl=home: casa, salón, en casa, sala de estar
pl=hospital: hospital
pl=hotel: hotel
pl=kitchen: cocina
pl=library: biblioteca
pl=mountains: montaña, montañas, cumbre, cima
pl=office: oficina
pl=park: parque
pl=restaurant: restaurante, bar, pub, comedor
pl=space: espacio, el espacio
pl=stage: escenario
sg=theater pl=stage: teatro
sg=concert pl=stage: concierto, festival de música
pl=store: tienda
pl=street: calle, acera, avenida, plaza
pl=studio: estudio
pl=underwater: bajo el agua
li=day: de día, día soleado
li=night: noche, de noche
li=sunset: atardecer, puesta de sol, ocaso, amanecer, crepúsculo
li=neon: neón, luces de neón
li=warm: luz cálida
li=cinematic: cinematográfic*
su=cat: gato, gata, gatito
su=dog: perro, perra, perrito
su=fox: zorro, zorra
su=owl: búho, lechuza
su=bear: oso
su=lion: león
su=rabbit: conejo
su=penguin: pingüino
su=ghost: fantasma
su=monster: monstruo
fa=elf: elfo, elfa
fa=wizard ~g=m: mago, hechicero
fa=wizard ~g=f: maga, hechicera, bruja
fa=pirate: pirata
fa=ninja: ninja
fa=knight: caballero medieval, caballero con armadura
fa=astronaut: astronauta
fa=superhero: superhéroe, superheroína
~g=m n=being: bombero, panadero, profesor, maestro, cocinero, científico, enfermero, camarero
~g=f n=being: bombera, panadera, profesora, maestra, cocinera, científica, enfermera, camarera
~g=m ~ct=lab-coat n=being: doctor, médico
~g=f ~ct=lab-coat n=being: doctora, médica
fr=bust: busto
fr=headshot: primer plano
fr=full-body: cuerpo entero
neg: sin, ningún, ninguna, no lleva, no
or: ni, o
end: con, en, y con, lleva, pero, de fondo, sobre, bajo, detrás
fn: un, una, unos, unas, el, la, los, las, de, del, y, que, al, se, muy, es, está, color, pequeño, pequeña, lana, cuero, leyendo, mano, parece
poss: su, de su, sus
st=pixel: pixel art, píxel, píxeles
st=voxel: vóxel, vóxeles
st=cartoon: dibujos animados, caricatura, estilo anime
st=comic: cómic, historieta
st=sketch: boceto, pincel y tinta
st=line-art: arte lineal, a líneas, contornos
st=clay: plastilina, arcilla
st=flat: plano, ilustración plana, vectorial
st=minimal: minimalista
st=abstract: abstracto, abstracta
fr=headshot: retrato de cara, foto de carné, foto carnet, solo la cara
fr=upper-body: medio cuerpo, de cintura para arriba
?sk=dark: oscura, negra, morena
?sk=light: clara, pálida
?sk=olive: aceitunada
?sk=tan: bronceada
li=cool: luz fría
li=studio: luz de estudio
li=day: luz natural, mañana, mediodía, soleado
li=night: luz de luna, luna
li=warm bp=candles: luz de velas, luz de las velas, velas
g=m a=adult: padre, papá, cuarentón, cincuentón
g=f a=adult: madre, mamá, cuarentona, cincuentona
g=m: rey, príncipe, tío, primo, hermano, hijo, sobrino, esposo, marido, vecino, amigo, mozo, viudo, padrino, conde, duque, barón, dios, señorito, don, pescadero, frutero, tendero, chaval
g=f: reina, princesa, tía, tita, prima, hermana, hija, sobrina, esposa, vecina, amiga, moza, doncella, jefa, viuda, madrina, condesa, duquesa, baronesa, diosa, azafata, pescadera, frutera, tendera, costurera, lavandera, partera, portera, taxista mujer
c=mustard: mostaza
c=mint: menta
c=emerald: esmeralda
c=orange: coral, cobrizo, cobre
pl=car: en coche
years: años, año
ex=excited: encantado, encantada, eufóric*, ilusionad*, exaltad*, eufori*
po=waving: saludando con la mano, agitando la mano
po=arms-crossed: brazos cruzados, los brazos cruzados
sn=sitting: sentado, sentada, sentado en una silla, sentada en una silla, sentado en un sillón, sentada en un sillón
sn=cross-legged: meditando, sentado con las piernas cruzadas, sentada con las piernas cruzadas
sn=running: corriendo
sn=dancing: bailando
sn=bicycle: en bicicleta, en bici, montando en bicicleta, montando en bici
sn=motorbike: en moto, en motocicleta
sn=horse: a caballo, montando a caballo, montado a caballo, montada a caballo
sn=skateboard: en monopatín, en skate
sn=wheelchair: en silla de ruedas
po=pointing: señalando, apuntando con el dedo
po=arms-raised: brazos en alto, con los brazos en alto, manos arriba
po=prayer-hands: rezando, manos juntas
po=thumbs-up: pulgar arriba, con el pulgar arriba
po=hands-on-hips: manos en las caderas, con las manos en las caderas, brazos en jarras
po=arms-behind-back: manos en la espalda
pl=underwater: corales
~g=f n=being: buceadora
fh=beard: barba poblada, barba tupida, barba larga, barbón, barbas, barbudos
st=pixel: pixelado
og=west-africa: nigeriano, nigeriana, senegalés, senegalesa, ghanés, ghanesa
og=east-africa: keniano, keniana, etíope, somalí
og=africa: africano, africana
og=north-africa: marroquí, argelino, argelina, egipcio, egipcia, tunecino, tunecina
og=middle-east: árabe, libanés, libanesa, iraní, turco, turca, sirio, siria
og=south-asia: indio, india, hindú, pakistaní, bangladesí
og=southeast-asia: vietnamita, tailandés, tailandesa, filipino, filipina, indonesio, indonesia
og=east-asia: chino, china, japonés, japonesa, coreano, coreana
og=asia: asiático, asiática
og=latin-america: latino, latina, mexicano, mexicana, colombiano, colombiana, peruano, peruana, brasileño, brasileña, chileno, chilena, argentino, argentina
og=caribbean: cubano, cubana, jamaicano, jamaicana, dominicano, dominicana
og=nordic: nórdico, nórdica, sueco, sueca, noruego, noruega, danés, danesa, finlandés, finlandesa
og=europe: europeo, europea, francés, francesa, alemán, alemana, inglés, inglesa, irlandés, irlandesa, escocés, escocesa
og=eastern-europe: ruso, rusa, ucraniano, ucraniana, polaco, polaca
og=southern-europe: italiano, italiana, español, española, portugués, portuguesa, griego, griega
og=african-diaspora: afroamericano, afroamericana
pl=workshop: taller
pl=bakery: panadería, pastelería
pl=laboratory: laboratorio
pl=church: iglesia, catedral, capilla
pl=castle: castillo, fortaleza
pl=market: mercado, mercadillo
pl=harbor: puerto, muelle
pl=rooftop: azotea, tejado
pl=farm: granja, corral, establo
pl=field: prado, campo de trigo, en el campo, pradera
pl=lake: lago, orilla del río, río
pl=ship: barco, cubierta, velero
pl=train: en el tren, en un tren, tren, vagón
pl=airport: aeropuerto, estación de tren, estación de autobuses
pl=museum: museo, galería de arte
pl=temple: templo, mezquita, sinagoga
pl=cave: cueva, caverna, gruta
pl=village: pueblo, aldea
pl=pool: piscina, alberca
ac=tea-cup: taza de té
ac=piggy-bank: hucha, alcancía
ac=book-stack: pila de libros, montón de libros
ac=rapier: florete
pl=steps: escalinata de la catedral, escaleras de la catedral
pl=cliff: acantilado, saliente de roca
pl=bike-shop: taller de bicicletas, tienda de bicicletas
pl=pottery: alfarería, taller de cerámica, torno de alfarero
pl=forge: herrería, fragua, forja
pl=snow: en la nieve, paisaje nevado, nevado
pl=stadium: estadio, cancha, campo de fútbol, pista de tenis
pl=greenhouse: invernadero, vivero, floristería
pl=tavern: taberna, mesón
pl=nightclub: discoteca, club nocturno
pl=throne-room: sala del trono, palacio, salón de baile, trono
pl=courtroom: sala del tribunal, en el tribunal, juzgado
pl=lighthouse: faro
pl=garage: garaje, taller mecánico
pl=salon: peluquería, barbería, salón de belleza
pl=attic: desván, buhardilla, ático
pl=pharmacy: farmacia, botica
pl=outdoor: al aire libre, en la naturaleza
pl=podcast: estudio de podcast, estudio de radio, cabina de radio
pl=waterfall: cascada, catarata
pl=volcano: volcán
pl=graveyard: cementerio
pl=ruins: ruinas
pl=swamp: pantano, ciénaga
pl=clouds: entre las nubes, sobre las nubes, en las nubes
pl=alley: callejón
pl=warehouse: fábrica, almacén, obra de construcción
pl=dungeon: mazmorra, calabozo, cárcel
pl=campsite: campamento, junto a la hoguera, acampada
pl=circus: circo, feria
pl=cockpit: cabina de avión, cabina del avión, en un avión, avión
pl=space-station: nave espacial, estación espacial
pl=server-room: sala de servidores
st=sketch md=watercolor: acuarela
st=sketch md=oil-painting: óleo, pintura al óleo, al óleo
st=sketch md=pencil-drawing: dibujo a lápiz, a lápiz, lápiz
st=sketch md=charcoal: carboncillo, al carboncillo
st=sketch md=gouache: gouache, témpera
st=sketch md=crayon: ceras, crayones, lápices de colores
st=flat md=paper-cut: papel recortado, recorte de papel
st=comic md=pop-art: arte pop, pop art, pop-art
st=line-art md=one-line: una sola línea, línea continua
md=stained-glass: vidriera, vitral
md=woodcut: xilografía, grabado en madera, linograbado
md=engraving: grabado, aguafuerte
md=grayscale: en blanco y negro, foto en blanco y negro
md=ukiyo-e: estampa japonesa, ukiyo-e
md=tarot: carta de tarot, carta del tarot
md=blueprint: plano técnico, dibujo técnico
we=rain: bajo la lluvia, lluvia, llueve, lloviendo
we=snow: nevando, nieva, copos de nieve
we=fog: niebla, neblina
a=senior n=being: pensionista, ancianos
ct=leather-jacket: chaqueta de cuero, cazadora de cuero, chupa de cuero
ct=coat: abrigo, gabardina
ct=turtleneck: jersey de cuello alto, cuello alto, cuello vuelto, cuello de tortuga
ct=vest: chaleco
ct=tank-top: camiseta de tirantes, camiseta sin mangas
ct=polo-shirt: polo
ct=apron: delantal, mandil
ct=kimono: kimono, quimono
ct=sari: sari
ct=cloak: capa, capa roja
ct=tracksuit: chándal
ct=puffer-jacket: plumífero, anorak, chaqueta acolchada
ct=bomber-jacket: bomber
ct=wetsuit: traje de neopreno
ct=swimsuit: bañador, bikini
ct=fur-coat: abrigo de piel
ct=evening-gown: vestido de noche, vestido de gala
hw=beret: boina
hw=top-hat: chistera, sombrero de copa
hw=bowler-hat: bombín
hw=straw-hat: sombrero de paja
hw=cowboy-hat: sombrero vaquero, sombrero de vaquero
hw=chef-hat: gorro de cocinero, gorro de chef
hw=hard-hat: casco de obra
hw=head-bandana: pañuelo en la cabeza, bandana
hw=headband: cinta en el pelo, cinta en la frente
fa=vampire: vampiro, vampira, conde drácula
fa=mermaid: sirena
fa=zombie: zombi
fa=fairy: hada
fa=orc: orco
fa=angel: ángel
fa=demon: demonio, diablo
su=wolf: lobo, loba
su=tiger: tigre
su=frog: rana, sapo
su=raccoon: mapache
su=deer: ciervo, venado
su=cow: vaca
su=pig: cerdo, cerdito
su=mouse: ratoncito, ratón
su=squirrel: ardilla
su=hedgehog: erizo
su=koala: koala
su=monkey: chimpancé, mico
su=elephant: elefante
su=giraffe: jirafa
su=duck: pato
su=parrot: loro, papagayo
su=eagle: águila
su=raven: cuervo
su=tortoise: tortuga
su=crocodile: cocodrilo
su=snake: serpiente
su=octopus: pulpo
su=shark: tiburón
su=dolphin: delfín
su=unicorn: unicornio
su=alien: extraterrestre, alienígena, marciano
su=skeleton: esqueleto
su=robot: robot, androide
su=dragon: dragón, dragona
su=panda: panda
su=otter: nutria
su=goat: cabra
su=sheep: oveja
su=hamster: hámster
su=dinosaur: dinosaurio
su=capybara: capibara, carpincho
su=badger: tejón
g=f a=young_adult: veinteañera, treintañera
g=m a=adolescent: quinceañero
g=f a=adolescent: quinceañera`,
  palette: `
nouns: paleta, gama, tonos, colores
brown: óxido, chocolate, canela, caramelo, nuez
white: hueso, tiza, marfil, nieve, leche
beige: arena, avena, mantequilla
purple: ciruela, uva, berenjena
red: ladrillo, cereza, rubí
maroon: vino
yellow: miel, limón, girasol
gold: ocre, latón, bronce
green: salvia, musgo, oliva, bosque, lima
teal: laguna, petróleo
blue: cielo, océano, cobalto
gray: ceniza, humo, pizarra, acero
black: tinta, carbón
orange: calabaza, terracota, melocotón`,
};
