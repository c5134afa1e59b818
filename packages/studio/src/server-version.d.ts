/** The version of the server that these files belong to, which the build puts in. */
declare const serverVersion: string;
