import type { ClothingType } from "../../brief/values/clothes.ts";
import type { Synonyms } from "../lexicon-entry.ts";
import { clothingTerms, termsOf } from "./costumes.ts";

export const clothingWords: Synonyms<ClothingType> = {
  ...termsOf(clothingTerms, "words"),
  "t-shirt":
    "tee shirt, tee, tshirt, crop top, graphic tee, halter top, tube top, camisole, tank, t shirt dress code, henley, basketball vest",
  shirt:
    "shirt, button up, button down, blouse, dress shirt, collared shirt, button up shirt, button down shirt, denim shirt, bowling shirt, tunic shirt, pyjama top, pajama top, pyjamas, pajamas, oxford shirt, poplin shirt",
  hoodie:
    "hoodie, hooded sweatshirt, hoody, sweatshirt, hooded top, track top, zip up hoodie, zip up, half zip, quarter zip, joggers set",
  sweater:
    "sweater, jumper, pullover, knitwear, fisherman sweater, fisherman's jumper, crewneck, crew neck, v neck, vneck, fleece, woolly jumper, knitted sweater, aran jumper, tank top jumper, sweater vest, knitted vest, cable knit, poloneck, v neck jumper, mock neck",
  blazer:
    "blazer, sport coat, sports jacket, smoking jacket, velvet jacket, suit jacket, smart jacket, tweed jacket, business casual jacket, frock coat",
  suit: "suit, three piece suit, business suit, pantsuit, power suit, formal wear, suit and tie, black tie event, black tie gala, two piece suit",
  dress: "dress, gown, sundress, cut out dress, cutout dress, frock, bodysuit",
  overalls: "overall, smock, dungarees, jumpsuit, romper",
  jacket:
    "jacket, field jacket, work jacket, chore jacket, chore coat, waxed jacket, parka, windbreaker, anorak, hoodie jacket, donkey jacket, pea coat, duffel coat, techwear jacket, bolero, puffer vest, padded vest, body warmer, mac, trench, duster, life jacket, kurtka, utility jacket, safari jacket, military coat, poncho coat",
  "lab-coat": "labcoat, laboratory coat, doctor's coat, doctors coat, medical coat, white coat",
  armor:
    "armor, armour, chainmail, chain mail, plate armor, plate armour, breastplate, cuirass, suit of armor, suit of armour, armored, armoured",
  spacesuit: "spacesuit, space suit, astronaut suit, pressure suit, astronaut costume",
  robe: "robe, mantle, habit, hooded robe, wizard robe, flowing robe",
  uniform: "uniform, work uniform, costume, livery, combat gear",
};

export const clothingPhrases: { readonly [value in ClothingType]: string } = {
  ...termsOf(clothingTerms, "phrase"),
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
