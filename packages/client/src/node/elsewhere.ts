import type * as onNode from "./on-node.ts";

// In pages, workers and React Native nothing is in files, and proxies are not the program's business.

export const localize: typeof onNode.localize = async (_engine, _baseUrl, text) => text;

export const proxiedInit: typeof onNode.proxiedInit = async (init) => init;

export const readFileUrl: typeof onNode.readFileUrl = () => {
  throw new TypeError(noFiles);
};

export const saveTo: typeof onNode.saveTo = () => {
  throw new TypeError(noFiles);
};

const noFiles = "there are no files here";
