/** What pages draw with; everything put into text or attributes is escaped. */
export {h, render, Fragment} from '../vendor/preact.js';
export {useEffect, useLayoutEffect, useMemo, useRef, useState, useCallback} from '../vendor/hooks.js';
