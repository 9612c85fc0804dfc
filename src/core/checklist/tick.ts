import type { Item } from './checklist';

/** What stands between the id of an item and its topic in a tick. */
const AT = '@';

/** The tick that an item gets in a topic: its id, with the topic where each topic has a tick of its own for it. */
export function tickOf({ id, isPerTopic }: Item, topic: string | null): string {
  return isPerTopic && topic !== null ? `${id}${AT}${topic}` : id;
}

/** The id of the item that a tick is for. */
export function itemIdOf(tick: string): string {
  return tick.split(AT, 1)[0] ?? '';
}

/** The id of the topic that a tick was made in, where it is a tick of one topic alone. */
export function topicIdOf(tick: string): string | undefined {
  return tick.split(AT)[1];
}
