/** The pages, one a file. The server's `Workspace.PAGES` has the first parts of their addresses. */
import {CorrectionsPage} from './pages/corrections.js';
import {ContradictionsPage} from './pages/contradictions.js';
import {DigestPage} from './pages/digest.js';
import {DocumentPage} from './pages/document.js';
import {EventPage} from './pages/event.js';
import {MapPage} from './pages/map.js';
import {MatrixPage} from './pages/matrix.js';
import {NetworkPage} from './pages/network.js';
import {PairPage} from './pages/pair.js';
import {PairsPage} from './pages/pairs.js';
import {SearchPage} from './pages/search.js';
import {StartPage} from './pages/start.js';
import {TriadPage} from './pages/triad.js';
import {TriadsPage} from './pages/triads.js';

const like = (...pattern) => parts =>
  parts.length === pattern.length && pattern.every((each, i) => each === null || each === parts[i]);

/** `fits` says whether a page belongs to the parts of an address; null stands for any part. */
export const PAGES = [
  {fits: like(), view: StartPage},
  {fits: like('search'), view: SearchPage},
  {fits: like('documents', null), view: DocumentPage},
  {fits: like('events', null), view: EventPage},
  {fits: like('pairs'), view: PairsPage},
  {fits: like('pairs', null, null), view: PairPage},
  {fits: like('network'), view: NetworkPage},
  {fits: like('matrix'), view: MatrixPage},
  {fits: like('map'), view: MapPage},
  {fits: like('corrections'), view: CorrectionsPage},
  {fits: like('digest'), view: DigestPage},
  {fits: like('contradictions'), view: ContradictionsPage},
  {fits: like('triads'), view: TriadsPage},
  {fits: like('triads', null, null, 'by', null), view: TriadPage},
];
