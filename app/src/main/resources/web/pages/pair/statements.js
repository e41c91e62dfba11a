/** What each side says of the other, side by side. */
import {h} from '../../core/dom.js';
import {url, useAnswer} from '../../core/api.js';
import {count, date, span} from '../../core/format.js';
import {Act} from '../../parts/act.js';
import {Quote} from '../../parts/quote.js';
import {Answer, Nothing} from '../../parts/state.js';
import {once} from './ledgers.js';

const MOST = 50;

export function Statements({path, a, b, names, stretch}) {
  const answer = useAnswer(url(path + '/ledgers/statements', stretch));
  return h(Answer, {answer}, data => h('div', {class: 'columns'},
    h(Column, {by: a, of: b, rows: data.items, names}), h(Column, {by: b, of: a, rows: data.items, names})));
}

function Column({by, of, rows, names}) {
  const said = rows.filter(row => row.speakers.includes(by)).reverse();
  return h('section', {'aria-label': `${names(by)} on ${names(of)}`},
    h('h2', null, `${names(by)} on ${names(of)}`),
    said.length === 0 ? h(Nothing, null, 'Nothing that was read.') : [
      h('p', {class: 'muted'}, `${count(said.length)} statements, the latest first`),
      h('ol', {class: 'ledger'}, said.slice(0, MOST).map((row, i) => h(Row, {key: i, row})))]);
}

function Row({row}) {
  const event = {event: row.event, quad: row.tone >= 0 ? 'verbal cooperation' : 'verbal conflict', status: row.status};
  return h('li', {'data-item': row.id},
    h('p', {class: 'head'},
      h('span', {class: 'when'}, row.date ? span(row.date.start, row.date.end) : row.first_report ? `told ${date(row.first_report)}` : 'undated'),
      h(Act, {event})),
    once(row.told).map(each => h(Quote, {key: each.event, ...each, speaker: each.speaker ?? row.speaker})));
}
