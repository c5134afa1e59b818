/** A variable of the environment, where there is one; an empty one is as good as none. */
export function environment(name: string): string | undefined {
  return typeof process === "undefined" ? undefined : process.env?.[name] || undefined;
}
