import { readBrief } from "@likeness/illustrator/brief";
import { expectTypeOf, test } from "vitest";
import { callOptionNames, optionNames } from "../src/core/options.ts";
import type {
  Avatar,
  CompletedJob,
  GeneratedAvatar,
  GenerateParams,
  Job,
  JobFailure,
  JobHandle,
  JobUpdate,
  Likeness,
  LikenessOptions,
  LikenessPromise,
  Page,
  ReadyAvatar,
  RequestOptions,
  WaitOptions,
} from "../src/index.ts";
import { isJobFailedError, isRateLimitError } from "../src/index.ts";
import type { Account, Tier } from "../src/manage.ts";

declare const likeness: Likeness;

test("status narrows a job", () => {
  const check = (job: Job) => {
    switch (job.status) {
      case "completed":
        return expectTypeOf(job.avatar).toEqualTypeOf<GeneratedAvatar>();
      case "failed":
        return expectTypeOf(job.error).toEqualTypeOf<JobFailure>();
      case "unknown":
        return expectTypeOf(job.rawStatus).toEqualTypeOf<string>();
      default:
        expectTypeOf(job.status).toEqualTypeOf<"queued" | "processing" | "cancelled">();
        // @ts-expect-error Only a completed job has an avatar.
        return job.avatar;
    }
  };
  expectTypeOf(check).toBeFunction();
});

test("return types", () => {
  expectTypeOf<Likeness["avatars"]["generate"]>().returns.toEqualTypeOf<LikenessPromise<JobHandle>>();
  expectTypeOf<Likeness["avatars"]["generateAndWait"]>().returns.resolves.toEqualTypeOf<CompletedJob>();
  expectTypeOf<Likeness["avatars"]["save"]>().returns.resolves.toEqualTypeOf<ReadyAvatar>();
  expectTypeOf<Likeness["avatars"]["list"]>().returns.resolves.toEqualTypeOf<Page<Avatar>>();
  expectTypeOf<JobHandle["updates"]>().returns.toEqualTypeOf<AsyncGenerator<JobUpdate, void, undefined>>();
  const iterate = async () => {
    for await (const avatar of likeness.avatars.list()) expectTypeOf(avatar).toEqualTypeOf<Avatar>();
  };
  expectTypeOf(iterate).toBeFunction();
});

test("parameter types", () => {
  expectTypeOf<{
    prompt: string;
    hints: { hairColor: string; hair_color: string };
  }>().toExtend<GenerateParams>();
  expectTypeOf<Buffer>().toExtend<NonNullable<GenerateParams["referenceImages"]>[number]>();
  expectTypeOf<import("node:fs").ReadStream>().toExtend<
    NonNullable<GenerateParams["referenceImages"]>[number]
  >();
  expectTypeOf<() => Blob>().toExtend<NonNullable<GenerateParams["referenceImages"]>[number]>();
  // @ts-expect-error The prompt is required.
  expectTypeOf<{ seed: 1 }>().toExtend<GenerateParams>();
  expectTypeOf<undefined>().toExtend<LikenessOptions["timeout"]>();
});

test("the type of a Brief has every trait and value", () => {
  const check = async () => {
    const brief = readBrief({ prompt: "a wise owl" });
    await likeness.avatars.generate({ brief });
    await likeness.avatars.generate({ prompt: "a wise owl", brief: { ...brief, eyewear: "glasses" } });
    const { avatar } = await likeness.avatars.generateAndWait({ brief: { subject: "owl" } });
    await likeness.avatars.generate({ prompt: "the same again", brief: avatar.brief });
    // @ts-expect-error A key with a typo.
    await likeness.avatars.generate({ brief: { subjct: "owl" } });
    // @ts-expect-error A value with a typo.
    await likeness.avatars.generate({ brief: { subject: "owll" } });
    // @ts-expect-error A value with a typo in a nested trait.
    await likeness.avatars.generate({ prompt: "a", brief: { hair: { style: "curlyy" } } });
    // @ts-expect-error A string is not an object of parameters.
    await likeness.avatars.generate("a wise owl");
  };
  expectTypeOf(check).toBeFunction();
});

test("enums are open for values of newer servers", () => {
  expectTypeOf<"crayon">().toExtend<NonNullable<GenerateParams["style"]>>();
  expectTypeOf<"polishing">().toExtend<Job["stage"]>();
  expectTypeOf<"out_of_ink">().toExtend<JobFailure["code"]>();
  expectTypeOf<"platinum">().toExtend<Tier>();
  expectTypeOf<"platinum">().toExtend<Account["tier"]>();
  expectTypeOf<Account["tier"]>().not.toEqualTypeOf<string>();
});

test("guards narrow errors", () => {
  const check = (error: unknown) => {
    if (isJobFailedError(error)) expectTypeOf(error.job.error.retryable).toEqualTypeOf<boolean>();
    if (isRateLimitError(error)) expectTypeOf(error.status).toEqualTypeOf<number>();
  };
  expectTypeOf(check).toBeFunction();
});

test("the run-time lists contain every option", ({ expect }) => {
  const options: Record<keyof LikenessOptions, true> = {
    system: true,
    apiKey: true,
    baseUrl: true,
    fetch: true,
    engine: true,
    timeout: true,
    deadline: true,
    maxRetries: true,
    headers: true,
    hooks: true,
    logger: true,
    logLevel: true,
    userAgent: true,
  };
  const ofCalls: Record<keyof RequestOptions | keyof WaitOptions, true> = {
    timeout: true,
    deadline: true,
    maxRetries: true,
    idempotencyKey: true,
    signal: true,
    headers: true,
    onProgress: true,
    cancelOn: true,
    pollInterval: true,
  };
  expect(optionNames.toSorted()).toEqual(Object.keys(options).toSorted());
  expect(callOptionNames.toSorted()).toEqual(Object.keys(ofCalls).toSorted());
});
