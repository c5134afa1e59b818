/** The addresses of one picture, as attributes of an `<img>`. */
export interface Picture {
  readonly sizes?: string | undefined;
  readonly srcSet?: string | undefined;
  readonly src: string;
}

export interface PicturedImage {
  readonly url: string;
  readonly thumbnailUrl?: string;
  readonly headUrl?: string;
  readonly width?: number;
  readonly alt?: string;
}

/**
 * What the API returns for anything with a picture: an avatar, saved or published, a look, an image, an agent, an emotion
 * of an agent, a face of a set, or a job.
 */
export interface Pictured {
  readonly id?: string;
  readonly status?: string;
  /** Of what is pending. */
  readonly jobId?: string | null;
  readonly label?: string | null;
  readonly name?: string;
  readonly imageUrl?: string;
  readonly thumbnailUrl?: string;
  readonly headUrl?: string;
  readonly url?: string;
  readonly width?: number;
  readonly alt?: string;
  readonly image?: PicturedImage;
  readonly images?: readonly PicturedImage[];
  /** Of an agent. */
  readonly picture?: Pictured | null;
  /** Of a completed job. */
  readonly avatar?: Pictured;
}

/** A picture and the words for it. */
export interface Shown {
  readonly picture?: Picture | undefined;
  readonly alt?: string | undefined;
  readonly label?: string | undefined;
}

/** At this size in pixels and below, nobody is recognized in a whole picture, so that the head alone is shown. */
export const headSize = 64;

/** The picture of something, for a place that is `size` pixels wide. */
export function shownOf(thing: Pictured, size: number): Shown {
  const label = thing.label ?? thing.name;
  const inner = thing.picture ?? thing.avatar;
  if (inner) return shownOf(label ? { ...inner, label } : inner, size);
  const image = thing.image ?? thing.images?.[0];
  // The `url` of an agent's picture needs an API key, which an <img> does not send; its `imageUrl` is signed.
  const src = thing.imageUrl ?? image?.url ?? thing.url;
  const thumbnail = thing.thumbnailUrl ?? image?.thumbnailUrl;
  const head = size > headSize ? undefined : (thing.headUrl ?? image?.headUrl);
  const width = thing.width ?? image?.width ?? 1024;
  // Data URLs are what an engine without a public URL has. Thumbnails have a side of 256 pixels.
  const isRemote = src?.startsWith("http");
  const srcSet = isRemote && thumbnail && `${thumbnail} 256w,${src} ${width}w`;
  const picture =
    isRemote && head ? { src: head } : src && { ...(srcSet && { sizes: `${size}px`, srcSet }), src };
  return { label, alt: thing.alt ?? image?.alt, picture: picture || undefined };
}
