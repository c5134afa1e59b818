/**
 * Makes a value when it is first asked for. Making every schema when the engine is imported would be a good part of
 * its start, also where no database is opened.
 */
export function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
