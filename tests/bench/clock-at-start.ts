/** When the script began to run, in milliseconds: this file comes first in it. */
export const clockAtStart = performance.now();
