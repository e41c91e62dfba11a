/**
 * Cooperation (up) and conflict (down) of a pair with their intervals, turning points, single
 * events as marks, and beneath the volume of all time, on which a stretch can be chosen.
 */
import {h, useEffect, useRef} from '../core/dom.js';
import {loadD3} from './d3.js';
import {date, period as label, periodEnd, score} from '../core/format.js';
import {within} from './stretch.js';

const TOP = 44;
const MAIN = 250;
const LANE = 18;
const STRIP = 40;
const AXIS = 24;
const HEIGHT = TOP + MAIN + LANE + AXIS + STRIP + AXIS;
const LEFT = 46;
const RIGHT = 12;

/**
 * @typedef {{start: string, end: string, acts: number, cooperation: Axis, conflict: Axis}} Period
 * @typedef {{acts: number, intensity: number, low?: number, high?: number}} Axis
 *
 * @param {{periods: Period[], by: string, turns: {axis: string, start: string, probability: number, before: number, after: number}[],
 *   stretch: {since: string|null, until: string|null}, marks: any[], onStretch: (since: string, until: string) => void,
 *   onEvent: (event: any) => void}} props
 */
export function RelationChart(props) {
  const frame = useRef(null);
  const {periods, by, turns, stretch, marks} = props;
  useEffect(() => {
    let gone = false;
    const redraw = () => loadD3().then(d3 => {
      if (!gone && frame.current) draw(d3, frame.current, props);
    });
    const watch = new ResizeObserver(redraw);
    watch.observe(frame.current);
    return () => {
      gone = true;
      watch.disconnect();
    };
  }, [periods, turns, marks, stretch.since, stretch.until]);
  const name = `Cooperation and conflict by ${by}, ${label(periods[0].start, by)} to ${label(periods[periods.length - 1].start, by)}; the table below has the same numbers`;
  return h('div', {class: 'chart relation', ref: frame, role: 'img', 'aria-label': name, style: {minHeight: HEIGHT + 'px'}});
}

function draw(d3, frame, {periods, by, turns, stretch, marks, onStretch, onEvent}) {
  const width = Math.max(280, frame.clientWidth);
  const seen = within(periods, stretch);
  const shown = seen.length > 1 ? seen : periods;
  const chosen = seen.length === 1 ? seen[0].start : null;
  const x = d3.scaleUtc([day(shown[0].start), after(shown[shown.length - 1].end)], [LEFT, width - RIGHT]);
  const high = Math.max(1, d3.max(shown, each => each.cooperation.high ?? each.cooperation.intensity));
  const low = Math.max(1, d3.max(shown, each => each.conflict.high ?? each.conflict.intensity));
  const y = d3.scaleLinear([-low, high], [TOP + MAIN, TOP]).nice();
  const svg = d3.create('svg').attr('viewBox', `0 0 ${width} ${HEIGHT}`).attr('width', width).attr('height', HEIGHT);
  grid(svg, y, width);
  bars(svg, {x, y, shown, by, chosen, onStretch});
  turningPoints(svg, {x, turns: turns.filter(each => shown.some(period => period.start === each.start)), width});
  lane(d3, svg, {x, marks, onEvent});
  days(svg, x, TOP + MAIN + LANE + 16, width);
  strip(d3, svg, {periods, width, by, stretch: seen.length < periods.length ? seen : null, onStretch});
  frame.replaceChildren(svg.node());
}

const day = iso => new Date(iso + 'T00:00:00Z');
const after = iso => new Date(day(iso).getTime() + 86400000);

function grid(svg, y, width) {
  const lines = svg.append('g').attr('class', 'axis').selectAll('g').data(y.ticks(6)).join('g');
  lines.append('line').attr('x1', LEFT).attr('x2', width - RIGHT).attr('y1', y).attr('y2', y)
    .attr('class', value => value === 0 ? 'zero' : null);
  lines.append('text').attr('x', LEFT - 8).attr('y', y).attr('dy', '0.32em').attr('text-anchor', 'end').text(score);
}

function bars(svg, {x, y, shown, by, chosen, onStretch}) {
  const left = each => x(day(each.start));
  const wide = each => Math.max(1, x(after(each.end)) - left(each));
  const gap = each => Math.min(2, wide(each) * 0.15);
  const groups = svg.append('g').selectAll('g').data(shown).join('g')
    .attr('class', each => each.start === chosen ? 'period chosen' : 'period')
    .on('click', (event, each) => onStretch(each.start, periodEnd(each.start, by)));
  groups.append('rect').attr('class', 'ground').attr('x', left).attr('width', wide).attr('y', TOP).attr('height', MAIN);
  for (const [axis, sign] of [['cooperation', 1], ['conflict', -1]]) {
    const top = value => y(sign * value);
    groups.append('rect').attr('class', axis + ' bar').attr('x', each => left(each) + gap(each))
      .attr('width', each => Math.max(1, wide(each) - 2 * gap(each)))
      .attr('y', each => Math.min(y(0), top(each[axis].intensity)))
      .attr('height', each => Math.abs(top(each[axis].intensity) - y(0)));
    const sure = groups.filter(each => each[axis].high !== undefined && each[axis].high > 0).append('g').attr('class', 'interval');
    const middle = each => left(each) + wide(each) / 2;
    sure.append('line').attr('x1', middle).attr('x2', middle).attr('y1', each => top(each[axis].low)).attr('y2', each => top(each[axis].high));
    for (const end of ['low', 'high']) {
      const half = each => Math.min(4, wide(each) / 3);
      sure.append('line').attr('x1', each => middle(each) - half(each)).attr('x2', each => middle(each) + half(each))
        .attr('y1', each => top(each[axis][end])).attr('y2', each => top(each[axis][end]));
    }
  }
  groups.append('title').text(each => `${label(each.start, by)}: cooperation ${told(each.cooperation)}, conflict ${told(each.conflict)}`);
}

