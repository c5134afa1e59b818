import type { Campaign } from "./campaign.ts";

/** At most so many different losses are told one by one. */
const mostTold = 40;

export function printVerdict(campaign: Campaign, what: string): void {
  const { strikes, heard, losses, ...counts } = campaign;
  const numbers = { ...strikes, ...counts, lost: losses.length };
  console.log(what);
  for (const [name, count] of Object.entries(numbers)) console.log(`${name.padEnd(10)} ${count}`);
  const refusals = [...heard.refusals].map(([code, times]) => `${times} ${code}`).join(", ");
  if (refusals !== "") console.log(`refused by design: ${refusals}`);
  const different = [...Map.groupBy(losses, (loss) => loss)];
  for (const [loss, { length }] of different.slice(0, mostTold))
    console.log(`LOST${length > 1 ? `, ${length} times` : ""}: ${loss}`);
  if (different.length > mostTold) console.log(`and ${different.length - mostTold} more`);
}
