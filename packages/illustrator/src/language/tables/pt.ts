import type { LanguageTable } from "./table.ts";

export const table: LanguageTable = {
  lang: "pt",
  order: "after",
  mode: "words",
  endings: "inhas, inhos, inha, inho, as, os, es, a, o, e, s",
  words: `
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
a=child n=being: criança, bebê, bebé
a=adolescent n=being: adolescente
g=f a=senior: idosa, avó, vovó, velhinha
g=m a=senior: idoso, avô, vovô, velhinho, ancião
n=being: pessoa, retrato
?a=senior: velho, velha
?a=young_adult: jovem, jovens
a=adult: de meia-idade, meia idade, adulto, adulta
c=black: preto, preta, negro, negra
c=white: branco, branca
c=gray: cinza, cinzento, cinzenta
c=red: vermelho, vermelha, vinho, bordô
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
n=none: olhos, calça, calças, sapatos, botas, saia, luvas, bolsa, mesa, parede, lábios, cinto, avental
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
fh=beard: barba, barbudo
fh=moustache: bigode
fh=goatee: cavanhaque
fh=stubble: barba por fazer
fh=none: barbeado
ew=glasses: óculos
ew=sunglasses: óculos escuros, óculos de sol
ew=eyepatch: tapa-olho
hw=cap: boné
hw=beanie: gorro, touca
hw=hat: chapéu, boina
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
ac=scarf: cachecol, lenço
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
ex=amused: rindo, risonh*, divertido, divertida
ex=sad: triste, chorando
ex=angry: bravo, brava, zangado, zangada, irritado, furios*
ex=surprised: surpreso, surpresa, espantado
ex=calm: calmo, calma, tranquilo, tranquila, sereno
ex=thoughtful: pensativo, pensativa
ex=confident: confiante, segura de si, seguro de si
ex=determined: determinado, determinada, decidid*
ex=focused: concentrado, concentrada, focad*
ex=excited: animado, animada, empolgad*
ex=curious: curioso, curiosa
ex=neutral: sério, séria, neutro
ct=t-shirt: camiseta, camisola
ct=shirt: camisa, blusa
ct=hoodie: moletom, moletom com capuz
ct=sweater: suéter, malha, pulôver
ct=blazer: blazer
ct=suit: terno, fato
ct=dress: vestido
ct=overalls: macacão, jardineira
ct=jacket: jaqueta, casaco, capa de chuva, sobretudo
ct=lab-coat: jaleco, bata
ct=armor: armadura
ct=spacesuit: traje espacial
ct=robe: túnica, manto
ct=uniform: uniforme, farda
pl=bathroom: banheiro
pl=beach: praia
pl=bedroom: quarto
pl=cafe: cafeteria, café
pl=car: no carro
pl=city: cidade
pl=classroom: sala de aula
pl=desert: deserto
pl=forest: floresta, bosque
pl=garden: jardim
pl=gym: academia
pl=home: casa, sala
pl=hospital: hospital
pl=hotel: hotel
pl=kitchen: cozinha
pl=library: biblioteca
pl=mountains: montanha, montanhas
pl=office: escritório
pl=park: parque
pl=restaurant: restaurante
pl=space: espaço
pl=stage: palco
sg=theater pl=stage: teatro
sg=concert pl=stage: concerto, show de rock
pl=store: loja
pl=street: rua
pl=studio: estúdio
li=night: noite, à noite
li=day: de dia
li=sunset: pôr do sol, entardecer
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
su=robot: robô
fa=wizard ~g=m: mago, feiticeiro, bruxo
fa=wizard ~g=f: maga, feiticeira, bruxa
fa=elf: elfo, elfa
fa=pirate: pirata
fa=knight: cavaleiro
fa=astronaut: astronauta
fa=superhero: super-herói
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
st=sketch: esboço, a lápis
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
li=warm: luz de velas
ex=sad: lágrima, lágrimas
g=m a=adult: pai, papai
g=f a=adult: mãe, mamãe
g=m: rei, príncipe
g=f: rainha, princesa
c=yellow: mostarda
c=green: esmeralda, menta
c=orange: coral, cobre
ex=happy: simpático, simpática
po=waving: acenando, acenando com a mão
po=arms-crossed: braços cruzados
years: anos, ano`,
};
