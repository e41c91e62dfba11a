/** D3, loaded when the first chart is drawn. */
let loading;

/** @returns {Promise<any>} the library */
export function loadD3() {
  loading ??= import('../vendor/d3.js').then(() => globalThis.d3);
  return loading;
}
