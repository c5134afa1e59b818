/** A limit of an account; null is none. */
export function limitText(limit: number | null): string {
  return limit === null ? "Unlimited" : limit.toLocaleString();
}
