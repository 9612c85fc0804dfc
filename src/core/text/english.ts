/** The tag of the language that texts and packs are in where nothing says otherwise. */
export const ENGLISH = 'en';
