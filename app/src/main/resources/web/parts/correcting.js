/** Corrections of a document's events: what holds, how to change it, what went wrong. */
import {useEffect, useState} from '../core/dom.js';
import {send} from '../core/api.js';

/**
 * @param {any} answer the document's corrections as the API gave them
 * @returns {{state: any, busy: boolean, failure: any, act: (body: object) => Promise<boolean>, again: () => void, undo: () => void,
 *   redo: () => void, dismiss: () => void, canUndo: boolean, canRedo: boolean}}
 */
export function useCorrecting(answer) {
  const [state, setState] = useState(answer);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState(null);
  useEffect(() => setState(answer), [answer]);
  const act = async (body, revision = state.revision) => {
    if (busy) return false;
    setBusy(true);
    setFailure(null);
    try {
      setState(await send('/corrections', {doc: state.doc, revision, ...body}));
      return true;
    } catch (error) {
      if (error.status === 409) setState(error.problem);
      setFailure({message: error.message, since: error.problem?.since ?? [], body: error.status === 409 ? body : null});
      return false;
    } finally {
      setBusy(false);
    }
  };
  const last = undoable(state.history);
  const next = redoable(state.history);
  return {
    state, busy, failure, act,
    again: () => act(failure.body),
    dismiss: () => setFailure(null),
    undo: () => last && act({action: 'undo', of: last.id}),
    redo: () => next && act({action: 'redo', of: next.id}),
    canUndo: Boolean(last), canRedo: Boolean(next),
  };
}

const isDecision = entry => entry.action !== 'undo' && entry.action !== 'redo';

/** The latest entry that still counts. */
function undoable(history) {
  return history.filter(entry => isDecision(entry) && !entry.undone).at(-1);
}

/** What was undone last and is still undone, unless something new was decided since. */
function redoable(history) {
  let at = history.length - 1;
  while (at >= 0 && !isDecision(history[at])) {
    const target = history[at].action === 'undo' ? history.find(entry => entry.id === history[at].of) : null;
    if (target?.undone) return target;
    at--;
  }
  return null;
}
