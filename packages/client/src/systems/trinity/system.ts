import type { System, SystemOptions } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import { trinityDriver } from "./driver.ts";

export interface TrinityOptions extends SystemOptions {
  /** The name of the agent whose avatar `likeness.avatars.generate` draws: at Trinity every avatar is that of an agent. */
  readonly agent?: string | undefined;
}

/** Trinity, on your own server: `new Likeness({ system: trinity({ agent: "ada" }) })`. */
export function trinity(options: TrinityOptions = {}): System<typeof capabilities> {
  return {
    name: "trinity",
    apiKeyVariable: "TRINITY_API_KEY",
    baseUrlVariable: "TRINITY_BASE_URL",
    // A name reserved for examples (RFC 2606), because everyone has a Trinity of their own.
    defaultBaseUrl: "https://trinity.example",
    apiPath: "/api",
    enginePath: "/trinity",
    settings: () => options,
    capabilities,
    driver: trinityDriver(options),
  };
}
