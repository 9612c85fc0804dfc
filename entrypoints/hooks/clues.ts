import type { Clues } from '@/core/checklist/whereabouts';

/** What this browser tells of where a person is. */
export const CLUES: Clues = {
  language: navigator.language,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
};
