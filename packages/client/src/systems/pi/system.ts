import type { System, SystemOptions } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import { piDriver } from "./driver.ts";

/** Pi: `new Likeness({ system: pi() })`. */
export function pi(options: SystemOptions = {}): System<typeof capabilities> {
  return {
    name: "pi",
    apiKeyVariable: "PI_API_KEY",
    baseUrlVariable: "PI_BASE_URL",
    defaultBaseUrl: "https://api.trypi.ai",
    apiPath: "/api/v1",
    enginePath: "/pi",
    settings: () => options,
    capabilities,
    driver: piDriver(options),
  };
}
