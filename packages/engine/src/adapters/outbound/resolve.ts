/** All addresses of a host name. Rejects if there is no such name. */
export type Resolve = (name: string, signal: AbortSignal) => Promise<readonly string[]>;

/** Resolves names with the resolver of the system, including its hosts file. */
export const systemResolve: Resolve = async (name) => {
  const { lookup } = process.getBuiltinModule("node:dns/promises");
  return (await lookup(name, { all: true })).map(({ address }) => address);
};
