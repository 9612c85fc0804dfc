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

declare module 'virtual:checklist-sources' {
  const sources: Readonly<Record<string, import('./core/glossary/source').Source>>;
  export default sources;
}
