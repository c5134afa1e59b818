/** Words about images that all languages borrow unchanged, in the format of `LanguageTable`. */
export const international = `
st=pixel: pixel art, pixel, 8-bit, 16-bit, 8 bit, 16 bit
st=voxel: voxel, minecraft, roblox
st=cartoon: cartoon, anime, memoji, pixar, disney
st=comic: comic, manga
st=flat: flat, flat design, vector
st=minimal: notion
st=line-art: line art, line-art
fr=headshot: headshot, linkedin
ac=phone: smartphone, iphone
ac=laptop: laptop
ct=hoodie: hoodie
`;
