/** Loads the built files of the studio by path: `index.html`, and those below `assets/`, whose names contain a hash. */
export type StudioFiles = () => Promise<ReadonlyMap<string, Uint8Array>>;
