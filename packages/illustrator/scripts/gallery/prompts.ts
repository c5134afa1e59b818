/** The prompts of the gallery. */
export const roles = [
  "startup founder",
  "barista",
  "doctor",
  "nurse with braids",
  "firefighter",
  "judge",
  "DJ",
  "surfer",
  "grandma",
  "rasta",
  "chef",
  "software developer",
  "pilot",
  "construction worker",
  "podcaster",
  "photographer",
  "farmer",
  "librarian",
  "scientist",
  "ballerina",
  "detective",
  "cowboy",
  "queen",
  "samurai",
];

/** Names for default avatars. */
export const names =
  "Ada Alan Anil Bea Chidi Dmitri Elif Fatima Grace Hedy Ines Jun Kofi Linus Mei Nadia Omar Priya Quentin Rosa Sven Tala Uma Yuki".split(
    " ",
  );

export const casts: readonly {
  readonly label: string;
  readonly characters: readonly string[];
  readonly scene: string;
}[] = [
  {
    label: "two founders",
    characters: ["founder with glasses", "woman with an afro, blazer"],
    scene: "office",
  },
  {
    label: "a knight, a dragon and a queen",
    characters: ["knight", "green dragon", "queen"],
    scene: "mountains at sunset",
  },
  {
    label: "a band of four",
    characters: ["singer", "man with a beard", "girl with pink hair", "boy with headphones"],
    scene: "stage, neon",
  },
  { label: "child and robot", characters: ["little girl with pigtails", "friendly robot"], scene: "park" },
  {
    label: "a family of five",
    characters: ["grandfather", "mother", "father with glasses", "boy with a cap", "baby cat"],
    scene: "home, warm",
  },
  {
    label: "six colleagues",
    characters: ["ceo", "engineer", "woman with a hijab", "designer", "man with a turban", "intern"],
    scene: "office",
  },
];
