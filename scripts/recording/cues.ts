import type { Point } from '../../driver/pointer';
import { pointerAt } from './pointer-at';
import type { Take } from './record';

/** A take, and where it is shown in the video. */
export interface Shown {
  take: Take;
  /** A PNG behind it, as base64; none where it fills the video. */
  ground?: string;
  /** Where its corner is, and how wide it is shown, in pixels of the video. */
  place: { x: number; y: number; width: number };
}

/** What one frame of a video shows: pictures by their numbers, in their places, and the pointer over them. */
export interface Cue {
  window: number;
  ground: number | null;
  place: Shown['place'];
  pointer: Point | null;
}

/** What each frame of a video shows, and the pictures that it is made of, each once, as base64. */
export interface CueSheet {
  pictures: string[];
  cues: Cue[];
}

/** Writes down what a video shows of takes, one after another, at so many frames a second. */
export function cueSheet(shown: readonly Shown[], framesPerSecond: number): CueSheet {
  const numbers = new Map<string, number>();
  const numberOf = (picture: string) => {
    if (!numbers.has(picture)) numbers.set(picture, numbers.size);
    return numbers.get(picture) as number;
  };
  const cues = shown.flatMap(({ take, ground, place }) => {
    const { frames, path, width, endMs } = take;
    const [first] = frames;
    if (!first) throw new Error('Nothing was recorded.');
    const scale = place.width / width;
    const count = Math.round(((endMs - first.atMs) * framesPerSecond) / 1000);
    return Array.from({ length: count }, (_, i) => {
      const atMs = first.atMs + (i * 1000) / framesPerSecond;
      const at = pointerAt(path, atMs);
      return {
        window: numberOf((frames.findLast((frame) => frame.atMs <= atMs) ?? first).data),
        ground: ground === undefined ? null : numberOf(ground),
        place,
        pointer: at && { x: place.x + at.x * scale, y: place.y + at.y * scale },
      };
    });
  });
  return { pictures: [...numbers.keys()], cues };
}
