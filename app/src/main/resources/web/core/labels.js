/** The labels that events may bear: PLOVER's types, each with its modes, contexts and statuses. */
export const TYPES = {
  AGREE: [],
  CONSULT: ['visit', 'phone', 'multilateral', 'third-party'],
  SUPPORT: [],
  CONCEDE: [],
  COOPERATE: [],
  AID: [],
  RETREAT: ['withdraw', 'release', 'return', 'disarm', 'ceasefire', 'access', 'resign'],
  REQUEST: ['assist', 'change', 'meet', 'yield'],
  ACCUSE: ['disapprove', 'investigate', 'allege'],
  REJECT: ['assist', 'change', 'meet', 'yield'],
  THREATEN: ['restrict', 'ban', 'arrest', 'relations', 'expel', 'territory', 'violence'],
  PROTEST: ['demo', 'riot', 'strike', 'hunger', 'boycott', 'obstruct'],
  SANCTION: ['expel', 'withdraw', 'discontinue'],
  MOBILIZE: ['troops', 'weapons', 'police', 'militia'],
  COERCE: ['seize', 'restrict', 'ban', 'censor', 'curfew', 'arrest', 'deport', 'withhold', 'misinformation', 'cyber'],
  ASSAULT: ['beat', 'torture', 'execute', 'abduct', 'cleansing', 'massacre', 'destroy', 'firearms', 'explosives', 'heavy-weapons', 'aerial', 'drone',
    'suicide-attack', 'assassinate', 'crowd-control', 'unconventional'],
};

export const STATUSES = ['asserted', 'planned', 'negated', 'hypothetical', 'reported_doubtful'];

export const CONTEXTS = ['military', 'diplomatic', 'economic', 'energy', 'intelligence', 'nuclear', 'culture', 'terrorism', 'territory'];
