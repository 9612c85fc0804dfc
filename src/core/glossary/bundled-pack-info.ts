/** What people are told of a pack that ships, besides what it is called. */
export interface BundledPackInfo {
  id: string;
  /** As a BCP 47 tag. */
  language: string;
  version: string;
  licence: string;
  termCount: number;
}
