/** Which of some pairs improved or worsened in a month, against the year before. */
import {h, useState} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {address, go, withParams} from '../core/router.js';
import {count, number, period} from '../core/format.js';
import {EventList} from '../parts/eventlist.js';
import {Running} from '../parts/running.js';
import {SimpleTable} from '../parts/simpletable.js';
import {Answer, Nothing, useTitle} from '../parts/state.js';

const VERDICTS = [['improved', 'Improved', '+'], ['worsened', 'Worsened', '−'], ['unchanged', 'Unchanged', '='], ['too_few', 'Too little to say', '']];

export function DigestPage({place}) {
  const names = useNames();
  const asked = {pairs: place.params.get('pairs'), month: place.params.get('month')};
  const answer = useAnswer(url('/digest', asked));
  const month = answer.data?.month ?? asked.month;
  useTitle(month ? `Digest of ${period(month + '-01', 'month')}` : 'Digest');
  return h('article', {class: 'page digest'},
    h('h1', null, month ? `Digest of ${period(month + '-01', 'month')}` : 'Digest'),
    h(Answer, {answer, label: 'Counting acts'}, data => data.state === 'running'
      ? h(Running, {answer: data}, 'Acts are being counted …')
      : [h(Form, {data, names, asked, key: data.month + asked.pairs}), h(Digest, {data, names})]));
}

/** The pairs and the month; both go into the address. */
function Form({data, names, asked}) {
  const actors = useAnswer(url('/actors')).data?.items ?? [];
  const [wrong, setWrong] = useState('');
  const listed = asked.pairs ? asked.pairs.split(',') : data.pairs.map(pair => `${pair.a}-${pair.b}`);
  const show = pairs => go(withParams({pairs: pairs.join(','), month: data.month}));
  const add = event => {
    event.preventDefault();
    const form = new FormData(event.target);
    const [a, b] = ['a', 'b'].map(side => codeOf(actors, String(form.get(side))));
    if (a && b && a !== b) show([...new Set([...listed, [a, b].sort().join('-')])]);
    else setWrong('Choose two different sides, by the names or codes that are offered.');
  };
  const side = (name, label) => h('label', null, label, h('input', {name, list: 'actors', autocomplete: 'off', required: true}));
  return [
    h('nav', {class: 'steps', 'aria-label': 'Month'},
      h('a', {rel: 'prev', href: withParams({month: moved(data.month, -1)})}, '← ' + period(moved(data.month, -1) + '-01', 'month')),
      h('a', {rel: 'next', href: withParams({month: moved(data.month, 1)})}, period(moved(data.month, 1) + '-01', 'month') + ' →')),
    h('details', {class: 'twin'},
      h('summary', null, asked.pairs ? `${count(listed.length)} ${listed.length === 1 ? 'pair is' : 'pairs are'} watched; change them` : 'The busiest pairs; choose others'),
      h('ul', {class: 'chosen-pairs'}, listed.map(pair => h('li', {key: pair}, pair.split('-').map(names).join(' – '), ' ',
        h('button', {type: 'button', class: 'link', 'aria-label': `Leave out ${pair.split('-').map(names).join(' – ')}`, onClick: () => show(listed.filter(each => each !== pair))}, 'leave out')))),
      h('form', {class: 'fields', onSubmit: add}, side('a', 'One side'), side('b', 'The other'),
        h('datalist', {id: 'actors'}, actors.map(actor => h('option', {value: actor.name}, actor.code))),
        h('button', {type: 'submit'}, 'Add the pair'),
        h('p', {role: 'alert', class: 'wrong'}, wrong)))];
}

function codeOf(actors, written) {
  const text = written.trim().toLowerCase();
  return actors.find(actor => actor.name.toLowerCase() === text || actor.code.toLowerCase() === text)?.code;
}

/** A month some months later. */
function moved(month, by) {
  const at = new Date(Date.UTC(+month.slice(0, 4), +month.slice(5, 7) - 1 + by, 1));
  return at.toISOString().slice(0, 7);
}

function Digest({data, names}) {
  if (data.pairs.length === 0) return h(Nothing, null, 'The store has no events between two sides yet.');
  const of = verdict => data.pairs.filter(pair => pair.verdict === verdict);
  return [
    h('p', {class: 'finding', role: 'status'}, VERDICTS.map(([verdict, label]) => `${count(of(verdict).length)} ${label.toLowerCase()}`).join(', ') + '.'),
    VERDICTS.filter(([verdict]) => of(verdict).length).map(([verdict, label, sign]) => h('section', {key: verdict, 'aria-labelledby': verdict},
      h('h2', {id: verdict}, sign ? h('span', {'aria-hidden': 'true', class: 'sign ' + verdict}, sign + ' ') : null, label),
      of(verdict).map(pair => h(Pair, {key: pair.a + pair.b, pair, names, month: data.month})))),
    h('details', {class: 'twin'}, h('summary', null, 'The numbers'), h(Numbers, {data})),
    h('details', {class: 'twin'}, h('summary', null, 'How this is measured'), h('p', {class: 'measure'}, data.method))];
}

const inMonth = (pair, month) => {
  const last = new Date(Date.UTC(+month.slice(0, 4), +month.slice(5, 7), 0)).toISOString().slice(0, 10);
  return `${address.pair(pair.a, pair.b)}?${new URLSearchParams({by: 'month', since: month + '-01', until: last})}`;
};

function Pair({pair, names, month}) {
  return h('section', {class: 'watched', 'data-item': pair.a + pair.b},
    h('h3', null, h('a', {href: inMonth(pair, month)}, pair.name)),
    h('p', null, pair.finding),
    pair.heaviest.length ? h(EventList, {events: pair.heaviest, names}) : null);
}

function Numbers({data}) {
  const cells = axis => [
    {label: axis, number: true, cell: pair => count(pair[axis].acts)},
    {label: 'usual', number: true, cell: pair => number(pair[axis].expected)},
    {label: '95 % of the ratio', number: true, cell: pair => `${number(pair[axis].low)} – ${number(pair[axis].high)}`}];
  return h(SimpleTable, {caption: 'Acts of the month against the year before', items: data.pairs, id: pair => pair.a + pair.b, columns: [
    {label: 'Pair', cell: pair => pair.name}, ...cells('cooperation'), ...cells('conflict'),
    {label: 'Set against', cell: pair => pair.by_volume ? 'events of all others' : 'days'}]});
}
