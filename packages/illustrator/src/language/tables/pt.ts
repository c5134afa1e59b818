import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "pt",
  order: "after",
  mode: "words",
  endings: "inhas, inhos, inha, inho, as, os, es, a, o, e, s",
  words: `
vw=profile: de perfil, vista de perfil, visto de perfil, vista lateral
vw=three-quarter: de três quartos, em três quartos, vista de três quartos, meio perfil, de meio perfil, olhando por cima do ombro, olha por cima do ombro, olhando sobre o ombro, cabeça virada
vw=front: vista frontal, visto de frente, vista de frente
fc=left: olhando para a esquerda, olhando para esquerda, olha para a esquerda, virado para a esquerda, virada para a esquerda, voltado para a esquerda, voltada para a esquerda
fc=right: olhando para a direita, olhando para direita, olha para a direita, virado para a direita, virada para a direita, voltado para a direita, voltada para a direita
vw=profile fc=left: perfil esquerdo
vw=profile fc=right: perfil direito
fn: foto de perfil, fotos de perfil, imagem de perfil, avatar de perfil
?cp=stripes: listrado, listrada, às riscas, de riscas
?cp=checks: xadrez, quadriculado, quadriculada
?cp=polka-dots: de bolinhas, de poá
?cp=flowers: florido, florida, de flores
?cp=leopard: de oncinha
?cp=camouflage: camuflado, camuflada
ac=lipstick: batom
ac=scar: cicatriz
ct=cardigan: cardigã
ct=raincoat: capa de chuva, impermeável
ct=wedding-dress: vestido de noiva
ct=denim-jacket: jaqueta jeans, casaco de ganga
hw=tiara: tiara
hs=short hk=pixie: corte pixie
hs=short hk=bowl: corte tigela, corte de tigela
hs=short hk=side-part: risca ao lado, repartido de lado
hs=short hk=slick-back: penteado para trás, cabelo para trás
hs=short hk=quiff: topete
hs=short hk=receding: entradas
hs=bald hk=thinning: cabelo ralo
hs=buzz hk=crew: corte militar
hs=undercut hk=shaved-side: lado raspado
hs=bun hk=top-bun: coque alto
hs=bun hk=low-bun: coque baixo
hs=ponytail hk=high-ponytail: rabo de cavalo alto
hs=ponytail hk=low-ponytail: rabo de cavalo baixo
hs=braids hk=two-braids: duas tranças
hs=braids hk=crown-braid: trança em coroa
hs=braids hk=cornrows: tranças nagô
~g=m job=firefighter n=being: bombeiro
~g=f job=firefighter n=being: bombeira
job=police-officer n=being: policial, polícia
~g=m job=soldier n=being: soldado
~g=f job=soldier n=being: soldada
job=pilot n=being: piloto
~g=m job=sailor n=being: marinheiro
~g=f job=sailor n=being: marinheira
job=detective n=being: detetive
~g=m job=spy n=being: espião
~g=f job=spy n=being: espiã
~g=m job=chef n=being: cozinheiro
~g=f job=chef n=being: cozinheira
~g=m job=baker n=being: padeiro
~g=f job=baker n=being: padeira
~g=m job=waiter n=being: garçom, empregado de mesa
~g=f job=waiter n=being: garçonete
job=barista n=being: barista
~g=m job=butcher n=being: açougueiro, talhante
~g=f job=butcher n=being: açougueira
~g=m job=farmer n=being: fazendeiro, agricultor
~g=f job=farmer n=being: fazendeira, agricultora
~g=m job=gardener n=being: jardineiro
~g=f job=gardener n=being: jardineira
job=florist n=being: florista
~g=m job=beekeeper n=being: apicultor
~g=f job=beekeeper n=being: apicultora
~g=m job=fisherman n=being: pescador
~g=f job=fisherman n=being: pescadora
~g=m job=lumberjack n=being: lenhador
~g=f job=lumberjack n=being: lenhadora
~g=m job=rancher n=being: vaqueiro
~g=f job=rancher n=being: vaqueira
~g=m job=construction-worker n=being: pedreiro, operário
~g=f job=construction-worker n=being: pedreira, operária
~g=m job=mechanic n=being: mecânico
~g=f job=mechanic n=being: mecânica de carros
~g=m job=plumber n=being: encanador, canalizador
~g=f job=plumber n=being: encanadora
job=electrician n=being: eletricista
~g=m job=carpenter n=being: carpinteiro, marceneiro
~g=f job=carpenter n=being: carpinteira
~g=m job=welder n=being: soldador
~g=f job=welder n=being: soldadora
~g=m job=miner n=being: mineiro
~g=f job=miner n=being: mineira
~g=m job=blacksmith n=being: ferreiro
~g=f job=blacksmith n=being: ferreira
~g=m job=tailor n=being: alfaiate
~g=f job=tailor n=being: costureira
~g=m job=hairdresser n=being: cabeleireiro, barbeiro
~g=f job=hairdresser n=being: cabeleireira
~g=m job=postal-worker n=being: carteiro
~g=f job=postal-worker n=being: carteira dos correios
~g=m job=surgeon n=being: cirurgião
~g=f job=surgeon n=being: cirurgiã
~g=m job=nurse n=being: enfermeiro
~g=f job=nurse n=being: enfermeira
job=dentist n=being: dentista
~g=m job=veterinarian n=being: veterinário
~g=f job=veterinarian n=being: veterinária
~g=m job=pharmacist n=being: farmacêutico
~g=f job=pharmacist n=being: farmacêutica
job=scientist n=being: cientista
~g=m job=programmer n=being: programador
~g=f job=programmer n=being: programadora
~g=m job=architect n=being: arquiteto
~g=f job=architect n=being: arquiteta
~g=m job=teacher n=being: professor
~g=f job=teacher n=being: professora
job=student n=being: estudante
~g=m job=judge n=being: juiz
~g=f job=judge n=being: juíza
~g=m job=lawyer n=being: advogado
~g=f job=lawyer n=being: advogada
~g=m job=photographer n=being: fotógrafo
~g=f job=photographer n=being: fotógrafa
~g=m job=artist n=being: pintor
~g=f job=artist n=being: pintora
job=musician n=being: músico, guitarrista
job=violinist n=being: violinista
~g=m job=singer n=being: cantor
~g=f job=singer n=being: cantora
~g=m job=clown n=being: palhaço
~g=f job=clown n=being: palhaça
~g=m job=footballer n=being: jogador de futebol, futebolista
~g=f job=footballer n=being: jogadora de futebol
~g=m job=boxer n=being: boxeador, pugilista
~g=f job=boxer n=being: boxeadora
job=cyclist n=being: ciclista
~g=m job=diver n=being: mergulhador
~g=f job=diver n=being: mergulhadora
job=priest n=being: padre, sacerdote
~g=f job=nun n=being: freira
job=monk n=being: monge
job=samurai n=being: samurai
job=viking n=being: viking
g=m job=king n=being: rei
g=f job=queen n=being: rainha
~g=f job=bride n=being: noiva
n=eyes: olhos, olho
fn: fato conhecido, de fato, sem dúvida
off: debaixo do braço, na mão, nas mãos, no colo, pendurado, pendurada, amarrada na cintura, amarrado na cintura, no braço, tirado, tirada
like: como, igual a
fix: melhor dizendo, melhor, desculpa, desculpe, quero dizer, aliás
ex=confident: convencido, convencida
num=5: cinco
num=6: seis
num=7: sete
num=8: oito
num=9: nove
num=10: dez
num=11: onze
num=12: doze
num=13: treze
num=14: catorze, quatorze
num=15: quinze
num=16: dezesseis, dezasseis
num=17: dezessete, dezassete
num=18: dezoito
num=19: dezenove, dezanove
num=20: vinte
num=30: trinta
num=40: quarenta
num=50: cinquenta
num=60: sessenta
num=70: setenta
num=80: oitenta
num=90: noventa
g=f: mulher, senhora, moça, garota, menina moça, rapariga, ela, dama
g=m: homem, senhor, moço, garoto, rapaz, cara, ele
g=f a=child: menina, menininha
g=m a=child: menino, menininho
a=child n=being: criança, bebê, bebé, guri, pirralho
a=adolescent n=being: adolescente
g=f a=senior: idosa, avó, vovó, velhinha, aposentada, reformada, sessentona, vó, vovozinha
g=m a=senior: idoso, avô, vovô, velhinho, ancião, aposentado, sessentão, vô, vovozinho
n=being: pessoa, retrato
?a=senior: velho, velha
?a=young_adult: jovem, jovens
a=adult: de meia-idade, meia idade, adulto, adulta
c=black: preto, preta, negro, negra
c=white: branco, branca
c=gray: cinza, cinzento, cinzenta
c=red: vermelho, vermelha
c=burgundy: bordô
c=burgundy: vinho
c=orange: laranja, alaranjado
c=yellow: amarelo, amarela
c=green: verde, verde-escuro
c=teal: turquesa
c=blue: azul, azuis, azul-claro, azul celeste
c=navy: azul-marinho, azul marinho, azul-escuro
c=purple: roxo, roxa, violeta, lilás
c=pink: rosa, cor-de-rosa
c=brown: marrom, castanho-escuro
c=beige: bege, creme
c=gold: dourado, dourada
c=silver: prateado, prateada
n=hair: cabelo, cabelos
n=skin: pele
n=bg: fundo
n=clothing: roupa
n=none: olhos, calça, calças, sapatos, botas, saia, luvas, bolsa, mesa, parede, lábios, cinto
hc=blonde: loiro, loira, louro, loura
hc=red: ruivo, ruiva
?hc=brown: castanho, castanha, castanhos
hc=gray: grisalho, grisalha
hs=bald: careca, calvo, calva
hs=buzz: raspado, cabelo raspado
?hs=short: curto, curta
?hs=long: comprido, longo, longa, comprida
hs=curly: cacheado, cacheados, encaracolado, cachos, crespo
?hs=wavy: ondulado
hs=afro: black power, afro, cabelo black power
hs=bob: chanel
hs=bun: coque
hs=ponytail: rabo de cavalo
hs=braids: trança, tranças
hs=dreadlocks: dreads, dreadlocks, rastafári
hs=mohawk: moicano
fh=beard: barba, barbudo, barbão, barbas
fh=moustache: bigode, bigodudo, bigodão, bigodinho
fh=goatee: cavanhaque, pera
fh=stubble: barba por fazer, barba rala
fh=none: barbeado
ew=glasses: óculos
ew=sunglasses: óculos escuros, óculos de sol
ew=eyepatch: tapa-olho, caolho, caolha
hw=cap: boné
hw=beanie: gorro, touca
hw=hat: chapéu
hw=turban: turbante
hw=hijab: hijab, véu
hw=crown: coroa
hw=helmet: capacete, elmo
hw=headphones: fones de ouvido, fone de ouvido, fones, headphones
ac=earrings: brincos, brinco
ac=necklace: colar
ac=mask: máscara
ac=freckles: sardas, sardenta
ac=tattoo: tatuagem, tatuado, tatuada
ac=arm-tattoo: braços tatuados, braço tatuado, antebraços tatuados, tatuagens nos braços, tatuagem no braço
ac=scarf: cachecol, lenço
ac=plaid-scarf: cachecol xadrez, cachecol de xadrez
ac=striped-scarf: cachecol listrado, cachecol às riscas
ac=silk-scarf: lenço de seda
ac=tie: gravata
ac=bow-tie: gravata-borboleta, gravata borboleta
ac=microphone: microfone
ac=laptop: notebook, laptop
ac=phone: celular, telefone, telemóvel
ac=coffee: xícara de café, tomando café
ac=book: livro
ac=camera: câmera, câmara
ac=flower: flor, flores, buquê
ex=happy: feliz, contente, sorridente, sorri*, alegre
ex=amused: rindo, risonh*, divertido, divertida, gargalhada, gargalhadas, às gargalhadas, divertid*, malicios*, travess*, piscando um olho, morrendo de rir, risada
ex=sad: triste, chorando
ex=angry: bravo, brava, zangado, zangada, irritado, furios*, zangad*, irritad*, brav*, mal-humorad*, rabugent*, com raiva, nervos*, emburrad*, cara fechada, cara de poucos amigos
ex=surprised: surpreso, surpresa, espantado, surpres*, espantad*, assustad*, boquiabert*, admirad*, atônit*, pasm*
ex=calm: calmo, calma, tranquilo, tranquila, sereno, calm*, tranquil*, seren*, relaxad*, cansad*, sonolent*, de olhos fechados, em paz
ex=thoughtful: pensativo, pensativa, pensativ*, sonhador*, reflexiv*, perdido em pensamentos, perdida em pensamentos
ex=confident: confiante, segura de si, seguro de si, orgulhos*, altiv*, arrogante, convencid*
ex=determined: determinado, determinada, decidid*, resolut*, corajos*, valente, firme, feroz
ex=focused: concentrado, concentrada, focad*, absort*, atent*
ex=excited: animado, animada, empolgad*, animad*, entusiasm*, eufóric*
ex=curious: curioso, curiosa, curios*, intrigad*
ex=neutral: sério, séria, neutro, sisud*, impassível, sem expressão
ct=t-shirt: camiseta, camisola
ct=shirt: camisa, blusa
ct=hoodie: moletom, moletom com capuz
ct=sweater: suéter, malha, pulôver
ct=blazer: blazer
ct=suit: terno, fato
ct=dress: vestido
ct=overalls: macacão, jardineira
ct=jacket: jaqueta, casaco, capa de chuva
ct=lab-coat: jaleco, bata
ct=armor: armadura
ct=spacesuit: traje espacial
ct=robe: túnica, manto
ct=uniform: uniforme, farda
pl=bathroom: banheiro
pl=beach: praia
pl=bedroom: quarto
pl=cafe: cafeteria, café, padaria café
pl=car: no carro
pl=city: cidade
pl=classroom: sala de aula
pl=desert: deserto
pl=forest: floresta, bosque
pl=garden: jardim
pl=gym: academia
pl=home: casa, sala, em casa, sala de estar
pl=hospital: hospital
pl=hotel: hotel
pl=kitchen: cozinha
pl=library: biblioteca
pl=mountains: montanha, montanhas, serra, no topo da montanha
pl=office: escritório
pl=park: parque
pl=restaurant: restaurante, bar, pub, lanchonete
pl=space: espaço
pl=stage: palco
sg=theater pl=stage: teatro
sg=concert pl=stage: concerto, show de rock
pl=store: loja
pl=street: rua, calçada, avenida, praça
pl=studio: estúdio
li=night: noite, à noite
li=day: de dia
li=sunset: pôr do sol, entardecer, amanhecer, nascer do sol, crepúsculo
li=neon: neon, néon
li=warm: luz quente
su=cat: gato, gata, gatinho
su=dog: cachorro, cão, cadela
su=fox: raposa
su=owl: coruja
su=bear: urso
su=lion: leão
su=rabbit: coelho
su=penguin: pinguim
su=ghost: fantasma
su=monster: monstro
su=robot: robô, androide
fa=wizard ~g=m: mago, feiticeiro, bruxo
fa=wizard ~g=f: maga, feiticeira, bruxa
fa=elf: elfo, elfa
fa=pirate: pirata
fa=knight: cavaleiro
fa=astronaut: astronauta
fa=superhero: super-herói, super-heroína
~g=m n=being: bombeiro, padeiro, professor, cozinheiro, cientista homem, enfermeiro
~g=f n=being: bombeira, padeira, professora, cozinheira, enfermeira
~g=m ~ct=lab-coat n=being: médico, doutor
~g=f ~ct=lab-coat n=being: médica, doutora
neg: sem, nenhum, nenhuma, não usa, não
or: nem, ou
end: com, em, no, na, num, numa, mas, sobre, atrás, ao, usando
fn: um, uma, o, a, os, as, de, do, da, e, que, está, muito, preso, couro, xadrez, lendo
poss: sua, seu, da sua, do seu
st=pixel: pixel art
st=voxel: voxel
st=cartoon: desenho animado, anime
st=comic: quadrinhos, banda desenhada, hq
st=sketch: esboço
st=line-art: arte linear, traço
st=clay: massinha, argila, plasticina
st=flat: plano, vetorial, ilustração plana
st=minimal: minimalista
fr=headshot: foto de rosto, close
fr=bust: busto
fr=full-body: corpo inteiro
fr=upper-body: meio corpo
?sk=dark: escura, negra
?sk=light: clara, pálida
?sk=olive: oliva
?sk=tan: bronzeada, morena
li=cool: luz fria
li=studio: luz de estúdio
li=day: luz natural, manhã, meio-dia, ensolarado
li=night: luar, lua
li=warm bp=candles: luz de velas, velas
ex=sad: lágrima, lágrimas, chora, abatid*, melancólic*, tristonh*
g=m a=adult: pai, papai, quarentão, cinquentão
g=f a=adult: mãe, mamãe, quarentona, cinquentona
g=m: rei, príncipe, tio, primo, irmão, filho, sobrinho, marido, namorado, vizinho, amigo, viúvo, padrinho, conde, duque, barão, sujeito, tiozão, tiozinho, senhorzinho
g=f: rainha, princesa, tia, prima, irmã, filha, sobrinha, esposa, namorada, vizinha, amiga, viúva, madrinha, condessa, duquesa, baronesa, deusa, vendedora, feirante mulher, senhorinha
c=yellow: mostarda
c=mint: menta
c=emerald: esmeralda
c=orange: coral, cobre
ex=happy: simpático, simpática, radiante, de bom humor, encantad*, jovial, satisfeit*
po=waving: acenando, acenando com a mão
po=arms-crossed: braços cruzados
sn=sitting: sentado, sentada, sentado numa cadeira, sentada numa cadeira, sentado numa poltrona
sn=cross-legged: de pernas cruzadas, sentado de pernas cruzadas, sentada de pernas cruzadas, meditando
sn=running: correndo, a correr
sn=dancing: dançando, a dançar
sn=bicycle: de bicicleta, andando de bicicleta, de bike
sn=motorbike: de moto, andando de moto
sn=horse: a cavalo, andando a cavalo
sn=skateboard: de skate, andando de skate
sn=wheelchair: em cadeira de rodas, na cadeira de rodas
po=pointing: apontando, apontando o dedo
po=arms-raised: braços levantados, de braços levantados
po=prayer-hands: rezando, mãos juntas
po=thumbs-up: polegar para cima
po=hands-on-hips: mãos na cintura, com as mãos na cintura
po=arms-behind-back: mãos atrás das costas
years: anos, ano
og=africa: africano, africana
og=west-africa: nigeriano, nigeriana, senegalês, senegalesa, ganês, ganesa
og=east-africa: queniano, queniana, etíope
og=southern-africa: angolano, angolana, moçambicano, moçambicana
og=north-africa: marroquino, marroquina, argelino, argelina, egípcio, egípcia
og=middle-east: árabe, libanês, libanesa, iraniano, iraniana, turco, turca, sírio, síria
og=south-asia: indiano, indiana, paquistanês, paquistanesa
og=southeast-asia: vietnamita, tailandês, tailandesa, filipino, filipina, indonésio, indonésia
og=east-asia: chinês, chinesa, japonês, japonesa, coreano, coreana
og=asia: asiático, asiática
og=latin-america: latino, latina, mexicano, mexicana, colombiano, colombiana, brasileiro, brasileira, peruano, peruana, argentino, argentina
og=caribbean: cubano, cubana, jamaicano, jamaicana
og=nordic: nórdico, nórdica, sueco, sueca, norueguês, norueguesa, dinamarquês, dinamarquesa, finlandês, finlandesa
og=europe: europeu, europeia, francês, francesa, alemão, alemã, inglês, inglesa, irlandês, irlandesa
og=eastern-europe: russo, russa, ucraniano, ucraniana, polonês, polonesa
og=southern-europe: italiano, italiana, espanhol, espanhola, português, portuguesa, grego, grega
og=african-diaspora: afro-americano, afro-americana, afro-brasileiro, afro-brasileira
pl=workshop: oficina de artesão
pl=bakery: padaria, confeitaria
pl=laboratory: laboratório
pl=church: igreja, catedral, capela
pl=castle: castelo, fortaleza
pl=market: mercado, feira livre
pl=harbor: porto, cais
pl=rooftop: telhado, terraço do prédio
pl=farm: fazenda, celeiro, curral
pl=field: prado, campo de trigo, no campo, campina
pl=lake: lago, beira do rio, rio
pl=ship: navio, convés, veleiro
pl=train: trem, comboio, metrô
pl=airport: aeroporto, estação de trem, rodoviária
pl=museum: museu, galeria de arte
pl=temple: templo, mesquita, sinagoga
pl=cave: caverna, gruta
pl=village: aldeia, vilarejo
pl=pool: piscina
ac=tea-cup: xícara de chá, chávena de chá
ac=piggy-bank: cofrinho, mealheiro
ac=book-stack: pilha de livros
ac=rapier: florete
pl=steps: degraus da catedral, escadaria da catedral
pl=cliff: penhasco, falésia
pl=bike-shop: oficina de bicicletas, loja de bicicletas
pl=pottery: olaria, ateliê de cerâmica, roda de oleiro
pl=forge: ferraria, forja
pl=snow: na neve, paisagem nevada
pl=stadium: estádio, campo de futebol, quadra
pl=greenhouse: estufa de plantas, floricultura
pl=tavern: taberna, taverna, boteco
pl=nightclub: discoteca, balada, boate
pl=throne-room: sala do trono, palácio, salão de baile, trono
pl=courtroom: tribunal, sala de audiências
pl=lighthouse: farol
pl=garage: garagem, oficina mecânica, oficina de carros
pl=salon: barbearia, salão de beleza
pl=attic: sótão
pl=pharmacy: farmácia
pl=outdoor: ao ar livre, na natureza
pl=podcast: estúdio de podcast, estúdio de rádio
pl=waterfall: cachoeira, cascata
pl=volcano: vulcão
pl=graveyard: cemitério
pl=ruins: ruínas
pl=swamp: pântano
pl=clouds: nas nuvens, sobre as nuvens
pl=alley: beco, viela
pl=warehouse: fábrica, armazém, canteiro de obras
pl=dungeon: masmorra, prisão
pl=campsite: acampamento, fogueira
pl=circus: circo, parque de diversões
pl=cockpit: cabine de avião, no avião
pl=space-station: nave espacial, estação espacial
pl=server-room: sala de servidores
st=sketch md=watercolor: aquarela
st=sketch md=oil-painting: pintura a óleo, óleo sobre tela
st=sketch md=pencil-drawing: desenho a lápis, a lápis, lápis
st=sketch md=charcoal: desenho a carvão, a carvão
st=sketch md=gouache: guache, têmpera
st=sketch md=crayon: giz de cera, lápis de cor
st=flat md=paper-cut: papel recortado, recorte de papel
st=comic md=pop-art: arte pop, pop art
st=line-art md=one-line: uma única linha, linha contínua
md=stained-glass: vitral, vitrais
md=woodcut: xilogravura, linogravura
md=engraving: gravura, água-forte
md=grayscale: em preto e branco, foto em preto e branco
md=ukiyo-e: gravura japonesa, ukiyo-e
md=tarot: carta de tarô
md=blueprint: desenho técnico, planta técnica
we=rain: na chuva, sob a chuva, chuva, chovendo
we=snow: nevando, flocos de neve
we=fog: neblina, nevoeiro
a=young_adult n=being: vinte e poucos, trinta e poucos, na casa dos vinte, na casa dos trinta
a=adult n=being: de meia idade
a=senior n=being: reformado, setentão
ex=skeptical: cétic*, desconfiad*, incrédul*, sobrancelha levantada, sobrancelha erguida, entediad*
ct=leather-jacket: jaqueta de couro, casaco de couro
ct=coat: sobretudo, gabardine, casacão
ct=turtleneck: gola alta, gola rolê, suéter de gola alta
ct=vest: colete
ct=tank-top: regata, camiseta regata
ct=polo-shirt: camisa polo, polo
ct=apron: avental
ct=kimono: quimono, kimono
ct=sari: sári
ct=cloak: capa
ct=tracksuit: agasalho, fato de treino
ct=puffer-jacket: jaqueta puffer, parca
ct=bomber-jacket: jaqueta bomber
ct=wetsuit: roupa de mergulho
ct=swimsuit: maiô, biquíni, sunga
ct=fur-coat: casaco de pele
ct=evening-gown: vestido de gala, vestido de festa
ct=tuxedo: smoking
hw=beret: boina
hw=top-hat: cartola
hw=bowler-hat: chapéu-coco
hw=straw-hat: chapéu de palha
hw=cowboy-hat: chapéu de cowboy
hw=chef-hat: chapéu de chef, chapéu de cozinheiro
hw=hard-hat: capacete de obra
hw=head-bandana: lenço na cabeça, bandana
hw=headband: faixa na cabeça
fa=vampire: vampiro, vampira
fa=mermaid: sereia
fa=zombie: zumbi
fa=fairy: fada
fa=orc: orc
fa=angel: anjo
fa=demon: demônio, diabo
fa=ninja: ninja
su=wolf: lobo, loba
su=tiger: tigre
su=frog: sapo, rã
su=raccoon: guaxinim
su=deer: veado
su=cow: vaca
su=pig: porco, porquinho
su=mouse: ratinho, rato
su=squirrel: esquilo
su=hedgehog: ouriço
su=koala: coala
su=monkey: macaco
su=elephant: elefante
su=giraffe: girafa
su=duck: pato
su=parrot: papagaio
su=eagle: águia
su=raven: corvo
su=tortoise: tartaruga
su=crocodile: crocodilo, jacaré
su=snake: cobra, serpente
su=octopus: polvo
su=shark: tubarão
su=dolphin: golfinho
su=unicorn: unicórnio
su=alien: extraterrestre, alienígena
su=skeleton: esqueleto
su=dragon: dragão
su=panda: panda
su=otter: lontra
su=goat: cabra
su=sheep: ovelha
su=hamster: hamster
su=dinosaur: dinossauro
su=capybara: capivara
su=badger: texugo
li=cinematic: cinematográfic*
pl=underwater: debaixo d'água, no fundo do mar`,
  palette: `
nouns: paleta, tons, tonalidades, cores
brown: ferrugem, chocolate, canela, caramelo
white: osso, giz, marfim, neve, leite
beige: areia, aveia, manteiga, linho
purple: ameixa, uva, berinjela
red: tijolo, cereja, rubi
maroon: vinho
yellow: mel, limão, girassol
gold: ocre, latão, bronze
green: sálvia, musgo, oliva, floresta
teal: lagoa, petróleo
blue: céu, oceano, cobalto
gray: cinzas, fumaça, ardósia, aço
black: tinta, carvão
orange: abóbora, terracota, pêssego`,
};
