// Browsers and Node have both, and neither touches anything outside.
declare const atob: (base64: string) => string;
declare const btoa: (bytes: string) => string;

/** Writes bytes as base64, which script source holds as it is. */
export function packBytes(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}

/** Reads what `packBytes` wrote. */
export function unpackBytes(packed: string): Uint8Array<ArrayBuffer> {
  // Browsers before 2025 have no reader of their own.
  const { fromBase64 } = Uint8Array as Partial<Pick<typeof Uint8Array, 'fromBase64'>>;
  if (fromBase64) return Uint8Array.fromBase64(packed);
  return Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
}
