/** A chart as a file. Colours and type come from styles, so they are written into the copy. */
import {save} from '../core/save.js';

const WRITTEN = ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'font-family', 'font-size', 'font-weight', 'opacity', 'text-anchor'];

/** @param {SVGElement} svg as it is drawn */
function copy(svg) {
  const clone = svg.cloneNode(true);
  const from = [svg, ...svg.querySelectorAll('*')];
  [clone, ...clone.querySelectorAll('*')].forEach((node, i) => {
    const style = getComputedStyle(from[i]);
    for (const name of WRITTEN) {
      const value = style.getPropertyValue(name);
      if (value) node.setAttribute(name, value);
    }
    node.removeAttribute('class');
  });
  clone.querySelectorAll('[cursor]').forEach(node => node.remove());
  clone.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  const paper = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  paper.setAttribute('width', '100%');
  paper.setAttribute('height', '100%');
  paper.setAttribute('fill', getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  clone.prepend(paper);
  return new XMLSerializer().serializeToString(clone);
}

/** Saves it as SVG. */
export function saveSvg(svg, name) {
  save(copy(svg), 'image/svg+xml', name + '.svg');
}

/** Saves it as PNG, twice as fine as on the screen. */
export async function savePng(svg, name) {
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(copy(svg));
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = 2 * svg.clientWidth;
  canvas.height = 2 * svg.clientHeight;
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob(blob => save(blob, 'image/png', name + '.png'), 'image/png');
}
