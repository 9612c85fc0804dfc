import { createElement as h, useState } from 'react';
import { createRoot } from 'react-dom/client';

const FIRST_POSTS = [
  { id: 1, text: 'I was told it is peripheral neuropathy.' },
  { id: 2, text: 'My sister has fibromyalgia.' },
  { id: 3, text: 'Joint pain every morning.' },
];

function Post({ post, likes, onLike }) {
  return h(
    'li',
    { id: `post-${post.id}` },
    h('p', null, post.text, ' Read ', likes, ' times, muscle weakness or not.'),
    h('button', { type: 'button', onClick: onLike }, 'Read'),
  );
}

function Thread() {
  const [posts, setPosts] = useState(FIRST_POSTS);
  const [likes, setLikes] = useState(0);
  const change = (id, edit) =>
    h('button', { type: 'button', id, onClick: () => setPosts(edit) }, id);
  const correct = (post) =>
    post.id === 1 ? { ...post, text: 'It was a pinched nerve after all.' } : post;
  const answer = { id: 4, text: 'Have your spinal cord looked at.' };
  return h(
    'main',
    null,
    change('reorder', (now) => now.toReversed()),
    change('edit', (now) => now.map(correct)),
    change('drop', (now) => now.filter((post) => post.id !== 2)),
    change('add', (now) => [...now, answer]),
    h(
      'ul',
      null,
      posts.map((post) =>
        h(Post, { key: post.id, post, likes, onLike: () => setLikes(likes + 1) }),
      ),
    ),
  );
}

createRoot(document.getElementById('root')).render(h(Thread));
