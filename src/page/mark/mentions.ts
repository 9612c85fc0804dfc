import type { Settings } from '@/core/settings/settings';
import { LetterCount } from './letter-count';
import type { Mark } from './mark';
import { MentionGroup, type SetChosen } from './mention-group';
import { postAround } from './post-around';

/** Which mentions of a term are marked, as a person has chosen. */
export type MentionChoice = Pick<Settings, 'mentions' | 'everydayWords'>;

/** What the choice of mentions needs of the page around it. */
export interface MentionsOptions {
  root: Document | Element;
  choice: MentionChoice;
  /** How many letters of a post there are at most between a mention and a mark of the same term. */
  lettersApart: () => number;
  setChosen: SetChosen;
}

/** The mentions of a term in one of the parts of a post, all of one length; null until it is known in which. */
interface PartGroup {
  readonly group: MentionGroup;
  part: number | null;
}

/** A part of the page that a reader takes as one text, and the mentions in it. */
interface Post {
  readonly root: Node;
  /** Counts its letters, once that is asked. */
  letters: LetterCount | null;
  readonly groups: Map<string, PartGroup[]>;
}

/**
 * Chooses which mentions are marked. These are the same in whatever order posts are found, and a mention that is found
 * later takes no mark away, as long as the mentions of one post are found in the order in which they are read.
 */
export class Mentions {
  readonly #options: MentionsOptions;
  readonly #groupOf = new Map<Mark, MentionGroup>();
  readonly #posts = new WeakMap<Node, Post>();
  readonly #everyday = new Map<string, MentionGroup>();
  /** Whether the page has been read once: until then, no mention is known to be the first on it. */
  #isPageRead = false;

  constructor(options: MentionsOptions) {
    this.#options = options;
  }

  /** Takes a mention whose text is shown. */
  add(mention: Mark): void {
    const group = this.#groupFor(mention);
    if (!group) {
      this.#options.setChosen(mention, true);
      return;
    }
    this.#groupOf.set(mention, group);
    group.add(mention);
  }

  /** Forgets a mention; another takes its place. */
  remove(mention: Mark): void {
    this.#options.setChosen(mention, false);
    this.#groupOf.get(mention)?.remove(mention);
    this.#groupOf.delete(mention);
  }

  /** Lets the words that are marked once be marked: which mention is the first on the page is known by now. */
  pageRead(): void {
    if (this.#isPageRead) return;
    this.#isPageRead = true;
    for (const group of this.#everyday.values()) group.hold(this.#isHeld);
  }

  /** Whether everyday words are held back. */
  get #isHeld(): boolean {
    return !this.#isPageRead || this.#options.choice.everydayWords === 'never';
  }

  /** The group that a mention is one of; null where it is marked whatever there is beside it. */
  #groupFor(mention: Mark): MentionGroup | null {
    const { choice, setChosen } = this.#options;
    if (mention.isEveryday && choice.everydayWords !== 'like-others') {
      const group = this.#everyday.get(mention.term) ?? new MentionGroup(setChosen, this.#isHeld);
      this.#everyday.set(mention.term, group);
      return group;
    }
    return choice.mentions === 'every' ? null : this.#partGroup(this.#postOf(mention), mention);
  }

  /** The group of a term in that part of a post in which a mention stands. */
  #partGroup(post: Post, mention: Mark): MentionGroup {
    const { setChosen } = this.#options;
    const known = post.groups.get(mention.term);
    // Nearly every term stands once in a post: its letters are counted only when another comes.
    if (!known) {
      const group = new MentionGroup(setChosen);
      post.groups.set(mention.term, [{ group, part: null }]);
      return group;
    }
    const part = this.#partOf(post, mention);
    for (const each of known) {
      each.part ??= each.group.first ? this.#partOf(post, each.group.first) : part;
      if (each.part === part) return each.group;
    }
    const group = new MentionGroup(setChosen);
    known.push({ group, part });
    return group;
  }

  #partOf(post: Post, { node }: Mark): number {
    post.letters ??= new LetterCount(post.root);
    return Math.floor(post.letters.before(node) / this.#options.lettersApart());
  }

  #postOf({ node }: Mark): Post {
    const root = postAround(node) ?? this.#options.root;
    const known = this.#posts.get(root);
    if (known) return known;
    const post: Post = { root, letters: null, groups: new Map() };
    this.#posts.set(root, post);
    return post;
  }
}
