import { StoreConflictError } from "../../ports/store-errors.ts";

export function noAccount(id: string): StoreConflictError {
  return new StoreConflictError(`There is no account ${id}.`, {
    path: null,
    hint: "Create the account first.",
  });
}

export function conflict(message: string): StoreConflictError {
  const hint = "This is a fault of the program, not of its user.";
  return new StoreConflictError(message, { path: null, hint });
}
