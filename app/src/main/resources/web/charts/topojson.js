/** TopoJSON's shared, delta-coded borders, unpacked into GeoJSON. */

/** @returns {{id: string, name: string, geometry: any}[]} the shapes of an object of a topology */
export function shapes(topology, object) {
  const {scale: [kx, ky], translate: [dx, dy]} = topology.transform;
  const arcs = topology.arcs.map(arc => {
    let x = 0;
    let y = 0;
    return arc.map(([stepX, stepY]) => [(x += stepX) * kx + dx, (y += stepY) * ky + dy]);
  });
  const arc = i => i < 0 ? [...arcs[~i]].reverse() : arcs[i];
  const ring = parts => parts.flatMap((part, i) => i === 0 ? arc(part) : arc(part).slice(1));
  const polygon = rings => rings.map(ring);
  return object.geometries.filter(each => each.arcs?.length).map(each => ({
    id: each.id, name: each.properties?.name ?? each.id,
    geometry: {type: each.type, coordinates: each.type === 'Polygon' ? polygon(each.arcs) : each.arcs.map(polygon)},
  }));
}
