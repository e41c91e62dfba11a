/** Looks for events or documents; everything that narrows the search stands in the address. */
import {h} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {go, withParams} from '../core/router.js';
import {count, words} from '../core/format.js';
import {DOCUMENT_COLUMNS, eventColumns} from '../parts/columns.js';
import {FacetList} from '../parts/facets.js';
import {Feed} from '../parts/feed.js';
import {Pager} from '../parts/pager.js';
import {Answer, Nothing, useTitle} from '../parts/state.js';
import {Table} from '../parts/table.js';

const SIZE = 50;
const SHARED = ['q', 'actor', 'with', 'directed', 'since', 'until', 'type', 'quad', 'status', 'outlet', 'doc', 'sort'];
const OF_EVENTS = ['speaker', 'min_confidence', 'review'];

export function SearchPage({place}) {
  const names = useNames();
  const of = place.params.get('of') === 'documents' ? 'documents' : 'events';
  useTitle(`Search ${of}`);
  const known = of === 'events' ? [...SHARED, ...OF_EVENTS] : SHARED;
  const filters = new URLSearchParams([...place.params].filter(([name]) => known.includes(name)));
  const offset = Number(place.params.get('offset')) || 0;
  const answer = useAnswer(url('/' + of, new URLSearchParams([...filters, ['limit', SIZE], ...(offset ? [['offset', offset]] : [])])));
  const facets = useAnswer(url('/facets', new URLSearchParams([['of', of], ...filters])));
  return h('article', {class: 'page search'},
    h('h1', {class: 'unseen'}, `Search ${of}`),
    h(Kinds, {of, place}),
    h('div', {class: 'side-by-side'},
      h('aside', {'aria-label': 'Narrow the search'},
        h('details', {class: 'narrow', open: window.matchMedia('(min-width: 60rem)').matches},
          h('summary', null, 'Narrow the search'),
          h(Fields, {place, of}),
          h(Answer, {answer: facets}, data => h(Facets, {data, place, names})))),
      h('section', {'aria-label': 'Results'},
        h(Answer, {answer}, data => h(Results, {data, of, offset, filters, names, place})))));
}

/** Whether events or documents are looked for; words and filters stay. */
function Kinds({of, place}) {
  const to = each => {
    const params = new URLSearchParams(place.params);
    params.set('of', each);
    params.delete('offset');
    params.delete('sort');
    return '/search?' + params;
  };
  return h('div', {class: 'choice', role: 'group', 'aria-label': 'What to look for'}, ['events', 'documents'].map(each =>
    h('a', {href: to(each), 'aria-current': each === of ? 'true' : null}, each)));
}

function Fields({place, of}) {
  const field = (name, label, type, more = {}) => h('label', null, label, h('input', {
    type, value: place.params.get(name) ?? '', onChange: event => go(withParams({[name]: event.target.value})), ...more,
  }));
  return h('div', {class: 'fields'},
    field('since', 'From', 'date'), field('until', 'Until', 'date'),
    of === 'events' ? field('min_confidence', 'Confidence at least', 'number', {min: 0, max: 1, step: 0.1, placeholder: '0'}) : null);
}

function Facets({data, place, names}) {
  const chosen = name => place.params.getAll(name);
  const list = (title, name, label, single) =>
    h(FacetList, {key: name, title, name, values: data[name] ?? [], chosen: chosen(name), label, single});
  const upper = value => value.toUpperCase();
  const types = {...data, type: data.type ?? []};
  return [
    list('Actor', 'actor', names, true),
    h(FacetList, {title: 'Type', name: 'type', values: types.type, chosen: chosen('type').map(upper), label: words}),
    list('Class', 'quad', words),
    list('Status', 'status', words),
    list('Outlet', 'outlet', value => value),
    list('Speaker', 'speaker', value => value),
    (data.review ?? []).some(each => each.value !== 'unreviewed') || chosen('review').length ? list('Review', 'review', words) : null,
    h(Years, {values: data.year ?? [], place}),
  ];
}

/** A year is a bound on days, not a value of its own. */
function Years({values, place}) {
  if (values.length === 0) return null;
  const since = place.params.get('since');
  const most = Math.max(...values.map(each => each.count));
  return h('fieldset', {class: 'facet years'}, h('legend', null, 'Year'), values.map(each => {
    const on = since === each.value + '-01-01' && place.params.get('until') === each.value + '-12-31';
    return h('a', {key: each.value, href: withParams(on ? {since: '', until: ''} : {since: each.value + '-01-01', until: each.value + '-12-31'}), 'aria-current': on ? 'true' : null},
      h('span', {class: 'value'}, each.value),
      h('span', {class: 'bar', style: {width: `${(100 * each.count) / most}%`}}),
      h('span', {class: 'count'}, count(each.count)));
  }));
}

function Results({data, of, offset, filters, names, place}) {
  if (data.total === 0) return h(Nothing, null, `No ${of} fit. `, h('a', {href: '/search?of=' + of}, 'Begin anew'));
  const sort = place.params.get('sort') ?? (place.params.get('q') ? '' : '-date');
  const file = format => url('/export', new URLSearchParams([['of', of], ['format', format], ...filters]));
  return [
    h('p', {class: 'found'}, h('strong', {role: 'status'}, `${count(data.total)} ${of}`), ' ',
      h('span', {class: 'muted'}, 'as '),
      h('a', {href: file('csv'), download: ''}, 'CSV'), h('span', {class: 'muted'}, ' or '),
      h('a', {href: file('jsonl'), download: ''}, 'JSON Lines'),
      of === 'events' ? [h('span', {class: 'muted'}, ', or follow it as a '), h(Feed, {address: url('/events.atom', filters), title: 'Events of this search'})] : null),
    h(Table, {
      caption: `${of} that were found`, items: data.items, sort, id: item => item.id,
      columns: of === 'events' ? eventColumns(names) : DOCUMENT_COLUMNS,
    }),
    h(Pager, {offset, shown: data.items.length, total: data.total, size: SIZE}),
  ];
}
