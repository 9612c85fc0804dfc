import type { Shot } from './shoot';

/** A picture in `docs/pictures`. */
export interface Picture extends Shot {
  /** The name of its file. */
  file: string;
  /** The folders and files whose style sheets and elements are seen in it, beside what all surfaces share. */
  drawnBy: readonly string[];
}

/** Sharp on a screen that is finer than others, and not large. */
const SCALE = 1.5;
const CARD = ['src/ui/card', 'src/page/mark', 'tests/pages/sample-thread/page.html'];

/** The pictures in `docs/pictures`, all of scenes whose words are in `tests/e2e/trees`. */
export const PICTURES: readonly Picture[] = [
  {
    file: 'card.png',
    scene: 'card-twitch',
    scheme: 'light',
    scale: SCALE,
    width: 680,
    height: 970,
    clip: { x: 0, y: 337, width: 680, height: 633 },
    drawnBy: CARD,
  },
  {
    file: 'checklist.png',
    scene: 'popup-urgent',
    scheme: 'light',
    scale: SCALE,
    drawnBy: ['src/ui/popup', 'src/ui/checklist'],
  },
  {
    file: 'list.png',
    scene: 'popup-on-this-page',
    scheme: 'light',
    scale: SCALE,
    drawnBy: ['src/ui/popup', 'src/ui/terms'],
  },
  {
    file: 'card-dark.png',
    scene: 'card-drawing',
    scheme: 'dark',
    scale: SCALE,
    width: 450,
    height: 960,
    clip: { x: 0, y: 285, width: 450, height: 675 },
    drawnBy: CARD,
  },
];
