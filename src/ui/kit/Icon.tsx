/** The path of each sign, and the side of the square in which it is drawn. */
const SIGNS = {
  check: { side: 16, path: 'm3.5 8.5 3 3 6-7' },
  forward: { side: 16, path: 'M6 3.5 10.5 8 6 12.5' },
  close: { side: 16, path: 'm4 4 8 8m0-8-8 8' },
  telephone: {
    side: 24,
    path: 'M6.5 3.5h2.6l1.6 4.2-2.1 1.7a12 12 0 0 0 6 6l1.7-2.1 4.2 1.6v2.6a2 2 0 0 1-2.2 2A16.5 16.5 0 0 1 4.5 5.7a2 2 0 0 1 2-2.2Z',
  },
  clock: { side: 24, path: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM12 7.5V12l3 2' },
  calendar: {
    side: 24,
    path: 'M5 5.5h14a1 1 0 0 1 1 1v12.5a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6.5a1 1 0 0 1 1-1ZM4 10h16M8 3.5v4M16 3.5v4',
  },
  cog: {
    side: 24,
    path: 'M10 5.4L10.4 2.9L13.6 2.9L14 5.4L15.2 5.9L17.3 4.5L19.5 6.7L18.1 8.8L18.6 10L21.1 10.4L21.1 13.6L18.6 14L18.1 15.2L19.5 17.3L17.3 19.5L15.2 18.1L14 18.6L13.6 21.1L10.4 21.1L10 18.6L8.8 18.1L6.7 19.5L4.5 17.3L5.9 15.2L5.4 14L2.9 13.6L2.9 10.4L5.4 10L5.9 8.8L4.5 6.7L6.7 4.5L8.8 5.9ZM12 9a3 3 0 1 0 0 6 3 3 0 0 0 0-6Z',
  },
  beside: { side: 24, path: 'M4.5 5h15v14h-15ZM14 5v14M16.5 8.5h1M16.5 11.5h1' },
  speaker: {
    side: 24,
    path: 'M4 9.5v5h3.5l4.5 4v-13l-4.5 4ZM15.5 9a4 4 0 0 1 0 6M18 6.5a8 8 0 0 1 0 11',
  },
  house: { side: 24, path: 'M4 11.5 12 4.5l8 7M6.5 9.5v10h11v-10M10 19.5v-5h4v5' },
};

/** The name of a sign. */
export type Sign = keyof typeof SIGNS;

export interface IconProps {
  sign: Sign;
  /** Classes besides `icon`. */
  class?: string;
}

/** A sign in the size and colour of the words beside it, which say the same: screen readers pass over it. */
export function Icon({ sign, ...props }: IconProps) {
  const { side, path } = SIGNS[sign];
  return (
    <svg
      class={props.class ? `icon ${props.class}` : 'icon'}
      viewBox={`0 0 ${side} ${side}`}
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}
