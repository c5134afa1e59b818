import { expect, it } from "vitest";
import { changeText } from "../src/account/credits-page.tsx";
import { keyOf } from "../src/account/keys.tsx";
import { webhookOf } from "../src/account/webhook-form.tsx";

function form(fields: readonly (readonly [name: string, value: string])[]): FormData {
  const data = new FormData();
  for (const [name, value] of fields) data.append(name, value);
  return data;
}

it("an endpoint without chosen events gets all of them", () => {
  expect(webhookOf(form([["endpoint_url", " https://example.com/ "]]))).toEqual({
    endpoint_url: "https://example.com/",
  });
});

it("an endpoint gets the chosen events that exist", () => {
  const fields = form([
    ["endpoint_url", "https://example.com/"],
    ["description", "builds"],
    ["events", "job.failed"],
    ["events", "job.completed"],
    ["events", "nothing"],
  ]);
  expect(webhookOf(fields)).toMatchObject({
    description: "builds",
    events: ["job.completed", "job.failed"],
  });
});

it("a key has the chosen scopes, and expires after the chosen days or with the key that creates it", () => {
  const fields = [
    ["name", "dashboard"],
    ["scopes", "read"],
    ["scopes", "root"],
  ] as const;
  expect(keyOf(form([...fields, ["days", "30"]]), 1000.5)).toEqual({
    name: "dashboard",
    scopes: ["read"],
    expires_at: 1000 + 30 * 86_400,
  });
  expect(keyOf(form([...fields, ["days", "0"]]), 1000.5)).not.toHaveProperty("expires_at");
});

it("a change of the balance has its sign", () => {
  expect([1000, -1.5, 0].map(changeText)).toEqual(["+1,000", "−1.5", ""]);
});
