/** What is told to those whose Node.js is older than what the packages are written for. */
export const neededNode = "Install Node.js 22.19 or newer.";

export function isOldNode(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < 22 || (major === 22 && minor < 19);
}
