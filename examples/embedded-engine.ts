// Runs the backend inside a web server: its pages call the engine in-process, and /api/v1 serves the whole API.
import { Likeness } from "@likeness/client";
import { createEngine } from "@likeness/engine";
import { serve } from "@likeness/engine/serve";

const engine = createEngine({ dataDir: "avatars" });
const likeness = new Likeness({ engine });

const { PORT = "3000" } = process.env;
const server = await serve({ fetch: handle }, { port: Number(PORT) });
console.log(`Open ${server.url}/?name=Ada`);

async function handle(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  // With Hono: app.all("/api/v1/*", (context) => engine.fetch(context.req.raw))
  if (pathname.startsWith("/api/v1/")) return engine.fetch(request);

  const name = searchParams.get("name") ?? "Someone";
  if (pathname === "/avatar.png") {
    const { avatar } = await likeness.avatars.generateAndWait({ prompt: `${name}, smiling` });
    return new Response(await likeness.assets.bytes(avatar), { headers: { "content-type": "image/png" } });
  }
  const html = `<img src="/avatar.png?name=${encodeURIComponent(name)}" alt="An avatar">`;
  return new Response(html, { headers: { "content-type": "text/html" } });
}

process.once("SIGTERM", async () => {
  await server.close();
  await engine.stop();
});
