/** Prompts of different kinds for measurements of image generation. */
export const prompts: readonly string[] = [
  "a smiling astronaut with red curly hair and round glasses",
  "an old wizard with a long white beard and a blue hat",
  "a friendly green robot on a yellow background",
  "a stern chef with a moustache, dark skin, in a kitchen",
  "a young woman in a hijab, laughing, pixel art",
  "a pirate with an eye patch and a parrot, comic style",
  "a business woman in a grey suit, minimal",
  "a sad clown, 16:9",
];
