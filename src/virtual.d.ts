declare module 'virtual:finder-data' {
  const data: import('./core/find/create-finder').FinderData;
  export default data;
}
