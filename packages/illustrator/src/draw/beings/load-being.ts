import type { Being, BeingTable, Paws } from "./being.ts";
import { type BeingKind, beingTraits, type Family } from "./being-traits.ts";

/** Loads the drawing of a being. The table of its family is loaded when one of its members is drawn. */
export async function loadBeing(kind: BeingKind): Promise<Being> {
  const family = beingTraits[kind][0];
  const table = await tables[family]();
  const being = table[kind];
  if (being === undefined) throw new TypeError(`The table of the family has no ${kind}.`);
  const paws = familyPaws[family];
  return paws === undefined ? being : { paws, ...being };
}

/** What the arms of most members of a family end in. Others have hands. */
const familyPaws: { readonly [family in Family]?: Paws } = {
  pets: "paw",
  forest: "paw",
  wild: "paw",
  savanna: "paw",
  hoofed: "hoof",
  water: "fin",
  reptiles: "claw",
  birds: "wing",
  moreBirds: "wing",
  fabled: "claw",
};

const tables: { readonly [family in Family]: () => Promise<BeingTable> } = {
  pets: async () => (await import("./tables/pets.ts")).pets,
  forest: async () => (await import("./tables/forest.ts")).forest,
  wild: async () => (await import("./tables/wild.ts")).wild,
  savanna: async () => (await import("./tables/savanna.ts")).savanna,
  hoofed: async () => (await import("./tables/hoofed-animals.ts")).hoofedAnimals,
  water: async () => (await import("./tables/water.ts")).water,
  reptiles: async () => (await import("./tables/reptiles.ts")).reptiles,
  birds: async () => (await import("./tables/birds.ts")).birds,
  moreBirds: async () => (await import("./tables/more-birds.ts")).moreBirds,
  insects: async () => (await import("./tables/insects.ts")).insects,
  fabled: async () => (await import("./tables/fabled.ts")).fabled,
  spooky: async () => (await import("./tables/spooky.ts")).spooky,
  figures: async () => (await import("./tables/figures.ts")).figures,
  sky: async () => (await import("./tables/sky.ts")).sky,
  things: async () => (await import("./tables/things.ts")).things,
};
