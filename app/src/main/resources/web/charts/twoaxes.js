/** A pair's periods, small: total intensity of cooperation above the line, of conflict below it. */
import {h} from '../core/dom.js';
import {count, period} from '../core/format.js';

const WIDTH = 360;
const HEIGHT = 96;

/**
 * @param {{starts: string[], of: (start: string) => any, most: number, by: string,
 *   href: (start: string) => string, label: string}} props `starts` are all periods, so that several charts
 *   lie on one time; `of` tells the pair's total of one; `most` is the greatest intensity of all charts
 */
export function TwoAxes({starts, of, most, by, href, label}) {
  const step = WIDTH / starts.length;
  const size = value => value / most * (HEIGHT / 2 - 1);
  const bar = (value, kind, i) => value > 0 && h('rect', {class: kind, x: i * step + step * 0.08, width: step * 0.84,
    y: kind === 'cooperation' ? HEIGHT / 2 - Math.max(1, size(value)) : HEIGHT / 2, height: Math.max(1, size(value))});
  return h('svg', {class: 'two-axes', viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: 'none', height: HEIGHT, role: 'group', 'aria-label': label},
    h('line', {x1: 0, x2: WIDTH, y1: HEIGHT / 2, y2: HEIGHT / 2}),
    starts.map((start, i) => {
      const total = of(start);
      if (!total) return null;
      const text = `${period(start, by)}: ${count(total.cooperations)} cooperative, ${count(total.conflicts)} conflictual`;
      return h('a', {key: start, href: href(start), tabindex: -1, 'aria-label': text}, h('title', null, text),
        h('rect', {class: 'ground', x: i * step, width: step, y: 0, height: HEIGHT}),
        bar(total.cooperation, 'cooperation', i), bar(total.conflict, 'conflict', i));
    }));
}
