/** The frustration index over time; where it is not proved, a band from its least to its most. */
import {h} from '../core/dom.js';

const HEIGHT = 44;

/** @param {{periods: {start: string, at_least: number, at_most: number}[], at: number}} props */
export function IndexLine({periods, at}) {
  const width = 1000;
  const most = Math.max(1, ...periods.map(each => each.at_most));
  // The slider's thumb moves between half its own width from either end.
  const x = i => periods.length < 2 ? width / 2 : i / (periods.length - 1) * width;
  const y = value => HEIGHT - 4 - value / most * (HEIGHT - 10);
  const points = pick => periods.map((each, i) => `${x(i).toFixed(1)},${y(pick(each)).toFixed(1)}`);
  const band = [...points(each => each.at_most), ...points(each => each.at_least).reverse()].join(' ');
  return h('svg', {class: 'index', viewBox: `0 0 ${width} ${HEIGHT}`, preserveAspectRatio: 'none', height: HEIGHT, role: 'img',
    'aria-label': `Frustration index of each period, at most ${most}; the table below has the same`},
    h('polygon', {points: band, class: 'band'}),
    h('polyline', {points: points(each => each.at_most).join(' '), class: 'course'}),
    h('line', {x1: x(at), x2: x(at), y1: 0, y2: HEIGHT, class: 'now'}));
}
