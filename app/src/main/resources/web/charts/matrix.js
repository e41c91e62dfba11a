/** All pairs of states: cooperation above the diagonal, conflict below it, the darker the more. */
import {h, useState} from '../core/dom.js';
import {address, go} from '../core/router.js';
import {useWidth} from './frame.js';

const STEPS = 5;

/**
 * @param {{states: {code: string, camp: number}[], pairs: Map<string, any>, names: (code: string) => string,
 *   camps: boolean, zoom: number, onRead: (one: string, other: string) => void}} props states in the order shown;
 *   pairs by both codes
 */
export function Matrix({states, pairs, names, camps, zoom, onRead}) {
  const [frame, width] = useWidth();
  const [at, setAt] = useState([0, 1]);
  const n = states.length;
  const room = width > 700 ? 130 : 44;
  const cell = Math.max(11, Math.min(30, (width - room) / n)) * zoom;
  const size = room + n * cell;
  const totals = [...pairs.values()];
  const depth = {cooperation: scale(totals, 'cooperation'), conflict: scale(totals, 'conflict')};
  const move = (row, column) => {
    const next = [Math.max(0, Math.min(n - 1, row)), Math.max(0, Math.min(n - 1, column))];
    setAt(next);
    onRead(states[next[0]].code, states[next[1]].code);
  };
  const open = ([row, column]) => row !== column && states[row] && states[column]
    && go(address.pair(...[states[row].code, states[column].code].sort()));
  const onKeyDown = event => {
    const step = {ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1]}[event.key];
    if (step) move(at[0] + step[0], at[1] + step[1]);
    else if (event.key === 'Enter') open(at);
    else return;
    event.preventDefault();
  };
  const place = event => {
    const box = event.currentTarget.getBoundingClientRect();
    return [Math.floor((event.clientY - box.top) / cell), Math.floor((event.clientX - box.left) / cell)];
  };
  const label = `${n} states by ${n}; arrow keys move, Enter opens the pair; the table below has the same`;
  return h('div', {class: 'chart matrix', ref: frame},
    width > 0 && h('div', {class: 'scroll', tabindex: 0, role: 'application', 'aria-label': label, onKeyDown, onFocus: () => move(...at)},
      h('svg', {viewBox: `0 0 ${size} ${size}`, width: size, height: size, 'aria-hidden': 'true'},
        states.map((state, i) => h('g', {key: state.code},
          h('text', {x: room - 6, y: room + (i + 0.5) * cell, dy: '0.32em', 'text-anchor': 'end', class: i === at[0] ? 'on' : null},
            room > 100 ? names(state.code).slice(0, 17) : state.code),
          h('text', {transform: `translate(${room + (i + 0.5) * cell},${room - 6}) rotate(-90)`, dy: '0.32em', class: i === at[1] ? 'on' : null}, state.code))),
        h('g', {transform: `translate(${room},${room})`, onMouseMove: event => move(...place(event)), onClick: event => open(place(event))},
          h('rect', {class: 'sheet', width: n * cell, height: n * cell}),
          h(Cells, {states, pairs, cell, depth}),
          camps && borders(states).map(i => [
            h('line', {class: 'border', x1: i * cell, x2: i * cell, y1: 0, y2: n * cell}),
            h('line', {class: 'border', y1: i * cell, y2: i * cell, x1: 0, x2: n * cell})]),
          h('line', {class: 'diagonal', x1: 0, y1: 0, x2: n * cell, y2: n * cell}),
          h('rect', {class: 'here', x: at[1] * cell, y: at[0] * cell, width: cell, height: cell})))));
}

function Cells({states, pairs, cell, depth}) {
  return states.flatMap((row, i) => states.map((column, j) => {
    const pair = i === j ? null : pairs.get(`${row.code} ${column.code}`);
    const axis = i < j ? 'cooperation' : 'conflict';
    if (!pair || pair[axis] === 0) return null;
    return h('rect', {key: `${i} ${j}`, class: axis, x: j * cell + 0.5, y: i * cell + 0.5, width: cell - 1, height: cell - 1,
      'fill-opacity': depth[axis](pair[axis])});
  }));
}

/** Where one camp ends and the next begins. */
const borders = states => states.map((state, i) => i).filter(i => i > 0 && states[i].camp !== states[i - 1].camp);

/** Five steps of a logarithm, so that quiet pairs are seen beside busy ones. */
export function scale(items, axis) {
  const most = Math.log1p(Math.max(1, ...items.map(item => item[axis])));
  return value => Math.max(1, Math.ceil(STEPS * Math.log1p(value) / most)) / STEPS;
}
