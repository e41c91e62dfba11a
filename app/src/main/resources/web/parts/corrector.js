/** What stands over the cards: undo and redo, what went wrong, and adding an event from marked words. */
import {h} from '../core/dom.js';
import {EventForm} from './eventform.js';
import {deed} from './review.js';

export function Corrector({correcting, adding, onAdd, onAdded, form}) {
  const {state, busy, failure, act} = correcting;
  const save = async value => {
    if (await act({action: 'add', begin: adding.begin, end: adding.end, value})) onAdded(adding);
  };
  const some = state.history.length > 0;
  return h('div', {class: 'corrector'},
    failure ? h(Conflict, {failure, correcting}) : null,
    form?.kind === 'add' ? h(EventForm, {title: 'Add an event', whole: true, event: {}, sentence: adding.sentence, onSave: save, onCancel: () => onAdded(null)})
      : adding ? h('p', {class: 'adding'}, h('button', {type: 'button', onClick: onAdd, onMouseDown: event => event.preventDefault()}, 'Add event'),
        h('span', {class: 'sentence'}, adding.sentence)) : null,
    some ? h('p', {class: 'buttons'},
      h('button', {type: 'button', onClick: correcting.undo, disabled: busy || !correcting.canUndo, title: 'Undo (u)', 'aria-keyshortcuts': 'u'}, 'Undo'),
      h('button', {type: 'button', onClick: correcting.redo, disabled: busy || !correcting.canRedo, title: 'Redo (Shift+U)', 'aria-keyshortcuts': 'Shift+U'}, 'Redo')) : null,
    h('p', {class: 'unseen', role: 'status'}, latest(state.history)));
}

/** For those who do not see the panel change. */
function latest(history) {
  const entry = history.at(-1);
  return entry ? `${entry.by} ${deed(entry)}` : '';
}

/** The second of two is told what the first did; what they wanted to do is kept, to be done again. */
function Conflict({failure, correcting}) {
  return h('div', {class: 'notice failure', role: 'alert'},
    failure.since.length === 0 ? h('p', null, failure.message) : [
      h('p', null, 'Meanwhile ', failure.since.map((entry, i) => [i ? '; ' : '', h('strong', null, entry.by), ' ', deed(entry)]), '. Yours was not written.'),
    ],
    h('p', {class: 'buttons'},
      failure.body ? h('button', {type: 'button', onClick: correcting.again}, 'Do mine now') : null,
      h('button', {type: 'button', onClick: correcting.dismiss}, failure.body ? 'Leave it so' : 'Close')));
}
