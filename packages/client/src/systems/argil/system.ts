import type { System, SystemOptions } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import { argilDriver } from "./driver.ts";

/** Argil: `new Likeness({ system: argil() })`. */
export function argil(options: SystemOptions = {}): System<typeof capabilities> {
  return {
    name: "argil",
    apiKeyVariable: "ARGIL_API_KEY",
    baseUrlVariable: "ARGIL_BASE_URL",
    defaultBaseUrl: "https://api.argil.ai",
    apiPath: "/v1",
    enginePath: "/argil",
    settings: () => options,
    capabilities,
    driver: argilDriver(options),
  };
}
