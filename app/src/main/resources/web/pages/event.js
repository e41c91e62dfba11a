/** A lasting address for an event: leads to its place in the text. */
import {h, useEffect} from '../core/dom.js';
import {url, useAnswer} from '../core/api.js';
import {address, go} from '../core/router.js';
import {Answer} from '../parts/state.js';

export function EventPage({place}) {
  const answer = useAnswer(url('/events/' + encodeURIComponent(place.parts[1])));
  useEffect(() => {
    if (answer.data) go(address.document(answer.data.doc, answer.data.id), {replace: true});
  }, [answer.data]);
  return h('article', {class: 'page'}, h('h1', null, 'Event'), h(Answer, {answer}, () => null));
}
