import { itemsOfTopic, labelOfTopic } from '@/core/checklist/checklist';
import { ItemsScreen, type ItemsScreenProps } from './ItemsScreen';

/** The items of the topic that was chosen, under its name. */
export function TopicScreen(props: Omit<ItemsScreenProps, 'head' | 'items'>) {
  const { checklist } = props.knowledge;
  const topic = props.ticks.topic ?? '';
  return (
    <ItemsScreen
      {...props}
      head={{ title: labelOfTopic(checklist, topic) ?? '', intro: checklist.screens.lines.intro }}
      items={itemsOfTopic(checklist, topic)}
    />
  );
}
