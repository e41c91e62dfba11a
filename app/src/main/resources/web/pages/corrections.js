/** All that people did to events, the latest first. */
import {h} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {address} from '../core/router.js';
import {count} from '../core/format.js';
import {moment} from '../parts/history.js';
import {Pager} from '../parts/pager.js';
import {deed} from '../parts/review.js';
import {SimpleTable} from '../parts/simpletable.js';
import {Answer, Nothing, useTitle} from '../parts/state.js';

const SIZE = 50;

/** What can be learnt from it: sentences of which every event was decided on. */
function Training({data}) {
  const sentences = `${count(data.sentences)} labelled ${data.sentences === 1 ? 'sentence' : 'sentences'}`;
  return h('p', null,
    data.sentences ? h('a', {href: url('/corrections/export'), download: ''}, sentences) : sentences, ' for training, of which every event was decided on.',
    data.left_out ? ` ${count(data.left_out)} more cannot be written: the words of a side are not in them.` : null);
}

export function CorrectionsPage({place}) {
  useTitle('Corrections');
  const offset = Number(place.params.get('offset')) || 0;
  const answer = useAnswer(url('/corrections', {limit: SIZE, offset: offset || ''}));
  return h('article', {class: 'page'},
    h('h1', null, 'Corrections'),
    h('p', null, 'Who did what to which event. Nothing is ever taken out of this list.'),
    h(Answer, {answer}, data => data.total === 0
      ? h(Nothing, null, 'Nobody has corrected an event yet. Choose a sentence of a document to begin.')
      : [
        h('p', {class: 'found'}, h('strong', {role: 'status'}, `${count(data.total)} ${data.total === 1 ? 'correction' : 'corrections'}`)),
        h(Training, {data}),
        h(SimpleTable, {caption: 'Corrections', items: data.items, id: entry => String(entry.id), walk: true, columns: [
          {label: 'When', cell: entry => moment.format(new Date(entry.at))},
          {label: 'Who', cell: entry => entry.by},
          {label: 'What', cell: entry => deed(entry)},
          {label: 'Where', cell: entry => h('a', {href: address.document(entry.doc, entry.event)}, entry.doc)},
        ]}),
        h(Pager, {offset, shown: data.items.length, total: data.total, size: SIZE}),
      ]));
}
