import { describe, expect, test } from "vitest";
import type { Json } from "../../../support/start.ts";
import { createAccount, createReady, publish, samplesOf, startHoox } from "./support.ts";

const filters: readonly (readonly [query: string, names: readonly string[]])[] = [
  ["gender=male", ["Cy", "Bob"]],
  ["gender=female,male", ["Dee", "Cy", "Bob", "Ann"]],
  ["age_range=senior", ["Bob"]],
  ["age_range=young_adult,senior", ["Bob", "Ann"]],
  ["ethnicity=south-asian,black-or-african-american", ["Dee", "Cy"]],
  ["hair_color=gray,blonde", ["Bob", "Ann"]],
  ["place=office,beach", ["Bob", "Ann"]],
  ["place=Rooftop%20Bar", ["Cy"]],
  ["place=car", ["Dee"]],
  ["selfie=true", ["Cy"]],
  ["selfie=false&gender=male", ["Bob"]],
  ["action=working,reading", ["Bob", "Ann"]],
  ["action=driving", ["Dee"]],
  ["emotion=calm,confident", ["Dee", "Cy"]],
  ["accessories=laptop,earrings", ["Dee", "Ann"]],
  ["accessories=glasses&hair_color=gray&place=beach", ["Bob"]],
  ["accessories=ring", []],
  ["gender=&selfie=&place=", ["Dee", "Cy", "Bob", "Ann"]],
  ["onlyPublic=true", []],
  ["unknown=1", ["Dee", "Cy", "Bob", "Ann"]],
];

const refused: readonly (readonly [query: string, message: string])[] = [
  ["gender=robot", 'gender must be one of male, female; it is "robot".'],
  ["emotion=happy,angry", expect.stringContaining('it is "angry"')],
  ["selfie=maybe", 'selfie must be true or false; it is "maybe".'],
  ["onlyPublic=1", 'onlyPublic must be true or false; it is "1".'],
];

const namesOf = (items: Json[]) => items.map(({ avatar_name }) => avatar_name);

async function withLooks() {
  const client = startHoox();
  const looks = [
    { name: "Ann", prompt: "a happy young woman with blonde hair holding a laptop", place: "office" },
    { name: "Bob", prompt: "a serious old man with gray hair reading a book, glasses", place: "beach" },
    { name: "Cy", prompt: "a confident black man with black hair", style: "selfie", place: "rooftop bar" },
    { name: "Dee", prompt: "a calm Indian woman with brown hair and earrings", style: "car" },
  ];
  for (const look of looks) await createReady(client, look);
  return client;
}

describe("GET /avatar/list", () => {
  test("lists the looks of the space that are ready, newest first, in the published shape", async () => {
    const client = await withLooks();
    await client.post("/avatar/edit", { ...(await firstOf(client)), prompt: "in a gym", look_name: "Gym" });
    await client.engine.idle();
    const items = await client.get("/avatar/list");
    expect(items.map((item: Json) => [item.avatar_name, item.look_name])).toEqual([
      ["Dee", "Gym"],
      ["Dee", "Car Look"],
      ["Cy", "Rooftop bar Look"],
      ["Bob", "Beach Look"],
      ["Ann", "Office Look"],
    ]);
    for (const sample of samplesOf("LookList").flat())
      expect(Object.keys(items[0])).toEqual(expect.arrayContaining(Object.keys(sample)));
    expect(await client.get("/resources/avatars")).toEqual(items);
  });

  test("filters, and refuses values that are not known", async () => {
    const client = await withLooks();
    for (const [query, names] of filters)
      expect([query, namesOf(await client.get(`/avatar/list?${query}`))]).toEqual([query, names]);
    for (const [query, message] of refused) {
      const { status, json } = await client.request("GET", `/avatar/list?${query}`);
      const detail = { code: "INVALID_VALUE", message, field: query.slice(0, query.indexOf("=")) };
      const body = { error: "Validation failed", code: "INVALID_VALUE", details: [detail] };
      expect([query, status, json]).toEqual([query, 400, body]);
    }
  });

  test("filters with tags of the avatar and of the look, as in the older edition", async () => {
    const client = await withLooks();
    const edit = { prompt: "in a gym", tags: ["Sport", "indoor"] };
    await client.post("/avatar/edit", { ...(await firstOf(client)), ...edit });
    await client.engine.idle();
    const found = await client.get("/avatar/list?tags=sport,other");
    expect(found).toMatchObject([{ avatar_name: "Dee", tags: ["sport", "indoor"] }]);
  });

  test("contains the covers of public avatars of other spaces after the own looks", async () => {
    const client = startHoox();
    const [one, two] = [await createAccount(client, 10), await createAccount(client, 10)];
    const shown = await createReady(one, { name: "Public" });
    await createReady(one, { name: "Private" });
    await publish(one, shown.avatar_id);
    await createReady(two, { name: "Mine" });
    expect(namesOf(await two.get("/avatar/list"))).toEqual(["Mine", "Public"]);
    expect(namesOf(await two.get("/avatar/list?onlyPublic=true"))).toEqual(["Public"]);
    expect(namesOf(await one.get("/avatar/list?onlyPublic=false"))).toEqual(["Private", "Public"]);
  });

  test("leaves out looks that are pending or failed", async () => {
    const client = startHoox({
      model: { generate: async () => ({ ok: false, code: "invalid_input", message: "no" }) },
    });
    await client.post("/avatar/create", { prompt: "an engineer" });
    expect(await client.get("/avatar/list")).toEqual([]);
    await client.engine.idle();
    expect(await client.get("/avatar/list")).toEqual([]);
  });
});

async function firstOf(client: Awaited<ReturnType<typeof withLooks>>): Promise<Json> {
  const [{ avatar_id, id }] = await client.get("/avatar/list");
  return { avatar_id, look_id: id };
}
