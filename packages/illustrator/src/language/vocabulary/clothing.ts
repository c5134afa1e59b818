import type { ClothingType } from "../../brief/values.ts";
import type { Synonyms } from "../lexicon-entry.ts";

export const clothingWords: Synonyms<ClothingType> = {
  "t-shirt":
    "t shirt, tee shirt, tee, tshirt, tank top, crop top, polo, polo shirt, jersey, graphic tee, vest top, singlet, halter top, tube top, camisole, tank, t shirt dress code, muscle shirt, football shirt, football jersey, rugby shirt, henley, basketball vest",
  shirt:
    "shirt, button up, button down, blouse, dress shirt, flannel, flannel shirt, collared shirt, button up shirt, button down shirt, hawaiian shirt, plaid shirt, checked shirt, chequered shirt, lumberjack shirt, denim shirt, bowling shirt, tunic shirt, doublet, corset, bodice, pyjama top, pajama top, pyjamas, pajamas, flowery shirt, floral shirt, oxford shirt, poplin shirt",
  hoodie:
    "hoodie, hooded sweatshirt, hoody, sweatshirt, hooded top, tracksuit, track suit, track top, zip up hoodie, zip up, half zip, quarter zip, joggers set",
  sweater:
    "sweater, jumper, pullover, turtleneck, turtle neck, cardigan, knitwear, fisherman's sweater, fisherman sweater, fisherman's jumper, crewneck, crew neck, roll neck, v neck, vneck, fleece, woolly jumper, knitted sweater, polo neck, aran jumper, christmas jumper, tank top jumper, sweater vest, knitted vest, cable knit, poloneck, rollneck, v neck jumper, mock neck",
  blazer:
    "blazer, sport coat, sports jacket, smoking jacket, velvet jacket, suit jacket, smart jacket, tweed jacket, business casual jacket, waistcoat, tailcoat, frock coat",
  suit: "suit, tuxedo, tux, three piece suit, tailcoat, tail coat, business suit, dinner jacket, pantsuit, power suit, formal wear, suit and tie, black tie event, black tie attire, black tie dress code, black tie gala, black tie outfit, two piece suit",
  dress:
    "dress, gown, sundress, cut out dress, cutout dress, frock, leotard, bodysuit, swimsuit, bathing suit, evening gown, ball gown, ballgown, kimono, sari, saree, wedding dress",
  overalls: "overall, smock, dungarees, coverall, apron, jumpsuit, boiler suit, romper, pinafore",
  jacket:
    "jacket, coat, turnout jacket, field jacket, work jacket, chore jacket, chore coat, waxed jacket, leather jacket, bomber jacket, bomber, denim jacket, parka, trench coat, trenchcoat, raincoat, overcoat, windbreaker, anorak, puffer, puffer jacket, leather coat, winter coat, peacoat, hoodie jacket, rain jacket, donkey jacket, pea coat, duffel coat, duffle coat, fur coat, sheepskin, shearling, techwear jacket, flying jacket, bolero, blouson, cagoule, oilskin, oilskins, gilet, puffer vest, padded vest, body warmer, mac, mackintosh, trench, greatcoat, duster, motorcycle jacket, biker jacket, varsity jacket, letterman jacket, jean jacket, ski jacket, life jacket, kurtka, utility jacket, safari jacket, military coat, poncho coat",
  "lab-coat": "lab coat, labcoat, laboratory coat, doctor's coat, doctors coat, medical coat, white coat",
  armor:
    "armor, armour, chainmail, chain mail, plate armor, plate armour, breastplate, cuirass, suit of armor, suit of armour, armored, armoured",
  spacesuit: "spacesuit, space suit, astronaut suit, pressure suit, flight suit, astronaut costume",
  robe: "robe, cloak, cape, mantle, habit, monk's habit, hooded robe, toga, gown and mortarboard, wizard robe, tunic, cassock, bathrobe, poncho, kaftan, caftan, thobe, flowing robe, caped, hooded cloak",
  uniform:
    "uniform, scrubs, military uniform, school uniform, police uniform, chef's jacket, fatigues, chef jacket, work uniform, costume, sailor uniform, sailor suit, livery, hi vis, high vis vest, hi vis vest, safety vest, combat gear, dress uniform, tabard, gi, karate gi",
};

export const clothingPhrases: { readonly [value in ClothingType]: string } = {
  "t-shirt": "a {} T-shirt",
  shirt: "a {} shirt",
  hoodie: "a {} hoodie",
  sweater: "a {} sweater",
  blazer: "a {} blazer",
  suit: "a {} suit",
  dress: "a {} dress",
  overalls: "{} overalls",
  jacket: "a {} jacket",
  "lab-coat": "a {} lab coat",
  armor: "{} armor",
  spacesuit: "a {} spacesuit",
  robe: "a {} robe",
  uniform: "a {} uniform",
};
