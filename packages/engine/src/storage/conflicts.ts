import { StoreConflictError } from "../ports/store-errors.ts";

export function accountNotFound(id: string): StoreConflictError {
  return new StoreConflictError(`Account ${id} does not exist.`, {
    path: null,
    hint: "Create the account first.",
  });
}

export function conflict(message: string): StoreConflictError {
  return new StoreConflictError(message, {
    path: null,
    hint: "This is a bug in the program that uses the store.",
  });
}
