import type { CardAction, DrawnElement } from '@/core/card/card-drawing';
import type { CardErrand } from '@/core/card/card-errand';
import type { HoverEvent, OpenedBy } from '@/core/card/hover-state';
import type { Point } from '@/core/geometry/rect';
import { groundAt } from '../sight/ground-at';
import { type CardContent, CardHost } from './card-host';
import type { CardTarget } from './card-target';
import { emphasise } from './emphasise';
import { TargetFollower } from './target-follower';
import { type DrawCard, SUPERSEDED, TermTrail } from './term-trail';

/** What a card needs of those who open it. */
export interface CardViewOptions {
  drawCard: DrawCard;
  /** Has the background do what a button asks for; gives what the foot of the card shows then, or null where it stays. */
  runErrand(errand: CardErrand): Promise<DrawnElement | null>;
  /** Something happened in the card, or to its target, that bears on whether it stays open. */
  onHover(event: HoverEvent<CardTarget>): void;
}

/** The one card of a page, open or not: shows the term of its target and related ones, and stays beside the target. */
export class CardView {
  readonly #options: CardViewOptions;
  readonly #trail: TermTrail;
  readonly #host: CardHost;
  readonly #follower: TargetFollower;
  #target: CardTarget | null = null;
  #pointer: Point | undefined;

  constructor(options: CardViewOptions) {
    this.#options = options;
    this.#trail = new TermTrail(options.drawCard);
    this.#host = new CardHost({
      onEnter: () => options.onHover({ kind: 'over-card' }),
      onLeave: () => options.onHover({ kind: 'left-card' }),
      onPress: () => options.onHover({ kind: 'pressed-card' }),
      onAction: (action) => this.#act(action),
    });
    this.#follower = new TargetFollower({
      onMove: (rects) => {
        this.#host.move(rects);
        emphasise(this.#target?.emphasis ?? null);
      },
      onLost: (target) => options.onHover({ kind: 'lost', target }),
    });
  }

  /**
   * Opens the card of a target, in place of the one that is open. Where it cannot be had, that is told as if the target
   * were lost.
   */
  async open(target: CardTarget, by: OpenedBy): Promise<void> {
    const content = await this.#trail.begin(target, groundAt(target.node));
    if (content === SUPERSEDED) return;
    if (!content) {
      this.#options.onHover({ kind: 'lost', target });
      return;
    }
    this.#target = target;
    this.#show(content, by);
    if (by === 'keyboard') this.#host.focus();
  }

  /** Whether a card shows on this page; that of a small frame shows on the page around it. */
  get isOpen(): boolean {
    return this.#target !== null;
  }

  /** Takes the card off the page. */
  close(): void {
    this.#target = null;
    this.#trail.end();
    this.#follower.stop();
    this.#host.hide();
    emphasise(null);
  }

  /** Tells where the pointer is; undefined where it is not on the page. */
  pointTo(point: Point | undefined): void {
    this.#pointer = point;
    // A reader who moves is a good moment to ask again for the frame, which the page may have taken back.
    this.#follower.goOn();
  }

  /** Whether an event comes from inside the card. */
  contains(event: Event): boolean {
    return this.#host.contains(event);
  }

  #show(content: CardContent, by: OpenedBy): void {
    const target = this.#target;
    if (!target) return;
    this.#host.show(content, target, by === 'keyboard' ? undefined : this.#pointer);
    emphasise(target.emphasis);
    this.#follower.follow(target);
  }

  async #turnTo(drawing: ReturnType<TermTrail['open']>): Promise<void> {
    const content = await drawing;
    if (content && content !== SUPERSEDED) this.#show(content, 'tap');
  }

  async #runErrand(errand: CardErrand): Promise<void> {
    // The words stay where they are when they are marked no more, and with them the card, which offers to undo that.
    this.#follower.hold();
    const changeFoot = this.#host.footChanger();
    const foot = await this.#options.runErrand(errand);
    if (foot) changeFoot(foot);
  }

  #act(action: CardAction): void {
    if (action === 'close') this.#options.onHover({ kind: 'escaped' });
    else if (action === 'back') void this.#turnTo(this.#trail.back());
    else if (action.startsWith('open:')) {
      void this.#turnTo(this.#trail.open(action.slice('open:'.length)));
    } else void this.#runErrand(action as CardErrand);
  }
}
