import type { Engine } from "@likeness/engine";

/** Serves /healthz, /readyz and, if metrics are enabled, /metrics on a separate port without authentication. */
export async function startHealthServer(engine: Engine, port: number, host: string) {
  const { serve } = await import("@likeness/engine/serve");
  const fetch = async ({ url, method, signal }: Request) => {
    const { pathname } = new URL(url);
    if (!/^\/(healthz|readyz|metrics)$/.test(pathname)) return new Response(null, { status: 404 });
    const headers = pathname === "/metrics" ? { authorization: `Bearer ${engine.apiKey}` } : {};
    return engine.fetch(new URL(pathname, engine.url), { method, signal, headers });
  };
  // Warnings are about the public URL, which this server does not use.
  return serve({ fetch }, { port, host, onWarning: () => undefined });
}
