declare module 'virtual:finder-data' {
  const data: import('./core/find/create-finder').FinderData;
  export default data;
}

declare module 'virtual:term-texts' {
  const texts: import('./core/glossary/term-text').TermTexts;
  export default texts;
}

declare module 'virtual:line-drawings' {
  const drawings: import('./core/glossary/line-drawing').LineDrawings;
  export default drawings;
}

declare module 'virtual:look-up-terms' {
  /** A list of `LookUpTerm` as JSON. */
  const terms: string;
  export default terms;
}

declare module 'virtual:look-up-packs' {
  /** A list of `NamedLookUpPack` as JSON. */
  const packs: string;
  export default packs;
}

declare module 'virtual:checklist-sources' {
  const sources: Readonly<Record<string, import('./core/glossary/source').Source>>;
  export default sources;
}

declare module 'virtual:common-words' {
  /** The most frequent English words, in small letters, parted by spaces. */
  const words: string;
  export default words;
}

declare module 'virtual:field-groups' {
  /** The word groups that speak of health. */
  const groups: import('./core/glossary/guard').WordGroups;
  export default groups;
}

declare module 'virtual:language' {
  const language: import('./core/glossary/language-data').LanguageData;
  export default language;
}

declare module 'virtual:bundled-packs' {
  const packs: readonly import('./core/glossary/bundled-pack-info').BundledPackInfo[];
  export default packs;
}

declare module 'virtual:messages/*' {
  const messages: import('./core/messages/message-key').Messages;
  export default messages;
}
