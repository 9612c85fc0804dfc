/** Where the window is probed, as shares of its width and height: what lies over a page covers one of these. */
const PROBES = [0.1, 0.5, 0.9];

/**
 * The elements that pages place over others, such as dialogs and bars, as far as they are seen at some points of the window:
 * they may be children of what lies far out of view. What is inside `known` nodes is passed over.
 */
export function layersInView(known: { has(node: Node): boolean }): Element[] {
  const layers: Element[] = [];
  const passed = new Set<Element>();
  for (const x of PROBES) {
    for (const y of PROBES) {
      let at = document.elementFromPoint(x * innerWidth, y * innerHeight);
      for (; at !== null && !passed.has(at) && !known.has(at); at = at.parentElement) {
        passed.add(at);
        if (/^(?:absolute|fixed)$/.test(getComputedStyle(at).position)) layers.push(at);
      }
    }
  }
  return layers;
}
