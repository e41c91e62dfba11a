/** The workspace: which page belongs to which address, and what stands around every page. */
import {h, render} from './core/dom.js';
import {followLinks, usePlace} from './core/router.js';
import {listen} from './core/keys.js';
import {Header} from './parts/header.js';
import {KeyList, showKeys} from './parts/keylist.js';
import {NotFound} from './pages/not-found.js';
import {PAGES} from './routes.js';

function App() {
  const place = usePlace();
  const page = PAGES.find(each => each.fits(place.parts));
  const Page = page ? page.view : NotFound;
  return [
    h(Header, {place}),
    h('main', {id: 'content', tabindex: -1}, h(Page, {place, key: place.path})),
    h(KeyList),
  ];
}

followLinks();
listen(showKeys);
render(h(App), document.getElementById('app'));
