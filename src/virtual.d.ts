declare module 'virtual:compiled-index' {
  const index: import('./core/compile-index').CompiledIndex;
  export default index;
}
