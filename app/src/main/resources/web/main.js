/** The workspace: which page belongs to which address, and what stands around every page. */
import {h, render, useLayoutEffect, useState} from './core/dom.js';
import {followLinks, here, usePlace} from './core/router.js';
import {listen} from './core/keys.js';
import {Header} from './parts/header.js';
import {KeyList, showKeys} from './parts/keylist.js';
import {Failure} from './parts/state.js';
import {NotFound} from './pages/not-found.js';
import {pageAt} from './routes.js';

/** What draws each page whose script is there. */
const views = new Map([[undefined, NotFound]]);

async function load(page) {
  if (views.has(page)) return;
  try {
    views.set(page, await page.load());
  } catch (error) {
    // Not kept: the next visit asks again.
    return () => h(Failure, {error: new Error(`This page could not be loaded; is the server still running? (${error.message})`)});
  }
}

function App() {
  const place = usePlace();
  const page = pageAt(place.parts);
  const [outcome, setOutcome] = useState(null);
  useLayoutEffect(() => {
    if (!views.has(page)) load(page).then(failure => setOutcome({page, failure}));
  }, [page]);
  const Page = views.get(page) ?? (outcome?.page === page ? outcome.failure : null);
  return [
    h(Header, {place}),
    h('main', {id: 'content', tabindex: -1},
      Page ? h(Page, {place, key: place.path}) : h('p', {class: 'waiting', role: 'status'}, 'Loading …')),
    h(KeyList),
  ];
}

followLinks();
listen(showKeys);
await load(pageAt(here().parts));
render(h(App), document.getElementById('app'));
