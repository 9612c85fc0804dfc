/** A text as a part of an address; half a letter, which no address can have, becomes a sign for it. */
export function encodedAddress(text: string): string {
  return encodeURI(text.toWellFormed());
}
