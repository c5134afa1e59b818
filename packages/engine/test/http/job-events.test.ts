import { expect, onTestFinished, test } from "vitest";
import { createFakeClock } from "../../src/testing/fake-clock.ts";
import { createGatedModel } from "../support/gated-model.ts";
import { type Json, start, type TestClient } from "../support/start.ts";

/** Reads the event stream of a job until it ends. */
async function* eventsOf(
  client: TestClient,
  id: string,
  signal?: AbortSignal,
): AsyncGenerator<[string, Json]> {
  const { engine } = client;
  const response = await engine.fetch(`${engine.url}/api/v1/jobs/${id}/events`, {
    headers: { authorization: `Bearer ${engine.apiKey}` },
    signal: signal ?? null,
  });
  expect(response.headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
  const decoder = new TextDecoder();
  let text = "";
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    for (let at = text.indexOf("\n\n"); at >= 0; at = text.indexOf("\n\n")) {
      const [event = "", data = ""] = text.slice(0, at).split("\n");
      text = text.slice(at + 2);
      yield [event.replace("event: ", ""), JSON.parse(data.replace("data: ", ""))];
    }
  }
}

test("streams the state of the job, each step and its end, and then closes", async () => {
  const model = createGatedModel();
  const client = start({ model });
  const { json } = await client.generate();
  const received: [string, string, number][] = [];
  for await (const [event, job] of eventsOf(client, json.data.id)) {
    received.push([event, job.status, job.progress]);
    if (received.length === 1) (await model.generation(0)).finish();
  }
  expect(received.at(0)?.[0]).toBe("job.progress");
  expect(received.at(-1)).toEqual(["job.completed", "completed", 1]);
  const fractions = received.map(([, , fraction]) => fraction);
  expect(fractions).toEqual(fractions.toSorted((a, b) => a - b));
  const last = (await client.request("GET", `/api/v1/jobs/${json.data.id}`)).json.data;
  expect(last.events_url).toBe(`jobs/${json.data.id}/events`);
});

test("sends one event for a job that has ended", async () => {
  const client = start();
  const { json } = await client.generate();
  await client.wait(json.data.id);
  const events = [];
  for await (const [event] of eventsOf(client, json.data.id)) events.push(event);
  expect(events).toEqual(["job.completed"]);
});

test("reports that a job was cancelled", async () => {
  const model = createGatedModel();
  const client = start({ model });
  const { json } = await client.generate();
  const events = [];
  for await (const [event] of eventsOf(client, json.data.id)) {
    events.push(event);
    if (events.length === 1) await client.request("POST", `/api/v1/jobs/${json.data.id}/cancel`);
  }
  expect(events.at(-1)).toBe("job.cancelled");
});

test("sends an event at least every fifteen seconds", async () => {
  const clock = createFakeClock();
  const client = start({ clock, worker: false });
  const { json } = await client.generate();
  await clock.advance(0);
  const abort = new AbortController();
  const received: string[] = [];
  const listening = (async () => {
    for await (const [event] of eventsOf(client, json.data.id, abort.signal)) received.push(event);
  })();
  await clock.advance(60_000);
  expect(received.length).toBeGreaterThanOrEqual(4);
  abort.abort();
  await listening.catch(() => undefined);
});

test("unsubscribes when the client disconnects or the engine stops", async () => {
  const clock = createFakeClock();
  const client = start({ clock, worker: false });
  const { json } = await client.generate();
  // Until the engine has started completely.
  await clock.advance(0);
  const idle = clock.pending();
  const events = eventsOf(client, json.data.id);
  await events.next();
  await clock.advance(1_000);
  await events.return(undefined);
  await clock.advance(1_000);
  expect(clock.pending()).toBeLessThanOrEqual(idle);

  const last = eventsOf(client, json.data.id);
  onTestFinished(async () => void (await last.return(undefined)));
  await last.next();
  await client.engine.stop({ graceMs: 0 });
  expect((await last.next()).done).toBe(true);
});

test("responds 404 for an unknown job", async () => {
  const client = start();
  const response = await client.request("GET", "/api/v1/jobs/0197a1c2-5b7e-7cc1-9c1d-1f6a2b3c4d5e/events");
  expect([response.status, response.json.error.code]).toEqual([404, "job_not_found"]);
});
