// @vitest-environment jsdom
import type { JobUpdate } from "@likeness/client";
import { Likeness } from "@likeness/client";
import { createEngine } from "@likeness/engine";
import { act, StrictMode, useEffect } from "react";
import { afterAll, describe, expect, test, vi } from "vitest";
import {
  Avatar,
  type AvatarClient,
  type AvatarState,
  type JobSource,
  LikenessProvider,
  useAvatar,
  useJob,
} from "../src/index.ts";
import { eventually, expectNoConsoleErrors, imagesIn, mount } from "./support/dom.ts";

expectNoConsoleErrors();

/** A job whose updates the test sends, and the signals of those who follow it. */
function controlledJob() {
  const signals: AbortSignal[] = [];
  let send: (update: JobUpdate | Error) => void = () => {};
  async function* updates({ signal }: { signal: AbortSignal }): AsyncGenerator<JobUpdate> {
    signals.push(signal);
    for (;;) {
      const next = await new Promise<JobUpdate | Error>((resolve) => {
        send = resolve;
      });
      if (next instanceof Error) throw next;
      yield next;
    }
  }
  const handle: JobSource = { id: "job_1", updates };
  return { handle, signals, send: (update: JobUpdate | Error) => act(async () => send(update)) };
}

interface LoadedAvatarProps {
  client: AvatarClient;
  id: string;
  pass?: (state: AvatarState) => void;
}

/** Shows what the hook has, and passes it on. */
function LoadedAvatar({ client, id, pass }: LoadedAvatarProps) {
  const state = useAvatar(client, id);
  useEffect(() => {
    pass?.(state);
  });
  return (
    <button type="button" onClick={state.reload}>
      {state.avatar?.label}
    </button>
  );
}

function ShownJob({
  job,
  client,
}: {
  job: Parameters<typeof useJob>[1];
  client?: Parameters<typeof useJob>[0];
}) {
  const { status, fraction, stage, error } = useJob(client, job);
  return <p>{`${status} ${fraction} ${stage} ${error instanceof Error ? error.message : ""}`.trim()}</p>;
}

const engine = createEngine({ publicUrl: "https://faces.test" });
const likeness = new Likeness({ engine });
const generated = likeness.avatars.generateAndWait({ prompt: "a wise owl", output: { resolution: "512" } });
const owl = expect.stringContaining("owl");
afterAll(() => engine[Symbol.asyncDispose]());

describe("useJob", () => {
  test("has each state of the job", async () => {
    const completed = await generated;
    const { handle, send } = controlledJob();
    const { container } = mount(<ShownJob job={handle} />);
    expect(container.textContent).toBe("unknown 0");
    await act(async () => {});
    const processing = { ...completed, status: "processing", progress: 0.4, stage: "drawing" } as const;
    await send({ status: "processing", fraction: 0.4, stage: "drawing", job: processing });
    expect(container.textContent).toBe("processing 0.4 drawing");
    await send({ status: "completed", fraction: 1, stage: "done", job: completed });
    expect(container.textContent).toBe("completed 1 done");
    await send(new Error("the connection was lost"));
    expect(container.textContent).toBe("completed 1 done the connection was lost");
  });

  test("follows a job once in strict mode, and stops when the component unmounts", async () => {
    const { handle, signals } = controlledJob();
    const { unmount } = mount(
      <StrictMode>
        <ShownJob job={handle} />
      </StrictMode>,
    );
    await act(async () => {});
    expect(signals.map(({ aborted }) => aborted)).toEqual([false]);
    unmount();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
  });

  test("follows another job when the id changes, and none without an id", async () => {
    const jobs = new Map(["a", "b"].map((id) => [id, controlledJob()]));
    const client = { jobs: { resume: (id: string) => jobs.get(id)?.handle ?? controlledJob().handle } };
    const { container, update } = mount(<ShownJob job="a" client={client} />);
    await act(async () => {});
    await jobs.get("a")?.send(new Error("a failed"));
    expect(container.textContent).toBe("unknown 0  a failed");
    update(<ShownJob job="b" client={client} />);
    await act(async () => {});
    expect(container.textContent).toBe("unknown 0");
    expect([...jobs.values()].map(({ signals }) => signals.map(({ aborted }) => aborted))).toEqual([
      [true],
      [false],
    ]);
    update(<ShownJob job={null} client={client} />);
    expect(jobs.get("b")?.signals[0]?.aborted).toBe(true);
  });

  test("requests nothing for a job that has ended", async () => {
    const job = await generated;
    const resume = vi.fn<(id: string) => JobSource>();
    expect(mount(<ShownJob job={job} client={{ jobs: { resume } }} />).container.textContent).toBe(
      "completed 1 done",
    );
    expect(resume).not.toHaveBeenCalled();
  });

  test("follows a job of a real client by its id", async () => {
    const job = await generated;
    const { container } = mount(<ShownJob job={job.id} client={likeness} />);
    await eventually(() => container.textContent, "completed 1 done");
  });
});

describe("an avatar by an id", () => {
  test("is loaded with the client of the provider, and is busy until then", async () => {
    const job = await generated;
    const saved = await likeness.avatars.save({ jobId: job.id, label: "Reader" });
    const { container } = mount(
      <LikenessProvider client={likeness}>
        <Avatar avatar={saved.id} />
        <Avatar job={job.id} name="Grace" />
      </LikenessProvider>,
    );
    expect(container.querySelectorAll("[aria-busy=true]")).toHaveLength(2);
    await eventually(() => imagesIn(container).length, 2);
    expect(container.querySelectorAll("[aria-busy=true]")).toHaveLength(0);
    expect(imagesIn(container).map(({ alt }) => alt)).toEqual([owl, owl]);
    expect(container.textContent).toBe("RG");
  });

  test("that cannot be loaded shows the initials", async () => {
    const { container } = mount(<Avatar avatar="missing" name="Ada" client={likeness} />);
    await eventually(() => container.querySelector("[aria-busy]"), null);
    expect(container.textContent).toBe("A");
    const errors: unknown[] = [];
    mount(<LoadedAvatar client={likeness} id="missing" pass={({ error }) => errors.push(error)} />);
    await eventually(() => errors.at(-1), expect.objectContaining({ name: "APIError" }));
  });

  test("appears when its job has completed", async () => {
    const handle = await likeness.avatars.create({ prompt: "a wise owl", label: "Reader" });
    const id = handle.job?.target?.avatarId ?? "";
    const pending = await likeness.avatars.get(id);
    const { container } = mount(
      <LikenessProvider client={likeness}>
        <Avatar avatar={id} />
        <Avatar avatar={pending} />
        <Avatar job={handle} />
      </LikenessProvider>,
    );
    await eventually(() => imagesIn(container).map(({ alt }) => alt), [owl, owl, owl]);
  });

  test("is loaded again on demand", async () => {
    const saved = await likeness.avatars.save({ jobId: (await generated).id });
    const labels = ["old", "new"];
    const client = {
      jobs: likeness.jobs,
      avatars: { get: async () => ({ ...saved, label: labels.shift() ?? null }) },
    };
    const { container } = mount(<LoadedAvatar client={client} id={saved.id} />);
    await eventually(() => container.textContent, "old");
    act(() => container.querySelector("button")?.click());
    await eventually(() => container.textContent, "new");
  });
});
