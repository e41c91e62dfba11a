/** One third state's size among those of others (placebos), each a dot. */
import {h} from '../core/dom.js';
import {number} from '../core/format.js';

const WIDTH = 640;
const HEIGHT = 84;
const PAD = 14;

/** @param {{own: {name: string, value: number}, others: {name: string, value: number}[]}} props */
export function Placebos({own, others}) {
  const all = [own, ...others];
  const low = Math.min(0, ...all.map(each => each.value));
  const high = Math.max(0, ...all.map(each => each.value));
  const x = value => PAD + ((value - low) / (high - low || 1)) * (WIDTH - 2 * PAD);
  const rank = 1 + others.filter(each => each.value > own.value).length;
  const side = x(own.value) > WIDTH / 2 ? 'end' : 'start';
  return h('svg', {class: 'placebos', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: '100%', role: 'img',
    'aria-label': `${own.name} ${number(own.value)}, number ${rank} among ${others.length} other third states from ${number(low)} to ${number(high)}`},
    h('line', {class: 'zero', x1: x(0), x2: x(0), y1: 20, y2: 62}),
    h('line', {class: 'base', x1: PAD, x2: WIDTH - PAD, y1: 44, y2: 44}),
    others.map((each, i) => h('circle', {cx: x(each.value), cy: 44 + ((i * 7) % 15) - 7, r: 4}, h('title', null, `${each.name} ${number(each.value)}`))),
    h('circle', {class: 'own', cx: x(own.value), cy: 44, r: 7}),
    h('text', {class: 'own', x: x(own.value), y: 16, 'text-anchor': side}, `${own.name} ${number(own.value)}`),
    h('text', {x: PAD, y: HEIGHT - 6}, number(low)),
    h('text', {x: WIDTH - PAD, y: HEIGHT - 6, 'text-anchor': 'end'}, number(high)));
}
