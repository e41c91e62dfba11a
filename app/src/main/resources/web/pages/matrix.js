/** All pairs of states at once. */
import {h, useState} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {address, withParams} from '../core/router.js';
import {count, score} from '../core/format.js';
import {Matrix} from '../charts/matrix.js';
import {Choice, chosenOf, Days} from '../parts/days.js';
import {SimpleTable, Twin} from '../parts/simpletable.js';
import {Answer, Nothing, useTitle} from '../parts/state.js';

const ORDERS = [['camp', 'by camp'], ['events', 'by number of events'], ['name', 'by name']];
const USUAL = 40;
const MOST = 60;

export function MatrixPage({place}) {
  useTitle('Matrix');
  const names = useNames();
  const {params} = place;
  const matrix = useAnswer(url('/matrix', {since: params.get('since'), until: params.get('until')}));
  return h('article', {class: 'page'},
    h('h1', null, 'Matrix'),
    h(Days, {params}),
    h(Choice, {label: 'Order of the states', name: 'order', values: ORDERS, chosen: chosenOf(params, 'order', ORDERS)}),
    h(Answer, {answer: matrix}, data => h(Found, {matrix: data, params, names})));
}

function Found({matrix, params, names}) {
  const [read, setRead] = useState(null);
  if (matrix.items.length === 0) return h(Nothing, null, 'No events between states are known of these days.');
  const order = chosenOf(params, 'order', ORDERS);
  const most = Number(params.get('most')) === MOST ? MOST : USUAL;
  const busiest = [...matrix.states].sort((one, other) => other.events - one.events).slice(0, most);
  const states = busiest.sort(sorter(order, names));
  const pairs = new Map(matrix.items.flatMap(pair => [[`${pair.a} ${pair.b}`, pair], [`${pair.b} ${pair.a}`, pair]]));
  const zoom = Math.min(4, Math.max(1, Number(params.get('zoom')) || 1));
  return [
    h('p', {class: 'legend'},
      h('span', {class: 'cooperation'}, '◥ cooperation above the diagonal'), h('span', {class: 'conflict'}, '◣ conflict below it'),
      h('span', {class: 'muted'}, 'total intensity of the asserted events; each darker step is a multiple')),
    h('p', {class: 'readout', role: 'status'}, read ? told(read, pairs, names) : 'Point at a cell, or move with the arrow keys, to read it; a click or Enter opens the pair.'),
    h(Matrix, {states, pairs, names, camps: order === 'camp', zoom, onRead: (one, other) => setRead([one, other])}),
    h('p', {class: 'steps'},
      h('a', {href: withParams({zoom: Math.min(4, zoom * 1.5)})}, 'Larger'), zoom > 1 && h('a', {href: withParams({zoom: ''})}, 'Whole'),
      matrix.states.length > USUAL && (most === USUAL
        ? h('a', {href: withParams({most: MOST})}, `${Math.min(MOST, matrix.states.length)} states`) : h('a', {href: withParams({most: ''})}, `${USUAL} states`)),
      h('span', {class: 'muted'}, `${count(states.length)} of ${count(matrix.states.length)} states with events are shown, the busiest; the table has all pairs.`)),
    h(Twin, null, h(PairsTable, {pairs: matrix.items, names}))];
}

const sorter = (order, names) => {
  const byName = (one, other) => names(one.code).localeCompare(names(other.code));
  if (order === 'name') return byName;
  if (order === 'events') return (one, other) => other.events - one.events || byName(one, other);
  return (one, other) => (one.camp || 3) - (other.camp || 3) || other.events - one.events || byName(one, other);
};

function told([one, other], pairs, names) {
  if (one === other) return names(one);
  const pair = pairs.get(`${one} ${other}`);
  const title = h('strong', null, `${names(one)} – ${names(other)}: `);
  if (!pair) return [title, 'no events'];
  return [title, `${count(pair.cooperations)} cooperative events, intensity ${score(pair.cooperation)}; `,
    `${count(pair.conflicts)} conflictual, intensity ${score(pair.conflict)}`];
}

function PairsTable({pairs, names}) {
  const items = [...pairs].sort((one, other) => other.cooperations + other.conflicts - one.cooperations - one.conflicts);
  return h(SimpleTable, {caption: 'Pairs of states', items, id: pair => pair.a + pair.b, walk: true, columns: [
    {label: 'Pair', cell: pair => h('a', {href: address.pair(pair.a, pair.b)}, `${names(pair.a)} – ${names(pair.b)}`)},
    {label: 'Cooperative events', number: true, cell: pair => count(pair.cooperations)},
    {label: 'Intensity', number: true, cell: pair => score(pair.cooperation)},
    {label: 'Conflictual events', number: true, cell: pair => count(pair.conflicts)},
    {label: 'Intensity', number: true, cell: pair => score(pair.conflict)},
  ]});
}
