import type { Printer } from "../../output/printer.ts";
import type { ListedModel, ModelList } from "./run.ts";

export function printModels({ models, count }: ModelList, printer: Printer): undefined {
  if (printer.json) {
    printer.document({ count, models });
    return;
  }
  const width = Math.max(...models.map(({ name }) => name.length));
  const header = ["", "model".padEnd(width), "images in", "shapes", "seed", "transparent", priceTitle(count)];
  const rows = models.map((model) => rowOf(model, width));
  const widths = header.map((title, i) =>
    Math.max(title.length, ...rows.map((row) => (row[i] ?? "").length)),
  );
  for (const row of [header, ...rows])
    printer.line(
      row
        .map((text, i) => text.padEnd(widths[i] ?? 0))
        .join("  ")
        .trimEnd(),
    );
  printer.line("");
  for (const { name, problem } of models)
    if (problem !== null) printer.line(printer.paint("dim", `${name}: ${problem}`));
  printer.line("");
  printer.line(
    printer.paint(
      "dim",
      "* is used here. Prices are list prices, as estimates. Choose one with --model or LIKENESS_MODEL.",
    ),
  );
}

function priceTitle(count: number): string {
  return count === 1 ? "an image" : `${count} images`;
}

function rowOf({ name, isConfigured, abilities, price }: ListedModel, width: number): string[] {
  const own = name === "likeness";
  return [
    isConfigured ? "*" : "",
    name.padEnd(width),
    own ? "6" : String(abilities?.inputImages ?? "?"),
    own ? "any" : shapesOf(abilities),
    own || abilities?.seeds ? "yes" : "-",
    own || abilities?.transparency ? "yes" : "-",
    price === null ? "?" : `$${price}`,
  ];
}

function shapesOf(abilities: ListedModel["abilities"]): string {
  if (!abilities) return "?";
  const { shapes } = abilities;
  if (shapes.kind === "any") return "any";
  return shapes.kind === "sizes" ? `${shapes.sizes.length} sizes` : `${shapes.ratios.length} ratios`;
}
