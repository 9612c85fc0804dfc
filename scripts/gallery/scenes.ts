import { CARD_SCENES } from './card-scenes';
import { GLOSSARY_SCENES } from './glossary-scenes';
import { PAGE_SCENES, SUMMARY_SCENE } from './page-scenes';
import { POPUP_SCENES, SITE_OFF_SCENE } from './popup-scenes';
import type { Scene } from './scene';

/**
 * All surfaces, in each of their states that look different: the summary after lines are ticked, glossaries of one's own
 * after all that they would change, and last what changes settings.
 */
export const SCENES: readonly Scene[] = [
  ...POPUP_SCENES,
  SUMMARY_SCENE,
  ...PAGE_SCENES,
  ...CARD_SCENES,
  ...GLOSSARY_SCENES,
  SITE_OFF_SCENE,
];
