/** The key in `data/sources.json` of the article that the glossary began with. */
export const ARTICLE_SOURCE = 'ART';
