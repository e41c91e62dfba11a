/** Cooperation and conflict over time: chart, keys, files and the same as a table. */
import {h, useMemo, useRef} from '../../core/dom.js';
import {url, useAnswer} from '../../core/api.js';
import {address, go, withParams} from '../../core/router.js';
import {count, date, isCooperation, period, periodEnd, score} from '../../core/format.js';
import {csv, save} from '../../core/save.js';
import {RelationChart} from '../../charts/relation.js';
import {savePng, saveSvg} from '../../charts/picture.js';
import {moved, within} from '../../charts/stretch.js';

const MOST_MARKS = 300;
const NO_MARKS = [];

export function Course({relation, stretch, a, b}) {
  const frame = useRef(null);
  const periods = useMemo(() => relation.periods.map(each => ({
    ...each, end: periodEnd(each.start, relation.by), acts: each.cooperation.acts + each.conflict.acts,
  })), [relation]);
  const turns = useMemo(() => relation.turning_points.map(each => ({
    ...each, start: relation.periods.find(one => one.period === each.period)?.start,
  })).filter(each => each.start), [relation]);
  const told = useAnswer(url('/events', {actor: a, with: b, status: 'asserted', limit: MOST_MARKS, ...stretch}));
  const many = (told.data?.total ?? 0) > MOST_MARKS;
  const marks = useMemo(() => many || !told.data ? NO_MARKS : told.data.items.map(mark), [told.data, many]);
  const onStretch = (since, until) => {
    const same = since === stretch.since && until === stretch.until;
    go(withParams(same ? {since: '', until: ''} : {since, until}));
  };
  const onKey = event => {
    const to = event.ctrlKey || event.metaKey || event.altKey ? null : moved(event.key, periods, stretch);
    if (!to) return;
    event.preventDefault();
    go(withParams({since: to[0], until: to[1]}), {replace: true});
  };
  const name = `entente-${a}-${b}-${relation.by}`.toLowerCase();
  const svg = () => frame.current.querySelector('svg');
  return h('section', {'aria-label': 'Cooperation and conflict over time'},
    h(Legend, {relation, many}),
    h('div', {ref: frame, class: 'zoom', tabindex: 0, role: 'group', onKeyDown: onKey, 'aria-label': 'Chart: arrow keys move the stretch, plus and minus narrow and widen it, 0 shows all'},
      h(RelationChart, {periods, by: relation.by, turns, stretch, marks, onStretch, onEvent: event => go(address.document(event.doc, event.id))})),
    h('p', {class: 'tools'},
      stretch.since || stretch.until
        ? [`${date(stretch.since)} – ${date(stretch.until)} `, h('a', {href: withParams({since: '', until: ''})}, 'Show all time'), ' · ']
        : h('span', {class: 'muted'}, 'Drag over the strip below the chart to choose a stretch. '),
      h('span', {class: 'muted'}, 'Save as '),
      h('button', {type: 'button', class: 'link', onClick: () => saveSvg(svg(), name)}, 'SVG'), ' ',
      h('button', {type: 'button', class: 'link', onClick: () => savePng(svg(), name)}, 'PNG'), ' ',
      h('button', {type: 'button', class: 'link', onClick: () => save(table(periods, relation.by), 'text/csv', name + '.csv')}, 'CSV'), ' ',
      h('a', {href: url(`/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}/relation`, {by: relation.by}), download: name + '.json'}, 'JSON')),
    h('details', {class: 'twin'}, h('summary', null, 'The same as a table'), h(Twin, {periods: within(periods, stretch), by: relation.by})),
    turns.length ? h(Turns, {turns, by: relation.by}) : null);
}

const mark = event => ({event, at: event.date?.start ?? event.published, cooperation: isCooperation(event.quad)});

function Legend({relation, many}) {
  return h('p', {class: 'legend'},
    h('span', {class: 'cooperation'}, '+ cooperation'), h('span', {class: 'conflict'}, '− conflict'),
    h('span', {class: 'muted'}, `sums of PLOVER scores by ${relation.by}, with 95 % intervals; ${count(relation.acts)} acts of ${count(relation.reports)} reports` +
      (relation.merged ? '' : ', each report by itself') +
      (relation.by_publication ? `; ${count(relation.by_publication)} on the day of publication` : '') +
      (relation.undated ? `; ${count(relation.undated)} undated are left out` : '') +
      (many ? '; choose a stretch to see single events as marks' : '')));
}

/** Turning points as sentences, so that nobody needs to read them off the chart. */
function Turns({turns, by}) {
  return h('details', {class: 'twin'},
    h('summary', null, `${turns.length} turning ${turns.length === 1 ? 'point' : 'points'}`),
    h('ul', null, turns.map(each => h('li', {key: each.axis + each.start},
      `${each.axis} ${each.after >= each.before ? 'rose' : 'fell'} from ${each.before.toFixed(2)} to ${each.after.toFixed(2)} acts a ${by} about `,
      h('a', {href: withParams({since: each.start, until: periodEnd(each.start, by)})}, period(each.start, by)),
      ` (probability ${each.probability.toFixed(2)})`))));
}

function Twin({periods, by}) {
  const shown = periods.filter(each => each.acts > 0);
  const heads = ['acts of cooperation', 'cooperation [95 %]', 'acts of conflict', 'conflict [95 %]'];
  return h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Cooperation and conflict by period'},
    h('table', null,
      h('thead', null, h('tr', null, h('th', {scope: 'col'}, by), heads.map(each => h('th', {scope: 'col', class: 'number'}, each)))),
      h('tbody', null, shown.map(each => h('tr', {key: each.start},
        h('th', {scope: 'row'}, h('a', {href: withParams({since: each.start, until: each.end})}, period(each.start, by))),
        ['cooperation', 'conflict'].map(axis => [
          h('td', {class: 'number'}, count(each[axis].acts)),
          h('td', {class: 'number ' + axis}, sized(each[axis], axis === 'conflict' ? -1 : 1))]))))));
}

/** A size with its interval. */
function sized(axis, sign) {
  if (axis.acts === 0) return '';
  const ends = [axis.low, axis.high].map(value => score(sign * value));
  return score(sign * axis.intensity) + (axis.high === undefined ? '' : ` [${(sign < 0 ? ends.reverse() : ends).join(', ')}]`);
}

function table(periods, by) {
  const axes = ['cooperation', 'conflict'];
  const parts = ['acts', 'intensity', 'low', 'high', 'mean'];
  return csv(
    [by, 'start', 'end', ...axes.flatMap(axis => parts.map(part => `${axis}_${part}`))],
    periods.map(each => [each.period, each.start, each.end, ...axes.flatMap(axis => parts.map(part => each[axis][part] ?? ''))]));
}
