import { Likeness } from "@likeness/client";
import { engine } from "./engine";

export const dynamic = "force-dynamic";

export default async function Page() {
  const likeness = new Likeness({ engine });
  const { data } = await likeness.avatars.list();
  return <p>{`saved avatars: ${data.length}`}</p>;
}
