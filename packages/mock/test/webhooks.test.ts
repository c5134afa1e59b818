import { manage } from "@likeness/client/manage";
import { verifyWebhook, type WebhookEvent } from "@likeness/client/webhooks";
import { setupAvatarMock } from "@likeness/mock/node";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { clientsOf } from "./support.ts";

const url = "https://app.example/hook";

/** Starts a receiver as an msw handler that responds with these statuses in order, then 204. */
async function startReceiver(...statuses: number[]) {
  const mock = setupAvatarMock({ images: "tiny" });
  const events: WebhookEvent[] = [];
  let secret = "";
  const receiver = http.post(url, async ({ request }) => {
    const status = statuses.shift() ?? 204;
    if (status < 300) events.push(await verifyWebhook(request, { secret, clock: mock.clock.now }));
    return new HttpResponse(null, { status });
  });
  const server = setupServer(receiver, ...mock.handlers);
  server.listen({ onUnhandledFrame: "bypass" });
  onTestFinished(async () => {
    server.close();
    await mock.close();
  });
  const { likeness } = clientsOf(mock);
  const management = manage(likeness);
  const webhook = await management.webhooks.create({ endpointUrl: url });
  secret = webhook.secret ?? "";
  return { mock, likeness, management, webhook, events };
}

test("delivers a signed event when a job completes", async () => {
  const { likeness, events, mock } = await startReceiver();
  const job = await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  await mock.clock.advance(0);
  await expect.poll(() => events.map(({ type }) => type)).toEqual(["job.completed"]);
  expect(events[0]).toMatchObject({ data: { job: { id: job.id } } });
});

test("retries a failed delivery on the mock's clock", async () => {
  const { likeness, management, webhook, events, mock } = await startReceiver(503);
  await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  const attempts = async () => {
    const { data } = await management.webhooks.deliveries(webhook.id);
    return data[0]?.attempts.map(({ status }) => status);
  };
  await expect.poll(attempts).toEqual([503]);
  await mock.clock.advance(60_000);
  await expect.poll(attempts).toEqual([503, 204]);
  expect(events).toHaveLength(1);
});

test("waiting with onProgress resolves when the job completes", async () => {
  const { likeness } = await startReceiver();
  const seen: string[] = [];
  const onProgress = ({ status }: { status: string }) => void seen.push(status);
  await likeness.avatars.generateAndWait({ prompt: "a wise owl" }, { onProgress });
  expect(seen.at(-1)).toBe("completed");
});

test("webhooks can be duplicated, with the same id", async () => {
  const { likeness, events, mock } = await startReceiver();
  mock.failNextWebhook("duplicated");
  await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  await mock.clock.advance(0);
  await expect.poll(() => events.length).toBe(2);
  expect(new Set(events.map(({ id }) => id)).size).toBe(1);
});

test("webhooks can arrive after later ones", async () => {
  const { likeness, events, mock } = await startReceiver();
  mock.failNextWebhook("reordered");
  const first = await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  await mock.clock.advance(0);
  const second = await likeness.avatars.generateAndWait({ prompt: "a robot" });
  await mock.clock.advance(0);
  await expect
    .poll(() => events.map(({ data }) => data))
    .toMatchObject([{ job: { id: second.id } }, { job: { id: first.id } }]);
});

test("a lost webhook is repeated", async () => {
  const { likeness, events, mock } = await startReceiver();
  mock.failNextWebhook("lost");
  await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  await mock.clock.advance(0);
  expect(events).toEqual([]);
  await expect
    .poll(async () => {
      await mock.clock.advance(60_000);
      return events.length;
    })
    .toBe(1);
  expect(() => mock.failNextWebhook(JSON.parse('"late"'))).toThrow(
    "Known faults of webhooks: lost, duplicated",
  );
});
