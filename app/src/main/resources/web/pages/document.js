/** A document as it was read, with what was coded from it in place. */
import {h, useEffect, useMemo, useRef, useState} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {date} from '../core/format.js';
import {safeLink} from '../core/text.js';
import {Arrow} from '../parts/arrow.js';
import {EventCards} from '../parts/eventcards.js';
import {Answer, useTitle} from '../parts/state.js';
import {Reading} from '../parts/reading.js';

export function DocumentPage({place}) {
  const path = '/documents/' + encodeURIComponent(place.parts[1]);
  const document = useAnswer(url(path));
  const records = useAnswer(url(path + '/records'));
  useTitle(document.data ? document.data.title || document.data.id : 'Document');
  return h('article', {class: 'page reading'}, h(Answer, {answer: document}, data => [
    h(Origin, {document: data}),
    h(Answer, {answer: records}, ({items}) => h(Text, {document: data, records: items, wanted: place.hash})),
  ]));
}

function Origin({document}) {
  const link = safeLink(document.url);
  return h('header', {class: 'origin'},
    h('h1', null, document.title || document.id),
    h('p', null, [document.outlet, date(document.published) || 'undated', document.id].filter(Boolean).join(' · '),
      link ? [' · ', h('a', {href: link, rel: 'noopener noreferrer', target: '_blank'}, 'where it was found')] : null),
    h('details', null, h('summary', null, 'Archived'), h('p', {class: 'hash'}, 'SHA-256 of the text as it was read: ', h('code', null, document.sha256))));
}

/** The text beside the events of the sentence that was chosen. */
function Text({document, records, wanted}) {
  const names = useNames();
  const frame = useRef(null);
  const passages = useMemo(() => withPlace(group(records), wanted), [records, wanted]);
  const [chosen, setChosen] = useState({passage: null, event: null});
  useEffect(() => {
    const passage = passages.find(each => each.events.some(event => event.id === wanted) || `${each.begin}-${each.end}` === wanted);
    if (!passage) return;
    setChosen({passage, event: passage.events.find(event => event.id === wanted) ?? passage.events[0] ?? null});
    requestAnimationFrame(() => frame.current?.querySelector('.passage.chosen')?.scrollIntoView({block: 'center'}));
  }, [wanted, passages]);
  const choose = (passage, event = passage.events[0]) => setChosen({passage, event});
  return h('div', {class: 'side-by-side turned'},
    h('div', {class: 'text', ref: frame},
      h(Reading, {document, records, passages, chosen, onChoose: choose}),
      h(Arrow, {frame, event: chosen.event})),
    h('aside', {'aria-label': 'Events of the sentence', 'aria-live': 'polite'},
      h(EventCards, {chosen, names, total: records.filter(each => each.kind === 'event').length, onChoose: choose})));
}

/** Events by the sentence that carries them, in the order of the text. */
function group(records) {
  const passages = new Map();
  for (const record of records.filter(each => each.kind === 'event')) {
    const key = `${record.begin}-${record.end}`;
    if (!passages.has(key)) passages.set(key, {begin: record.begin, end: record.end, events: []});
    passages.get(key).events.push(record);
  }
  return [...passages.values()].sort((a, b) => a.begin - b.begin || a.end - b.end);
}

/** With the sentence that the address names by its place, `120-245`, if no event stands there. */
function withPlace(passages, wanted) {
  const place = /^(\d{1,9})-(\d{1,9})$/.exec(wanted ?? '');
  if (!place || passages.some(each => `${each.begin}-${each.end}` === wanted)) return passages;
  const named = {begin: Number(place[1]), end: Number(place[2]), events: []};
  return [...passages, named].sort((a, b) => a.begin - b.begin || a.end - b.end);
}
