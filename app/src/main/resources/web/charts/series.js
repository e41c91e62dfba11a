/** Cooperation and conflict of a pair on two axes: sums of scores above and below one line. */
import {h, useEffect, useRef} from '../core/dom.js';
import {loadD3} from './d3.js';
import {period, score} from '../core/format.js';

const HEIGHT = 260;
const MARGIN = {top: 14, right: 14, bottom: 28, left: 44};

/**
 * @param {{series: {by: string, periods: {start: string, cooperation_score: number, conflict_score: number}[]},
 *   chosen: string|null, onChoose: (start: string) => void}} props
 */
export function SeriesChart({series, chosen, onChoose}) {
  const frame = useRef(null);
  useEffect(() => {
    let gone = false;
    const redraw = () => loadD3().then(d3 => {
      if (!gone && frame.current) draw(d3, frame.current, series, chosen, onChoose);
    });
    const watch = new ResizeObserver(redraw);
    watch.observe(frame.current);
    return () => {
      gone = true;
      watch.disconnect();
    };
  }, [series, chosen]);
  const first = series.periods[0];
  const last = series.periods[series.periods.length - 1];
  const label = `Cooperation and conflict by ${series.by}, ${period(first.start, series.by)} to ${period(last.start, series.by)}; the table below has the same numbers`;
  return h('div', {class: 'chart', ref: frame, role: 'img', 'aria-label': label, style: {minHeight: HEIGHT + 'px'}});
}

function draw(d3, frame, series, chosen, onChoose) {
  const width = Math.max(280, frame.clientWidth);
  const periods = series.periods.map(each => ({...each, at: new Date(each.start + 'T00:00:00Z')}));
  const x = d3.scaleBand(periods.map(each => each.start), [MARGIN.left, width - MARGIN.right]).padding(0.15);
  const high = Math.max(1, d3.max(periods, each => each.cooperation_score));
  const low = Math.min(-1, d3.min(periods, each => each.conflict_score));
  const y = d3.scaleLinear([low, high], [HEIGHT - MARGIN.bottom, MARGIN.top]).nice();
  const svg = d3.create('svg').attr('viewBox', `0 0 ${width} ${HEIGHT}`).attr('width', width).attr('height', HEIGHT);
  axes(svg, x, y, periods, width, series.by);
  const bars = svg.append('g').selectAll('g').data(periods).join('g')
    .attr('class', each => each.start === chosen ? 'period chosen' : 'period')
    .on('click', (event, each) => onChoose(each.start));
  bars.append('rect').attr('class', 'ground').attr('x', each => x(each.start)).attr('width', x.bandwidth())
    .attr('y', MARGIN.top).attr('height', HEIGHT - MARGIN.top - MARGIN.bottom);
  for (const [kind, value] of [['cooperation', each => each.cooperation_score], ['conflict', each => each.conflict_score]]) {
    bars.append('rect').attr('class', kind).attr('x', each => x(each.start)).attr('width', x.bandwidth())
      .attr('y', each => y(Math.max(0, value(each)))).attr('height', each => Math.abs(y(value(each)) - y(0)));
  }
  bars.append('title').text(each =>
    `${period(each.start, series.by)}: cooperation ${score(each.cooperation_score)}, conflict ${score(each.conflict_score)}`);
  frame.replaceChildren(svg.node());
}

function axes(svg, x, y, periods, width, by) {
  const grid = svg.append('g').attr('class', 'axis').selectAll('g').data(y.ticks(6)).join('g');
  grid.append('line').attr('x1', MARGIN.left).attr('x2', width - MARGIN.right)
    .attr('y1', y).attr('y2', y).attr('class', value => value === 0 ? 'zero' : null);
  grid.append('text').attr('x', MARGIN.left - 8).attr('y', y).attr('dy', '0.32em').attr('text-anchor', 'end').text(score);
  const room = Math.max(1, Math.ceil(periods.length / Math.max(2, Math.floor((width - MARGIN.left) / 84))));
  svg.append('g').attr('class', 'axis').selectAll('text').data(periods.filter((each, i) => i % room === 0)).join('text')
    .attr('x', each => x(each.start) + x.bandwidth() / 2).attr('y', HEIGHT - 8).attr('text-anchor', 'middle')
    .text(each => period(each.start, by));
}
