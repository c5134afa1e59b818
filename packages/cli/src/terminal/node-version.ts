export const nodeRequirement = "Install Node.js 22.19 or later.";

export function isUnsupportedNode(version: string): boolean {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major < 22 || (major === 22 && minor < 19);
}
