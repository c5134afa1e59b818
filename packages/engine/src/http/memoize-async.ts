/** Keeps the results of the last `max` keys. Failures are not kept. */
export function memoizeAsync<K, V>(max: number, compute: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const cache = new Map<K, Promise<V>>();
  return (key) => {
    const cached = cache.get(key);
    if (cached) return cached;
    const result = compute(key);
    cache.set(key, result);
    result.catch(() => cache.delete(key));
    const [oldest] = cache.keys();
    if (cache.size > max && oldest !== undefined) cache.delete(oldest);
    return result;
  };
}
