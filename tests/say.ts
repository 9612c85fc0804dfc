import { readMessages } from '../build/bundled-messages';
import { createSay } from '../src/core/messages/say';

/** The texts that ship in American English, … */
export const ENGLISH = createSay('en', readMessages('en'));
/** … and in Spanish. */
export const SPANISH = createSay('es', readMessages('es'));
