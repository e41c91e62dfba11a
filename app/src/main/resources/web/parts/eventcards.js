/** What was coded from a sentence, with all that is known of it and what people make of it. */
import {h, useState} from '../core/dom.js';
import {score, share, span, words} from '../core/format.js';
import {Act} from './act.js';
import {EventForm} from './eventform.js';
import {History} from './history.js';
import {fieldName, isGone, Review, told} from './review.js';
import {Sides} from './sides.js';

export function EventCards({chosen, names, total, onChoose, correcting, form, setForm, picked, setPicked}) {
  if (!chosen.passage) {
    return h('p', {class: 'muted'}, total === 0
      ? 'No event was coded from this document. Mark words of the text to add one.'
      : `${total} ${total === 1 ? 'event' : 'events'}. Choose a marked sentence, or press j; mark words of the text to add what was missed.`);
  }
  return chosen.passage.events.map(event =>
    h(Card, {key: event.id, event, names, on: event.id === chosen.event?.id, onChoose: () => onChoose(chosen.passage, event),
      correcting, form, setForm, picked, setPicked}));
}

function Card({event, names, on, onChoose, correcting, form, setForm, picked, setPicked}) {
  return h('section', {class: `card${on ? ' on' : ''}${isGone(event) ? ' gone' : ''}`, 'aria-label': words(event.event)},
    h('h2', null, h('button', {type: 'button', 'aria-pressed': on ? 'true' : 'false', onClick: onChoose}, h(Act, {event})),
      event.star ? h('span', {class: 'star', title: 'starred'}, h('span', {class: 'unseen'}, 'starred'), h('span', {'aria-hidden': 'true'}, '★')) : null),
    h('p', null, h(Sides, {event, names}), ' ', h(Review, {event})),
    on ? [
      form ? null : h(Buttons, {event, correcting, setForm}),
      form?.kind === 'change' || form?.kind === 'split' ? h(Form, {event, form, setForm, correcting}) : h(Values, {event}),
      h(Marks, {event, correcting, picked, setPicked}),
      h(History, {entries: correcting.state.history.filter(entry => concerns(entry, event, correcting.state.history))}),
    ] : null);
}

function concerns(entry, event, history) {
  const target = entry.of ? history.find(each => each.id === entry.of) : entry;
  return target && (target.event === event.id || target.part === event.id || target.others?.includes(event.id));
}

function Buttons({event, correcting, setForm}) {
  const {act, busy} = correcting;
  const button = (label, key, onClick, pressed) => h('button', {
    type: 'button', onClick, disabled: busy, 'aria-keyshortcuts': key, 'aria-pressed': pressed === undefined ? null : String(pressed),
    title: key ? `${label} (${key})` : label}, label);
  return h('p', {class: 'buttons', role: 'group', 'aria-label': 'What do you make of it?'},
    button('Accept', 'a', () => act({action: 'accept', event: event.id}), event.review === 'accepted'),
    button('Reject', 'x', () => act({action: 'reject', event: event.id}), event.review === 'rejected'),
    button('Edit', 'e', () => setForm({kind: 'change'})),
    button('Split', null, () => setForm({kind: 'split'})),
    button('Star', null, () => act({action: 'star', event: event.id, on: !event.star}), event.star));
}

function Form({event, form, setForm, correcting}) {
  const split = form.kind === 'split';
  const save = async values => {
    const body = split ? {action: 'split', value: values} : {action: 'change', after: values};
    if (!split && Object.keys(values).length === 0) setForm(null);
    else if (await correcting.act({...body, event: event.id})) setForm(null);
  };
  return h(EventForm, {
    key: form.kind, title: split ? 'The second event of the two' : 'Edit the event', whole: split,
    event: split ? {...event, cameo: '', score: ''} : event, onSave: save, onCancel: () => setForm(null),
  });
}

const FIELDS = ['event', 'mode', 'status', 'actor', 'recipient', 'date', 'speaker', 'context', 'score', 'cameo', 'actor_text', 'recipient_text',
  'trigger', 'speaker_code'];

