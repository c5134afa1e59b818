import type { LexiconEntry, TraitValue } from "./lexicon-entry.ts";
import { thingTerms } from "./vocabulary/things.ts";

/** What emoji state, by trait. */
export function emojiEntry(text: string): LexiconEntry | undefined {
  if (!/\p{Extended_Pictographic}/u.test(text)) return undefined;
  entries ??= buildEntries();
  const plain = text.replace(/[\ufe0f\u{1f3fb}-\u{1f3ff}]/gu, "");
  const skin = skinModifiers.find(([modifier]) => text.includes(modifier))?.[1];
  const found = entries.get(plain) ?? composed(plain, entries);
  if (found === undefined) return undefined;
  return skin === undefined || found.isBeing !== true
    ? found
    : { ...found, traits: [...(found.traits ?? []), { path: "skin", value: skin }] };
}

let entries: ReadonlyMap<string, LexiconEntry> | undefined;

/** A person of a sequence with a part that has no meaning of its own, such as a job. */
function composed(text: string, known: ReadonlyMap<string, LexiconEntry>): LexiconEntry | undefined {
  const [first = "", ...others] = text.split("\u200d");
  return others.length > 0 ? known.get(first) : undefined;
}

const skinModifiers: readonly (readonly [modifier: string, skin: string])[] = [
  ["\u{1f3fb}", "porcelain"],
  ["\u{1f3fc}", "light"],
  ["\u{1f3fd}", "tan"],
  ["\u{1f3fe}", "brown"],
  ["\u{1f3ff}", "dark"],
];

function buildEntries(): ReadonlyMap<string, LexiconEntry> {
  const found = new Map<string, LexiconEntry>();
  for (const { emoji, states, implies = [] } of emojiMeanings) {
    const isCreature = states.some(({ path }) => path === "subject");
    const isBeing =
      isCreature || states.some(({ path }) => path === "gender" || path === "fantasy" || path === "age");
    for (const one of emoji.split(" "))
      found.set(one.replaceAll("\ufe0f", ""), {
        ...(states.length > 0 && { traits: states }),
        ...(implies.length > 0 && { impliedTraits: implies }),
        colorTarget: isCreature
          ? "skin"
          : states.some(({ path }) => path === "clothing.type")
            ? "clothing.color"
            : "none",
        ...(isBeing && { isBeing }),
      });
  }
  return found;
}

interface EmojiMeaning {
  readonly emoji: string;
  readonly states: readonly TraitValue[];
  readonly implies?: readonly TraitValue[];
}

const subject = (value: string, emoji: string): EmojiMeaning => ({
  emoji,
  states: [{ path: "subject", value }],
});
const fantasy = (value: string, emoji: string): EmojiMeaning => ({
  emoji,
  states: [
    { path: "fantasy", value },
    ...(emoji.includes("♀") ? [feminine] : emoji.includes("♂") ? [masculine] : []),
  ],
});
const trait = (path: TraitValue["path"], value: string, emoji: string): EmojiMeaning => ({
  emoji,
  states: [{ path, value }],
});
const feminine: TraitValue = { path: "gender", value: "feminine" };
const masculine: TraitValue = { path: "gender", value: "masculine" };
const person = (emoji: string, ...states: TraitValue[]): EmojiMeaning => ({ emoji, states });
const worker = (emoji: string, states: readonly TraitValue[], ...implies: TraitValue[]): EmojiMeaning => ({
  emoji,
  states,
  implies,
});
const coat: TraitValue = { path: "clothing.type", value: "lab-coat" };
const uniform: TraitValue = { path: "clothing.type", value: "uniform" };
const helmet: TraitValue = { path: "headwear", value: "helmet" };
const laptop: TraitValue = { path: "accessories", value: "laptop" };

