/** What a generated page is like. */
export interface PageOptions {
  /** About how many characters of text it has. */
  characters: number;
  /** How many characters there are to one term, on average; none where absent. */
  charactersPerTerm?: number;
  seed?: number;
}

const WORDS =
  'about after again against along always another answer around because become before began begin behind believe between beyond bread bridge bring brother building business called carry catch center century certain change children church circle city clear close color coming common complete consider contain corner country course cover create crowd daily dance decide deeper describe develop different difficult direction discover distance dollar double during early earth either enough evening every example except expect explain family famous farmer father favorite figure finally finish flower follow foreign forest forget forward friend garden gather general gentle government ground happen having hidden history holiday hundred imagine important include indeed information instead interest island itself journey kitchen known language later laugh leader learn leave letter library listen little living machine manner market matter maybe meaning measure member million minute modern moment morning mother mountain music nature nearly never notice number object observe office often opinion order other outside paper parent particular pattern people perhaps period person picture piece place planet plant player please position possible practice present president pretty printed problem process produce promise public question quickly quiet rather reach ready reason receive record region remember repeat report result return river safety school science season second sentence several shape short should simple single sister slowly social someone sometimes special spring square stand start station story straight strange street strong student study subject suddenly summer supply surface system table teacher their themselves thing thought thousand through together tomorrow toward travel trouble understand until usual valley various village visit voice water weather whether which whole window winter without wonder world would write yellow yesterday'.split(
    ' ',
  );

/** The terms in generated pages. */
export const TERMS = [
  'fibromyalgia',
  'peripheral neuropathy',
  'muscle weakness',
  'rheumatoid arthritis',
  'joint pain',
  'osteoarthritis',
  'gabapentin',
  'nerve damage',
];

/** A generator of numbers from 0 up to 1 that gives the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Makes one post of a forum after another; posts of the same seed are the same. */
export function createPosts({
  charactersPerTerm = Number.POSITIVE_INFINITY,
  seed = 1,
}: Partial<PageOptions>) {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;
  let written = 0;
  let terms = 0;
  const words = (count: number) => {
    const chosen = Array.from({ length: count }, () => pick(WORDS));
    written += chosen.join(' ').length;
    if (count > 5 && written > (terms + 1) * charactersPerTerm) {
      terms++;
      chosen[Math.floor(count / 2)] = pick(TERMS);
    }
    return chosen.join(' ');
  };
  return () =>
    `<article class="post"><header class="by"><b>${words(2)}</b> <time datetime="2026-01-01">${words(1)}</time></header>
<p>${words(14)} <a href="#">${words(3)}</a> ${words(12)}.</p>
<p class="more">${words(30)}. ${words(9)}.</p><ul><li>${words(7)}</li><li>${words(6)}</li></ul></article>
`;
}

/** How many terms were put into the text of posts. */
export function countTermsIn(posts: string): number {
  return posts.match(new RegExp(TERMS.join('|'), 'g'))?.length ?? 0;
}

/** Makes a page of posts, as HTML. */
export function pageHtml(options: PageOptions): string {
  const post = createPosts(options);
  let posts = '';
  let characters = 0;
  while (characters < options.characters) {
    const html = post();
    characters += html.replace(/<[^>]*>/g, '').length;
    posts += html;
  }
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Posts</title><link rel="icon" href="data:,">
<style>body{font:16px/1.5 sans-serif;max-width:50em;margin:0 auto}.post{border-bottom:1px solid}</style>
<body><main id="posts">${posts}</main></body></html>`;
}
