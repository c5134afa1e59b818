/** A prompt and the expected values: one or any of several; for accessories, all. */
export interface Expectation {
  readonly prompt: string;
  readonly hints?: Readonly<Record<string, string>>;
  readonly expect: Readonly<Record<string, string | readonly string[]>>;
}

export const expectations: readonly Expectation[] = [
  {
    prompt: "portrait of a freckled redhead girl with two braids, laughing",
    expect: {
      "hair.color": "red",
      "hair.style": "braids",
      accessories: ["freckles"],
      expression: ["happy", "amused"],
      gender: "feminine",
    },
  },
  {
    prompt: "bearded lumberjack in a red flannel shirt, forest at dawn",
    expect: {
      facialHair: "beard",
      "clothing.type": "shirt",
      "clothing.color": "red",
      place: "forest",
      lighting: "sunset",
    },
  },
  {
    prompt: "Grandpa with suspenders, bald, white moustache, warm light",
    expect: {
      age: "senior",
      gender: "masculine",
      "hair.style": "bald",
      facialHair: "moustache",
      lighting: "warm",
    },
  },
  {
    prompt: "cyborg bartender under neon signs, pixel-art",
    expect: { subject: "robot", lighting: "neon", style: "pixel" },
  },
  {
    prompt: "a shy bunny wearing a yellow raincoat in the park",
    expect: { subject: "rabbit", "clothing.type": "jacket", "clothing.color": "yellow", place: "park" },
  },
  {
    prompt: "muslim woman in a green headscarf and glasses at her office desk",
    expect: { headwear: "hijab", eyewear: "glasses", place: "office", gender: "feminine" },
  },
  {
    prompt: "Viking with a braided beard and a horned helmet",
    expect: { facialHair: "beard", headwear: "helmet" },
  },
  {
    prompt: "rasta man with shades, smiling on the beach at sunset",
    expect: {
      "hair.style": "dreadlocks",
      eyewear: "sunglasses",
      place: "beach",
      lighting: "sunset",
      expression: "happy",
    },
  },
  {
    prompt: "teen boy, messy brown hair, headset, streaming from his bedroom",
    expect: {
      age: "adolescent",
      gender: "masculine",
      "hair.color": "brown",
      headwear: "headphones",
      place: "bedroom",
    },
  },
  {
    prompt: "ballerina with her blonde hair in a bun, pink dress, on stage",
    expect: {
      "hair.style": "bun",
      "hair.color": "blonde",
      "clothing.type": "dress",
      "clothing.color": "pink",
      place: "stage",
    },
  },
  {
    prompt: "grumpy old wizard, grey beard, purple robe",
    expect: {
      expression: "angry",
      age: "senior",
      fantasy: "wizard",
      facialHair: "beard",
      "clothing.type": "robe",
      "clothing.color": "purple",
    },
  },
  {
    prompt: "a confident Black CEO in a charcoal suit, no tie",
    expect: { expression: "confident", "clothing.type": "suit" },
  },
  {
    prompt: "space cadet dog with a helmet",
    expect: { subject: "dog", fantasy: "astronaut", headwear: "helmet" },
  },
  {
    prompt: "Chef's portrait: mustachioed, white uniform, kitchen",
    expect: { facialHair: "moustache", "clothing.type": "uniform", place: "kitchen" },
  },
  {
    prompt: "claymation alien, teal background, looking surprised",
    expect: { subject: "alien", style: "clay", "background.color": "teal", expression: "surprised" },
  },
  {
    prompt: "young woman with an undercut dyed blue and a nose ring, black leather jacket",
    expect: {
      "hair.style": "undercut",
      "hair.color": "blue",
      "clothing.type": "jacket",
      "clothing.color": "black",
      age: "young_adult",
    },
  },
  {
    prompt: "photographer hiking in the alps, beanie and green parka",
    expect: {
      place: "mountains",
      headwear: "beanie",
      "clothing.type": "jacket",
      "clothing.color": "green",
      accessories: ["camera"],
    },
  },
  {
    prompt: "head and shoulders of a nonbinary person, silver hair, line drawing",
    expect: { framing: "bust", gender: "neutral", "hair.color": "gray", style: "line-art" },
  },
  {
    prompt: "a tabby cat with a bowtie reading a novel",
    expect: { subject: "cat", accessories: ["bow-tie", "book"] },
  },
  {
    prompt: "dark haired woman sipping espresso in a coffee shop, thoughtful",
    expect: { "hair.color": "black", accessories: ["coffee"], place: "cafe", expression: "thoughtful" },
  },
  {
    prompt: "firefighter with soot, determined, night",
    expect: { "clothing.type": "uniform", headwear: "helmet", expression: "determined", lighting: "night" },
  },
  {
    prompt: "princess with a tiara and long wavy auburn hair",
    expect: { headwear: "crown", "hair.color": "auburn", gender: "feminine" },
  },
  {
    prompt: "man in his sixties with salt-and-pepper stubble, navy sweater",
    expect: {
      age: "senior",
      facialHair: "stubble",
      "clothing.type": "sweater",
      "clothing.color": "navy",
      gender: "masculine",
    },
  },
  {
    prompt: "scuba diver deep under the sea, excited",
    expect: { place: "underwater", expression: "excited" },
  },
  {
    prompt: "comic book heroine, masked, purple cape, city skyline at dusk",
    expect: { style: "comic", gender: "feminine", accessories: ["mask"], place: "city", lighting: "sunset" },
  },
  {
    prompt: "Hello 👋 I'd like an avatar of a happy panda 🐼 please",
    expect: { subject: "panda", expression: "happy" },
  },
  {
    prompt: "fair-skinned lady with a sunhat and a flower, garden",
    expect: { skin: "light", headwear: "hat", accessories: ["flower"], place: "garden", gender: "feminine" },
  },
  {
    prompt: "hacker in a black hoodie, sunglasses, glowing laptop",
    expect: {
      "clothing.type": "hoodie",
      "clothing.color": "black",
      eyewear: "sunglasses",
      accessories: ["laptop"],
    },
  },
  {
    prompt: "SKEPTICAL DETECTIVE, TRENCH COAT, FILM NOIR",
    expect: { expression: "skeptical", "clothing.type": "jacket", lighting: "cinematic" },
  },
  {
    prompt: "orc blacksmith with tusks, apron, angry",
    expect: { fantasy: "orc", "clothing.type": "overalls", expression: "angry" },
  },
  {
    prompt: "profile",
    hints: {
      role_archetype: "Doctor",
      gender_expression: "Feminine",
      age_range: "45-54",
      mood: "calm",
      background: "hospital",
    },
    expect: {
      gender: "feminine",
      age: "adult",
      "clothing.type": "lab-coat",
      expression: "calm",
      place: "hospital",
    },
  },
  {
    prompt: "x",
    hints: {
      art_direction: "Line Art / Sketch",
      avatar_composition: "Full body",
      skin_tone: "deep",
      hair_style: "curly bob",
      outfit_category: "blue suit",
    },
    expect: {
      style: ["line-art", "sketch"],
      framing: "full-body",
      skin: "dark",
      "clothing.type": "suit",
      "clothing.color": "blue",
    },
  },
];
