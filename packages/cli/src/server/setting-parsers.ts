import { InvalidArgumentError } from "commander";
import { type ServedSystem, servedSystems } from "../options/choices.ts";

// Parsers of server settings, which throw an InvalidArgumentError that says what is allowed.

export function parseHttpUrl(text: string): string {
  const url = URL.parse(text);
  if (url && /^https?:$/.test(url.protocol) && !url.username && !url.password && !url.search && !url.hash)
    return text.replace(/\/+$/, "");
  throw new InvalidArgumentError("Use a URL such as https://faces.example.");
}

export function parseHosts(text: string): readonly string[] {
  const hosts = text.split(",").map((item) => item.trim());
  const isHost = (host: string) => !/[/?#@\\\s]/.test(host) && URL.canParse(`http://${host}`);
  if (hosts.every((item) => item === "*" || isHost(item))) return hosts;
  throw new InvalidArgumentError(
    "Use a host such as faces.example or faces.example:8080, without https:// or a path, or *.",
  );
}

export function parseSystems(text: string): readonly ServedSystem[] {
  const named = text.split(",").map((item) => item.trim());
  const systems = servedSystems.filter((name) => named.includes(name));
  if (systems.length === named.length) return systems.sort((a, b) => named.indexOf(a) - named.indexOf(b));
  throw new InvalidArgumentError(`Use any of ${servedSystems.join(", ")}, each once.`);
}

export function parseMetricsKey(text: string): string {
  if (/^[\x21-\x7e]{16,}$/.test(text)) return text;
  throw new InvalidArgumentError("Use at least 16 printable ASCII characters without spaces.");
}

export function parseDatabaseUrl(text: string): string {
  const url = URL.parse(text);
  if (url && /^postgres(ql)?:$/.test(url.protocol)) return text;
  throw new InvalidArgumentError("Use a URL such as postgres://user:password@host:5432/database.");
}

export function parseOrigins(text: string): readonly string[] {
  const origins = text.split(",").map((item) => item.trim());
  if (origins.every((item) => item === "*" || URL.parse(item)?.origin === item)) return origins;
  throw new InvalidArgumentError(
    "Use an origin such as https://app.example, without a path or a trailing slash, or *.",
  );
}

export function dollars(text: string): number {
  const amount = Number(text);
  if (text.trim() !== "" && Number.isFinite(amount) && amount >= 0) return amount;
  throw new InvalidArgumentError("Use an amount such as 5 or 0.50.");
}
