/** A link to a feed, which programs that read feeds find on the page too. */
import {h, useEffect} from '../core/dom.js';

/** @param {{address: string, title: string}} props */
export function Feed({address, title}) {
  useEffect(() => {
    const link = document.createElement('link');
    Object.assign(link, {rel: 'alternate', type: 'application/atom+xml', href: address, title});
    document.head.append(link);
    return () => link.remove();
  }, [address, title]);
  return h('a', {href: address, type: 'application/atom+xml'}, 'feed');
}
