/** How two sides get on over time, with the sentences that say so. */
import {h} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {go, withParams} from '../core/router.js';
import {count, date, period, periodEnd, score} from '../core/format.js';
import {SeriesChart} from '../charts/series.js';
import {EventList} from '../parts/eventlist.js';
import {Pager} from '../parts/pager.js';
import {Answer, Nothing, useTitle} from '../parts/state.js';

const PERIODS = ['month', 'quarter', 'year'];
const SIZE = 20;

export function PairPage({place}) {
  const names = useNames();
  const [, a, b] = place.parts.map(part => part.toUpperCase());
  const title = `${names(a)} – ${names(b)}`;
  useTitle(title);
  const by = PERIODS.includes(place.params.get('by')) ? place.params.get('by') : 'year';
  const series = useAnswer(url(`/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}/series`, {by}));
  return h('article', {class: 'page'},
    h('h1', null, title),
    h(PeriodChoice, {by}),
    h(Answer, {answer: series}, data => h(Course, {series: data, place})),
    h(Evidence, {a, b, place, names}));
}

function PeriodChoice({by}) {
  return h('div', {class: 'choice', role: 'group', 'aria-label': 'Length of the periods'}, PERIODS.map(each =>
    h('a', {href: withParams({by: each, since: '', until: ''}), 'aria-current': each === by ? 'true' : null}, `by ${each}`)));
}

function Course({series, place}) {
  if (series.periods.length === 0) return h(Nothing, null, 'No asserted events between the two are known.');
  const chosen = place.params.get('since');
  const choose = start => go(withParams(start === chosen
    ? {since: '', until: ''}
    : {since: start, until: periodEnd(start, series.by)}));
  return h('section', {'aria-label': 'Cooperation and conflict over time'},
    h('p', {class: 'legend'},
      h('span', {class: 'cooperation'}, '+ cooperation'), h('span', {class: 'conflict'}, '− conflict'),
      h('span', {class: 'muted'}, `sums of PLOVER scores by ${series.by}` +
        (series.by_publication ? `; ${count(series.by_publication)} counted on the day of publication` : '') +
        (series.undated ? `; ${count(series.undated)} undated are left out` : ''))),
    h(SeriesChart, {series, chosen, onChoose: choose}),
    h('details', {class: 'twin'}, h('summary', null, 'The same as a table'), h(SeriesTable, {series})));
}

function SeriesTable({series}) {
  const shown = series.periods.filter(each => total(each) > 0);
  return h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Cooperation and conflict by period'},
    h('table', null,
      h('thead', null, h('tr', null, h('th', {scope: 'col'}, series.by),
        ['cooperation', 'conflict', 'events'].map(each => h('th', {scope: 'col', class: 'number'}, each)))),
      h('tbody', null, shown.map(each => h('tr', {key: each.start},
        h('th', {scope: 'row'}, h('a', {href: withParams({since: each.start, until: periodEnd(each.start, series.by)})}, period(each.start, series.by))),
        h('td', {class: 'number cooperation'}, score(each.cooperation_score)),
        h('td', {class: 'number conflict'}, score(each.conflict_score)),
        h('td', {class: 'number'}, count(total(each))))))));
}

const total = each => each.verbal_cooperation + each.material_cooperation + each.verbal_conflict + each.material_conflict;

function Evidence({a, b, place, names}) {
  const since = place.params.get('since');
  const until = place.params.get('until');
  const offset = Number(place.params.get('offset')) || 0;
  const answer = useAnswer(url('/events', {actor: a, with: b, since, until, offset: offset || '', limit: SIZE}));
  return h('section', {'aria-labelledby': 'evidence'},
    h('h2', {id: 'evidence'}, 'Evidence'),
    since || until ? h('p', null, `From ${date(since)} to ${date(until)}. `, h('a', {href: withParams({since: '', until: ''})}, 'Show all')) : null,
    h(Answer, {answer}, data => data.total === 0 ? h(Nothing, null, 'No events.') : [
      h(EventList, {events: data.items, names}),
      h(Pager, {offset, shown: data.items.length, total: data.total, size: SIZE}),
      h('p', null, h('a', {href: '/search?' + new URLSearchParams({of: 'events', actor: a, with: b})}, 'Search within these'))]));
}
