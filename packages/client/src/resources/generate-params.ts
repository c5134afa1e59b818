import type { Brief } from "../brief.ts";
import type {
  CreateAvatarFromPhotoRequest,
  CreateAvatarRequest,
  GenerateAvatarRequest,
} from "../generated/v1/types.gen.ts";
import type { ReferenceImage } from "../uploads/reference-image.ts";

/** A prompt, a Brief or a code: the Brief or the face of the code is drawn, and the prompt is stored with the job. */
export type GenerateParams = Omit<GenerateAvatarRequest, Described> & Description;

/** A prompt, a Brief, or both, and what is known about the new avatar. */
export type CreateAvatarParams = Omit<CreateAvatarRequest, Described> & Description;

/** A photo, and what the avatar has that the photo does not show. */
export type FromPhotoParams = Omit<CreateAvatarFromPhotoRequest, "photo"> & {
  /** A JPEG, PNG, WebP or AVIF of at most 15 MB, which is checked before sending. */
  photo: ReferenceImage;
};

type Described = "referenceImages" | "prompt" | "brief" | "code";

interface References {
  /** At most six images to start from, each a JPEG, PNG, WebP or AVIF of at most 15 MB, which is checked before sending. */
  referenceImages?: readonly ReferenceImage[];
}

type Description = References &
  (
    | {
        /** What the avatar should look like, in plain words; 1 to 5,000 characters. */
        prompt: string;
        /** Drawn instead of what the prompt says. */
        brief?: Brief;
        /** The code of a face, drawn instead of what the prompt says; the Brief and the seed take precedence. */
        code?: string;
      }
    | {
        /** Default: the traits of the Brief, in words. */
        prompt?: string;
        /** What is drawn: from `readBrief` of `@likeness/illustrator`, from an earlier job, or written by hand. */
        brief: Brief;
        code?: string;
      }
    | {
        /** Default: names the code. */
        prompt?: string;
        brief?: Brief;
        /** What is drawn: the code of a face from an earlier result. */
        code: string;
      }
  );
