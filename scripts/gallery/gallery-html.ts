import type { BrowserName } from '../../driver/browser-options';
import type { Look } from './looks';
import type { Scene } from './scene';

/** The name of the file that holds a picture. */
export function pictureName(
  browser: BrowserName,
  { name }: Pick<Scene, 'name'>,
  look: Pick<Look, 'name'>,
): string {
  return `${name}-${look.name}-${browser}.png`;
}

/** A page that shows every picture of the gallery, a row for each scene. */
export function galleryHtml(scenes: readonly Scene[], looks: readonly Look[]): string {
  const picture = (scene: Scene, look: Look, browser: BrowserName) =>
    `<figure><img src="${pictureName(browser, scene, look)}" alt="" loading="lazy"><figcaption>${look.name}, ${browser}</figcaption></figure>`;
  const row = (scene: Scene) => {
    const pictures = looks.flatMap((look) =>
      look.browsers.map((browser) => picture(scene, look, browser)),
    );
    return `<h2>${scene.name}</h2>\n<div>${pictures.join('\n')}</div>`;
  };
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Healthgloss: every surface</title>
<style>body{font:16px sans-serif;background:#ddd}div{display:flex;gap:1em;overflow:auto;align-items:start}figure{margin:0}img{display:block;max-height:30em}</style>
<h1>Healthgloss: every surface, in each of its states and looks</h1>
${scenes.map(row).join('\n')}
</html>
`;
}
