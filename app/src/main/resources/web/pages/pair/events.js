/** The events of a pair in a stretch of time, as evidence. */
import {h} from '../../core/dom.js';
import {url, useAnswer} from '../../core/api.js';
import {withParams} from '../../core/router.js';
import {count, date} from '../../core/format.js';
import {EventList} from '../../parts/eventlist.js';
import {Feed} from '../../parts/feed.js';
import {ImportedTable} from '../../parts/importedtable.js';
import {Pager} from '../../parts/pager.js';
import {Answer, Nothing} from '../../parts/state.js';

const SIZE = 20;
const SAMPLE = 10;

export function Events({a, b, place, names, stretch}) {
  const offset = Number(place.params.get('offset')) || 0;
  const filter = {actor: a, with: b, ...stretch};
  const answer = useAnswer(url('/events', {...filter, offset: offset || '', limit: SIZE}));
  const file = format => url('/export', {of: 'events', format, ...filter});
  const search = new URLSearchParams(Object.entries({of: 'events', ...filter}).filter(([, value]) => value));
  const others = useAnswer(url('/imported', {...filter, limit: SAMPLE}));
  return h('section', {'aria-labelledby': 'evidence'},
    h('h2', {id: 'evidence'}, 'Events'),
    h(Answer, {answer}, data => [
      h('p', {class: 'found'},
        h('strong', {role: 'status'}, `${count(data.total)} events`),
        stretch.since || stretch.until ? [` from ${date(stretch.since)} to ${date(stretch.until)}. `, h('a', {href: withParams({since: '', until: ''})}, 'Show all')] : null,
        h('span', {class: 'muted'}, ' · as '), h('a', {href: file('csv'), download: ''}, 'CSV'),
        h('span', {class: 'muted'}, ' or '), h('a', {href: file('jsonl'), download: ''}, 'JSON Lines'),
        h('span', {class: 'muted'}, ' · '), h('a', {href: '/search?' + search}, 'search within these'),
        h('span', {class: 'muted'}, ' · '), h(Feed, {address: url('/events.atom', filter), title: `Events between ${names(a)} and ${names(b)}`})),
      data.total === 0 ? h(Nothing, null, 'No events in this stretch.') : h(EventList, {events: data.items, names}),
      h(Pager, {offset, shown: data.items.length, total: data.total, size: SIZE})]),
    others.data?.total > 0 ? h(Imported, {found: others.data, filter, names}) : null);
}

/** What data sets of others tell of the two in the same stretch; it counts in the chart too. */
function Imported({found, filter, names}) {
  const all = new URLSearchParams(Object.entries({of: 'imported', ...filter}).filter(([, value]) => value));
  const file = format => url('/export', {of: 'imported', format, ...filter});
  return h('div', null,
    h('h2', null, 'Imported events'),
    h('p', {class: 'found'},
      h('strong', null, `${count(found.total)} imported events`),
      h('span', {class: 'muted'}, ' · as '), h('a', {href: file('csv'), download: ''}, 'CSV'),
      h('span', {class: 'muted'}, ' or '), h('a', {href: file('jsonl'), download: ''}, 'JSON Lines'),
      found.total > found.items.length
        ? [h('span', {class: 'muted'}, ` · the latest ${found.items.length} here; `), h('a', {href: '/search?' + all}, 'all of them')] : null),
    h(ImportedTable, {caption: 'Imported events', events: found.items, names}));
}
