// Without this, Vite leaves the packages out of what it builds for servers.
export default { ssr: { noExternal: true, external: ["sharp"] } };
