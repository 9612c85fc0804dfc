/**
 * Why packs cannot be kept, changed or read: there is no room left; a newer version has made what is kept; the browser does
 * not open it; there is no such pack, or it is damaged; or it was told to stop. Whatever was to be changed is as it was.
 */
export type KeepingFaultKind =
  | 'full'
  | 'newer'
  | 'unavailable'
  | 'missing'
  | 'damaged'
  | 'cancelled';
