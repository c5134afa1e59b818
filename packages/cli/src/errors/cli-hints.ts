/** Translates a hint of the SDK for the command line: methods become commands, options become flags. */
export function toCliHint(hint: string): string {
  return hint
    .replace("or pass ignoreUnsupported: true", "or pass --ignore-unsupported")
    .replace(/(?:manage\(likeness\)|likeness)\.(\w+)\.(\w+)\(([^)]*)\)/g, command)
    .replace(
      /set baseUrl \(or LIKENESS_BASE_URL\) to "([^"]+)"/,
      "use --base-url $1, or set LIKENESS_BASE_URL to it",
    )
    .replace("set baseUrl or LIKENESS_BASE_URL, or pass engine", "use --base-url, or set LIKENESS_BASE_URL")
    .replace(
      /is baseUrl right\? It is (\S+)/,
      "is the base URL right? It is $1; --base-url and LIKENESS_BASE_URL set it",
    );
}

function command(whole: string, resource: string, method: string, args: string): string {
  const id = /^"([^"]*)"/.exec(args)?.[1] ?? (args.startsWith("id") ? "<id>" : undefined);
  const name = commands[`${resource}.${method}`];
  if (name === undefined) return whole;
  const flags = args.includes('"isActive":true') ? ["--on"] : [];
  return [`avatar ${name}`, ...(id === undefined ? [] : [id]), ...flags].join(" ");
}

const commands: Readonly<Record<string, string>> = {
  "avatars.list": "list",
  "avatars.get": "get",
  "jobs.list": "jobs list",
  "jobs.get": "jobs get",
  "webhooks.list": "webhooks list",
  "webhooks.update": "webhooks update",
  "webhooks.delete": "webhooks delete",
  "deliveries.list": "webhooks deliveries",
  "keys.list": "keys list",
  "accounts.list": "accounts list",
  "accounts.current": "accounts get",
};
