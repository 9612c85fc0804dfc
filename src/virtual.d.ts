declare module 'virtual:compiled-index' {
  const index: import('./core/compile-index').CompiledIndex;
  export default index;
}

declare module 'virtual:term-rules' {
  const rules: import('./core/term-judges').TermRules;
  export default rules;
}
