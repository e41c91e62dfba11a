/** The states of the world, shaded; those too small to be seen as circles. */
import {h, useEffect, useMemo, useState} from '../core/dom.js';
import {useD3, useWidth} from './frame.js';
import {scale} from './matrix.js';
import {SMALL_STATES} from './smallstates.js';
import {shapes} from './topojson.js';

const RATIO = 0.49;
const SMALL = 5;
const CODES = {Kosovo: 'XKX'};
let outlines;

/** Outlines by code; Antarctica is nobody's. */
function loadOutlines() {
  outlines ??= fetch(new URL('../vendor/world.json', import.meta.url)).then(response => response.json())
    .then(world => shapes(world, world.objects.world).filter(each => each.id !== 'ATA')
      .map(each => ({...each, id: CODES[each.name] ?? each.id})));
  return outlines;
}

/**
 * @param {{items: {code: string, name: string}[], show: 'cooperation'|'conflict', of: string|null,
 *   href: (code: string) => string, onRead: (code: string) => void}} props
 */
export function WorldMap({items, show, of, href, onRead}) {
  const [frame, width] = useWidth();
  const d3 = useD3();
  const [world, setWorld] = useState(null);
  useEffect(() => {
    loadOutlines().then(setWorld, () => setWorld([]));
  }, []);
  const drawn = useMemo(() => d3 && world && width ? draw(d3, world, width) : null, [d3, world, width]);
  const byCode = new Map(items.map(item => [item.code, item]));
  const depth = scale(items, show);
  const shade = code => {
    const value = byCode.get(code)?.[show] ?? 0;
    return code === of ? {class: 'land chosen'} : value > 0 ? {class: 'land ' + show, 'fill-opacity': 0.15 + 0.85 * depth(value)} : {class: 'land'};
  };
  const linked = (code, shape) => byCode.has(code) && code !== of
    ? h('a', {key: code, href: href(code), tabindex: -1, 'aria-label': byCode.get(code).name, onMouseEnter: () => onRead(code)}, shape)
    : h('g', {key: code}, shape);
  return h('div', {class: 'chart map', ref: frame, style: {minHeight: width * RATIO + 'px'}},
    drawn && h('svg', {viewBox: `0 0 ${width} ${width * RATIO}`, width, height: width * RATIO, role: 'group', 'aria-label': 'States shaded by what they do; the table below has the same'},
      h('path', {class: 'sea', d: drawn.sphere}),
      drawn.lands.map(land => linked(land.id, h('path', {d: land.path, ...shade(land.id)}))),
      drawn.circles.filter(circle => byCode.has(circle.id)).map(circle =>
        linked(circle.id, h('g', {class: 'small'}, h('circle', {class: 'ground', cx: circle.x, cy: circle.y, r: SMALL}),
          h('circle', {cx: circle.x, cy: circle.y, r: SMALL, ...shade(circle.id)}))))));
}

/** Whether the map has a place for a state. */
export async function onMap() {
  const world = await loadOutlines();
  const known = new Set([...world.map(each => each.id), ...Object.keys(SMALL_STATES)]);
  return code => known.has(code);
}

function draw(d3, world, width) {
  const projection = d3.geoEqualEarth().fitExtent([[1, 1], [width - 1, width * RATIO - 1]], {type: 'Sphere'});
  const path = d3.geoPath(projection).digits(1);
  const lands = [];
  const circles = Object.entries(SMALL_STATES).map(([id, at]) => ({id, ...point(projection(at))}));
  for (const {id, geometry} of world) {
    const [[left, top], [right, bottom]] = path.bounds(geometry);
    lands.push({id: id === '-99' ? `none ${lands.length}` : id, path: path(geometry)});
    if (Math.max(right - left, bottom - top) < 2 * SMALL) circles.push({id, ...point(path.centroid(geometry))});
  }
  return {sphere: path({type: 'Sphere'}), lands, circles};
}

const point = ([x, y]) => ({x: x.toFixed(1), y: y.toFixed(1)});
