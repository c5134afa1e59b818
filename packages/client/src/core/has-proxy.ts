import { environment, isNodeLike } from "./runtime.ts";

/** Whether the environment sets any proxy. */
export function hasProxy(): boolean {
  const names = ["http_proxy", "https_proxy", "all_proxy"];
  return isNodeLike() && names.some((name) => environment(name) ?? environment(name.toUpperCase()));
}
