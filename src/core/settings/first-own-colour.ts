/** What a colour of one's own for the line below terms is at first: seen on white and on black. */
export const FIRST_OWN_COLOUR = '#7a5cd6';
