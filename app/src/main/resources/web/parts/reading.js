/** A document's text: headings, paragraphs, posts and quotes, with marked sentences. */
import {h, useEffect, useMemo, useState} from '../core/dom.js';
import {date} from '../core/format.js';
import {Text} from '../core/text.js';
import {isGone, marks} from './review.js';

/** Blocks that are drawn at once; of longer texts the rest follows, ever more at a time, while the reader reads. */
const AT_ONCE = 150;

/**
 * @typedef {{begin: number, end: number, events: any[]}} Passage
 * @param {{document: any, records: any[], passages: Passage[], chosen: any, onChoose: (passage: Passage) => void}} props
 */
export function Reading({document, records, passages, chosen, onChoose}) {
  const text = useMemo(() => new Text(document.text), [document]);
  const shown = useGrowing(document, chosen.passage?.end ?? 0);
  const posts = records.filter(record => record.kind === 'post');
  const inside = within(passages);
  const long = document.blocks.length > AT_ONCE;
  const pieces = [];
  let at = 0;
  let post = -1;
  for (const block of document.blocks.slice(0, shown)) {
    pieces.push(h(Rest, {text: text.slice(at, block.begin)}));
    if (block.post >= 0 && block.post !== post) {
      post = block.post;
      pieces.push(h(PostHead, {number: post, block, record: posts.find(each => each.begin <= block.begin && block.end <= each.end)}));
    }
    pieces.push(h(BlockText, {text, block, inside: inside(block), long, chosen, onChoose}));
    at = block.end;
  }
  pieces.push(shown < document.blocks.length
    ? h('p', {class: 'rest', role: 'status'}, 'The rest of the text is being drawn …')
    : h(Rest, {text: text.slice(at)}));
  return pieces;
}

/** How many blocks to draw: the first ones, those up to a place that must be seen, and step by step all. */
function useGrowing({blocks}, place) {
  const [shown, setShown] = useState(AT_ONCE);
  const least = blocks.findIndex(each => each.end >= place) + AT_ONCE;
  const now = Math.max(shown, least);
  useEffect(() => {
    if (now >= blocks.length) return undefined;
    const timer = setTimeout(() => setShown(now * 3), 250);
    return () => clearTimeout(timer);
  }, [now, blocks]);
  return now;
}

/** Finds the passages of one block after the other; both come in the order of the text. */
function within(passages) {
  let next = 0;
  return block => {
    while (next < passages.length && passages[next].begin < block.begin) next++;
    const first = next;
    while (next < passages.length && passages[next].begin < block.end) next++;
    return passages.slice(first, next).filter(each => each.end <= block.end);
  };
}

/** What is kept in the text but was not coded: navigation, forms. */
function Rest({text}) {
  return text.trim() ? h('p', {class: 'rest', dir: 'auto', title: 'not coded'}, text.trim()) : null;
}

function PostHead({number, block, record}) {
  const who = record?.author ?? block.author;
  const day = date(record?.date ?? block.date);
  return h('p', {class: 'post-head'}, [`Post ${number + 1}`, who, day].filter(Boolean).join(' · '));
}

function BlockText({text, block, inside, long, chosen, onChoose}) {
  const pieces = [];
  let at = block.begin;
  for (const passage of inside) {
    if (passage.begin < at) continue;
    pieces.push(text.slice(at, passage.begin), h(Sentence, {text, passage, chosen, onChoose}));
    at = passage.end;
  }
  pieces.push(text.slice(at, block.end));
  if (block.kind === 'quote') return h('blockquote', {'data-begin': block.begin, class: 'quote', dir: 'auto', 'aria-label': 'repeats an earlier text; not coded again'}, pieces);
  return h(block.kind === 'heading' || block.kind === 'title' ? 'h2' : 'p', {class: block.kind + (long ? ' far' : ''), 'data-begin': block.begin, dir: 'auto'}, pieces);
}

function Sentence({text, passage, chosen, onChoose}) {
  const on = chosen.passage === passage;
  const event = on ? chosen.event : null;
  const kinds = new Set(passage.events.map(each => each.quad.split(' ')[1]));
  const choose = () => onChoose(passage);
  const made = marks(passage.events);
  // A mouse may be about to mark words: drawing anew now would lose them.
  const byKey = event => event.target.matches(':focus-visible') && choose();
  return h('span', {
    class: `passage ${kinds.size === 1 ? [...kinds][0] : 'mixed'}${on ? ' chosen' : ''}${passage.events.length && passage.events.every(isGone) ? ' gone' : ''}`,
    'data-review': made.signs || null, title: made.words || null, onFocus: byKey, role: 'button', tabindex: 0,
    'data-item': passage.events[0]?.id ?? `${passage.begin}`, 'aria-pressed': on ? 'true' : 'false',
    onClick: () => window.getSelection()?.isCollapsed !== false && choose(),
    onKeyDown: key => {
      if (key.key === 'Enter' || key.key === ' ') {
        key.preventDefault();
        choose();
      }
    },
  }, event ? parts(text.slice(passage.begin, passage.end), event) : text.slice(passage.begin, passage.end));
}

/** The sentence with the words for actor, recipient and act set apart. */
function parts(sentence, event) {
  const wanted = [[event.actor_text, 'actor'], [event.recipient_text, 'recipient'], [event.trigger, 'trigger']];
  const places = [];
  for (const [words, kind] of wanted) {
    const begin = words ? free(sentence, words, places) : -1;
    if (begin >= 0) places.push({begin, end: begin + words.length, kind});
  }
  places.sort((a, b) => a.begin - b.begin);
  const pieces = [];
  let at = 0;
  for (const place of places) {
    pieces.push(sentence.slice(at, place.begin), h('span', {class: 'part ' + place.kind, 'data-part': place.kind}, sentence.slice(place.begin, place.end)));
    at = place.end;
  }
  return [...pieces, sentence.slice(at)];
}

/** Where words stand that are not yet part of something else. */
function free(sentence, words, places) {
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    if (places.every(place => at + words.length <= place.begin || at >= place.end)) return at;
  }
  return -1;
}
