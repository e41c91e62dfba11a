/** Looks for events or documents; everything that narrows the search stands in the address. */
import {h} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {go, withParams} from '../core/router.js';
import {count, words} from '../core/format.js';
import {DOCUMENT_COLUMNS, eventColumns, importedColumns} from '../parts/columns.js';
import {FacetList} from '../parts/facets.js';
import {Feed} from '../parts/feed.js';
import {importedId} from '../parts/importedact.js';
import {Pager} from '../parts/pager.js';
import {Answer, Nothing, useTitle} from '../parts/state.js';
import {Table} from '../parts/table.js';

const SIZE = 50;
const SHARED = ['q', 'actor', 'with', 'directed', 'since', 'until', 'type', 'quad', 'status', 'outlet', 'doc', 'sort'];
const OF_EVENTS = ['speaker', 'min_confidence', 'review'];
const OF_IMPORTED = ['dataset', 'actor', 'with', 'directed', 'since', 'until', 'type', 'quad'];

/** What can be looked for: where it is asked for, how its facets are, which parts of the address narrow it. */
const KINDS = {
  events: {known: [...SHARED, ...OF_EVENTS], facets: ['/facets', {of: 'events'}], columns: eventColumns, noun: 'events', id: event => event.id},
  documents: {known: SHARED, facets: ['/facets', {of: 'documents'}], columns: () => DOCUMENT_COLUMNS, noun: 'documents', id: item => item.id},
  imported: {
    known: [...OF_IMPORTED, 'sort'], facets: ['/imported-facets', {}], columns: importedColumns, noun: 'imported events',
    id: importedId,
  },
};

export function SearchPage({place}) {
  const names = useNames();
  const of = Object.hasOwn(KINDS, place.params.get('of') ?? '') ? place.params.get('of') : 'events';
  const kind = KINDS[of];
  useTitle(`Search ${kind.noun}`);
  const filters = new URLSearchParams([...place.params].filter(([name]) => kind.known.includes(name)));
  const offset = Number(place.params.get('offset')) || 0;
  const answer = useAnswer(url('/' + of, new URLSearchParams([...filters, ['limit', SIZE], ...(offset ? [['offset', offset]] : [])])));
  const [path, fixed] = kind.facets;
  const unsorted = [...filters].filter(([name]) => of !== 'imported' || name !== 'sort');
  const facets = useAnswer(url(path, new URLSearchParams([...Object.entries(fixed), ...unsorted])));
  const summary = useAnswer(url('/summary'));
  return h('article', {class: 'page search'},
    h('h1', {class: 'unseen'}, `Search ${kind.noun}`),
    h(Kinds, {of, place, others: of === 'imported' || summary.data?.imported > 0}),
    h('div', {class: 'side-by-side'},
      h('aside', {'aria-label': 'Narrow the search'},
        h('details', {class: 'narrow', open: window.matchMedia('(min-width: 60rem)').matches},
          h('summary', null, 'Narrow the search'),
          h(Fields, {place, of}),
          h(Answer, {answer: facets}, data => h(Facets, {data, place, names})))),
      h('section', {'aria-label': 'Results'},
        h(Answer, {answer}, data => h(Results, {data, of, offset, filters, names, place})))));
}

/** What is looked for; words and filters stay. */
function Kinds({of, place, others}) {
  const to = each => {
    const params = new URLSearchParams(place.params);
    params.set('of', each);
    params.delete('offset');
    params.delete('sort');
    return '/search?' + params;
  };
  return h('div', {class: 'choice', role: 'group', 'aria-label': 'What to look for'}, ['events', 'documents', ...(others ? ['imported'] : [])].map(each =>
    h('a', {href: to(each), 'aria-current': each === of ? 'true' : null}, KINDS[each].noun)));
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
    (data.dataset ?? []).length > 1 || chosen('dataset').length ? list('Data set', 'dataset', value => value) : null,
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
  const {noun, columns, id} = KINDS[of];
  if (data.total === 0) return h(Nothing, null, `No ${noun} fit. `, h('a', {href: '/search?of=' + of}, 'Begin anew'));
  const sort = place.params.get('sort') ?? (place.params.get('q') ? '' : '-date');
  const file = format => url('/export', new URLSearchParams([['of', of], ['format', format], ...filters]));
  return [
    h('p', {class: 'found'}, h('strong', {role: 'status'}, `${count(data.total)} ${noun}`), ' ',
      h('span', {class: 'muted'}, 'as '),
      h('a', {href: file('csv'), download: ''}, 'CSV'), h('span', {class: 'muted'}, ' or '),
      h('a', {href: file('jsonl'), download: ''}, 'JSON Lines'),
      of === 'events' ? [h('span', {class: 'muted'}, ', or follow it as a '), h(Feed, {address: url('/events.atom', filters), title: 'Events of this search'})] : null),
    h(Table, {
      caption: `${noun} that were found`, items: data.items, sort, id, columns: columns(names),
    }),
    h(Pager, {offset, shown: data.items.length, total: data.total, size: SIZE}),
  ];
}