const told = axis => axis.high === undefined
  ? `${score(axis.intensity)} (${axis.acts} acts)`
  : `${score(axis.intensity)} [${score(axis.low)}, ${score(axis.high)}] (${axis.acts} acts)`;

/** Labels stand in two rows, and at the side where there is room. */
function turningPoints(svg, {x, turns, width}) {
  const inOrder = [...turns].sort((a, b) => a.start.localeCompare(b.start));
  const groups = svg.append('g').selectAll('g').data(inOrder).join('g').attr('class', each => 'turn ' + each.axis);
  const at = each => x(day(each.start));
  groups.append('line').attr('x1', at).attr('x2', at).attr('y1', (each, i) => 8 + (i % 2) * 18).attr('y2', TOP + MAIN);
  groups.append('text').attr('x', each => at(each) + (at(each) > width - 150 ? -5 : 5)).attr('y', (each, i) => 15 + (i % 2) * 18)
    .attr('text-anchor', each => at(each) > width - 150 ? 'end' : 'start')
    .text(each => `${each.axis} ${each.after >= each.before ? 'rose' : 'fell'} · p ${each.probability.toFixed(2)}`);
}

function lane(d3, svg, {x, marks, onEvent}) {
  const y = TOP + MAIN + LANE / 2 + 2;
  svg.append('g').selectAll('circle').data(marks.filter(each => inside(x, each.at))).join('circle')
    .attr('class', each => 'mark ' + (each.cooperation ? 'cooperation' : 'conflict'))
    .attr('cx', each => x(day(each.at))).attr('cy', each => y + (each.cooperation ? -3 : 4)).attr('r', 3.5)
    .on('click', (click, each) => onEvent(each.event))
    .append('title').text(each => `${date(each.at)}: ${each.event.sentence}`);
}

const inside = (x, iso) => iso && day(iso) >= x.domain()[0] && day(iso) <= x.domain()[1];

function days(svg, x, y, width) {
  svg.append('g').attr('class', 'axis').selectAll('text').data(x.ticks(Math.max(2, Math.floor(width / 110)))).join('text')
    .attr('x', x).attr('y', y).attr('text-anchor', 'middle').text(x.tickFormat());
}

/** All time, small: how many acts; what is brushed is shown above. */
function strip(d3, svg, {periods, width, by, stretch, onStretch}) {
  const top = TOP + MAIN + LANE + AXIS;
  const x = d3.scaleUtc([day(periods[0].start), after(periods[periods.length - 1].end)], [LEFT, width - RIGHT]);
  const size = d3.scaleLinear([0, Math.max(1, d3.max(periods, each => each.acts))], [0, STRIP - 4]);
  const group = svg.append('g').attr('class', 'strip');
  group.append('line').attr('class', 'zero').attr('x1', LEFT).attr('x2', width - RIGHT).attr('y1', top + STRIP).attr('y2', top + STRIP);
  group.selectAll('rect').data(periods).join('rect').attr('class', 'volume').attr('x', each => x(day(each.start)))
    .attr('width', each => Math.max(1, x(after(each.end)) - x(day(each.start)) - 0.5))
    .attr('y', each => top + STRIP - size(each.acts)).attr('height', each => size(each.acts));
  group.append('text').attr('class', 'what').attr('x', LEFT - 8).attr('y', top + 10).attr('text-anchor', 'end').text('acts');
  days(svg, x, top + STRIP + 16, width);
  const brush = d3.brushX().extent([[LEFT, top], [width - RIGHT, top + STRIP]]).on('end', event => {
    if (!event.sourceEvent) return;
    if (!event.selection) onStretch('', '');
    else {
      const [from, to] = event.selection.map(x.invert);
      const hit = periods.filter(each => after(each.end) > from && day(each.start) < to);
      if (hit.length) onStretch(hit[0].start, periodEnd(hit[hit.length - 1].start, by));
    }
  });
  group.append('g').attr('class', 'brush').call(brush)
    .call(brush.move, stretch?.length ? [x(day(stretch[0].start)), x(after(stretch[stretch.length - 1].end))] : null);
}
