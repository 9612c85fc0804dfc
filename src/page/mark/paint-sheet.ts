import css from './highlight.css?inline';

type Tree = Document | ShadowRoot;

/** The style sheet that paints marks. The page has it only while there is something to paint. */
export class PaintSheet {
  #made: CSSStyleSheet | null = null;
  /** Where it has to be: in Chromium what is inside shadow roots inherits the paint of the document. */
  readonly #trees = new Set<Tree>([document]);
  #isNeeded = false;

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
    this.#made.replaceSync(css);
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
