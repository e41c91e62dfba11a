/** Who is whose friend or enemy in a period, into which camps they fall, and where that does not fit. */
import {h} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {useNames} from '../core/names.js';
import {go, withParams} from '../core/router.js';
import {count, period} from '../core/format.js';
import {NetworkChart} from '../charts/network.js';
import {SimpleTable, Twin} from '../parts/simpletable.js';
import {Answer, Nothing, useTitle} from '../parts/state.js';
import {TimeSlider} from '../parts/timeslider.js';
import {kind, pairIn} from '../parts/tie.js';

const PERIODS = ['year', 'month'];
const RULE = [
  ['cooperation', 'Friends from cooperation of', 1, '0.1'],
  ['conflict', 'Enemies from conflict of', 1, '0.1'],
  ['min_events', 'Fewest events', 3, '1'],
];

export function NetworkPage({place}) {
  useTitle('Network');
  const names = useNames();
  const {params} = place;
  const by = PERIODS.includes(params.get('by')) ? params.get('by') : 'year';
  const rule = {by, ...Object.fromEntries(RULE.map(([name]) => [name, params.get(name)]))};
  const periods = useAnswer(url('/network/periods', rule));
  const network = useAnswer(url('/network', {...rule, at: params.get('at')}));
  const start = network.data?.start;
  return h('article', {class: 'page'},
    h('h1', null, 'Network'),
    h('div', {class: 'choice', role: 'group', 'aria-label': 'Length of the periods'}, PERIODS.map(each =>
      h('a', {href: withParams({by: each === 'year' ? '' : each}), 'aria-current': each === by ? 'true' : null}, `by ${each}`))),
    h(Answer, {answer: periods}, data => data.items.length > 0 && start
      ? h(TimeSlider, {periods: data.items, by, start: params.get('at') ?? start}) : null),
    h(Answer, {answer: network}, data => h(Found, {network: data, names})),
    h(Rule, {params}),
    h(Answer, {answer: periods}, data => data.items.length === 0 ? null : h(Course, {periods: data.items, by})));
}

function Found({network, names}) {
  if (!network.start) return h(Nothing, null, 'The store has no dated events between states.');
  if (network.ties.length === 0) {
    return h(Nothing, null, network.pairs === 0 ? 'No events between states are known of this period.'
      : `${count(network.pairs)} pairs have events in this period, but none reaches a threshold. Lower the thresholds below, or take a longer period.`);
  }
  const strained = network.ties.filter(tie => tie.frustrated || tie.unbalanced_triads > 0).sort((one, other) =>
    (one.change_if_flipped ?? 0) - (other.change_if_flipped ?? 0) || other.frustrated - one.frustrated
    || other.unbalanced_triads - one.unbalanced_triads);
  return [
    h('p', {class: 'finding'}, network.finding),
    h('p', {class: 'legend'},
      h('span', null, h(Sample, {kind: 'friends'}), ' friends'), h('span', null, h(Sample, {kind: 'enemies'}), ' enemies'),
      h('span', null, h(Sample, {kind: 'enemies', frustrated: true}), ' frustrated: friends apart or enemies together'),
      h('span', {class: 'muted'}, 'A click on a tie shows its events.')),
    h(NetworkChart, {network, names}),
    h('div', {class: 'columns'}, network.camps.map((camp, i) => h('section', {'aria-labelledby': 'camp' + i},
      h('h2', {id: 'camp' + i}, i === 0 ? 'Left' : 'Right', h('span', {class: 'muted'}, ` ${count(camp.length)}`)),
      h('p', null, camp.map(names).sort().join(', ') || 'nobody')))),
    strained.length > 0 && h('section', {'aria-labelledby': 'strained'},
      h('h2', {id: 'strained'}, 'Ties under strain'), h(TieTable, {caption: 'Ties under strain', ties: strained.slice(0, 12), network, names, walk: true})),
    h(Twin, {title: `All ${count(network.ties.length)} ties as a table`}, h(TieTable, {caption: 'All ties', ties: network.ties, network, names}))];
}

const Sample = ({kind: of, frustrated}) => h('svg', {class: 'sample', width: 34, height: 10, 'aria-hidden': 'true'},
  h('g', {class: 'tie ' + of}, frustrated && h('line', {class: 'halo', x1: 0, x2: 34, y1: 5, y2: 5}), h('line', {class: 'thread', x1: 0, x2: 34, y1: 5, y2: 5})));

const change = value => value === null ? 'not known' : value === 0 ? 'same' : value > 0 ? `+${value}` : `−${-value}`;

function TieTable({caption, ties, network, names, walk}) {
  return h(SimpleTable, {caption, items: ties, id: tie => tie.a + tie.b, walk, columns: [
    {label: 'Pair', cell: tie => h('a', {href: pairIn(tie.a, tie.b, network)}, `${names(tie.a)} – ${names(tie.b)}`)},
    {label: 'Tie', cell: tie => kind(tie.sign)},
    {label: 'Frustrated', cell: tie => tie.frustrated ? 'yes' : ''},
    {label: 'Unbalanced triads', number: true, cell: tie => `${count(tie.unbalanced_triads)} of ${count(tie.triads)}`},
    {label: 'Index if it flips', number: true, cell: tie => change(tie.change_if_flipped)},
    {label: 'Cooperative events', number: true, cell: tie => count(tie.cooperations)},
    {label: 'Conflictual', number: true, cell: tie => count(tie.conflicts)},
  ]});
}

/** The thresholds; what is usual leaves the address. */
function Rule({params}) {
  const submit = event => {
    event.preventDefault();
    const form = new FormData(event.target);
    go(withParams(Object.fromEntries(RULE.map(([name, , usual]) => {
      const value = String(form.get(name)).trim();
      return [name, value === '' || Number(value) === usual ? '' : value];
    }))));
  };
  return h('details', {class: 'twin', open: RULE.some(([name]) => params.has(name))},
    h('summary', null, 'What makes a tie'),
    h('p', null, 'A pair with enough events is hostile where its mean intensity of conflict over all its events reaches the threshold; else friendly where that of cooperation does and is the greater; else it has no tie.'),
    h('form', {class: 'fields rule', onSubmit: submit},
      RULE.map(([name, label, usual, step]) => h('label', {key: name}, label,
        h('input', {name, type: 'number', min: name === 'cooperation' ? 0 : step, max: name === 'min_events' ? null : 10, step, value: params.get(name) ?? usual}))),
      h('button', {type: 'submit'}, 'Apply')));
}

function Course({periods, by}) {
  return h(Twin, {title: 'The index over time as a table'}, h(SimpleTable, {
    caption: 'Frustration index over time', items: periods, id: each => each.start, columns: [
      {label: by, cell: each => h('a', {href: withParams({at: each.start})}, period(each.start, by))},
      {label: 'Index', number: true, cell: each => each.at_least === each.at_most ? count(each.at_most) : `${count(each.at_least)} to ${count(each.at_most)}`},
      {label: 'Ties', number: true, cell: each => count(each.ties)},
      {label: 'Hostile', number: true, cell: each => count(each.hostile)},
      {label: 'States', number: true, cell: each => count(each.states)},
      {label: 'Events', number: true, cell: each => count(each.events)},
    ]}));
}
