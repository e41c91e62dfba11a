/** Third sides that are said to hold the two back: who says so, who denies it, and what is measured. */
import {h} from '../../core/dom.js';
import {url, useAnswer} from '../../core/api.js';
import {withParams} from '../../core/router.js';
import {count, span, words} from '../../core/format.js';
import {csv, save} from '../../core/save.js';
import {Quote} from '../../parts/quote.js';
import {Running} from '../../parts/running.js';
import {Answer, Nothing} from '../../parts/state.js';
import {Measured} from './measured.js';

const DIRECTIONS = [['limits', 'limits them'], ['fails_to_limit', 'fails to limit them'], ['denied', 'is said not to limit them']];

export function Limits({path, place, a, b, names, stretch}) {
  const answer = useAnswer(url(path + '/limits', stretch));
  return h(Answer, {answer}, data => data.items.length === 0
    ? h(Nothing, null, `No text that was read says that a third side holds ${names(a)} and ${names(b)} back.`)
    : h(Thirds, {thirds: data.items, path, place, stretch, file: `entente-${a}-${b}-limits.csv`.toLowerCase()}));
}

function Thirds({thirds, path, place, stretch, file}) {
  const wanted = (place.params.get('third') ?? '').toUpperCase();
  const third = thirds.find(each => each.code === wanted) ?? thirds[0];
  return h('div', null,
    h('div', {class: 'scroll', tabindex: 0, role: 'region', 'aria-label': 'Third sides'},
      h('table', {class: 'thirds'},
        h('thead', null, h('tr', null, h('th', {scope: 'col'}, 'Third side'), DIRECTIONS.map(([, label]) => h('th', {scope: 'col', class: 'number'}, label)), h('th', {scope: 'col'}, 'Sources'))),
        h('tbody', null, thirds.map(each => h('tr', {key: each.code, 'data-item': each.code},
          h('th', {scope: 'row'}, h('a', {href: withParams({third: each.code}), 'aria-current': each === third ? 'true' : null}, each.name)),
          DIRECTIONS.map(([name]) => h('td', {class: 'number'}, count(each[name]))),
          h('td', null, disagree(each) ? h('span', {class: 'outcome uncertain'}, 'disagree') : 'agree')))))),
    h('p', {class: 'tools muted'}, 'Save as ', h('button', {type: 'button', class: 'link', onClick: () => save(table(thirds), 'text/csv', file)}, 'CSV')),
    h(Third, {key: third.code, third, path, stretch}));
}

const disagree = third => third.limits > 0 && third.denied + third.fails_to_limit > 0;

function Third({third, path, stretch}) {
  return h('section', {'aria-label': third.name},
    h('h2', null, `What is said of ${third.name}`),
    h('p', {class: 'finding'}, told(third)),
    h('div', {class: 'directions' + (disagree(third) ? ' against' : '')}, DIRECTIONS.filter(([name]) => third[name] > 0).map(([name, label]) => h('section', {key: name, 'aria-label': label},
      h('h3', null, `${third.name} ${label} `, h('span', {class: 'muted'}, count(third[name]))),
      h('ol', {class: 'ledger'}, third.passages.filter(each => each.direction === name).map((each, i) => h('li', {key: i, 'data-item': `${each.doc} ${each.begin}`},
        h('p', {class: 'head'}, h('strong', null, words(each.mechanism)), h('span', {class: 'muted'}, `“${each.cue}”`),
          each.date ? h('span', {class: 'when'}, span(each.date.start, each.date.end)) : null,
          each.status === 'asserted' ? null : h('span', {class: 'outcome'}, words(each.status))),
        h(Quote, {...each, status: undefined}))))))),
    third.state ? h(Measure, {third, path, stretch}) : null);
}

/** Who says which of the three, in a sentence. */
function told(third) {
  const sides = DIRECTIONS.map(([name, label]) => [label, third.passages.filter(each => each.direction === name)]).filter(([, passages]) => passages.length > 0);
  const who = passages => [...new Set(passages.map(each => each.speaker ?? each.outlet ?? each.doc))].join(', ');
  return sides.map(([label, passages]) => `That ${third.name} ${label} is told by ${who(passages)}`).join('; but ') + '.';
}

/** The three sides of the measure; the server takes some seconds for them. */
function Measure({third, path, stretch}) {
  const answer = useAnswer(url(`${path}/limits/${encodeURIComponent(third.code)}`, stretch));
  return h('section', {'aria-label': 'Measured from three sides'},
    h('h2', null, 'Measured from three sides'),
    h(Answer, {answer, label: 'Measuring'}, data => data.state === 'running' ? h(Running, {answer: data}, 'Measuring …') : h(Measured, {data})));
}

function table(thirds) {
  const names = ['limiter', 'direction', 'mechanism', 'cue', 'status', 'speaker', 'outlet', 'doc', 'begin', 'end', 'sentence'];
  return csv(names, thirds.flatMap(third => third.passages.map(each => names.map(name => each[name]))));
}
