/**
 * Makes a value when it is first asked for. Making every schema when the engine is imported would be a good part of
 * its start, also where no database is opened.
 */
export function late<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
