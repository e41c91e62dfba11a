/** What the store holds: how much, between whom most, and what came last. */
import {h} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {count} from '../core/format.js';
import {EventList} from '../parts/eventlist.js';
import {ImportedTable} from '../parts/importedtable.js';
import {views} from '../core/views.js';
import {PairTable} from '../parts/pairtable.js';
import {Answer, Nothing, useTitle} from '../parts/state.js';

export function StartPage() {
  useTitle('');
  const names = useNames();
  const summary = useAnswer(url('/summary'));
  const pairs = useAnswer(url('/pairs', {limit: 10}));
  const latest = useAnswer(url('/events', {limit: 8, status: 'asserted'}));
  return h('article', {class: 'page start'},
    h('h1', null, 'Who did what to whom, and who says so'),
    h(Answer, {answer: summary}, data => h(Totals, {data})),
    h(SavedViews),
    h('div', {class: 'columns'},
      h('section', {'aria-labelledby': 'busiest'},
        h('h2', {id: 'busiest'}, 'Busiest pairs'),
        h(Answer, {answer: pairs}, data => h(PairTable, {pairs: data.items, names})),
        h('p', null, h('a', {href: '/pairs'}, 'More pairs'))),
      h('section', {'aria-labelledby': 'latest'},
        h('h2', {id: 'latest'}, 'Latest events'),
        h(Answer, {answer: latest}, data => data.items.length
          ? [h(EventList, {events: data.items, names}), h('p', null, h('a', {href: '/search?of=events'}, 'All events'))]
          : summary.data?.imported ? h(LatestImported, {names}) : h(Nothing, null, 'No events yet.')))));
}

/** Where nothing was read, what others tell. */
function LatestImported({names}) {
  const answer = useAnswer(url('/imported', {limit: 12}));
  return h(Answer, {answer}, data => [
    h(ImportedTable, {caption: 'Latest imported events', events: data.items, names, most: 3}),
    h('p', null, h('a', {href: '/search?of=imported'}, 'All imported events'))]);
}

/** Where the reader goes again and again. */
function SavedViews() {
  const saved = views();
  return saved.length ? h('p', {class: 'saved'}, h('span', {class: 'muted'}, 'Saved views: '),
    saved.map((view, i) => [i ? h('span', {class: 'muted'}, ' · ') : null, h('a', {key: view.address, href: view.address}, view.name)])) : null;
}

function Totals({data}) {
  if (data.documents === 0 && data.events === 0 && data.imported === 0) {
    return h(Nothing, null, 'The store is empty. Read some texts: ', h('code', null, 'entente read FOLDER'),
      ' or take over event data: ', h('code', null, 'entente import FORMAT FILE'));
  }
  const years = data.first ? `${data.first.slice(0, 4)}–${data.last.slice(0, 4)}` : null;
  const total = (number, label, href) => h('div', null,
    h('dt', null, label), h('dd', null, href ? h('a', {href}, count(number)) : count(number)));
  return h('dl', {class: 'totals'},
    data.documents ? [
      total(data.documents, 'documents', '/search?of=documents'),
      total(data.events, 'events', '/search?of=events'),
      total(data.limits, 'limits'),
      total(data.figures, 'figures')] : null,
    data.imported ? total(data.imported, 'imported events', '/search?of=imported') : null,
    data.mentions ? total(data.mentions, 'GDELT mentions') : null,
    data.posts ? total(data.posts, 'forum posts') : null,
    years ? h('div', null, h('dt', null, 'years'), h('dd', null, years)) : null);
}
