import type { System } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import { type TrinityOptions, trinityDriver } from "./driver.ts";

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
