/** What stands above every page: name, pages, search field, theme, keys. */
import {h, useEffect, useState} from '../core/dom.js';
import {go} from '../core/router.js';
import {showKeys} from './keylist.js';
import {Views} from './views.js';

const PAGES = [
  ['/', 'Overview', ''], ['/search?of=events', 'Search', 'search'], ['/pairs', 'Pairs', 'pairs'],
  ['/triads', 'Triads', 'triads'], ['/network', 'Network', 'network'], ['/matrix', 'Matrix', 'matrix'], ['/map', 'Map', 'map'],
  ['/contradictions', 'Contradictions', 'contradictions'], ['/digest', 'Digest', 'digest'],
];

export function Header({place}) {
  return h('header', {class: 'header'},
    h('a', {class: 'name', href: '/'}, 'Entente'),
    h('nav', {'aria-label': 'Pages'}, PAGES.map(([href, label, part]) =>
      h('a', {href, 'aria-current': (place.parts[0] ?? '') === part ? 'page' : null}, label))),
    h(SearchField, {place}),
    h(Views),
    h(ThemeButton),
    h('button', {class: 'quiet', type: 'button', onClick: showKeys, 'aria-label': 'Keyboard', title: 'Keyboard (?)'}, '?'));
}

function SearchField({place}) {
  const onSearch = place.parts[0] === 'search';
  const [text, setText] = useState('');
  const asked = onSearch ? place.params.get('q') ?? '' : '';
  useEffect(() => setText(asked), [asked]);
  const submit = event => {
    event.preventDefault();
    const params = onSearch ? new URLSearchParams(place.params) : new URLSearchParams({of: 'events'});
    params.delete('offset');
    if (params.get('of') === 'imported') params.set('of', 'events');
    params.delete('q');
    if (text.trim()) params.set('q', text.trim());
    go('/search?' + params);
  };
  return h('form', {role: 'search', onSubmit: submit},
    h('label', {class: 'unseen', for: 'search'}, 'Search words'),
    h('input', {
      id: 'search', type: 'search', name: 'q', autocomplete: 'off', placeholder: 'Search words   /',
      value: text, onInput: event => setText(event.target.value),
    }));
}

function ThemeButton() {
  const dark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  const [theme, setTheme] = useState(localStorage.getItem('theme') ?? (dark ? 'dark' : 'light'));
  useEffect(() => {
    if (localStorage.getItem('theme')) document.documentElement.dataset.theme = theme;
  }, [theme]);
  const other = theme === 'dark' ? 'light' : 'dark';
  const change = () => {
    localStorage.setItem('theme', other);
    setTheme(other);
  };
  return h('button', {class: 'quiet', type: 'button', onClick: change, 'aria-label': `Use the ${other} theme`, title: `Use the ${other} theme`},
    theme === 'dark' ? '☾' : '☀');
}
