import { compilePack } from '../../../src/core/compile/compile-pack';

/** @typedef {Parameters<typeof compilePack>} Source a pack and the language of its texts */

Object.assign(globalThis, {
  /**
   * Compiles in this page.
   * @param {Source} source
   */
  compileHere: (...source) => JSON.stringify(compilePack(...source)),

  /**
   * Compiles in a worker of this page.
   * @param {Source} source
   */
  compileInWorker: (...source) =>
    new Promise((resolve, reject) => {
      const worker = new Worker('worker.js');
      worker.onmessage = ({ data }) => resolve(data);
      worker.onerror = ({ message }) => reject(new Error(message));
      worker.postMessage(source);
    }),
});
