/** Suicide and self-injury. Sadness is not included. */
export const selfHarm = `
  suicide, suicides, suicidal, self ?harm, self ?harms, self ?harming, self ?harmed, self ?injury,
  self ?injuring, self ?mutilation, self inflicted (wound|wounds|cuts|injury|injuries|gunshot),
  unalive {self}, unaliving {self}, (harm|harming|hurting|injuring|stabbing|strangling|shooting|shoots|kill|
  kills|killed|killing|cut|cuts|cutting|hang|hangs|hanged|hung|hanging|drowning|poisoning|starving|slashing|
  choking) {self}, (cut|cuts|cutting|slit|slits|slitting|slash|slashes|slashing|slashed|sliced|slicing|
  bleeding|bloody)( on)? {whose} wrists?, (blade|razor|knife|razor ?blade|blood) (to|on|
  against) {whose} wrists?, wrists? (cut|slit|slashed|bleeding|sliced), (cuts|gashes|slashes|razor cuts|
  cut marks|cutting scars) (all )?(over|on|along|across|up|down|covering) {whose} (wrist|wrists|forearm|
  forearms|thigh|thighs), cutting {whose} (arm|arms|skin|thigh|thighs|flesh|forearm|forearms), (wrist|
  arm) cutter, razor cuts, noose (around|round|on) {whose} neck, (hanging|hangs|hung|hanged|dangling|
  swinging) (from|in|with) {whose} (noose|gallows), (hanging|hanged|hung) by {whose} neck, (head|
  neck) in {whose} noose, (gun|pistol|revolver|rifle|shotgun) (to|against|at|in|inside|pointed at|held to|
  pressed to|aimed at)( his|her|their|my) (own )?(head|temple|mouth|chin), (taking|take|takes|took|end|
  ending|ends|ended) (his|her|their|my|your) (own )?life, wants? to die, wanting to die, overdose,
  overdoses, overdosed, overdosing, swallowing {whose} (bottle|bottles|handful|
  handfuls) of (sleeping )?pills, (jump|jumps|jumping|leap|leaping) ((off|from) {whose} (bridge|building|
  roof|rooftop|cliff|ledge|balcony|skyscraper) )?to (his|her|their|my) (own )?death,
  jumping in front of (a |the )?(train|truck|bus|subway), pro ?ana, pro ?mia, thinspo, thinspiration,
  bonespo, (painless )?ways? to (die|kill yourself), end it all
`;
