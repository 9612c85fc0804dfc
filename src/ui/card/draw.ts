import type { ComponentChildren, FunctionComponent, VNode } from 'preact';
import type { DrawnElement, DrawnNode } from '@/core/card/card-drawing';

/** Draws components that have no state of their own: gives as plain data what they would render. */
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
  { children, ...attributes }: { children?: ComponentChildren },
): DrawnElement {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return {
    name,
    attributes: Object.fromEntries(given.map(([key, value]) => [key, String(value)])),
    children: draw(children),
  };
}
