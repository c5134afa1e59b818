const methods: Readonly<Record<string, string>> = { GET: "get", PATCH: "update", DELETE: "delete" };

/** Of a client itself; the others are of `manage(likeness)`. */
const own = new Set(["avatars", "jobs"]);

/** The server's hints name its routes, for every kind of caller; this package's users know its methods. */
export function inMethods(hint: string): string {
  return hint.replace(
    /\b(GET|PATCH|DELETE) \/api\/v1\/(\w+)(?:\/([^\s,.;]+))?(?: and (\{[^}]*\}))?/g,
    (_route, verb: string, resource: string, id?: string, body?: string) => {
      const name = resource === "account" ? "accounts" : resource;
      const method = resource === "account" ? "current" : id === undefined ? "list" : methods[verb];
      const quoted = id && (/^[<{]/.test(id) ? "id" : `"${id}"`);
      const camel = body?.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
      const given = [quoted, camel].filter(Boolean).join(", ");
      return `${own.has(name) ? "likeness" : "manage(likeness)"}.${name}.${method}(${given})`;
    },
  );
}
