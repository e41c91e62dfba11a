/**
 * States too small for the outlines, each by the place of its capital, degrees east and north, to half a degree
 * or better (The World Factbook).
 */
export const SMALL_STATES = {
  AND: [1.5, 42.5], ATG: [-61.8, 17.1], BHR: [50.6, 26.2], BRB: [-59.6, 13.1], COM: [43.3, -11.7], CPV: [-23.5, 14.9],
  DMA: [-61.4, 15.3], FSM: [158.2, 6.9], GRD: [-61.8, 12.1], KIR: [173, 1.4], KNA: [-62.7, 17.3], LCA: [-61, 14],
  LIE: [9.5, 47.1], MCO: [7.4, 43.7], MDV: [73.5, 4.2], MHL: [171.4, 7.1], MLT: [14.5, 35.9], MUS: [57.5, -20.2],
  NRU: [166.9, -0.5], PLW: [134.6, 7.5], SGP: [103.9, 1.3], SMR: [12.4, 43.9], STP: [6.7, 0.3], SYC: [55.5, -4.6],
  TON: [-175.2, -21.1], TUV: [179.2, -8.5], VAT: [12.5, 41.9], VCT: [-61.2, 13.2], WSM: [-171.8, -13.8],
};
