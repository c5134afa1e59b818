import { manage } from "@likeness/client/manage";
import { verifyWebhook, type WebhookEvent } from "@likeness/client/webhooks";
import { setupAvatarMock } from "@likeness/mock/node";
import { HttpResponse, http } from "msw";
import { setupServer } from "msw/node";
import { expect, onTestFinished, test } from "vitest";
import { clientsOf } from "./support.ts";

const address = "https://app.example/hook";

/** A receiver that is a handler of msw, beside the mock's own, and answers these in turn. */
async function receiving(...statuses: number[]) {
  const mock = setupAvatarMock({ drawing: "tiny" });
  const events: WebhookEvent[] = [];
  let secret = "";
  const receiver = http.post(address, async ({ request }) => {
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
  const webhook = await management.webhooks.create({ endpointUrl: address });
  secret = webhook.secret ?? "";
  return { mock, likeness, management, webhook, events };
}

test("a receiver is told of a job's end, in words that its signature vouches for", async () => {
  const { likeness, events, mock } = await receiving();
  const job = await likeness.avatars.generateAndWait({ prompt: "a wise owl" });
  await mock.clock.advance(0);
  await expect.poll(() => events.map(({ type }) => type)).toEqual(["job.completed"]);
  expect(events[0]).toMatchObject({ data: { job: { id: job.id } } });
});

test("a receiver that fails is told again when the mock's time has come", async () => {
  const { likeness, management, webhook, events, mock } = await receiving(503);
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

test("waiting with progress ends with the job, however its events are asked for", async () => {
  const { likeness } = await receiving();
  const seen: string[] = [];
  const onProgress = ({ status }: { status: string }) => void seen.push(status);
  await likeness.avatars.generateAndWait({ prompt: "a wise owl" }, { onProgress });
  expect(seen.at(-1)).toBe("completed");
});
