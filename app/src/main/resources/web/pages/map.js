/** Where states stand to all others, or to a chosen one, on the map of the world. */
import {h, useEffect, useState} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {address, go, withParams} from '../core/router.js';
import {count, score} from '../core/format.js';
import {onMap, WorldMap} from '../charts/worldmap.js';
import {Choice, chosenOf, Days} from '../parts/days.js';
import {SimpleTable} from '../parts/simpletable.js';
import {Answer, Nothing, useTitle} from '../parts/state.js';

const SHOWS = [['conflict', 'conflict'], ['cooperation', 'cooperation']];

export function MapPage({place}) {
  const names = useNames();
  const {params} = place;
  const of = params.get('of')?.toUpperCase() ?? null;
  useTitle(of ? `Map of ${names(of)}` : 'Map');
  const days = {since: params.get('since'), until: params.get('until')};
  const all = useAnswer(url('/map', days));
  const map = useAnswer(url('/map', {...days, of}));
  const show = chosenOf(params, 'show', SHOWS);
  return h('article', {class: 'page'},
    h('h1', null, of ? `Map of ${names(of)}` : 'Map'),
    h('div', {class: 'beside'}, h(StateChoice, {states: all.data?.items ?? [], of}), h(Days, {params})),
    h(Choice, {label: 'What is shaded', name: 'show', values: SHOWS, chosen: show}),
    h(Answer, {answer: map}, data => data.items.length === 0 ? h(Nothing, null, 'No events between states are known of these.')
      : h(Found, {items: data.items, show, of, days, names})));
}

function StateChoice({states, of}) {
  const sorted = [...states].sort((one, other) => one.name.localeCompare(other.name));
  return h('div', {class: 'fields'}, h('label', null, 'Towards',
    h('select', {value: of ?? '', onChange: event => go(withParams({of: event.target.value}))},
      h('option', {value: ''}, 'all states'), sorted.map(state => h('option', {key: state.code, value: state.code, selected: state.code === of}, state.name)))));
}

function Found({items, show, of, days, names}) {
  const [read, setRead] = useState(null);
  const [has, setHas] = useState(null);
  useEffect(() => {
    onMap().then(found => setHas(() => found), () => {});
  }, []);
  const missing = has ? items.filter(item => !has(item.code)) : [];
  const query = new URLSearchParams(Object.entries(days).filter(([, value]) => value));
  const href = code => of ? `${address.pair(...[of, code].sort())}${query.size ? '?' + query : ''}` : withParams({of: code});
  const item = items.find(each => each.code === read);
  return [
    h('p', {class: 'readout', role: 'status'}, item
      ? [h('strong', null, of ? `${names(of)} – ${item.name}: ` : `${item.name}: `), numbers(item)]
      : of ? 'A click on a state shows its events with the chosen one.' : 'A click on a state chooses it.'),
    h(WorldMap, {items, show, of, href, onRead: setRead}),
    h('p', {class: 'muted small'}, 'States are shaded by the total intensity of their asserted events, in steps of a logarithm; grey is a state without any. ',
      'Events are shown at states only: no place is guessed. Circles stand for states too small to see.',
      missing.length ? ` Not on this map, but in the table: ${missing.map(each => each.name).join(', ')}.` : ''),
    h(StatesTable, {items, show, of, href})];
}

const numbers = item => `${count(item.cooperations)} cooperative events, intensity ${score(item.cooperation)}; ${count(item.conflicts)} conflictual, intensity ${score(item.conflict)}`;

function StatesTable({items, show, of, href}) {
  const sorted = [...items].sort((one, other) => other[show] - one[show] || one.name.localeCompare(other.name));
  return h(SimpleTable, {caption: of ? 'States by what they do with the chosen one' : 'States by what they do', items: sorted, id: item => item.code, walk: true, columns: [
    {label: 'State', cell: item => h('a', {href: href(item.code)}, item.name)},
    {label: 'Cooperative events', number: true, cell: item => count(item.cooperations)},
    {label: 'Intensity', number: true, cell: item => score(item.cooperation)},
    {label: 'Conflictual events', number: true, cell: item => count(item.conflicts)},
    {label: 'Intensity', number: true, cell: item => score(item.conflict)},
    {label: 'Sentences', cell: item => h('a', {href: address.search({of: 'events', actor: item.code, ...(of ? {with: of} : {})})}, 'events')},
  ]});
}
