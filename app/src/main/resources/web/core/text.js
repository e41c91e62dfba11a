/** Texts with places in them. The API counts code points; `slice` does the same. */
import {h} from './dom.js';

/** A text that can be cut by code points. */
export class Text {
  constructor(text) {
    this.points = Array.from(text);
  }

  slice(begin, end) {
    return this.points.slice(begin, end).join('');
  }
}

/** A text with some places marked. */
export function Marked({text, hits}) {
  if (!hits || hits.length === 0) return text;
  const whole = new Text(text);
  const pieces = [];
  let at = 0;
  for (const [begin, end] of hits) {
    pieces.push(whole.slice(at, begin), h('mark', {class: 'hit'}, whole.slice(begin, end)));
    at = end;
  }
  pieces.push(whole.slice(at));
  return pieces;
}

/** An address that a document gives for itself, if it is one to follow. */
export function safeLink(url) {
  return /^https?:\/\//i.test(url ?? '') ? url : null;
}
