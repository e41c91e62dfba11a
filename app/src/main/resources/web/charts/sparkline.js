/** A pair's years at a glance: cooperation above the line, conflict below. */
import {h} from '../core/dom.js';

const WIDTH = 132;
const HEIGHT = 30;
const MOST_YEARS = 30;

/** @param {{years: {year: number, cooperation: number, conflict: number}[], last: number}} props */
export function Sparkline({years, last}) {
  const end = last ?? Math.max(...years.map(each => each.year));
  const start = end - MOST_YEARS + 1;
  const shown = years.filter(each => each.year >= start && each.year <= end);
  const most = Math.max(1, ...shown.map(each => Math.max(each.cooperation, each.conflict)));
  const step = WIDTH / MOST_YEARS;
  const size = value => (value / most) * (HEIGHT / 2 - 1);
  const bar = (each, value, y, kind) => value === 0 ? null : h('rect', {
    class: kind, x: (each.year - start) * step + 0.5, y, width: step - 1, height: Math.max(1.5, size(value)),
  });
  return h('svg', {class: 'sparkline', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, width: WIDTH, height: HEIGHT, role: 'img',
    'aria-label': `${start} to ${end}: ` + (shown.map(each => `${each.year} ${each.cooperation} cooperative, ${each.conflict} conflictual`).join('; ') || 'nothing')},
    h('line', {x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2}),
    shown.map(each => [
      bar(each, each.cooperation, HEIGHT / 2 - Math.max(1.5, size(each.cooperation)), 'cooperation'),
      bar(each, each.conflict, HEIGHT / 2, 'conflict')]));
}
