import type { Settings } from '@/core/settings/settings';
import lineCss from './highlight.css?inline';
import openCss from './open-highlight.css?inline';

/** The line below marks, as a person has chosen; as it is by default where absent. */
export type UnderlineChoice = Partial<Pick<Settings, 'underline' | 'underlineColour'>>;

type Tree = Document | ShadowRoot;

/** The style sheet that paints marks. The page has it only while there is something to paint. */
export class PaintSheet {
  readonly #choice: UnderlineChoice;
  #made: CSSStyleSheet | null = null;
  /** Where it has to be: in Chromium what is inside shadow roots inherits the paint of the document. */
  readonly #trees = new Set<Tree>([document]);
  #isNeeded = false;

  constructor(choice: UnderlineChoice) {
    this.#choice = choice;
  }

  /** Has marks painted inside a shadow root too. */
  cover(root: ShadowRoot): void {
    if (!import.meta.env.FIREFOX) return;
    this.#trees.add(root);
    if (this.#isNeeded) this.#adopt(root);
  }

  /** Has it be in every tree, or in none; a page may have taken it away. */
  set(isNeeded: boolean): void {
    if (!isNeeded && !this.#isNeeded) return;
    this.#isNeeded = isNeeded;
    for (const tree of this.#trees) {
      if (!tree.isConnected) this.#trees.delete(tree);
      else if (isNeeded) this.#adopt(tree);
      else this.#leave(tree);
    }
  }

  get #sheet(): CSSStyleSheet {
    if (this.#made) return this.#made;
    this.#made = new CSSStyleSheet();
    this.#made.replaceSync(cssOf(this.#choice));
    return this.#made;
  }

  #adopt({ adoptedStyleSheets }: Tree): void {
    if (!adoptedStyleSheets.includes(this.#sheet)) adoptedStyleSheets.push(this.#sheet);
  }

  #leave(tree: Tree): void {
    const others = tree.adoptedStyleSheets.filter((sheet) => sheet !== this.#sheet);
    // To assign has the browser compute style anew.
    if (others.length < tree.adoptedStyleSheets.length) tree.adoptedStyleSheets = others;
  }
}

/** An empty colour is no valid value: browsers pass it over, and what stands before counts. */
function cssOf({ underline, underlineColour }: UnderlineChoice): string {
  // Even a rule without a line would have Chromium paint blocks where colours are forced.
  if (underline === 'none') return openCss;
  return `${lineCss}@media screen{::highlight(healthgloss),::highlight(healthgloss-see-through){text-decoration-style:${underline};text-decoration-color:${underlineColour}}}${openCss}`;
}
