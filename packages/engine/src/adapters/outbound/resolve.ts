/** Every address of a name, as text. Rejects when there is no such name. */
export type Resolve = (name: string, signal: AbortSignal) => Promise<readonly string[]>;

/** As the machine's other programs do it, its hosts file included. */
export const systemResolve: Resolve = async (name) => {
  const { lookup } = process.getBuiltinModule("node:dns/promises");
  return (await lookup(name, { all: true })).map(({ address }) => address);
};
