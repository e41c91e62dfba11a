/** A slider over the periods that have events, which can also run by itself. */
import {h, useEffect, useState} from '../core/dom.js';
import {go, withParams} from '../core/router.js';
import {period} from '../core/format.js';
import {IndexLine} from '../charts/indexline.js';

const PACE = 1400;

/** @param {{periods: any[], by: string, start: string}} props `start` is the period shown */
export function TimeSlider({periods, by, start}) {
  const [playing, setPlaying] = useState(false);
  const found = periods.findIndex(each => each.start >= start);
  const at = found < 0 ? periods.length - 1 : found;
  const show = i => go(withParams({at: periods[i].start}), {replace: true});
  useEffect(() => {
    if (!playing) return undefined;
    const timer = setTimeout(() => {
      if (at + 1 < periods.length) show(at + 1);
      if (at + 2 >= periods.length) setPlaying(false);
    }, PACE);
    return () => clearTimeout(timer);
  }, [playing, at]);
  const play = () => {
    if (!playing && at + 1 >= periods.length) show(0);
    setPlaying(!playing);
  };
  const name = period(periods[at].start, by);
  return h('div', {class: 'time'},
    h('button', {type: 'button', onClick: play, disabled: periods.length < 2}, playing ? 'Stop' : 'Play'),
    h('div', {class: 'track'},
      h(IndexLine, {periods, at}),
      h('input', {type: 'range', min: 0, max: periods.length - 1, step: 1, value: at, 'aria-label': 'Period',
        'aria-valuetext': name, onInput: event => show(Number(event.target.value))}),
      h('div', {class: 'ends', 'aria-hidden': 'true'},
        h('span', null, period(periods[0].start, by)), h('span', null, period(periods[periods.length - 1].start, by)))),
    h('output', {class: 'shown'}, name));
}
