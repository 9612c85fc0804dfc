import type { Shot } from '../pictures/shoot';

/** What stands beside a popup, which alone would not fill a screenshot. */
export interface Caption {
  heading: string;
  sentence: string;
}

/** A screenshot for the stores, 1280 pixels wide and 800 high. */
export interface Screenshot extends Shot {
  /** The name of its file. */
  file: string;
  caption?: Caption;
}

/** A window of 1024 by 640 CSS px fills a screenshot, in letters that can be read where it is shown small. */
const FULL = { width: 1024, height: 640, scale: 1.25 };
/** The lower part of a higher window, in which a card has room to open. */
const WITH_CARD = { ...FULL, height: 990, clip: { x: 0, y: 350, width: 1024, height: 640 } };
const POPUP = { scale: 1.2 };

/** What stands beside the checklist. */
export const CHECKLIST_CAPTION: Caption = {
  heading: 'How soon to get help, and why',
  sentence: 'Tick what fits. The most urgent tick decides.',
};

/** The screenshots for the stores, in their order there. */
export const SCREENSHOTS: readonly Screenshot[] = [
  { file: '1-card.png', scene: 'card-twitch', scheme: 'light', ...WITH_CARD },
  {
    file: '2-checklist.png',
    scene: 'popup-urgent',
    scheme: 'light',
    ...POPUP,
    caption: CHECKLIST_CAPTION,
  },
  { file: '3-dark.png', scene: 'card-drawing', scheme: 'dark', ...WITH_CARD },
  {
    file: '4-list.png',
    scene: 'popup-on-this-page',
    scheme: 'light',
    ...POPUP,
    caption: {
      heading: 'Every term on the page, in one list',
      sentence: 'Filter it, or go to where a term stands.',
    },
  },
  { file: '5-text.png', scene: 'reader-card', scheme: 'light', ...FULL },
];
