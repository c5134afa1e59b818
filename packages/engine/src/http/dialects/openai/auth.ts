import type { AuthPolicy } from "../../dialect-policies.ts";
import { readBearerToken } from "../../middleware/authenticate.ts";

export const auth: AuthPolicy = { header: "Authorization", readApiKey: readBearerToken };
