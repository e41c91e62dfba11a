/** What happened between the two, of one sort, each row with everyone who tells it. */
import {h} from '../../core/dom.js';
import {url, useAnswer} from '../../core/api.js';
import {count, date, number, span, words} from '../../core/format.js';
import {csv, save} from '../../core/save.js';
import {Choice} from '../../parts/choice.js';
import {Quote} from '../../parts/quote.js';
import {Answer, Nothing} from '../../parts/state.js';

const KINDS = [['visits', 'Visits'], ['exercises', 'Exercises'], ['arms', 'Arms'], ['agreements', 'Agreements'], ['figures', 'Figures']];
const MOST = 100;

export function Ledgers({path, place, names, stretch, a, b}) {
  const kind = KINDS.some(([name]) => name === place.params.get('ledger')) ? place.params.get('ledger') : 'visits';
  const answer = useAnswer(url(`${path}/ledgers/${kind}`, stretch));
  return h('section', {'aria-label': 'Ledgers'},
    h(Choice, {label: 'Ledger', name: 'ledger', chosen: kind, minor: true, clears: {outcome: ''}, options: KINDS}),
    h(Answer, {answer}, data => data.kind !== kind ? null : h(Ledger, {data, kind, names, place, file: `entente-${a}-${b}-${kind}`.toLowerCase()})));
}

const NONE = ['refused', 'halted', 'denied'];

/** How a row came out: whether a visit took place, how far a sale or an agreement has come; "not delivered" where that is denied. */
function outcome(row) {
  const stage = row.stage && row.status === 'negated' && row.kind === 'arms' && !NONE.includes(row.stage) ? `not ${row.stage}` : row.stage;
  return (row.occurrence === 'uncertain' ? 'unclear' : row.occurrence) ?? stage ?? null;
}

/** Under which headings the rows of a ledger stand, and which outcomes belong there; the last takes the rest. */
const HEADINGS = {
  visits: [['Took place', ['took place']], ['Planned', ['planned']], ['Did not take place', ['did not take place']], ['Unclear', null]],
  exercises: [['Took place', ['took place']], ['Planned', ['planned']], ['Did not take place', ['did not take place']], ['Unclear', null]],
  arms: [['Supplied, sold or ordered', ['delivered', 'sold', 'ordered']], ['Promised or talked about', ['promised', 'talks']], ['Refused, halted or denied', null]],
};

/** The rows under their headings, empty ones left out. */
function groups(rows, kind) {
  const headings = HEADINGS[kind];
  if (!headings) return [['', rows]];
  const known = headings.flatMap(([, outcomes]) => outcomes ?? []);
  return headings
    .map(([title, outcomes]) => [title, rows.filter(row => outcomes ? outcomes.includes(outcome(row)) : !known.includes(outcome(row)))])
    .filter(([, some]) => some.length > 0);
}

function Ledger({data, kind, names, place, file}) {
  if (data.items.length === 0) return h(Nothing, null, `No text that was read tells of ${kind === 'arms' ? 'arms' : kind} between the two.`);
  const counts = new Map();
  data.items.forEach(row => counts.set(outcome(row), (counts.get(outcome(row)) ?? 0) + 1));
  const wanted = place.params.get('outcome') ?? '';
  const rows = data.items.filter(row => !wanted || outcome(row) === wanted);
  const options = [['', `all ${count(data.items.length)}`], ...[...counts].filter(([name]) => name).map(([name, size]) => [name, `${name} ${count(size)}`])];
  return [
    options.length > 1 ? h(Choice, {label: 'Outcome', name: 'outcome', chosen: wanted, minor: true, options}) : null,
    h('p', {class: 'tools muted'}, 'Save as ',
      h('button', {type: 'button', class: 'link', onClick: () => save(table(rows), 'text/csv', file + '.csv')}, 'CSV'),
      data.complete ? null : ' · the pair has more reports than are compared here: choose a stretch'),
    groups(rows.slice(0, MOST), kind).map(([title, some]) => h('section', {key: title, 'aria-label': title || null},
      title ? h('h2', null, `${title} `, h('span', {class: 'muted'}, count(some.length))) : null,
      h('ol', {class: 'ledger'}, some.map((row, i) => h(Row, {key: i + (row.id ?? ''), row, kind, names}))))),
    rows.length > MOST ? h('p', {class: 'muted'}, `The first ${MOST} of ${count(rows.length)}; choose a stretch, or save them all.`) : null,
  ];
}

function Row({row, kind, names}) {
  const came = outcome(row);
  return h('li', {'data-item': row.id ?? row.sentence},
    h('p', {class: 'head'},
      h('span', {class: 'when'}, row.date ? span(row.date.start, row.date.end) : row.first_report || row.published ? `told ${date(row.first_report ?? row.published)}` : 'undated'),
      h('strong', null, kind === 'figures' ? figure(row) : WHAT[kind](row, names)),
      came ? h('span', {class: 'outcome ' + came.replaceAll(' ', '-')}, came) : null,
      !came && row.status && row.status !== 'asserted' ? h('span', {class: 'outcome'}, words(row.status)) : null),
    row.disputed?.length ? h('p', {class: 'disputed'}, 'Reports differ — ', row.disputed.join('; ')) : null,
    once(row.told ?? [row]).map(each => h(Quote, {key: each.event ?? each.begin, ...each})),
    row.independent > 1 ? h('p', {class: 'source'}, `${row.independent} independent reports`) : null);
}

/** Several events of one sentence are told once. */
export const once = told => told.filter((each, i) => told.findIndex(other => other.doc === each.doc && other.sentence === each.sentence) === i);

const list = (codes, names) => (codes ?? []).map(names).join(', ');
const some = (...parts) => parts.filter(Boolean).join(' · ');
const size = (value, qualifier, unit) => value === null || value === undefined ? '' : [qualifier && qualifier !== 'exact' ? qualifier.replaceAll('_', ' ') : '', count(value), unit].filter(Boolean).join(' ');

/** What a row tells, in a line. */
const WHAT = {
  visits: (row, names) => some(`${list(row.visitors, names) || '?'} → ${list(row.hosts, names) || '?'}`, row.level, row.place),
  exercises: (row, names) => some(row.name, list(row.parties, names), row.place, size(row.days, '', 'days'), row.troops?.length ? `${row.troops.map(count).join(' and ')} troops` : ''),
  arms: (row, names) => some(`${list(row.suppliers, names) || '?'} → ${list(row.recipients, names) || '?'}`,
    row.systems?.join(', ') || row.kinds?.join(', ') || 'arms', size(row.number, row.number_qualifier, ''), size(row.value, row.value_qualifier, row.currency)),
  agreements: (row, names) => some(list(row.parties, names), words(row.agreement)),
};

const figure = row => some(`${row.qualifier && row.qualifier !== 'exact' ? row.qualifier.replaceAll('_', ' ') + ' ' : ''}${number(row.quantity)} ${row.unit ?? ''}`.trim(), row.what);

function table(rows) {
  const columns = Object.keys(rows[0] ?? {}).filter(name => name !== 'told' && name !== 'kind');
  const names = [...columns, 'speakers'];
  const flat = value => value && typeof value === 'object' && !Array.isArray(value) ? `${value.start}/${value.end}` : value;
  return csv(names, rows.map(row => [...columns.map(name => flat(row[name])), (row.told ?? []).map(each => each.speaker).filter(Boolean)]));
}
