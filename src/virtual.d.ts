declare module 'virtual:finder-data' {
  const data: import('./core/term-judges').FinderData;
  export default data;
}
