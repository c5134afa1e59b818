/** Phrases that are always rejected. `learnPhrase` describes how phrases are written. */
export const sexual = `
  nude, nudes, nudity, nudist, nudists, nudism, naked, nakedness, topless, unclothed, undress, undressed,
  replacesClothes, undressing, disrobed, disrobing, in {whose} birthday suit, in the buff, buck ?naked,
  striptease, strip tease, stripper, strippers, (strip|strips|stripped|stripping) (bare|down to nothing),
  (no|without|minus|removing|removes|remove|stripping off|take off|takes off|taking off|
  took off) {whose} {clothes}, wearing (absolutely |literally )?nothing, not wearing (anything|
  any {clothes}|a bra|{clothes}), wearing only (a smile|{whose} skin), (take|takes|taking|took|pull|
  pulling) {whose} {clothes} off, {clothes} (off|removed|are off), (bare|exposed|exposing|naked|uncovered|
  visible|flashing|showing|shows|show|groping|fondling|squeezing) {whose} {intimate}, (huge|giant|enormous|
  massive|bouncing|jiggling) breasts, bare ?breasted, breasts (out|exposed|bare|uncovered|visible|showing),
  (bare|naked) (ass|arse|butt|bottom|bum), boobs, boob, boobies, titties, titty, tits, nipple, nipples,
  nip slip, areola, areolas, areolae, genital, genitals, genitalia, private parts, testicles, scrotum,
  vulva, labia, clit, clitoris, camel ?toe, anus, butt ?hole, phallus, erection, penis, penises, vagina,
  vaginas, vaginal, pubic hair, (hard|huge|big|massive|giant|erect|throbbing|veiny|horse|monster|sucking|
  sucks|suck|riding|stroking|show|showing|shows|exposed) {whose} (cock|cocks|dick|dicks|dong), dick ?pics?,
  cock ?pics?, boner, cock ?suckers?, cock ?sucking, (his|my|your) (cock|dick) (out|hanging out|is out),
  pussy, pussies, cunt, cunts, sex, sexual, sexually, sexting, sexualized, sexualised, coitus, copulating,
  copulation, fornicating, fornication, intercourse, make love, makes love, making love, lovemaking,
  missionary position, cowgirl position, in doggy ?style, doggystyle, fuck, fucks, fucked, fucker, fuckers,
  fucking, fuckin, fuk, fuking, fck, fcking, fcked, phuck, motherfucker, motherfuckers, blow ?job,
  blow ?jobs, hand ?job, hand ?jobs, rim ?job, foot ?job, tit ?job, cunnilingus, deep ?throating,
  cream ?pied, bukkake, threesome, gang ?bang, gang ?bangs, gang ?banged, orgy, orgies, orgasm, orgasms,
  orgasmic, cum ?shot, cum ?shots, cumming, semen, cum (on|in|all over|dripping|inside), (covered in|
  full of|dripping with|swallowing) cum, masturbate, masturbates, masturbating, masturbation, wank, wanking,
  jerking off, jerk ?off, fapping, fingering {self}, dildo, dildos, butt ?plugs?, strap ?on dildo,
  fleshlight, anal (beads|plug|play|sex), anally, double penetration, fisting, bdsm, bondage, dominatrix,
  shibari, ball ?gag, fetish, spanked, sadomasochism, sadomasochistic, porn, porno, pron, porn ?star,
  porn ?stars, porn ?hub, pornographic, pornography, x ?rated, onlyfans, only fans model, adult (content|
  film|films|film star|video|movie star), centerfold, centrefold, camgirl, cam ?girl, nsfw, rule ?34, r34,
  smut, smutty, lewd, lewds, erotic, erotica, eroticism, hentai, ecchi, ahegao, futanari, futa, yiff, milf,
  milfs, shemale, shemales, upskirt, downblouse, wet t ?shirt contest, panty ?shot, panty ?shots, (spread|
  spreading|spreads) {whose} legs, legs (spread|wide open), rape, raped, rapes, raping, rapist, rapists,
  gang ?rape, molest, molests, molested, molesting, molester, groping (a|her|him), incest, incestuous,
  bestiality, zoophilia, necrophilia, slut, sluts, slutty, whore, whores, horny, sexually aroused, nackt,
  nackte, nackter, desnuda, desnudo, desnudas, mulher nua, homem nu, donna nuda, uomo nudo, femme nue,
  homme nu, fille nue
`;

/** Fine for grown-ups, and refused when a child is meant. */
export const suggestive = `
  sexy, sexier, sexiest, hot body, seductive, seductively, seducing, sensual, sensually, provocative,
  provocatively, suggestive, suggestively, sultry, voluptuous, busty, cleavage, lingerie, negligee, thong,
  g ?string, panties, panty, garter belt, fishnets, fishnet stockings, see ?through (dress|top|blouse|shirt|
  nightgown|swimsuit), braless, half naked, barely (clothed|dressed|clad), scantily (clad|dressed), skimpy,
  revealing (clothes|clothing|outfit|dress|swimsuit|top), (micro|tiny|string) bikini, boudoir, bedroom eyes,
  flirty, flirtatious, making out, french kissing, pin ?up, playboy bunny, thicc, bent over, latex (suit|
  bodysuit|catsuit|outfit), pole (dancer|dancing), lap ?dance, in {whose} underwear, twerk, twerking,
  prostitute, prostitutes, kinky
`;
