/** How two sides get on over time, with the sentences that say so. */
import {h} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {Choice} from '../parts/choice.js';
import {Report} from '../parts/report.js';
import {Answer, useTitle} from '../parts/state.js';
import {Contradictions} from './pair/contradictions.js';
import {Course} from './pair/course.js';
import {Events} from './pair/events.js';
import {Ledgers} from './pair/ledgers.js';
import {Limits} from './pair/limits.js';
import {Sources} from './pair/sources.js';
import {Statements} from './pair/statements.js';

const PERIODS = ['week', 'month', 'quarter', 'year'];

/** Over longer times, turning points of weeks take longer than a reader waits. */
const MOST_YEARS_OF_WEEKS = 20;

const TABS = [
  ['events', 'Events', Events],
  ['ledgers', 'Ledgers', Ledgers],
  ['statements', 'What each says', Statements],
  ['sources', 'Sources', Sources],
  ['limits', 'Limited by', Limits],
  ['contradictions', 'Contradictions', Contradictions],
];

export function PairPage({place}) {
  const names = useNames();
  const [, a, b] = place.parts.map(part => part.toUpperCase());
  const title = `${names(a)} – ${names(b)}`;
  useTitle(title);
  const by = PERIODS.includes(place.params.get('by')) ? place.params.get('by') : 'year';
  const path = `/pairs/${encodeURIComponent(a)}/${encodeURIComponent(b)}`;
  const relation = useAnswer(url(path + '/relation', {by, limit: 0}));
  const [tab, , View] = TABS.find(([name]) => name === place.params.get('tab')) ?? TABS[0];
  const stretch = {since: place.params.get('since'), until: place.params.get('until')};
  return h('article', {class: 'page pair'},
    h('div', {class: 'title-row'},
      h('h1', null, title),
      h(Report, {address: format => url(path + '/report', {format, ...stretch})})),
    h(Answer, {answer: relation}, data => [
      h('p', {class: 'finding'}, data.finding ?? 'No asserted act between the two has a day.'),
      data.periods
        ? [h(Choice, {label: 'Length of the periods', name: 'by', chosen: by, minor: true, clears: {since: '', until: ''}, options: periodsFor(data.periods).map(each => [each, `by ${each}`])}),
          h(Course, {relation: data, stretch, a, b})]
        : null]),
    h(Choice, {label: 'What is told of the two', name: 'tab', chosen: tab, clears: {status: ''}, options: TABS.map(([name, label]) => [name, label])}),
    h(View, {key: tab, a, b, path, place, names, stretch}));
}

function periodsFor(periods) {
  const years = Number(periods[periods.length - 1].start.slice(0, 4)) - Number(periods[0].start.slice(0, 4));
  return PERIODS.filter(each => each !== 'week' || years <= MOST_YEARS_OF_WEEKS);
}
