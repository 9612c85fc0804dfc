/** A part of an address as it was before it was encoded; as it is where it is no such part. */
export function decodedAddress(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
