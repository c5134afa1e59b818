import { valueText } from "../create/traits.ts";

/** What differs between two pictures, such as "Clothes: overalls → jacket". */
export function changesOf(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): string[] {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths
    .filter((path) => before[path] !== after[path] && !path.startsWith("beardLength"))
    .map((path) => `${pathName(path)}: ${text(before[path])} → ${text(after[path])}`);
}

function text(value: string | undefined): string {
  return value === undefined
    ? "none"
    : value
        .split(",")
        .map((item) => valueText(item).toLowerCase())
        .join(", ");
}

const names: Readonly<Record<string, string>> = {
  "clothing.type": "clothes",
  "clothing.color": "colour of clothes",
  "hair.style": "hair",
  "hair.cut": "haircut",
  "hair.color": "hair colour",
  "eyes.color": "eyes",
  "background.color": "backdrop",
  facialHair: "beard",
  accessories: "items",
};

function pathName(path: string): string {
  return valueText(names[path] ?? path);
}
