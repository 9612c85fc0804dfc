declare module 'virtual:compiled-sieve' {
  const sieve: import('./core/compile-sieve').CompiledSieve;
  export default sieve;
}

declare module 'virtual:finder-data' {
  const data: import('./core/term-judges').FinderData;
  export default data;
}
