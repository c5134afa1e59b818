import type { System, SystemOptions } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import { hooxDriver } from "./driver.ts";

/** Hoox: `new Likeness({ system: hoox() })`. */
export function hoox(options: SystemOptions = {}): System<typeof capabilities> {
  return {
    name: "hoox",
    apiKeyVariable: "HOOX_API_KEY",
    baseUrlVariable: "HOOX_BASE_URL",
    defaultBaseUrl: "https://app.hoox.video",
    apiPath: "/api/public/v1",
    enginePath: "/hoox",
    settings: () => options,
    capabilities,
    driver: hooxDriver(options),
  };
}
