import type { SystemName } from "./capability-table.ts";
import { likenessSystem } from "./likeness/system.ts";
import type { System, SystemOptions } from "./system.ts";

type CreateSystem = (options?: SystemOptions) => System;

/** Each driver is loaded when it is used. */
const loaders: Readonly<Record<SystemName, () => Promise<CreateSystem>>> = {
  likeness:
    async () =>
    (options = {}) => ({ ...likenessSystem, settings: () => options }),
  pi: async () => (await import("../pi.ts")).pi,
  percify: async () => (await import("../percify.ts")).percify,
  trinity: async () => (await import("../trinity.ts")).trinity,
  hoox: async () => (await import("../hoox.ts")).hoox,
  argil: async () => (await import("../argil.ts")).argil,
};

/** The system of a name that is not known before run time, as in the CLI: `new Likeness<Capabilities>({ system })`. */
export async function loadSystem(name: SystemName, options?: SystemOptions): Promise<System> {
  return (await loaders[name]())(options);
}

/** The environment variables with the key and the host of a system. */
export function variablesOf(name: SystemName): { readonly apiKey: string; readonly baseUrl: string } {
  const prefix = name.toUpperCase();
  return { apiKey: `${prefix}_API_KEY`, baseUrl: `${prefix}_BASE_URL` };
}
