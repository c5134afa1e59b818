import type { Capabilities } from "@likeness/client/systems";
import type { Printer } from "../../output/printer.ts";
import type { SystemStatus } from "./run.ts";

export function printSystems(systems: readonly SystemStatus[], printer: Printer): undefined {
  if (printer.json) {
    printer.document({ systems });
    return;
  }
  for (const { name, apiKeyVariable, hasKey, baseUrlVariable, baseUrl } of systems) {
    const key = hasKey ? `${apiKeyVariable} is set` : printer.paint("dim", `${apiKeyVariable} is not set`);
    printer.line(`${name.padEnd(nameWidth)}  ${key}${baseUrl ? `, ${baseUrlVariable}=${baseUrl}` : ""}`);
  }
  printer.line("");
  printer.line(
    ["".padEnd(labelWidth), ...systems.map(({ name }) => name.padEnd(nameWidth))].join("  ").trimEnd(),
  );
  const [first] = systems;
  for (const capability of Object.keys(first?.capabilities ?? {})) {
    const cells = systems.map(({ capabilities }) => cell(capabilities, capability).padEnd(nameWidth));
    printer.line([capability.padEnd(labelWidth), ...cells].join("  ").trimEnd());
  }
  printer.line("");
  printer.line(
    printer.paint(
      "dim",
      "For systems that take them: --place and --model of avatar generate. To leave out what a system lacks: --ignore-unsupported",
    ),
  );
  printer.line(printer.paint("dim", "The values of a list are in the JSON output: avatar systems --json"));
}

const labelWidth = 18;
const nameWidth = 8;

/** Short enough for a column. */
function cell(capabilities: Capabilities, name: string): string {
  const value: unknown = Reflect.get(capabilities, name);
  if (value === true) return "yes";
  if (value === false || value === 0) return "-";
  if (Array.isArray(value)) return value.length === 0 ? "-" : `${value.length} of`;
  return shortNames[String(value)] ?? String(value);
}

const shortNames: Readonly<Record<string, string>> = {
  "edit only": "edit",
  "every write": "all",
  "generate only": "generate",
  "time and bytes": "all",
};
