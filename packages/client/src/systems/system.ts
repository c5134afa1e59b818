import type { Driver } from "./driver.ts";

/** What a client has to know about a system before its driver is loaded. */
export interface System {
  readonly name: string;
  readonly apiKeyVariable: string;
  readonly baseUrlVariable: string;
  readonly defaultBaseUrl: string;
  /** The path of the API below the base URL. A base URL that ends with it is accepted too. */
  readonly apiPath: string;
  /** Absent for `likeness`, whose driver is loaded with the first request. */
  readonly driver?: Driver;
}
