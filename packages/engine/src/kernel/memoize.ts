/** Caches the results of a pure function for its latest `maxSize` short arguments. */
export function memoize(maxSize: number, compute: (text: string) => string): (text: string) => string {
  const cache = new Map<string, string>();
  return (text) => {
    const cached = cache.get(text);
    if (cached !== undefined) return cached;
    const result = compute(text);
    // A limit on the number of long texts would not limit the memory.
    if (text.length > maxLength) return result;
    cache.set(text, result);
    if (cache.size > maxSize) cache.delete(cache.keys().next().value ?? text);
    return result;
  };
}

const maxLength = 256;
