/** How wide a chart may be, and D3 once it is there. */
import {useEffect, useRef, useState} from '../core/dom.js';
import {loadD3} from './d3.js';

/** @returns {[import('preact').RefObject, number]} a place for the chart, and its width; 0 until it is known */
export function useWidth() {
  const frame = useRef(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watch = new ResizeObserver(([entry]) => setWidth(Math.floor(entry.contentRect.width)));
    watch.observe(frame.current);
    return () => watch.disconnect();
  }, []);
  return [frame, width];
}

/** @returns {any} D3; null until it is loaded */
export function useD3() {
  const [d3, setD3] = useState(globalThis.d3 ?? null);
  useEffect(() => {
    loadD3().then(library => setD3(library));
  }, []);
  return d3;
}
