import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import type { DrawnElement, DrawnNode } from '@/core/card/card-drawing';

/**
 * Draws components that have no state of their own: gives as plain data what Preact would render. Throws where an
 * element has what plain data cannot hold, such as a listener.
 */
export function draw(children: ComponentChildren): DrawnNode[] {
  if (children === null || children === undefined || typeof children === 'boolean') return [];
  if (Array.isArray(children)) return children.flatMap(draw);
  if (typeof children !== 'object') return [String(children)];
  const { type, props } = children as VNode<{ children?: ComponentChildren }>;
  if (typeof type === 'function')
    return draw((type as FunctionComponent)(props) as ComponentChildren);
  return [drawElement(String(type), props)];
}

function drawElement(
  name: string,
  { children, ...props }: { children?: ComponentChildren },
): DrawnElement {
  const attributes: Record<string, string> = {};
  for (const [key, value] of Object.entries(props)) {
    const drawn = drawAttribute(key, value);
    if (drawn === undefined)
      throw new Error(`<${name}> cannot be drawn with ${key}: ${typeof value}`);
    if (drawn !== null) attributes[key] = drawn;
  }
  return { name, attributes, children: draw(children) };
}

/** The value of an attribute; null for none, undefined where it has no value as text. */
function drawAttribute(key: string, value: unknown): string | null | undefined {
  if (value === null || value === undefined) return null;
  // To ARIA, false is a state; elsewhere it means that the attribute is not there.
  if (typeof value === 'boolean' && key.startsWith('aria-')) return String(value);
  if (typeof value === 'boolean') return value ? '' : null;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}
