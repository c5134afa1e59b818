/** The systems whose APIs an engine serves; `likeness` is our own. */
export const systems = ["likeness", "pi", "percify", "trinity", "hoox", "argil", "openai"] as const;

export type System = (typeof systems)[number];
