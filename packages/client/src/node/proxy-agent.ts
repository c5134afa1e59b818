export { EnvHttpProxyAgent } from "undici";
