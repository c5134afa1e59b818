const methods: Readonly<Record<string, string>> = { GET: "get", PATCH: "update", DELETE: "delete" };

/** Resources of the client itself; the others belong to `manage(likeness)`. */
const ownResources = new Set(["avatars", "jobs"]);

/** A hint of the server with the methods of this package in place of its routes. */
export function nameMethods(hint: string): string {
  return hint.replace(
    /\b(GET|PATCH|DELETE) \/api\/v1\/(\w+)(?:\/([^\s,.;]+))?(?: and (\{[^}]*\}))?/g,
    (_route, verb: string, resource: string, id?: string, body?: string) => {
      const name = resource === "account" ? "accounts" : resource;
      const method = resource === "account" ? "current" : id === undefined ? "list" : methods[verb];
      const quoted = id && (/^[<{]/.test(id) ? "id" : `"${id}"`);
      const camel = body?.replace(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase());
      const args = [quoted, camel].filter(Boolean).join(", ");
      return `${ownResources.has(name) ? "likeness" : "manage(likeness)"}.${name}.${method}(${args})`;
    },
  );
}
