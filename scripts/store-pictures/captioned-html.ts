import { ICON_SVG } from '../icons/draw-icon';
import type { Caption } from './screenshots';

const STYLE = `
body { margin: 0; height: 100vh; display: flex; align-items: center; justify-content: center; gap: 96px;
  background: #e3f2f0; color: #17211f; font: 26px/1.45 system-ui, sans-serif; }
main { width: 500px; }
svg { display: block; width: 72px; margin-bottom: 36px; }
h1 { margin: 0; font-size: 50px; line-height: 1.15; letter-spacing: -.02em; text-wrap: balance; }
p { margin: 24px 0 0; text-wrap: balance; }
.note { margin-top: 48px; font-size: 19px; color: #52605d; }
img { width: 480px; border-radius: 12px; box-shadow: 0 8px 40px rgb(12 32 30 / 22%); }`;

/** A page with a picture of the popup, and beside it in words what that is for. */
export function captionedHtml(popup: Uint8Array, { heading, sentence }: Caption): string {
  const address = `data:image/png;base64,${Buffer.from(popup).toString('base64')}`;
  return `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
<main>${ICON_SVG}<h1>${heading}</h1><p>${sentence}</p>
<p class="note">Not medical advice. Not reviewed by a clinician.</p></main>
<img src="${address}" alt="">`;
}
