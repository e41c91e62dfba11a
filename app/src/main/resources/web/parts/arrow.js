/** An arrow over the text, from the words for the actor to those for the recipient. */
import {h, useLayoutEffect, useState} from '../core/dom.js';

export function Arrow({frame, event}) {
  const [line, setLine] = useState(null);
  useLayoutEffect(() => {
    const measure = () => setLine(event && frame.current ? between(frame.current) : null);
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, [event]);
  if (!line || !event) return null;
  const {x1, y1, x2, y2, lift} = line;
  const both = event.recipient.length === 0;
  return h('svg', {class: 'arrow-layer', 'aria-hidden': 'true'},
    h('defs', null, h('marker', {id: 'head', viewBox: '0 0 8 8', refX: 6, refY: 4, markerWidth: 7, markerHeight: 7, orient: 'auto-start-reverse'},
      h('path', {d: 'M0 0 L8 4 L0 8 Z'}))),
    h('path', {class: 'line', d: `M${x1} ${y1} C${x1} ${y1 - lift} ${x2} ${y2 - lift} ${x2} ${y2}`,
      'marker-end': 'url(#head)', 'marker-start': both ? 'url(#head)' : null}));
}

/** Tops of the words for both sides, in the frame's own coordinates. */
function between(frame) {
  const [from, to] = ['actor', 'recipient'].map(kind => frame.querySelector(`.chosen [data-part=${kind}]`)?.getClientRects()[0]);
  if (!from || !to) return null;
  const zero = frame.getBoundingClientRect();
  const x = box => box.left + box.width / 2 - zero.left;
  const y = box => box.top - zero.top;
  const lift = Math.min(18, 10 + Math.abs(x(from) - x(to)) / 30);
  return {x1: x(from), y1: y(from), x2: x(to), y2: y(to), lift};
}
