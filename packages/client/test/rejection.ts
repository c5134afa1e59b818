import { isLikenessError, type LikenessError } from "../src/index.ts";

/** The error of this package that the promise rejects with; anything else fails the test. */
export async function rejection(work: Promise<unknown>): Promise<LikenessError> {
  try {
    await work;
  } catch (error) {
    if (isLikenessError(error)) return error;
    throw error;
  }
  throw new Error("expected a rejection");
}
