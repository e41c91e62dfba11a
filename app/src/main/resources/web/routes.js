/**
 * The pages, one a line: the server reads from here which addresses are pages and which scripts each needs. A page's
 * script comes when the page is asked for; a star stands for any part of an address.
 */
export const PAGES = [
  {at: '/', load: async () => (await import('./pages/start.js')).StartPage},
  {at: '/search', load: async () => (await import('./pages/search.js')).SearchPage},
  {at: '/documents/*', load: async () => (await import('./pages/document.js')).DocumentPage},
  {at: '/events/*', load: async () => (await import('./pages/event.js')).EventPage},
  {at: '/imported/*', load: async () => (await import('./pages/imported.js')).ImportedPage},
  {at: '/pairs', load: async () => (await import('./pages/pairs.js')).PairsPage},
  {at: '/pairs/*/*', load: async () => (await import('./pages/pair.js')).PairPage},
  {at: '/network', load: async () => (await import('./pages/network.js')).NetworkPage},
  {at: '/matrix', load: async () => (await import('./pages/matrix.js')).MatrixPage},
  {at: '/map', load: async () => (await import('./pages/map.js')).MapPage},
  {at: '/corrections', load: async () => (await import('./pages/corrections.js')).CorrectionsPage},
  {at: '/digest', load: async () => (await import('./pages/digest.js')).DigestPage},
  {at: '/contradictions', load: async () => (await import('./pages/contradictions.js')).ContradictionsPage},
  {at: '/triads', load: async () => (await import('./pages/triads.js')).TriadsPage},
  {at: '/triads/*/*/by/*', load: async () => (await import('./pages/triad.js')).TriadPage},
];

/** The page that belongs to the parts of an address, if there is one. */
export function pageAt(parts) {
  return PAGES.find(({at}) => {
    const pattern = at.split('/').filter(Boolean);
    return parts.length === pattern.length && pattern.every((each, i) => each === '*' || each === parts[i]);
  });
}
