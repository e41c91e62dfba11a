/** How far a third state limits two others: the words, the sizes and the rank among other states. */
import {h} from '../../core/dom.js';
import {number} from '../../core/format.js';
import {useNames} from '../../core/names.js';
import {Forest} from '../../charts/forest.js';
import {Placebos} from '../../charts/placebos.js';

const SIDES = {
  series: ['By the series', 'mean of logarithms of reports per period'],
  signals: ['By costly signals', 'acts fewer than pairs like it'],
  statements: ['By the texts', 'share of independent sources'],
};
const ANSWERS = {limited: 'limits', furthered: 'brings together', no_measurable_limit: 'no measurable limit', too_little_data: 'too little data'};

export function Measured({data}) {
  const names = useNames();
  return h('div', {class: 'measured'},
    h('p', {class: 'finding'}, data.finding),
    h('div', {class: 'sides'}, Object.entries(data.sides).map(([name, side]) => h(Side, {key: name, name, side}))),
    h(Agreement, {agreement: data.agreement}),
    data.rank ? h(Rank, {data, names}) : h('p', {class: 'muted'}, 'Rank among other third states: none, since the series give no size to rank.'),
    h('ul', {class: 'muted notes'}, data.notes.map((note, i) => h('li', {key: i}, note))));
}

function Side({name, side}) {
  const [title, unit] = SIDES[name];
  const sized = side.limit !== undefined;
  return h('section', {class: 'card on', 'aria-label': title},
    h('h3', null, title),
    h('p', null, h('strong', null, ANSWERS[side.answer])),
    sized ? [
      h(Forest, {label: title, rows: [{name: title, value: side.limit, low: side.low, high: side.high, class: side.low > 0 ? 'conflict' : side.high < 0 ? 'cooperation' : null}]}),
      h('p', {class: 'muted'}, `${number(side.limit)} [${number(side.low)}, ${number(side.high)}] ${unit}, from ${number(side.n)}`)] : null,
    side.bound !== undefined ? h('p', {class: 'muted'}, `A limit beyond ${number(side.bound)} would have been seen.`) : null,
    side.why ? h('p', {class: 'muted'}, `${side.why} (${number(side.n)} of ${number(side.needed)})`) : null);
}

function Agreement({agreement}) {
  const parts = [[agreement.limiting, 'find a limit'], [agreement.furthering, 'find the opposite'], [agreement.none, 'find none']];
  return h('p', null, h('strong', null, 'Agreement: '), agreement.measured === 0
    ? 'no side can be measured.'
    : `of ${agreement.measured} ${agreement.measured === 1 ? 'side' : 'sides'} that can be measured, ${parts.filter(([size]) => size > 0).map(([size, what]) => `${size} ${size === 1 ? what.replace('find', 'finds') : what}`).join(', ')}.`);
}

function Rank({data, names}) {
  const {rank} = data;
  const own = {name: data.name, value: data.sides.series.limit};
  const others = rank.placebos.map(each => ({name: names(each.state), value: each.limit}));
  return h('section', {'aria-label': 'Rank among other third states'},
    h('h3', null, 'Among other third states'),
    h('p', null, `By the series, number ${rank.rank} of ${rank.of} (p = ${number(rank.p_value)}); ${rank.unmeasured} could not be measured.`),
    h(Placebos, {own, others}),
    h('details', {class: 'twin'}, h('summary', null, 'The same as a table'),
      h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Sizes of all third states'}, h('table', null,
        h('thead', null, h('tr', null, h('th', {scope: 'col'}, 'state'), ['limit', 'low', 'high'].map(each => h('th', {scope: 'col', class: 'number'}, each)))),
        h('tbody', null, [{state: null, ...data.sides.series}, ...rank.placebos].map((each, i) => h('tr', {key: i},
          h('th', {scope: 'row'}, each.state ? names(each.state) : data.name),
          ['limit', 'low', 'high'].map(part => h('td', {class: 'number'}, number(each[part]))))))))));
}
