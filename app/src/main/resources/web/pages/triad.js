/** Three states: how each two of them get on, whether that is balanced, and how far C limits A and B. */
import {h, useEffect, useState} from '../core/dom.js';
import {ask, url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {address} from '../core/router.js';
import {count, date, period, score} from '../core/format.js';
import {TwoAxes} from '../charts/twoaxes.js';
import {Choice, chosenOf} from '../parts/days.js';
import {Report} from '../parts/report.js';
import {SimpleTable, Twin} from '../parts/simpletable.js';
import {Answer, Failure, Nothing, useTitle} from '../parts/state.js';
import {kind, pairIn} from '../parts/tie.js';

const PERIODS = [['year', 'by year'], ['month', 'by month']];
const AGAIN = 2000;

export function TriadPage({place}) {
  const names = useNames();
  const [a, b, c] = [1, 2, 4].map(i => place.parts[i].toUpperCase());
  useTitle(`${names(a)} – ${names(b)}, by ${names(c)}`);
  const by = chosenOf(place.params, 'by', PERIODS);
  const triad = useAnswer(url(`/triads/${[a, b, c].map(encodeURIComponent).join('/')}`, {by}));
  return h('article', {class: 'page'},
    h('div', {class: 'title-row'},
      h('h1', null, `${names(a)} – ${names(b)}, by ${names(c)}`),
      h(Report, {address: format => url(`/pairs/${[a, b].map(encodeURIComponent).join('/')}/report`, {format, by: c})})),
    h('p', {class: 'steps'}, 'The same three, with another in between: ',
      h('a', {href: triadOf(b, c, a)}, `by ${names(a)}`), h('a', {href: triadOf(a, c, b)}, `by ${names(b)}`)),
    h(Choice, {label: 'Length of the periods', name: 'by', values: PERIODS, chosen: by}),
    h(Answer, {answer: triad}, data => h(Found, {triad: data, sides: [a, b, c], names})),
    h('section', {'aria-labelledby': 'limit'}, h('h2', {id: 'limit'}, `How far ${names(c)} limits the two`), h(Limit, {a, b, c, names})));
}

const triadOf = (a, b, c) => `/triads/${[a, b].sort().map(encodeURIComponent).join('/')}/by/${encodeURIComponent(c)}`;

function Found({triad, sides: [a, b, c], names}) {
  if (triad.periods.length === 0) return h(Nothing, null, 'No dated events between any two of the three are known.');
  const starts = filled(triad.periods.map(each => each.start), triad.by);
  const byStart = new Map(triad.periods.map(each => [each.start, each]));
  const most = Math.max(1, ...triad.periods.flatMap(each => each.pairs.flatMap(pair => [pair.cooperation, pair.conflict])));
  const pairs = [[a, b], [a, c], [b, c]].map(two => [...two].sort());
  const total = (start, [one, other]) => byStart.get(start)?.pairs.find(pair => pair.a === one && pair.b === other);
  const within = start => ({by: triad.by, start, end: byStart.get(start).end});
  return [
    h('p', {class: 'legend'}, h('span', {class: 'cooperation'}, '+ cooperation'), h('span', {class: 'conflict'}, '− conflict'),
      h('span', {class: 'muted'}, `total intensity by ${triad.by}, all three on one scale; a click on a bar shows its events`)),
    h('div', {class: 'three'}, pairs.map(two => h('section', {key: two.join()},
      h('h2', null, h('a', {href: address.pair(...two)}, two.map(names).join(' – '))),
      h(TwoAxes, {starts, most, by: triad.by, of: start => total(start, two), href: start => pairIn(...two, within(start)), label: `${two.map(names).join(' and ')} by ${triad.by}`}),
      h('p', {class: 'ends', 'aria-hidden': 'true'}, h('span', null, period(starts[0], triad.by)), h('span', null, period(starts[starts.length - 1], triad.by)))))),
    h(Balance, {starts, byStart, by: triad.by}),
    h(Twin, null, h(History, {triad, pairs, total, within, names}))];
}

/** All periods from the first to the last. */
function filled(starts, by) {
  const all = [];
  const at = new Date(starts[0] + 'T00:00:00Z');
  for (const last = starts[starts.length - 1]; at.toISOString().slice(0, 10) <= last;) {
    all.push(at.toISOString().slice(0, 10));
    if (by === 'year') at.setUTCFullYear(at.getUTCFullYear() + 1);
    else at.setUTCMonth(at.getUTCMonth() + 1);
  }
  return all;
}

const verdict = each => !each || each.balanced === null ? 'open' : each.balanced ? 'balanced' : 'unbalanced';
const SIGNS = {open: '', balanced: '=', unbalanced: '×'};

/** A strip of periods: balanced, unbalanced, or not all three ties known. */
function Balance({starts, byStart, by}) {
  const verdicts = starts.map(start => verdict(byStart.get(start)));
  const number = which => verdicts.filter(each => each === which).length;
  const told = `Of ${count(starts.length)} periods the triad is balanced in ${count(number('balanced'))} and unbalanced in ${count(number('unbalanced'))}; in the others not all three have a tie.`;
  return h('section', {'aria-labelledby': 'balance'},
    h('h2', {id: 'balance'}, 'Balance'),
    h('p', null, told),
    h('div', {class: 'strip', role: 'img', 'aria-label': told + ' The table below tells each.'}, starts.map((start, i) =>
      h('span', {key: start, class: verdicts[i], title: `${period(start, by)}: ${verdicts[i] === 'open' ? 'not all three have a tie' : verdicts[i]}`}, starts.length <= 40 ? SIGNS[verdicts[i]] : ''))),
    h('p', {class: 'legend muted'}, h('span', null, '= balanced: all friends, or two friends with a common enemy'), h('span', null, '× unbalanced'), h('span', null, 'empty: not all three have a tie')));
}

function History({triad, pairs, total, within, names}) {
  return h(SimpleTable, {caption: 'Ties and balance by period', items: [...triad.periods].reverse(), id: each => each.start, columns: [
    {label: triad.by, cell: each => period(each.start, triad.by)},
    ...pairs.map(two => ({label: two.map(names).join(' – '), cell: each => {
      const pair = total(each.start, two);
      return pair ? h('a', {href: pairIn(...two, within(each.start))}, `${kind(pair.sign)}: ${count(pair.cooperations)} cooperative, ${count(pair.conflicts)} conflictual`) : 'no events';
    }})),
    {label: 'Balance', cell: each => verdict(each) === 'open' ? '' : verdict(each)},
  ]});
}

/** Measuring takes a while: the server tells how far it is, and is asked again. */
function useLimit(address) {
  const [answer, setAnswer] = useState({data: null, error: null, waiting: true});
  useEffect(() => {
    let timer;
    const stop = new AbortController();
    const attempt = round => ask(address + (round ? '#' + round : ''), stop.signal).then(data => {
      if (data.state === 'running') timer = setTimeout(() => attempt(round + 1), AGAIN);
      else setAnswer({data, error: null, waiting: false});
    }, error => error.name === 'AbortError' || setAnswer({data: null, error, waiting: false}));
    setAnswer({data: null, error: null, waiting: true});
    attempt(0);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [address]);
  return answer;
}

const ANSWERS = {
  limited: 'keeps them apart', furthered: 'brings them together',
  no_measurable_limit: 'no limit that could be seen', too_little_data: 'too little is known',
};
const SIDES = {series: 'The series of the three pairs', signals: 'Costly signals', statements: 'What texts say'};

function Limit({a, b, c, names}) {
  const answer = useLimit(url(`/pairs/${[a, b].sort().map(encodeURIComponent).join('/')}/limits/${encodeURIComponent(c)}`));
  if (answer.error) return h(Failure, {error: answer.error});
  if (!answer.data) return h('p', {class: 'waiting', role: 'status'}, 'Measuring …');
  const limit = answer.data;
  return [
    h('p', {class: 'finding'}, limit.finding),
    h(SimpleTable, {caption: 'The limit from three sides', items: Object.entries(limit.sides), id: ([name]) => name, columns: [
      {label: 'Side', cell: ([name]) => SIDES[name] ?? name},
      {label: 'Answer', cell: ([, side]) => ANSWERS[side.answer] ?? side.answer},
      {label: 'Limit', number: true, cell: ([, side]) => side.limit === undefined ? '' : `${score(side.limit)} (${score(side.low)} to ${score(side.high)})`},
      {label: 'Why', cell: ([, side]) => side.why ?? ''},
    ]}),
    limit.notes?.map(note => h('p', {class: 'muted small', key: note}, note)),
    limit.statements?.length > 0 && h('ol', {class: 'events'}, limit.statements.map(each => h('li', {key: each.id, 'data-item': each.id},
      h('p', {class: 'line'}, h('span', {class: 'when'}, date(each.published)), each.speaker && h('span', null, names(each.speaker))),
      h('p', {class: 'sentence'}, h('a', {href: address.document(each.doc, each.id)}, each.sentence)))))];
}
