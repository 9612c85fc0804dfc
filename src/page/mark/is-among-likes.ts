/** How far away another post may be: rules and scripts stand between, and answers lie inside one another. */
const FARTHEST_SIBLING = 3;
const FARTHEST_ANCESTOR = 6;

/** Whether an element has its like beside it, around it or inside it: one of the same name, with a class in common. */
export function isAmongLikes(element: Element): boolean {
  return hasLikeBeside(element) || hasLikeInside(element) || hasLikeAround(element);
}

function hasLikeBeside(element: Element): boolean {
  let before: Element | null = element;
  let after: Element | null = element;
  for (let i = 0; i < FARTHEST_SIBLING; i++) {
    before = before?.previousElementSibling ?? null;
    after = after?.nextElementSibling ?? null;
    if ((before && isAlike(element, before)) || (after && isAlike(element, after))) return true;
  }
  return false;
}

function hasLikeInside(element: Element): boolean {
  if (isNamedBySite(element)) return element.querySelector(element.localName) !== null;
  return Array.from(element.classList).some((name) => {
    const inner = element.getElementsByClassName(name).item(0);
    return inner !== null && inner.localName === element.localName;
  });
}

function hasLikeAround(element: Element): boolean {
  let around = element.parentElement;
  for (let i = 0; around !== null && i < FARTHEST_ANCESTOR; i++, around = around.parentElement) {
    const isTelling = around.classList.length > 0 || isNamedBySite(around);
    if (isTelling && isAlike(element, around)) return true;
  }
  return false;
}

/** Whether two elements have the same name, and a class in common where they have any. */
function isAlike(one: Element, other: Element): boolean {
  if (one.localName !== other.localName) return false;
  const names = Array.from(one.classList);
  if (names.length === 0) return other.classList.length === 0;
  return names.some((name) => other.classList.contains(name));
}

/** Whether an element has a name that only its own site gives a meaning. */
export function isNamedBySite({ localName }: Element): boolean {
  return localName.includes('-');
}
