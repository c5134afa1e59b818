import { type Capabilities, capabilityTable } from "../../src/systems.ts";

const columns = Object.entries(capabilityTable);

/** The table of docs/systems/README.md. */
export function capabilityDocument(): string {
  const rows = keysOf(capabilityTable.likeness).map((capability) => [
    `\`${capability}\``,
    ...columns.map(([, capabilities]) => cell(capabilities[capability])),
  ]);
  const head = ["capability", ...columns.map(([name]) => name)];
  return [head, head.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function keysOf(record: Capabilities): readonly (keyof Capabilities)[] {
  const isKey = (key: string): key is keyof Capabilities => key in record;
  return Object.keys(record).filter(isKey);
}

function cell(value: Capabilities[keyof Capabilities]): string {
  if (value === true) return "yes";
  if (value === false || value === 0 || (Array.isArray(value) && value.length === 0)) return "–";
  return [value].flat().join(", ");
}
