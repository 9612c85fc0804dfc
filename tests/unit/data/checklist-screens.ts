import { checklist } from '@/core/checklist/bundled-checklist';
import { type Item, itemsOfTopic, signsOf } from '@/core/checklist/checklist';

/** The lines of one topic, or the signs, under their name. */
interface Asked {
  name: string;
  /** What stands above them. */
  title: string;
  items: Item[];
}

/** The lines of each topic. */
export const topicScreens: Asked[] = checklist.topics.map(({ id, label }) => ({
  name: id,
  title: label,
  items: itemsOfTopic(checklist, id),
}));

/** The signs for everybody, then the lines of each topic. */
export const screens: Asked[] = [
  { name: 'signs', title: '', items: signsOf(checklist) },
  ...topicScreens,
];
