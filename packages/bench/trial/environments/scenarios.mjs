// What every environment is tried with. Imported or required, so the packages are handed in.
import assert from "node:assert/strict";
import { createServer } from "node:http";

/** The SDK against a server, over the network of this machine. */
export async function tryClient({ Likeness, isAPIError }) {
  const asked = [];
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    const cors = { "access-control-allow-origin": "*", "access-control-allow-headers": "*, authorization" };
    if (request.method === "OPTIONS") return response.writeHead(204, cors).end();
    const body = {
      error: { type: "api_error", code: "route_not_found", message: "no", request_id: "req_1" },
    };
    response.writeHead(404, { ...cors, "content-type": "application/json" }).end(JSON.stringify(body));
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const likeness = new Likeness({ apiKey: "test", baseUrl: `http://127.0.0.1:${server.address().port}` });
    const error = await likeness.avatars.generate({ prompt: "a baker" }).catch((reason) => reason);
    assert.equal(isAPIError(error), true, String(error));
    assert.equal(error.status, 404);
    assert.equal(asked.at(-1), "POST /api/v1/avatars/generate");
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** A prompt becomes a picture in this process. */
export async function tryEngine({ createEngine }) {
  const engine = createEngine();
  try {
    const headers = { authorization: `Bearer ${engine.apiKey}`, "content-type": "application/json" };
    const body = JSON.stringify({ prompt: "a baker", output: { resolution: "512" } });
    const url = `${engine.url}/api/v1`;
    const accepted = await engine.fetch(`${url}/avatars/generate`, { method: "POST", headers, body });
    assert.equal(accepted.status, 202);
    const { id } = (await accepted.json()).data;
    const job = await engine.fetch(`${url}/jobs/${id}?wait_for_completion=true&timeout_seconds=30`, {
      headers,
    });
    const { data } = await job.json();
    assert.equal(data.status, "completed", JSON.stringify(data.error));
    const picture = await engine.fetch(data.avatar.image_url);
    const bytes = new Uint8Array(await picture.arrayBuffer());
    assert.deepEqual(Array.from(bytes.subarray(1, 4)), [80, 78, 71]);
  } finally {
    await engine.stop();
  }
}

/** A client of the test's own is answered by the mock. */
export async function tryMock({ Likeness, setupAvatarMock }) {
  const mock = setupAvatarMock({ drawing: "tiny" });
  mock.listen();
  try {
    const likeness = new Likeness({ apiKey: "test" });
    const job = await likeness.avatars.generateAndWait({ prompt: "a baker" });
    assert.equal(job.status, "completed");
    assert.equal((await likeness.assets.bytes(job.avatar)).length > 0, true);
    await mock.reset();
  } finally {
    await mock.close();
  }
}
