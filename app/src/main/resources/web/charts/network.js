/** A signed network: one camp on the left, the other on the right; enemies' ties are dashed. */
import {h, useMemo, useState} from '../core/dom.js';
import {pairIn} from '../parts/tie.js';
import {useD3, useWidth} from './frame.js';

const NAMED = 34;
const TICKS = 320;

/** @param {{network: any, names: (code: string) => string}} props what `/network` answers */
export function NetworkChart({network, names}) {
  const [frame, width] = useWidth();
  const d3 = useD3();
  const [near, setNear] = useState(null);
  const height = Math.max(380, Math.min(640, width * 0.62), Math.sqrt(network.states) * 80);
  const layout = useMemo(() => d3 && width ? lay(d3, network, width, height) : null, [d3, network, width]);
  const label = `${network.states} states and ${network.ties.length} ties; the tables below have the same`;
  return h('div', {class: 'chart network', ref: frame, style: {minHeight: height + 'px'}},
    layout && h('svg', {viewBox: `0 0 ${width} ${height}`, width, height, role: 'group', 'aria-label': label},
      h('line', {class: 'divide', x1: width / 2, x2: width / 2, y1: 8, y2: height - 8}),
      layout.ties.map(tie => h(TieLine, {key: tie.a + tie.b, tie, network, names, away: near && near !== tie.a && near !== tie.b})),
      layout.states.map(state => h(StateDot, {
        key: state.code, state, away: near && near !== state.code && !layout.beside(near, state.code),
        label: network.states <= NAMED ? names(state.code) : state.code, title: names(state.code), onNear: setNear, width}))));
}

function TieLine({tie, network, names, away}) {
  const ends = {x1: tie.source.x, y1: tie.source.y, x2: tie.target.x, y2: tie.target.y};
  const kind = tie.sign > 0 ? 'friends' : 'enemies';
  const text = `${names(tie.a)} and ${names(tie.b)}: ${kind}${tie.frustrated ? ', frustrated' : ''}`;
  return h('a', {class: `tie ${kind}${away ? ' away' : ''}`, href: pairIn(tie.a, tie.b, network), tabindex: -1, 'aria-label': text},
    h('title', null, text),
    tie.frustrated && h('line', {...ends, class: 'halo'}),
    h('line', {...ends, class: 'reach'}),
    h('line', {...ends, class: 'thread'}));
}

function StateDot({state, away, label, title, onNear, width}) {
  const left = state.x > width - 90 || (state.camp === 1 && state.x > 110);
  return h('g', {class: away ? 'state away' : 'state', transform: `translate(${state.x.toFixed(1)},${state.y.toFixed(1)})`,
    onMouseEnter: () => onNear(state.code), onMouseLeave: () => onNear(null)},
    h('title', null, title),
    h('circle', {r: state.r, class: state.camp === 1 ? 'one' : 'other'}),
    h('text', {x: (state.r + 4) * (left ? -1 : 1), dy: '0.32em', 'text-anchor': left ? 'end' : 'start'}, label));
}

/** The same network always lies alike: places begin on a grid, and D3's forces draw no lots. */
function lay(d3, network, width, height) {
  const degree = code => network.ties.filter(tie => tie.a === code || tie.b === code).length;
  const states = network.camps.flatMap((camp, which) => camp.map((code, i) => ({
    code, camp: which + 1, r: 4 + Math.min(9, 1.6 * Math.sqrt(degree(code))),
    x: width * (which === 0 ? 0.28 : 0.72) + 40 * Math.cos(2.4 * i), y: height * (i + 0.5) / camp.length,
  })));
  const byCode = new Map(states.map(state => [state.code, state]));
  const ties = network.ties.map(tie => ({...tie, source: byCode.get(tie.a), target: byCode.get(tie.b)}));
  d3.forceSimulation(states)
    .force('x', d3.forceX(state => width * (state.camp === 1 ? 0.25 : 0.75)).strength(0.22))
    .force('y', d3.forceY(height / 2).strength(0.08))
    .force('push', d3.forceManyBody().strength(-Math.min(260, 40 + width / 5)))
    .force('room', d3.forceCollide(state => state.r + 15))
    .force('ties', d3.forceLink(ties).distance(90).strength(tie => tie.sign > 0 ? 0.12 : 0.01))
    .stop().tick(TICKS);
  for (const state of states) {
    state.x = Math.max(16, Math.min(width - 16, state.x));
    state.y = Math.max(16, Math.min(height - 16, state.y));
  }
  const met = new Set(ties.flatMap(tie => [`${tie.a} ${tie.b}`, `${tie.b} ${tie.a}`]));
  return {states, ties, beside: (one, other) => met.has(`${one} ${other}`)};
}
