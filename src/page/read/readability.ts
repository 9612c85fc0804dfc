import { flowOf } from './flow';

/** Whether an element declares its language to be English; null where it declares none. */
export function declaresEnglish(element: Element): boolean | null {
  const language = element.getAttribute('lang') ?? element.getAttribute('xml:lang');
  return language ? /^en\b/i.test(language) : null;
}

/** Whether the text directly inside a node may be read. That node and all around it decide, across shadow roots. */
export function isReadableInside(node: Node): boolean {
  if (isWritten(document)) return false;
  let english: boolean | null = null;
  for (let at: Node | null = node; at; at = at instanceof ShadowRoot ? at.host : at.parentNode) {
    if (!(at instanceof Element)) continue;
    const flow = flowOf(at);
    if (flow === 'skipped' || flow === 'roomless') return false;
    english ??= declaresEnglish(at);
  }
  return english ?? true;
}

/** Whether people write in a document as a whole, as in the editors of many mail clients. */
export function isWritten({ designMode }: Document): boolean {
  return designMode === 'on';
}
