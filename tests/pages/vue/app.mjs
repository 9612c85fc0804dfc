import { createApp, h, nextTick, reactive, TransitionGroup } from 'vue';

const state = reactive({
  term: 'nerve pain',
  folded: true,
  posts: [
    { id: 1, text: 'Told it was peripheral neuropathy.' },
    { id: 2, text: 'Muscle cramps since May.' },
    { id: 3, text: 'Nothing but joint pain.' },
  ],
});

const Thread = {
  render: () => [
    h('p', ['People here talk of ', h('em', state.term), ', mostly.']),
    h(TransitionGroup, { tag: 'ul', name: 'list' }, () =>
      state.posts.map((post) => h('li', { key: post.id }, post.text)),
    ),
    h('p', { style: { display: state.folded ? 'none' : '' } }, 'Folded: muscle weakness.'),
  ],
};

const app = createApp(Thread);
app.mount('#app');

window.changes = {
  async textChanged() {
    state.term = 'fibromyalgia';
    await nextTick();
  },
  async shown() {
    state.folded = false;
    await nextTick();
  },
  async reordered() {
    state.posts.reverse();
    await nextTick();
  },
  async spliced() {
    state.posts.splice(1, 1, { id: 4, text: 'A pinched nerve.' });
    await nextTick();
  },
  unmounted() {
    app.unmount();
  },
};
