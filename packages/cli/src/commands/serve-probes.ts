import type { Engine } from "@likeness/engine";

/** A port for those who run an engine: health and, when it counts, numbers without a key. It answers nothing of the API. */
export async function serveProbes(engine: Engine, port: number, host: string) {
  const { serve } = await import("@likeness/engine/serve");
  const fetch = async ({ url, method, signal }: Request) => {
    const { pathname } = new URL(url);
    if (!/^\/(healthz|readyz|metrics)$/.test(pathname)) return new Response(null, { status: 404 });
    const headers = pathname === "/metrics" ? { authorization: `Bearer ${engine.apiKey}` } : {};
    return engine.fetch(new URL(pathname, engine.url), { method, signal, headers });
  };
  // It tells no addresses, so it needs no public one.
  return serve({ fetch }, { port, host, onWarning: () => undefined });
}
