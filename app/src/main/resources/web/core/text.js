/** Texts with places in them. The API counts code points; `slice` does the same. */
import {h} from './dom.js';

/** A text that can be cut by code points. Most texts have none that takes two units: they are cut as they are. */
export class Text {
  constructor(text) {
    this.points = /[\ud800-\udbff]/.test(text) ? Array.from(text) : text;
  }

  slice(begin, end) {
    const part = this.points.slice(begin, end);
    return typeof part === 'string' ? part : part.join('');
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

/** Words of texts in any script, one after the other, with dots between; none turns the others round. */
export function dotted(parts) {
  return parts.filter(Boolean).flatMap((part, i) => [i ? ' · ' : null, h('bdi', null, part)]);
}

/** An address that a document gives for itself, if it is one to follow. */
export function safeLink(url) {
  return /^https?:\/\//i.test(url ?? '') ? url : null;
}
