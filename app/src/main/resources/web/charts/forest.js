/** Sizes with their intervals on one line each (forest plot). */
import {h} from '../core/dom.js';
import {number} from '../core/format.js';

const WIDTH = 320;
const ROW = 26;
const PAD = 8;

/** @param {{rows: {name: string, value: number, low: number, high: number, class?: string}[], label: string}} props */
export function Forest({rows, label}) {
  const low = Math.min(0, ...rows.map(row => row.low));
  const high = Math.max(0, ...rows.map(row => row.high));
  const x = value => PAD + ((value - low) / (high - low || 1)) * (WIDTH - 2 * PAD);
  const height = rows.length * ROW + 18;
  const text = rows.map(row => `${row.name} ${number(row.value)} from ${number(row.low)} to ${number(row.high)}`).join('; ');
  return h('svg', {class: 'forest', viewBox: `0 0 ${WIDTH} ${height}`, width: WIDTH, height, role: 'img', 'aria-label': `${label}: ${text}`},
    h('line', {class: 'zero', x1: x(0), x2: x(0), y1: 0, y2: rows.length * ROW}),
    rows.map((row, i) => {
      const y = i * ROW + ROW / 2;
      return h('g', {class: row.class ?? null},
        h('line', {x1: x(row.low), x2: x(row.high), y1: y, y2: y}),
        h('circle', {cx: x(row.value), cy: y, r: 5}),
        h('title', null, `${row.name}: ${number(row.value)} [${number(row.low)}, ${number(row.high)}]`));
    }),
    [low, 0, high].filter((value, i, all) => all.indexOf(value) === i).map(value =>
      h('text', {x: x(value), y: height - 4, 'text-anchor': value === high ? 'end' : value === low ? 'start' : 'middle'}, number(value))));
}