/** Every value; where people and the model differ, both. */
function Values({event}) {
  const row = (label, value) => value ? [h('dt', null, label), h('dd', null, value)] : null;
  const differ = FIELDS.filter(field => event.machine && event.human && told(event.machine[field], field) !== told(event.human[field], field));
  return [
    differ.length ? h('table', {class: 'model-people'},
      h('caption', {class: 'unseen'}, 'Where people and the model differ'),
      h('thead', null, h('tr', null, ['', 'Model', 'People'].map(head => head ? h('th', {scope: 'col', key: head}, head) : h('td', {key: 'none'})))),
      h('tbody', null, differ.map(field => h('tr', {key: field},
        h('th', {scope: 'row'}, fieldName(field)), h('td', {class: 'machine'}, told(event.machine[field], field)), h('td', {class: 'human'}, told(event.human[field], field)))))) : null,
    event.machine || event.review === 'added' ? null : h('p', {class: 'muted'}, 'The model no longer codes this event.'),
    h('dl', null,
      row('Class', event.quad),
      row('Status', words(event.status)),
      row('When', event.date ? [span(event.date.start, event.date.end), event.date.text ? ` (“${event.date.text}”)` : ''] : 'the text does not say'),
      row('Who says so', h('bdi', null, event.speaker ?? 'the writer')),
      row('About', event.context.map(words).join(', ')),
      row('Score', score(event.score)),
      row('CAMEO', event.cameo),
      row('Confidence', event.machine ? share(event.machine.confidence) : 'added by hand'),
      row('Id', h('a', {href: '/events/' + event.id}, event.id))),
  ];
}

/** Notes, tags and whether it is to be merged. */
function Marks({event, correcting, picked, setPicked}) {
  const {act, busy} = correcting;
  const on = picked.includes(event.id);
  const pick = () => setPicked(on ? picked.filter(id => id !== event.id) : [...picked, event.id]);
  const merge = () => act({action: 'merge', event: event.id, others: picked.filter(id => id !== event.id)}).then(done => done && setPicked([]));
  const others = picked.filter(id => id !== event.id).length;
  return h('div', {class: 'marks'},
    event.tags.length ? h('p', {class: 'tags'}, event.tags.map(tag => h('span', {class: 'tag', key: tag}, tag,
      h('button', {type: 'button', 'aria-label': `Take the tag ${tag} off`, disabled: busy, onClick: () => act({action: 'tag', event: event.id, tag, on: false})}, '×')))) : null,
    event.notes.map(note => h('blockquote', {class: 'note', key: note.entry}, note.text, h('footer', null, note.by))),
    h(Line, {label: 'Note', busy, onSave: text => act({action: 'note', event: event.id, text})}),
    h(Line, {label: 'Tag', busy, onSave: tag => act({action: 'tag', event: event.id, tag, on: true})}),
    h('p', {class: 'merge'},
      h('label', {class: 'check'}, h('input', {type: 'checkbox', checked: on, onChange: pick, disabled: isGone(event)}), 'choose to merge'),
      others > 0 && !isGone(event) ? h('button', {type: 'button', onClick: merge, disabled: busy}, `Merge ${others} other${others > 1 ? 's' : ''} into this`) : null));
}

function Line({label, busy, onSave}) {
  const [text, setText] = useState('');
  const submit = async event => {
    event.preventDefault();
    if (text.trim() && await onSave(text.trim())) setText('');
  };
  return h('form', {class: 'line-form', onSubmit: submit},
    h('label', null, h('span', {class: 'unseen'}, label), h('input', {type: 'text', maxlength: label === 'Tag' ? 60 : 2000, placeholder: label, value: text, onInput: event => setText(event.target.value)})),
    h('button', {type: 'submit', disabled: busy, 'aria-label': `Add the ${label.toLowerCase()}`}, 'Add'));
}
