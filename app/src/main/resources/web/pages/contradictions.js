/** Passages of the whole store that cannot both hold, side by side. */
import {h} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {go, withParams} from '../core/router.js';
import {count} from '../core/format.js';
import {Choice, chosenOf} from '../parts/days.js';
import {Couple} from '../parts/couple.js';
import {Pager} from '../parts/pager.js';
import {Running} from '../parts/running.js';
import {Answer, Nothing, useTitle} from '../parts/state.js';

const SIZE = 25;
const STATES = [['open', 'Open'], ['settled', 'Settled'], ['all', 'All']];
const TYPES = [['', 'every kind'], ['denial', 'denial'], ['promise', 'promise'], ['evaluation', 'evaluation'], ['figure', 'figure'], ['date', 'date'], ['actor', 'actor'], ['limit', 'limit'], ['change', 'change']];

export function ContradictionsPage({place}) {
  useTitle('Contradictions');
  const names = useNames();
  const state = chosenOf(place.params, 'state', STATES);
  const offset = Number(place.params.get('offset')) || 0;
  const filter = {state, pair: place.params.get('pair'), type: place.params.get('type')};
  const answer = useAnswer(url('/contradictions', {...filter, offset: offset || '', limit: SIZE}));
  return h('article', {class: 'page contradictions'},
    h('h1', null, 'Contradictions'),
    h(Answer, {answer, label: 'Comparing passages'}, data => data.state === 'running'
      ? h(Running, {answer: data}, 'Passages of the busiest pairs are being compared, the likeliest couples first …')
      : [h(Filters, {data, state, filter, names}), h(Found, {data, offset, names})]));
}

function Filters({data, state, filter, names}) {
  const choose = name => event => go(withParams({[name]: event.target.value}));
  const select = (name, label, options) => h('label', null, label,
    h('select', {value: filter[name] ?? '', onChange: choose(name)}, options.map(([value, text]) => h('option', {key: value, value}, text))));
  const pairs = data.pairs.map(pair => [pair, pair.split('-').map(names).join(' – ')]).sort((a, b) => a[1].localeCompare(b[1]));
  return [
    h(Choice, {label: 'Open or settled', name: 'state', values: STATES, chosen: state}),
    h('div', {class: 'fields chosen-by'}, select('pair', 'Pair', [['', 'every pair'], ...pairs]), select('type', 'Kind', TYPES))];
}

function Found({data, offset, names}) {
  const judged = `${count(data.found)} were found among ${count(data.judged)} couples of passages${data.complete ? '' : ', the likeliest of more'}.`;
  return [
    h('p', {class: 'muted', role: 'status'}, `${count(data.total)} fit, surest first; ${judged}`),
    data.items.length === 0
      ? h(Nothing, null, 'None fits.')
      : h('ol', {class: 'ledger'}, data.items.map(each => h(Couple, {key: each.id, couple: each, names}))),
    h(Pager, {offset, shown: data.items.length, total: data.total, size: SIZE})];
}
