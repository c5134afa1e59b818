/** The same function, with what it gave for the last few keys kept. A failure is not kept. */
export function memoizeAsync<K, V>(most: number, make: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const known = new Map<K, Promise<V>>();
  return (key) => {
    const kept = known.get(key);
    if (kept) return kept;
    const made = make(key);
    known.set(key, made);
    made.catch(() => known.delete(key));
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return made;
  };
}
