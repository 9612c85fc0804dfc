declare module 'virtual:finder-data' {
  const data: import('@/core/find/term-judges').FinderData;
  export default data;
}
