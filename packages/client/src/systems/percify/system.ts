import type { System, SystemOptions } from "../system.ts";
import { capabilities } from "./capabilities.ts";
import { apiPath, percifyDriver } from "./driver.ts";

/** Percify: `new Likeness({ system: percify() })`. */
export function percify(options: SystemOptions = {}): System<typeof capabilities> {
  return {
    name: "percify",
    apiKeyVariable: "PERCIFY_API_KEY",
    baseUrlVariable: "PERCIFY_BASE_URL",
    defaultBaseUrl: "https://api.percify.io",
    apiPath,
    enginePath: "/percify",
    settings: () => options,
    capabilities,
    driver: percifyDriver(options),
  };
}
