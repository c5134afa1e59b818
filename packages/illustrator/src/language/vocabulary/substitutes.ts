import type { Subject } from "../../brief/values.ts";
import { singular } from "../tokenize.ts";

/** Beings that the vocabulary reads as the nearest subject there is a drawing of. */
const substitutes: { readonly [subject in Subject]?: string } = {
  cat: "lynx, bobcat",
  dog: "wolf, werewolf, coyote",
  fox: "raccoon, squirrel, chipmunk, ferret, weasel",
  owl: "bird, eagle, bald eagle, hawk, falcon, parrot, pigeon, sparrow, chicken, rooster, duck, duckling, chick with feathers, toucan, crow, swan, flamingo, phoenix, griffin",
  bear: "koala, sloth, hamster, guinea pig, hedgehog, badger, otter, beaver, wombat, gorilla, monkey, chimpanzee, orangutan",
  panda: "red panda",
  lion: "tiger, tigress, big cat, leopard, snow leopard, cheetah, panther, jaguar, puma, cougar",
  rabbit: "field mouse, mouse with",
  dragon: "dinosaur, t rex, crocodile, alligator, lizard, iguana, chameleon, sea serpent",
  monster: "frog, toad, minotaur, gargoyle, golem, cyclops, kraken, yeti, bigfoot, sasquatch",
};

const words: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(substitutes).map(([subject, list]) => [subject, new Set(list.split(", "))]),
);

/** Whether the words for a subject mean another being. */
export function isSubstitute(subject: string, text: string): boolean {
  const list = words.get(subject);
  return list !== undefined && (list.has(text) || list.has(singular(text)));
}
