import { compilePack } from '../../../src/core/compile/compile-pack';

/** @param {MessageEvent<Parameters<typeof compilePack>>} event a pack and the language of its texts */
globalThis.onmessage = ({ data }) => {
  globalThis.postMessage(JSON.stringify(compilePack(...data)));
};
