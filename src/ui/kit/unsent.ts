/**
 * What every field has in which people type about their health: no browser is to keep that for another time, or to send it
 * to a service that corrects, checks or completes what people write.
 */
export const UNSENT: object = {
  autocomplete: 'off',
  spellcheck: false,
  // Set as the property that it is in browsers, for which the word "off" would be a yes.
  autocorrect: false,
  // No property, but an attribute.
  writingsuggestions: 'false',
};
