import type { HairColor, HairStyle } from "../brief/values/hair.ts";
import type { AltLanguage } from "./alt-languages.ts";

/** Who a person is, in the words that a description begins with. */
type Persons = Readonly<
  Record<
    | "woman"
    | "man"
    | "person"
    | "girl"
    | "boy"
    | "child"
    | "teenager"
    | "youngWoman"
    | "youngMan"
    | "youngPerson"
    | "oldWoman"
    | "oldMan"
    | "oldPerson",
    string
  >
>;

/** How a language describes an image. The words of traits are those of its table. */
export interface AltGrammar {
  readonly persons: Persons;
  readonly and: string;
  readonly with: string;
  /** What introduces a place. */
  readonly behind: string;
  /** A thing in a colour. The colour is a word of the table in its basic form. */
  readonly inColor: (thing: string, color: string) => string;
  /** An adjective of the table with a feminine noun. */
  readonly feminine: (adjective: string) => string;
  /** Hair that adjectives of the table describe. */
  readonly hair: (adjectives: readonly string[]) => string;
  /** The hairstyles whose words are adjectives of the person: "calvo". */
  readonly personal: readonly HairStyle[];
  /** Whether a noun for an animal is feminine. */
  readonly isFeminine: (noun: string) => boolean;
  /** Colours that have other names for hair. */
  readonly hairColors?: { readonly [color in HairColor]?: string };
}

const feminineOfO = (adjective: string): string => adjective.replace(/o\b/, "a");

const frenchPlural = (adjective: string): string =>
  /[sx]$|^(?:marron|orange)$/.test(adjective) ? adjective : `${adjective}s`;

const frenchIrregular: ReadonlyMap<string, string> = new Map([
  ["blanc", "blanche"],
  ["violet", "violette"],
  ["roux", "rousse"],
]);

const frenchFeminine = (adjective: string): string => {
  if (/e$/.test(adjective) || /^(?:marron|bleu marine)$/.test(adjective)) return adjective;
  const irregular = frenchIrregular.get(adjective);
  if (irregular !== undefined) return irregular;
  if (adjective.endsWith("eux")) return adjective.replace(/x$/, "se");
  if (adjective.endsWith("if")) return adjective.replace(/f$/, "ve");
  return `${adjective}e`;
};

const italianPlural = (adjective: string): string =>
  adjective.replace(/([cg])o$/, "$1ho").replace(/(?:io|[oe])$/, "i");

const endsInA = (noun: string): boolean => noun.endsWith("a");

/** "Blond" becomes "blondem". */
const germanDative = (adjective: string): string => (/[ae]$/.test(adjective) ? adjective : `${adjective}em`);

export const altGrammars: Readonly<Record<AltLanguage, AltGrammar>> = {
  es: {
    persons: {
      woman: "mujer",
      man: "hombre",
      person: "persona",
      girl: "niña",
      boy: "niño",
      child: "criatura",
      teenager: "adolescente",
      youngWoman: "mujer joven",
      youngMan: "hombre joven",
      youngPerson: "persona joven",
      oldWoman: "anciana",
      oldMan: "anciano",
      oldPerson: "persona mayor",
    },
    and: "y",
    with: "con",
    behind: "al fondo:",
    inColor: (thing, color) => `${thing} de color ${color}`,
    feminine: feminineOfO,
    hair: (adjectives) => ["pelo", ...adjectives].join(" "),
    personal: ["bald", "buzz"],
    isFeminine: endsInA,
  },
  fr: {
    persons: {
      woman: "femme",
      man: "homme",
      person: "personne",
      girl: "petite fille",
      boy: "petit garçon",
      child: "enfant",
      teenager: "adolescent",
      youngWoman: "jeune femme",
      youngMan: "jeune homme",
      youngPerson: "jeune personne",
      oldWoman: "vieille dame",
      oldMan: "vieil homme",
      oldPerson: "personne âgée",
    },
    and: "et",
    with: "avec",
    behind: "à l'arrière-plan :",
    inColor: (thing, color) => `${thing} de couleur ${frenchFeminine(color)}`,
    feminine: frenchFeminine,
    hair: (adjectives) => ["cheveux", ...adjectives.map(frenchPlural)].join(" "),
    personal: ["bald"],
    isFeminine: () => false,
    hairColors: { red: "roux" },
  },
  de: {
    persons: {
      woman: "Frau",
      man: "Mann",
      person: "Person",
      girl: "Mädchen",
      boy: "Junge",
      child: "Kind",
      teenager: "Teenager",
      youngWoman: "junge Frau",
      youngMan: "junger Mann",
      youngPerson: "junge Person",
      oldWoman: "alte Frau",
      oldMan: "alter Mann",
      oldPerson: "alte Person",
    },
    and: "und",
    with: "mit",
    behind: "im Hintergrund:",
    inColor: (thing, color) => `${thing} in ${color.charAt(0).toUpperCase()}${color.slice(1)}`,
    feminine: (adjective) => adjective,
    hair: (adjectives) => [...adjectives.map(germanDative), "Haar"].join(" "),
    personal: [],
    isFeminine: () => false,
  },
  it: {
    persons: {
      woman: "donna",
      man: "uomo",
      person: "persona",
      girl: "bambina",
      boy: "bambino",
      child: "bambino piccolo",
      teenager: "adolescente",
      youngWoman: "giovane donna",
      youngMan: "giovane uomo",
      youngPerson: "giovane persona",
      oldWoman: "anziana",
      oldMan: "anziano",
      oldPerson: "persona anziana",
    },
    and: "e",
    with: "con",
    behind: "sullo sfondo:",
    inColor: (thing, color) => `${thing} di colore ${color}`,
    feminine: feminineOfO,
    hair: (adjectives) => ["capelli", ...adjectives.map(italianPlural)].join(" "),
    personal: ["bald", "buzz"],
    isFeminine: endsInA,
  },
  pt: {
    persons: {
      woman: "mulher",
      man: "homem",
      person: "pessoa",
      girl: "menina",
      boy: "menino",
      child: "criança",
      teenager: "adolescente",
      youngWoman: "mulher jovem",
      youngMan: "homem jovem",
      youngPerson: "pessoa jovem",
      oldWoman: "idosa",
      oldMan: "idoso",
      oldPerson: "pessoa idosa",
    },
    and: "e",
    with: "com",
    behind: "ao fundo:",
    inColor: (thing, color) => `${thing} de cor ${feminineOfO(color)}`,
    feminine: feminineOfO,
    hair: (adjectives) => ["cabelo", ...adjectives].join(" "),
    personal: ["bald", "buzz"],
    isFeminine: endsInA,
  },
};
