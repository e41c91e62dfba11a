/** The reader's saved views: a button in the header, and a dialog to save, open, rename and remove them. */
import {h, useEffect, useRef, useState} from '../core/dom.js';
import {go} from '../core/router.js';
import {removeView, renameView, saveView, views, watchViews} from '../core/views.js';

function useViews() {
  const [list, setList] = useState(views);
  useEffect(() => watchViews(() => setList(views())), []);
  return list;
}

const here = () => window.location.pathname + window.location.search;
const titleHere = () => document.title.replace(/ · Entente$/, '');

export function Views() {
  const list = useViews();
  const dialog = useRef(null);
  const [name, setName] = useState('');
  const open = () => {
    setName(list.find(view => view.address === here())?.name ?? titleHere());
    dialog.current.showModal();
  };
  const save = event => {
    event.preventDefault();
    saveView(name, here());
  };
  const follow = address => event => {
    event.preventDefault();
    dialog.current.close();
    go(address);
  };
  return [
    h('button', {class: 'quiet', type: 'button', onClick: open, 'aria-label': 'Saved views', title: 'Saved views', 'aria-haspopup': 'dialog'}, '☆'),
    h('dialog', {class: 'views', ref: dialog, 'aria-labelledby': 'views-title'},
      h('h2', {id: 'views-title'}, 'Saved views'),
      h('form', {class: 'fields', onSubmit: save},
        h('label', null, 'Name of this view', h('input', {value: name, maxlength: 120, onInput: event => setName(event.target.value)})),
        h('button', {type: 'submit'}, list.some(view => view.address === here()) ? 'Save the name' : 'Save this view')),
      list.length
        ? h('ul', null, list.map(view => h(Row, {key: view.address, view, onFollow: follow(view.address)})))
        : h('p', {class: 'muted'}, 'None yet. A view is the page as it is now, with its filters; it is kept in this browser.'),
      h('button', {type: 'button', onClick: () => dialog.current.close()}, 'Close'))];
}

function Row({view, onFollow}) {
  const [draft, setDraft] = useState(null);
  const submit = event => {
    event.preventDefault();
    renameView(view.address, draft);
    setDraft(null);
  };
  if (draft !== null) {
    return h('li', null, h('form', {onSubmit: submit},
      h('input', {'aria-label': `New name of ${view.name}`, value: draft, maxlength: 120, ref: field => field?.focus(), onInput: event => setDraft(event.target.value)}),
      h('button', {type: 'submit'}, 'Rename')));
  }
  return h('li', null,
    h('a', {href: view.address, onClick: onFollow}, view.name),
    h('button', {type: 'button', class: 'link', 'aria-label': `Rename ${view.name}`, onClick: () => setDraft(view.name)}, 'rename'),
    h('button', {type: 'button', class: 'link', 'aria-label': `Remove ${view.name}`, onClick: () => removeView(view.address)}, 'remove'));
}
