/** Pairs with how much they do with each other, year by year. */
import {h} from '../core/dom.js';
import {address} from '../core/router.js';
import {count} from '../core/format.js';
import {Sparkline} from '../charts/sparkline.js';
import {Nothing} from './state.js';

export function PairTable({pairs, names}) {
  if (pairs.length === 0) return h(Nothing, null, 'No pairs yet.');
  const last = Math.max(...pairs.flatMap(pair => pair.years.map(year => year.year)));
  return h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Pairs with most events'},
    h('table', {class: 'pairs'},
      h('thead', null, h('tr', null,
        h('th', {scope: 'col'}, 'Pair'),
        h('th', {scope: 'col'}, `Years to ${last}`),
        h('th', {scope: 'col', class: 'number'}, 'Cooperation'),
        h('th', {scope: 'col', class: 'number'}, 'Conflict'))),
      h('tbody', null, pairs.map(pair => h('tr', {key: pair.a + pair.b, 'data-item': pair.a + pair.b},
        h('th', {scope: 'row'}, h('a', {href: address.pair(pair.a, pair.b)}, `${names(pair.a)} – ${names(pair.b)}`)),
        h('td', null, h(Sparkline, {years: pair.years, last})),
        h('td', {class: 'number cooperation'}, count(pair.cooperation)),
        h('td', {class: 'number conflict'}, count(pair.conflict)))))));
}
