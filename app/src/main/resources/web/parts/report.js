/** A brief to hand on: asked for here, written by the server, saved by the browser. */
import {h, useEffect, useRef, useState} from '../core/dom.js';
import {fetchFile} from '../core/files.js';
import {save} from '../core/save.js';

const FORMS = [['html', 'HTML', 'reads everywhere'], ['pdf', 'PDF', 'to print'], ['md', 'Markdown', 'to write on']];

/** @param {{address: (format: string) => string}} props the API's address of the brief in a form */
export function Report({address}) {
  const [state, setState] = useState({});
  const menu = useRef(null);
  const stop = useRef(null);
  useEffect(() => () => stop.current?.abort(), []);
  const write = async format => {
    menu.current.open = false;
    stop.current?.abort();
    stop.current = new AbortController();
    setState({writing: true});
    try {
      const {blob, name} = await fetchFile(address(format), stop.current.signal);
      save(blob, blob.type, name);
      setState({name, shown: format === 'html' ? address(format) : null});
    } catch (error) {
      if (error.name !== 'AbortError') setState({error});
    }
  };
  const onKeyDown = event => {
    if (event.key !== 'Escape' || !menu.current.open) return;
    menu.current.open = false;
    menu.current.querySelector('summary').focus();
  };
  return h('div', {class: 'report'},
    h('details', {class: 'menu', ref: menu, onKeyDown},
      h('summary', null, 'Report'),
      h('ul', null, FORMS.map(([format, label, use]) => h('li', {key: format},
        h('button', {type: 'button', onClick: () => write(format)}, label, h('span', {class: 'muted'}, ' ' + use)))))),
    h('p', {role: state.error ? 'alert' : 'status', class: state.error ? 'wrong' : 'muted small'},
      state.writing ? ['The report is being written … ', h('progress', {'aria-label': 'Working'})] : null,
      state.name ? [`Saved as ${state.name}. `, state.shown ? h('a', {href: state.shown, target: '_blank', rel: 'noopener'}, 'Read it here') : null] : null,
      state.error ? state.error.message : null));
}
