/** What a person chooses who wants every mention of every term marked. */
export const EVERY_MENTION = { mentions: 'every', everydayWords: 'like-others' } as const;
