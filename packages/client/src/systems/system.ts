import type { Capabilities } from "./capabilities.ts";
import type { Driver } from "./driver.ts";

/** The options of every system. */
export interface SystemOptions {
  /** Default: the environment's variable of the system, e.g. `HOOX_API_KEY`. */
  readonly apiKey?: string | undefined;
  /** Default: the environment's variable of the system, e.g. `HOOX_BASE_URL`, or its own host. */
  readonly baseUrl?: string | URL | undefined;
  /** Leaves out parameters and options that the system lacks, instead of rejecting. Default false. */
  readonly ignoreUnsupported?: boolean | undefined;
  /**
   * Sends a write again although the system may have carried it out: it may then happen twice. Default false. Writes that
   * the system deduplicates, and those that it has certainly refused, are sent again anyway.
   */
  readonly retryWrites?: boolean | undefined;
}

/** What a client has to know about a system before its driver is loaded. */
export interface System<C extends Capabilities = Capabilities> {
  readonly name: string;
  readonly apiKeyVariable: string;
  readonly baseUrlVariable: string;
  readonly defaultBaseUrl: string;
  /** The path of the API below the base URL. A base URL that ends with it is accepted too. */
  readonly apiPath: string;
  /** Where the server of this project and its engine have the system: a path before `apiPath`, e.g. `/hoox`. */
  readonly enginePath?: string;
  /** A function, so that the key cannot be printed. */
  readonly settings?: () => Pick<SystemOptions, "apiKey" | "baseUrl">;
  /** Absent for `likeness`, whose driver is loaded with the first request. */
  readonly driver?: Driver;
  /** Absent for `likeness`, where nothing has to be checked. */
  readonly capabilities?: C;
}
