import type { Stance } from "../../brief/values/poses.ts";
import type { Synonyms } from "../lexicon-entry.ts";

/** "Riding a bike", "on a bike", "on his bike", ... */
function rides(...vehicles: readonly string[]): string {
  return vehicles
    .flatMap((vehicle) => [
      ...["a", "his", "her", "the"].map((owner) => `riding ${owner} ${vehicle}`),
      ...["rides", "on", "driving", "astride"].map((verb) => `${verb} a ${vehicle}`),
      `on his ${vehicle}`,
      `on her ${vehicle}`,
    ])
    .join(", ");
}

const seats = [
  "a chair",
  "an armchair",
  "a stool",
  "a bench",
  "a throne",
  "a sofa",
  "a couch",
  "the sofa",
  "a rock",
];

export const stanceWords: Synonyms<Stance> = {
  standing: "standing up, standing upright",
  sitting: `armchair, rocking chair, seated, sitting down, sitting in a chair, sitting in an armchair, ${seats.map((seat) => `sitting on ${seat}, sits on ${seat}, seated on ${seat}`).join(", ")}, seated on a throne, enthroned`,
  "at-table": ["table", "desk", "bar", "counter", "kitchen table", "workbench"]
    .map((table) =>
      ["at a", "at the", "at his", "at her", "behind a", "behind the", "behind his", "behind her"]
        .map((lead) => `sitting ${lead} ${table}, seated ${lead} ${table}, sits ${lead} ${table}`)
        .join(", "),
    )
    .join(", "),
  "cross-legged":
    "cross legged, crosslegged, sitting cross legged, legs crossed, sitting with legs crossed, lotus position, lotus pose, meditating, sitting on the floor, sitting on the ground, seated on the floor",
  running: "running, jogging, sprinting, mid run, running pose",
  jumping: "jumping, leaping, mid jump, jumping in the air, jumping for joy",
  dancing: "dancing, dance pose, breakdancing, doing a dance",
  bicycle: `cycling, biking, handlebars, the handlebar of the bike, the handlebar of his bike, the handlebar of her bike, handlebar of the bike, handlebar of his bike, handlebar of her bike, handlebar of a bike, ${["pushing", "leaning on", "beside", "next to", "with"].flatMap((verb) => ["his", "her", "a", "the"].flatMap((owner) => [`${verb} ${owner} bike`, `${verb} ${owner} bicycle`])).join(", ")}, ${rides("bicycle", "bike", "mountain bike", "road bike", "unicycle", "tricycle")}`,
  scooter: rides("scooter", "kick scooter", "electric scooter", "e scooter"),
  motorbike: `${rides("motorbike", "motorcycle", "moped", "vespa", "harley", "chopper", "quad bike")}`,
  horse: `horse riding, horseback riding, on horseback, riding horse, ${rides("horse", "pony", "white horse", "black horse", "brown horse")}`,
  skateboard: `skateboarding, skating on a skateboard, ${rides("skateboard", "longboard")}`,
  snowboard: `snowboarding, surfing, riding a wave, ${rides("snowboard", "surfboard")}`,
  wheelchair:
    "in a wheelchair, using a wheelchair, wheelchair user, in his wheelchair, in her wheelchair, sitting in a wheelchair, wheelchair",
};

/** What a description says a character does. */
export const stancePhrases: { readonly [stance in Stance]?: string } = {
  sitting: "sitting",
  "at-table": "sitting at a table",
  "cross-legged": "sitting cross-legged",
  running: "running",
  jumping: "jumping",
  dancing: "dancing",
  bicycle: "riding a bicycle",
  scooter: "riding a scooter",
  motorbike: "riding a motorbike",
  horse: "riding a horse",
  skateboard: "riding a skateboard",
  snowboard: "riding a board",
  wheelchair: "sitting in a wheelchair",
  centaur: "standing on the four legs of a horse",
};
