import type { System } from "../system.ts";

export const likenessSystem: System = {
  name: "likeness",
  apiKeyVariable: "LIKENESS_API_KEY",
  baseUrlVariable: "LIKENESS_BASE_URL",
  // A name reserved for examples (RFC 2606), because there is no hosted service yet.
  defaultBaseUrl: "https://api.likeness.example",
  apiPath: "/api/v1",
};
