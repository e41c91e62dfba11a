/** The words of a document's text that a reader marked, and the sentence around them. */

/**
 * Where the marked words stand, in code points of the document.
 *
 * @param {Element} frame what holds the text; its blocks bear `data-begin`
 * @returns {{begin: number, end: number}|null}
 */
export function markedPlace(frame) {
  const selection = window.getSelection();
  if (!frame || !selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element = range.startContainer instanceof Element ? range.startContainer : range.startContainer.parentElement;
  const block = element?.closest('[data-begin]');
  if (!block || !frame.contains(block)) return null;
  const length = (node, offset) => {
    const before = document.createRange();
    before.setStart(block, 0);
    before.setEnd(node, offset);
    return Array.from(before.toString()).length;
  };
  const from = Number(block.dataset.begin);
  const inside = block.contains(range.endContainer);
  const end = inside ? length(range.endContainer, range.endOffset) : Array.from(block.textContent).length;
  return {begin: from + length(range.startContainer, range.startOffset), end: from + end};
}

/**
 * The sentence around a place: that of an event which is there, or what stands between full stops.
 *
 * @param {string[]} points the document's text by code points
 * @param {{begin: number, end: number}[]} blocks
 * @param {{begin: number, end: number}[]} passages
 */
export function sentenceAround(points, blocks, passages, place) {
  const known = passages.find(each => each.begin < place.end && place.begin < each.end);
  if (known) return {begin: known.begin, end: known.end};
  const block = blocks.find(each => each.begin <= place.begin && place.begin < each.end) ?? {begin: 0, end: points.length};
  const isEnd = at => /[.!?]/.test(points[at]) && (at + 1 >= block.end || /\s/.test(points[at + 1]));
  let begin = place.begin;
  while (begin > block.begin && !isEnd(begin - 1)) begin--;
  while (begin < place.end && /\s/.test(points[begin])) begin++;
  let end = Math.min(place.end, block.end);
  while (end < block.end && !(end > begin && isEnd(end - 1))) end++;
  while (end > begin && /\s/.test(points[end - 1])) end--;
  return {begin, end};
}
