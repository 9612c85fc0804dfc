import { ICON_SVG } from '../icons/draw-icon';

const STYLE = `
body { margin: 0; height: 100vh; display: flex; flex-direction: column; align-items: center; justify-content: center; gap: 18px;
  background: #0b6e69; color: #fff; font-family: system-ui, sans-serif; }
svg { width: 104px; border-radius: 23px; box-shadow: 0 0 0 3px #9be7de; }
h1 { margin: 0; font-size: 42px; line-height: 1; letter-spacing: -.02em; }
p { margin: 0; font-size: 20px; }
span { text-decoration: underline dotted #9be7de 3px; text-underline-offset: 6px; }`;

/** The promotional tile: the icon, the name, and what it does, with its own underline. */
export const TILE_HTML = `<!doctype html><meta charset="utf-8"><style>${STYLE}</style>
${ICON_SVG}<h1>Healthgloss</h1><p><span>health terms</span> in plain words</p>`;
