declare module 'virtual:finder-glossary' {
  const glossary: import('./core/find-terms').FinderGlossary;
  export default glossary;
}