const emojiMeanings: readonly EmojiMeaning[] = [
  ...Object.entries(thingTerms).map(([value, { emoji }]) => trait("accessories", value, emoji)),
  subject("robot", "🤖"),
  subject("cat", "🐱 🐈 😺 😸 😻 🐈‍⬛"),
  subject("dog", "🐶 🐕 🐩 🐕‍🦺"),
  subject("fox", "🦊"),
  subject("owl", "🦉"),
  subject("bear", "🐻"),
  subject("panda", "🐼"),
  subject("lion", "🦁"),
  subject("rabbit", "🐰 🐇"),
  subject("penguin", "🐧"),
  subject("dragon", "🐉 🐲"),
  subject("alien", "👽"),
  subject("ghost", "👻"),
  subject("monster", "👾 👹"),
  subject("wolf", "🐺"),
  subject("raccoon", "🦝"),
  subject("polar-bear", "🐻‍❄"),
  subject("koala", "🐨"),
  subject("tiger", "🐯 🐅"),
  subject("leopard", "🐆"),
  subject("horse", "🐴 🐎"),
  subject("unicorn", "🦄"),
  subject("zebra", "🦓"),
  subject("deer", "🦌"),
  subject("cow", "🐮 🐄"),
  subject("ox", "🐂"),
  subject("pig", "🐷 🐖"),
  subject("boar", "🐗"),
  subject("ram", "🐏"),
  subject("sheep", "🐑"),
  subject("goat", "🐐"),
  subject("camel", "🐪 🐫"),
  subject("llama", "🦙"),
  subject("giraffe", "🦒"),
  subject("elephant", "🐘"),
  subject("rhino", "🦏"),
  subject("hippo", "🦛"),
  subject("mouse", "🐭 🐁"),
  subject("rat", "🐀"),
  subject("hamster", "🐹"),
  subject("squirrel", "🐿"),
  subject("beaver", "🦫"),
  subject("hedgehog", "🦔"),
  subject("bat", "🦇"),
  subject("sloth", "🦥"),
  subject("otter", "🦦"),
  subject("skunk", "🦨"),
  subject("kangaroo", "🦘"),
  subject("badger", "🦡"),
  subject("turkey", "🦃"),
  subject("hen", "🐔"),
  subject("rooster", "🐓"),
  subject("chick", "🐣 🐤 🐥"),
  subject("robin", "🐦"),
  subject("eagle", "🦅"),
  subject("duck", "🦆"),
  subject("swan", "🦢"),
  subject("flamingo", "🦩"),
  subject("peacock", "🦚"),
  subject("parrot", "🦜"),
  subject("frog", "🐸"),
  subject("crocodile", "🐊"),
  subject("tortoise", "🐢"),
  subject("lizard", "🦎"),
  subject("snake", "🐍"),
  subject("dinosaur", "🦕 🦖"),
  subject("whale", "🐳 🐋"),
  subject("dolphin", "🐬"),
  subject("seal", "🦭"),
  subject("shark", "🦈"),
  subject("octopus", "🐙"),
  subject("crab", "🦀"),
  subject("lobster", "🦞"),
  subject("snail", "🐌"),
  subject("butterfly", "🦋"),
  subject("ant", "🐜"),
  subject("bee", "🐝"),
  subject("ladybird", "🐞"),
  subject("monkey", "🐵 🐒"),
  subject("gorilla", "🦍"),
  subject("snowman", "⛄ ☃"),
  subject("troll", "🧌"),
  fantasy("mermaid", "🧜 🧜‍♀ 🧜‍♂"),
  fantasy("genie", "🧞 🧞‍♀ 🧞‍♂"),
  fantasy("elf", "🧝"),
  fantasy("elf", "🧝‍♀"),
  fantasy("elf", "🧝‍♂"),
  fantasy("vampire", "🧛"),
  fantasy("vampire", "🧛‍♀"),
  fantasy("vampire", "🧛‍♂"),
  fantasy("zombie", "🧟 🧟‍♀ 🧟‍♂"),
  fantasy("fairy", "🧚 🧚‍♀ 🧚‍♂"),
  fantasy("wizard", "🧙"),
  fantasy("wizard", "🧙‍♀"),
  fantasy("wizard", "🧙‍♂"),
  fantasy("superhero", "🦸"),
  fantasy("superhero", "🦸‍♀"),
  fantasy("superhero", "🦸‍♂"),
  fantasy("ninja", "🥷"),
  fantasy("astronaut", "🧑‍🚀"),
  person("👩‍🚀", { path: "fantasy", value: "astronaut" }, feminine),
  person("👨‍🚀", { path: "fantasy", value: "astronaut" }, masculine),
  person("👩 💁‍♀ 🙋‍♀ 🙆‍♀", feminine),
  person("👨 💁‍♂ 🙋‍♂ 🙆‍♂ 🤵‍♂", masculine),
  person("👧", feminine, { path: "age", value: "child" }),
  person("👦", masculine, { path: "age", value: "child" }),
  person("👵", feminine, { path: "age", value: "senior" }),
  person("👴", masculine, { path: "age", value: "senior" }),
  person("🧒 👶", { path: "age", value: "child" }),
  person("👸", feminine, { path: "headwear", value: "crown" }),
  person("🤴", masculine, { path: "headwear", value: "crown" }),
  person("🧔 🧔‍♂", masculine, { path: "facialHair", value: "beard" }),
  person("👩‍🦰", feminine, { path: "hair.color", value: "red" }),
  person("👨‍🦰", masculine, { path: "hair.color", value: "red" }),
  person("👱‍♀", feminine, { path: "hair.color", value: "blonde" }),
  person("👱‍♂", masculine, { path: "hair.color", value: "blonde" }),
  person("👩‍🦱", feminine, { path: "hair.style", value: "curly" }),
  person("👨‍🦱", masculine, { path: "hair.style", value: "curly" }),
  person("👩‍🦳", feminine, { path: "hair.color", value: "white" }),
  person("👨‍🦳", masculine, { path: "hair.color", value: "white" }),
  person("👨‍🦲", masculine, { path: "hair.style", value: "bald" }),
  person("👩‍🦲", feminine, { path: "hair.style", value: "bald" }),
  worker("👩‍⚕ 👩‍🔬", [feminine], coat),
  worker("👨‍⚕ 👨‍🔬", [masculine], coat),
  worker("👩‍🍳", [feminine], uniform, { path: "place", value: "kitchen" }),
  worker("👨‍🍳", [masculine], uniform, { path: "place", value: "kitchen" }),
  worker("👩‍🚒", [feminine], uniform, helmet),
  worker("👨‍🚒", [masculine], uniform, helmet),
  worker("👩‍🏫", [feminine], { path: "place", value: "classroom" }),
  worker("👨‍🏫", [masculine], { path: "place", value: "classroom" }),
  worker("👩‍💻", [feminine], laptop),
  worker("👨‍💻", [masculine], laptop),
  trait("eyewear", "glasses", "👓 🤓"),
  trait("eyewear", "sunglasses", "🕶 😎"),
  trait("headwear", "cap", "🧢"),
  trait("headwear", "hat", "🎩 👒 🤠"),
  trait("headwear", "turban", "👳 👳‍♂ 👳‍♀"),
  person("🧕", feminine, { path: "headwear", value: "hijab" }),
  trait("headwear", "crown", "👑"),
  trait("headwear", "helmet", "⛑ 🪖"),
  trait("headwear", "headphones", "🎧"),
  trait("accessories", "necklace", "📿"),
  trait("accessories", "mask", "😷"),
  trait("accessories", "scarf", "🧣"),
  trait("accessories", "tie", "👔"),
  trait("accessories", "microphone", "🎤 🎙"),
  trait("accessories", "laptop", "💻"),
  trait("accessories", "phone", "📱"),
  trait("accessories", "coffee", "☕"),
  trait("accessories", "book", "📖 📕 📚 📗 📘 📙"),
  trait("accessories", "camera", "📷 📸"),
  trait("accessories", "flower", "🌸 🌼 💐 🌹 🌻 🌷 🌺"),
  trait("clothing.type", "t-shirt", "👕"),
  trait("clothing.type", "dress", "👗"),
  trait("clothing.type", "jacket", "🧥"),
  trait("clothing.type", "lab-coat", "🥼"),
  trait("expression", "happy", "😊 😀 😃 😄 🙂 ☺"),
  trait("expression", "amused", "😂 🤣 😆"),
  trait("expression", "sad", "😢 😞 😭"),
  trait("expression", "angry", "😠 😡"),
  trait("expression", "surprised", "😮 😲 😯"),
  trait("expression", "calm", "😌"),
  trait("expression", "thoughtful", "🤔"),
  trait("posture", "waving", "👋 🙋"),
  trait("posture", "thumbs-up", "👍"),
  { emoji: "🙋‍♀", states: [feminine, { path: "posture", value: "waving" }] },
  { emoji: "🙋‍♂", states: [masculine, { path: "posture", value: "waving" }] },
  trait("place", "beach", "🏖 🏝"),
  trait("place", "city", "🏙 🌆"),
  trait("place", "desert", "🏜"),
  trait("place", "hospital", "🏥"),
  trait("place", "hotel", "🏨"),
  trait("place", "mountains", "⛰ 🏔"),
  trait("place", "office", "🏢"),
  trait("place", "park", "🏞"),
  trait("place", "forest", "🌲 🌳"),
  trait("place", "store", "🏪 🏬"),
  trait("lighting", "night", "🌃 🌙"),
  trait("lighting", "sunset", "🌅 🌇"),
];
