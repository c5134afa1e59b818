// What the commands about accounts do, and how it is shown.
export {
  createAccount,
  deleteAccount,
  getAccount,
  grantCredits,
  listAccounts,
  updateAccount,
} from "../commands/accounts.ts";
export { getCredits, listEntries } from "../commands/credits.ts";
export { createKey, listKeys, revokeKey } from "../commands/keys.ts";
export {
  printAccount,
  printAccounts,
  printCredits,
  printDeletion,
  printEntries,
  printEntry,
  printNewAccount,
} from "../print/print-accounts.ts";
export { printKey, printKeys, printNewKey } from "../print/print-keys.ts";
