/** Views that the reader saved: addresses of pages with names of their own, kept in this browser. */

const KEY = 'views';
const MOST = 100;
const listeners = new Set();

/** @typedef {{name: string, address: string}} View */

/** @returns {View[]} what was saved, as far as it still is what this page would save */
export function views() {
  try {
    const list = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(list) ? list.filter(fits) : [];
  } catch {
    return [];
  }
}

/** Only addresses of this workspace: a path, and never another host. */
const fits = view => typeof view?.name === 'string' && typeof view.address === 'string' && /^\/(?![\/\\])/.test(view.address);

function keep(list) {
  localStorage.setItem(KEY, JSON.stringify(list.slice(0, MOST)));
  listeners.forEach(listener => listener());
}

/** Saves an address under a name; what had that address before gets the new name. */
export function saveView(name, address) {
  const rest = views().filter(view => view.address !== address);
  keep([{name: name.trim() || address, address}, ...rest]);
}

export function renameView(address, name) {
  keep(views().map(view => view.address === address ? {...view, name: name.trim() || view.name} : view));
}

export function removeView(address) {
  keep(views().filter(view => view.address !== address));
}

/** Calls back whenever views change, in this tab or another; gives a function that ends it. */
export function watchViews(listener) {
  const other = event => event.key === KEY && listener();
  listeners.add(listener);
  window.addEventListener('storage', other);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', other);
  };
}
