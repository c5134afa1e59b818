import { caps } from "./caps.ts";
import { clothes } from "./garments-dress.ts";
import { fashion } from "./garments-fashion.ts";
import { robes } from "./garments-robes.ts";
import { sportswear } from "./garments-sports.ts";
import { costumesOfTales } from "./garments-tales.ts";
import { workClothes } from "./garments-work.ts";
import { hats } from "./hats.ts";
import { fashionHats } from "./hats-fashion.ts";
import { eyewear, headdresses } from "./headdresses.ts";
import { helmets } from "./helmets.ts";
import { instrumentsAndWeapons } from "./instruments-and-weapons.ts";
import { masks } from "./masks.ts";
import { sportsGear } from "./sports-gear.ts";
import { tools } from "./tools.ts";
import type { Wardrobe } from "./wardrobe.ts";

/** All drawings of costumes, which are loaded when one of them is worn or held. */
export const wardrobe: Wardrobe = {
  clothing: { ...clothes, ...sportswear, ...workClothes, ...robes, ...costumesOfTales, ...fashion },
  headwear: { ...hats, ...fashionHats, ...caps, ...helmets, ...masks, ...headdresses },
  eyewear,
  items: { ...instrumentsAndWeapons, ...sportsGear, ...tools },
};
