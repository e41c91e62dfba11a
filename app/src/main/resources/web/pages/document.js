/** A document as it was read, with what was coded from it in place. */
import {h, useEffect, useMemo, useRef, useState} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {date} from '../core/format.js';
import {dotted, safeLink} from '../core/text.js';
import {useKeys} from '../core/keys.js';
import {markedPlace, sentenceAround} from '../core/selection.js';
import {Act} from '../parts/act.js';
import {Arrow} from '../parts/arrow.js';
import {Corrector} from '../parts/corrector.js';
import {useCorrecting} from '../parts/correcting.js';
import {EventCards} from '../parts/eventcards.js';
import {Review, shown} from '../parts/review.js';
import {Sides} from '../parts/sides.js';
import {Answer, useTitle} from '../parts/state.js';
import {Reading} from '../parts/reading.js';

export function DocumentPage({place}) {
  const path = '/documents/' + encodeURIComponent(place.parts[1]);
  const document = useAnswer(url(path));
  const records = useAnswer(url(path + '/records'));
  const corrections = useAnswer(url(path + '/corrections'));
  useTitle(document.data ? document.data.title || document.data.id : 'Document');
  return h('article', {class: 'page reading'}, h(Answer, {answer: document}, data => [
    h(Origin, {document: data}),
    h(Answer, {answer: both(records, corrections)}, ([{items}, made]) => h(Text, {document: data, records: items, corrections: made, wanted: place.hash})),
  ]));
}

/** Two answers as one, there when both are. */
function both(one, other) {
  const data = one.data && other.data ? [one.data, other.data] : null;
  return {data, error: one.error ?? other.error, waiting: one.waiting || other.waiting};
}

function Origin({document}) {
  const link = safeLink(document.url);
  return h('header', {class: 'origin'},
    h('h1', {dir: 'auto'}, document.title || document.id),
    h('p', null, dotted([document.outlet, date(document.published) || 'undated', document.id]),
      link ? [' · ', h('a', {href: link, rel: 'noopener noreferrer', target: '_blank'}, 'where it was found')] : null),
    h('details', null, h('summary', null, 'Archived'), h('p', {class: 'hash'}, 'SHA-256 of the text as it was read: ', h('code', null, document.sha256))));
}

/** The text beside the events of the sentence that was chosen, which can be corrected there. */
function Text({document, records, corrections, wanted}) {
  const names = useNames();
  const frame = useRef(null);
  const followed = useRef(null);
  const correcting = useCorrecting(corrections);
  const events = useMemo(() => correcting.state.events.map(shown), [correcting.state]);
  const passages = useMemo(() => withPlace(group(events), wanted), [events, wanted]);
  const [place, setPlace] = useState({at: null, id: null});
  const [form, setForm] = useState(null);
  const [picked, setPicked] = useState([]);
  const [adding, setAdding] = useAdding(frame, document, passages, form);
  useEffect(() => {
    const passage = passages.find(each => each.events.some(event => event.names.includes(wanted)) || key(each) === wanted);
    // Once for each address: corrections bring new passages, and the reader may have gone on.
    if (!passage || followed.current === wanted) return;
    followed.current = wanted;
    setPlace({at: key(passage), id: (passage.events.find(event => event.names.includes(wanted)) ?? passage.events[0])?.id ?? null});
    requestAnimationFrame(() => frame.current?.querySelector('.passage.chosen')?.scrollIntoView({block: 'center'}));
  }, [wanted, passages]);
  useEffect(() => {
    if (place.at) frame.current?.querySelector('.passage.chosen')?.scrollIntoView({block: 'nearest'});
  }, [place.at]);
  const passage = passages.find(each => key(each) === place.at) ?? null;
  const chosen = {passage, event: passage?.events.find(event => event.id === place.id) ?? passage?.events[0] ?? null};
  const choose = (to, event = key(to) === place.at ? chosen.event : to.events[0]) => {
    if (event?.id !== place.id) setForm(null);
    setPlace({at: key(to), id: event?.id ?? null});
  };
  const on = act => () => chosen.event && act(chosen.event);
  useKeys({
    a: on(event => correcting.act({action: 'accept', event: event.id})),
    x: on(event => correcting.act({action: 'reject', event: event.id})),
    e: on(() => setForm({kind: 'change'})),
    u: correcting.undo, U: correcting.redo,
  });
  const added = to => {
    setForm(null);
    setAdding(null);
    if (to) setPlace({at: key(to), id: null});
  };
  return h('div', {class: 'side-by-side turned'},
    h('div', {class: 'text', ref: frame},
      h(Reading, {document, records, passages, chosen, onChoose: choose}),
      h(Arrow, {frame, event: chosen.event})),
    h('aside', {'aria-label': 'Events of the sentence', class: chosen.passage || adding ? 'open' : null},
      chosen.passage ? h('button', {type: 'button', class: 'close', 'aria-label': 'Close', onClick: () => setPlace({at: null, id: null})}, '×') : null,
      h(Corrector, {correcting, adding, form, onAdd: () => setForm({kind: 'add'}), onAdded: added}),
      h(EventCards, {chosen, names, total: events.length, onChoose: choose, correcting, form, setForm, picked, setPicked}),
      h(Homeless, {events: correcting.state.homeless.map(shown), names})));
}

/** The sentence around the words that the reader marked; kept while the form is open. */
function useAdding(frame, document, passages, form) {
  const [adding, setAdding] = useState(null);
  useEffect(() => {
    if (form?.kind === 'add') return undefined;
    const look = () => {
      const place = markedPlace(frame.current);
      if (!place) {
        if (frame.current?.contains(window.document.activeElement) || window.document.activeElement === window.document.body) setAdding(null);
        return;
      }
      const points = Array.from(document.text);
      const around = sentenceAround(points, document.blocks, passages, place);
      setAdding(around.end > around.begin ? {...around, sentence: points.slice(around.begin, around.end).join('')} : null);
    };
    window.document.addEventListener('selectionchange', look);
    return () => window.document.removeEventListener('selectionchange', look);
  }, [document, passages, form]);
  return [adding, setAdding];
}

/** Events that people spoke of and whose sentence the text no longer has. */
function Homeless({events, names}) {
  if (events.length === 0) return null;
  return h('details', {class: 'homeless'}, h('summary', null, `${events.length} corrected without a place in this text`),
    h('p', {class: 'muted'}, 'The document was read anew, and no longer has these sentences. Nothing of them is lost.'),
    events.map(event => h('section', {key: event.id, class: 'card'},
      h('p', null, h(Act, {event}), ' ', h(Sides, {event, names}), ' ', h(Review, {event})), h('p', {class: 'sentence'}, event.sentence))));
}

const key = passage => `${passage.begin}-${passage.end}`;

/** Events by the sentence that carries them, in the order of the text. */
function group(events) {
  const passages = new Map();
  for (const event of events) {
    const at = key(event);
    if (!passages.has(at)) passages.set(at, {begin: event.begin, end: event.end, events: []});
    passages.get(at).events.push(event);
  }
  return [...passages.values()].sort((a, b) => a.begin - b.begin || a.end - b.end);
}

/** With the sentence that the address names by its place, `120-245`, if no event stands there. */
function withPlace(passages, wanted) {
  const place = /^(\d{1,9})-(\d{1,9})$/.exec(wanted ?? '');
  if (!place || passages.some(each => key(each) === wanted)) return passages;
  const named = {begin: Number(place[1]), end: Number(place[2]), events: []};
  return [...passages, named].sort((a, b) => a.begin - b.begin || a.end - b.end);
}
